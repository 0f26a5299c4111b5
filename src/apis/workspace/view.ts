import { z } from '@hono/zod-openapi'
import { createHash } from 'node:crypto'
import type { Group } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import type { PersonRow } from '../../../projections/people/row.ts'
import type { Members } from '../../operations/permissions.ts'
import type { Surface } from '../surface.ts'
import { written } from '../written.ts'
import { timezoneIdOf } from './lists.ts'

/** The surface's name and where its paths start. Its paths start with `/v3`, or with `/api/v3`. */
export const workspacePlace = {
  name: 'workspace',
  prefixes: ['/workspace', '/workspace/api'],
} as const satisfies Pick<Surface, 'name' | 'prefixes'>

const id = z.int().positive()
const time = z.string().openapi({ format: 'date-time', example: '2016-09-16T10:39:25+00:00' })

export const personAnswer = z.object({
  id,
  first_name: z.string(),
  last_name: z.string(),
  title: z.string().nullable(),
  email: z.string(),
  role: z.object({ id }).nullable().openapi({ description: 'The primary role.' }),
  groups: z.array(id).openapi({ description: 'Groups of kind team.' }),
  timezone: z.int().nullable().openapi({ description: 'See the list of time zones.' }),
  initials: z.string(),
  image_url: z.string().nullable(),
  profile_color: z.string().openapi({ example: '#781f1f' }),
  language: z.string(),
  suspended: z.boolean(),
  send_invite: z.boolean().openapi({ description: 'Whether an invitation was sent.' }),
  last_active: time.nullable().openapi({
    description: 'When they last changed something of theirs with a token of their own.',
  }),
  created_at: time,
  updated_at: time,
  projects: z.array(id).openapi({ description: 'Groups of kind project.' }),
}).openapi('WorkspacePerson')

export const roleAnswer = z.object({ id, name: z.string(), default: z.boolean() }).openapi('WorkspaceRole')

export const groupAnswer = z.object({
  id,
  name: z.string(),
  assigned: z.array(id).openapi({ description: "People's ids." }),
}).openapi('WorkspaceGroup')

/** A group in the reply to a write. */
export const writtenGroup = groupAnswer.extend({
  assigned: groupAnswer.shape.assigned.nullable(),
}).openapi('WorkspaceWrittenGroup', {
  description: '`assigned` is null for a caller who neither may read people nor has sent it.',
})

export const languageAnswer = z.object({ language: z.string(), title: z.string() }).openapi(
  'WorkspaceLanguage',
)

export const timezoneAnswer = z.object({
  id: z.int(),
  timezone: z.string(),
  time_diff: z.string().openapi({ example: '+05:30' }),
}).openapi('WorkspaceTimezone')

/** The fields that the members of a person in requests and replies stand for. */
export const personMembers = {
  id: 'number',
  first_name: 'first_name',
  last_name: 'last_name',
  title: 'title',
  email: 'email',
  role: 'roles',
  groups: 'groups',
  timezone: 'timezone',
  initials: 'name',
  image_url: 'avatar_url',
  profile_color: 'id',
  language: 'language',
  suspended: 'status',
  send_invite: 'invitation',
  last_active: 'last_active',
  created_at: 'created_at',
  updated_at: 'updated_at',
  projects: 'groups',
} as const satisfies Members

/** A person in the reply to a write. */
export const writtenPerson = written(personAnswer, personMembers, 'WorkspaceWrittenPerson')

export function personView(
  row: PersonRow,
  { roles }: Settings,
  lastActive: number | null,
): z.output<typeof personAnswer> {
  const primary = row.roles.find(({ rank }) => rank === 'primary') ?? row.roles[0]
  const role = roles.find((one) => one.id === primary?.id)
  const firstName = row.first_name ?? row.name
  const numbers = (kind: Group['kind']) =>
    row.groups.filter((one) => one.kind === kind).map(({ number }) => number)
  return {
    id: row.number!,
    first_name: firstName,
    last_name: row.last_name ?? '',
    title: row.title,
    email: row.email,
    role: role ? { id: role.number } : null,
    groups: numbers('team'),
    timezone: row.timezone === null ? null : timezoneIdOf(row.timezone),
    initials: [firstName, row.last_name ?? ''].map(initial).join(''),
    image_url: row.avatar_url,
    profile_color: `#${createHash('sha256').update(row.id).digest('hex').slice(0, 6)}`,
    language: row.language,
    suspended: row.status === 'inactive',
    send_invite: row.invitation !== null,
    last_active: lastActive === null ? null : toTime(lastActive),
    created_at: toTime(row.created_at),
    updated_at: toTime(row.updated_at),
    projects: numbers('project'),
  }
}

/** `assigned` are people's numbers. */
export function groupView({ number, name }: Group, assigned: number[]): z.output<typeof groupAnswer> {
  return { id: number, name, assigned }
}

const initial = (name: string) => ([...name][0] ?? '').toLocaleUpperCase('en')

/** Seconds, and `+00:00` in place of `Z`. */
function toTime(time: number | string): string {
  return `${new Date(time).toISOString().slice(0, 19)}+00:00`
}

import { z } from '@hono/zod-openapi'
import { statuses } from '../../../events/person_events.ts'
import type { GroupKind } from '../../../events/group.ts'
import type { Role } from '../../../events/role.ts'
import type { Settings } from '../../../events/organization.ts'
import type { PersonRow } from '../../../projections/people/row.ts'
import type { Members } from '../../operations/permissions.ts'
import type { Surface } from '../surface.ts'

/** The surface's name and where its paths start. */
export const churchPlace = { name: 'church', prefixes: ['/church'] } as const satisfies Pick<
  Surface,
  'name' | 'prefixes'
>

const time = z.string().openapi({ example: '2024-06-15 10:30:00', description: 'In UTC.' })
const success = z.literal(true)

export const doneAnswer = z.object({ success }).openapi('ChurchDone')
export const saidAnswer = z.object({ success, message: z.string() }).openapi('ChurchSaid')
export const invitedAnswer = z.object({ success, message: z.string(), id: z.int() }).openapi('ChurchInvited')
export const bulkAnswer = z.object({
  success: z.int().openapi({ description: 'How many were invited.' }),
  failed: z.int(),
  message: z.string(),
}).openapi('ChurchBulkInvited')

const listed = z.object({
  id: z.int(),
  name: z.string(),
  email: z.string(),
  church_id: z.int(),
  role_id: z.int().nullable(),
  role_name: z.string().nullable(),
  status: z.enum(statuses),
  created_at: time,
}).openapi('ChurchListedUser')

const user = z.object({
  id: z.int(),
  name: z.string(),
  email: z.string(),
  church_id: z.int(),
  role_id: z.int().nullable(),
  status: z.enum(statuses),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  created_at: time,
  updated_at: time,
}).openapi('ChurchUser')

export const listAnswer = z.object({ success, users: z.array(listed) }).openapi('ChurchUsers')
export const userAnswer = z.object({ success, user }).openapi('ChurchUserAnswer')
export const areasAnswer = z.object({ success, areaIds: z.array(z.int()) }).openapi('ChurchAreas')
export const groupsAnswer = z.object({ success, groupIds: z.array(z.int()) }).openapi('ChurchGroups')

/** The fields that the members of a person in requests and replies stand for. */
export const memberFields = {
  id: 'number',
  name: 'name',
  email: 'email',
  church_id: 'organization_id',
  role_id: 'roles',
  role_name: 'roles',
  status: 'status',
  status_id: 'status',
  phone: 'phone',
  address: 'address',
  created_at: 'created_at',
  updated_at: 'updated_at',
  areaIds: 'groups',
  groups: 'groups',
  groupIds: 'groups',
} as const satisfies Members

export function listedView(row: PersonRow, church: Settings): z.output<typeof listed> {
  const role = roleOf(row, church.roles)
  return {
    id: row.number!,
    name: row.name,
    email: row.email,
    church_id: church.organization.number,
    role_id: role?.number ?? null,
    role_name: role?.name ?? null,
    status: row.status,
    created_at: churchTime(row.created_at),
  }
}

export function userView(row: PersonRow, church: Settings): z.output<typeof user> {
  return {
    id: row.number!,
    name: row.name,
    email: row.email,
    church_id: church.organization.number,
    role_id: roleOf(row, church.roles)?.number ?? null,
    status: row.status,
    phone: row.phone,
    address: row.address,
    created_at: churchTime(row.created_at),
    updated_at: churchTime(row.updated_at),
  }
}

/** The numbers of the person's groups of one kind. */
export function groupNumbers({ groups }: PersonRow, kind: GroupKind): number[] {
  return groups.filter((group) => group.kind === kind).map(({ number }) => number)
}

/** The first primary role; that system knows one role a person. */
function roleOf({ roles }: PersonRow, known: readonly Role[]): Role | undefined {
  const own = roles.find(({ rank }) => rank === 'primary') ?? roles[0]
  return own && known.find(({ id }) => id === own.id)
}

/** `YYYY-MM-DD HH:MM:SS` in UTC. */
function churchTime(time: number | string): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}

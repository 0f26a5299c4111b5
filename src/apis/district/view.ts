import { z } from '@hono/zod-openapi'
import type { PersonFile } from '../../../events/person.ts'
import type { PersonRow } from '../../../projections/people/row.ts'
import { isSpelledId } from '../../canonical_id.ts'
import type { InterviewView } from '../../domain/interview.ts'
import type { Members } from '../../operations/permissions.ts'
import type { Surface } from '../surface.ts'
import { written } from '../written.ts'

/** The surface's name and where its paths start. */
export const districtPlace = { name: 'district', prefixes: ['/district'] } as const satisfies Pick<
  Surface,
  'name' | 'prefixes'
>

const milliseconds = z.int().openapi({ example: 1709942400000, description: 'Unix time in milliseconds.' })
const bit = z.union([z.literal(0), z.literal(1)])
const tagObject = z.object({ id: z.string(), name: z.string() })

export const fileAnswer = z.object({
  id: z.string(),
  district_id: z.string(),
  person_id: z.string(),
  name: z.string(),
  filename: z.string(),
  content_type: z.string(),
  size: z.int().openapi({ description: 'In bytes.' }),
  url: z.string().openapi({ description: 'Needs the same authorization.' }),
  created_at: milliseconds,
}).openapi('DistrictFile')

export const interviewAnswer = z.object({
  id: z.string(),
  person_id: z.string(),
  district_id: z.string(),
  date: z.string().openapi({ format: 'date' }),
  board_id: z.string().nullable(),
  form_id: z.string().nullable(),
  profile_id: z.string().nullable(),
  published: bit,
  created_at: milliseconds,
  updated_at: milliseconds,
}).openapi('DistrictInterview')

export const personAnswer = z.object({
  id: z.string(),
  first: z.string(),
  last: z.string(),
  email: z.string(),
  language: z.string(),
  roles: z.record(z.string(), z.union([z.literal(1), z.literal(2)])).openapi({
    description: 'By role key: 1 primary, 2 secondary.',
  }),
  tags: z.array(z.string()),
  archived: bit,
  avatar_url: z.string().nullable(),
  district_id: z.string(),
  created_at: milliseconds,
}).openapi('DistrictPerson')

export const detailedAnswer = personAnswer.extend({
  tags: z.union([z.array(z.string()), z.array(tagObject)]),
  files: z.array(fileAnswer).optional(),
  interviews: z.array(interviewAnswer).optional(),
  photo_url: z.string().nullable().optional(),
}).openapi('DistrictPersonDetails')

/** The fields that the members of a person in requests and replies stand for. */
export const personMembers = {
  id: 'id',
  first: 'first_name',
  last: 'last_name',
  email: 'email',
  language: 'language',
  roles: 'roles',
  tags: 'groups',
  archived: 'archived_at',
  avatar_url: 'avatar_url',
  district_id: 'organization_id',
  created_at: 'created_at',
  files: 'files',
  interviews: 'interviews',
  photo_url: 'avatar_url',
} as const satisfies Members

/** A person in the reply to a write. */
export const writtenPerson = written(personAnswer, personMembers, 'DistrictWrittenPerson')

export function personView(row: PersonRow): z.output<typeof personAnswer> {
  return {
    id: row.id,
    first: row.first_name ?? row.name,
    last: row.last_name ?? '',
    email: row.email,
    language: row.language,
    // a key in the form of an id, which 0.4.0 could make, would name another role when it is sent back
    roles: Object.fromEntries(
      row.roles.map(({ id, key, rank }) => [isSpelledId(key) ? id : key, rank === 'primary' ? 1 : 2]),
    ),
    tags: tagsOf(row).map(({ id }) => id),
    archived: row.archived_at === null ? 0 : 1,
    avatar_url: row.avatar_url,
    district_id: row.organization_id,
    created_at: new Date(row.created_at).getTime(),
  }
}

export function tagsOf({ groups }: PersonRow): z.output<typeof tagObject>[] {
  return groups.filter(({ kind }) => kind === 'tag').map(({ id, name }) => ({ id, name }))
}

/** `base` is where the dialect's paths start. */
export function fileView(
  { id, name, filename, content_type, size, created_at }: PersonFile,
  { district, person, base }: { district: string; person: string; base: string },
): z.output<typeof fileAnswer> {
  return {
    id,
    district_id: district,
    person_id: person,
    name,
    filename,
    content_type,
    size,
    url: `${base}/api/people/${person}/uploads/${id}`,
    created_at,
  }
}

export function interviewView(
  { id, person_id, date, board_id, form_id, profile_id, published, created_at, updated_at }: InterviewView,
  district: string,
): z.output<typeof interviewAnswer> {
  return {
    id,
    person_id,
    district_id: district,
    date,
    board_id,
    form_id,
    profile_id,
    published,
    created_at,
    updated_at,
  }
}

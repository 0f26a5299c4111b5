import { z } from '@hono/zod-openapi'
import { sources, statuses } from '../../../events/person_events.ts'
import { invitationFilters } from '../../../projections/people/invitation_filter.ts'
import { reference, text } from '../../operations/person_fields.ts'

export const sorts = ['created_at', '-created_at', 'name', '-name', 'updated_at', '-updated_at'] as const

export interface PageLinks {
  first: string
  last: string
  prev: string | null
  next: string | null
}

export interface PageMeta {
  current_page: number
  from: number | null
  last_page: number
  per_page: number
  to: number | null
  total: number
}

/** A parameter as it arrives: text, of which the empty one counts as absent. */
export function parameter<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => value === '' ? undefined : value, schema.optional()).optional()
}

export const integer = z.string().max(400, { error: 'must be an integer', abort: true })
  .refine((value) => /^-?\d+$/.test(value), { error: 'must be an integer', abort: true })
  .transform(Number)

const notATime = 'must be an ISO 8601 date or date and time'

/** What a query has in place of a plus sign that was not encoded. */
const lostPlus = 'has a space where a plus sign may have been: write it as %2B'

/**
 * A date (its first moment in UTC) or a date and time (UTC where it names no zone); comes out in
 * milliseconds.
 */
export const time = z.string()
  .max(255, { error: notATime, abort: true })
  .refine((value) => !/T\S* \d\d(:?\d\d)?$/i.test(value), { error: lostPlus, abort: true })
  .refine((value) => isoTime.safeParse(value).success, { error: notATime, abort: true })
  .transform((value) => Date.parse(/[Z+]|T.*-|^[^T]*$/.test(value) ? value : `${value}Z`))
  .refine((time) => time >= firstTime && time <= lastTime, 'must be in the years 1 to 9999')
  .openapi({ type: 'string', format: 'date-time' })

// what PostgreSQL and ISO 8601 with four digits can both write
const [firstTime, lastTime] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

const isoTime = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])

/** A position of the log, or an epoch of it. */
export const position = integer.pipe(z.int().min(0))

const perPage = integer
  .refine((value) => value >= 1 && value <= 100, 'must be between 1 and 100')
  .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 25 })

// The upper bound keeps the offset within what Postgres can count.
const page = integer.pipe(z.number().min(1).max(1e9))
  .openapi({ type: 'integer', minimum: 1, default: 1 })

const listParameters = z.strictObject({
  id: parameter(text(255)),
  name: parameter(text(255)),
  email: parameter(text(255).refine((value) => !/\s/.test(value), lostPlus)),
  phone: parameter(text(50)),
  q: parameter(text(255)).openapi({
    description:
      'Part of a name, an email or a phone, without regard to case and accents. Without sort, people ' +
      'whose whole name, email or phone it is come first, then those with these words in their name, then ' +
      'the others, each in the order of their creation.',
  }),
  status: parameter(z.enum(statuses)),
  role: parameter(reference).openapi({ description: "A role's id or key." }),
  group: parameter(reference).openapi({ description: "A group's id." }),
  source: parameter(z.enum(sources)),
  invitation: parameter(z.enum(invitationFilters)).openapi({
    description:
      'The state of the newest invitation, by now; `failed`: its mail could not be sent. People who wait ' +
      'for approval: `status=pending&invitation=accepted`.',
  }),
  source_id: parameter(text(255)),
  archived: parameter(z.enum(['true', '1', 'false', '0'])),
  created_after: parameter(time),
  created_before: parameter(time),
  updated_after: parameter(time),
  at: parameter(time).openapi({
    description:
      'The list as it was then, without people who were deleted since, and roles named as they are ' +
      'now; together with id, status, archived, page and per_page only. It reads every change up to then: ' +
      'seconds where there are millions.',
  }),
  sort: parameter(z.enum(sorts)),
  per_page: parameter(perPage),
  page: parameter(page),
  cursor: z.string().max(4096).optional().openapi({ description: 'Empty for the first page.' }),
})

const withAt = ['at', 'id', 'status', 'archived', 'page', 'per_page']

export const listQuery = listParameters
  .refine(({ page, cursor }) => page === undefined || cursor === undefined, {
    path: ['cursor'],
    error: 'cannot be given together with page',
    when: () => true,
  })
  .superRefine((given, context) => {
    if (given.at === undefined) return
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined || withAt.includes(name)) continue
      context.addIssue({ code: 'custom', path: [name], message: 'cannot be given together with at' })
    }
  })
  .transform((given) => ({
    id: given.id,
    name: given.name,
    email: given.email,
    phone: given.phone,
    q: given.q,
    status: given.status,
    role: given.role,
    group: given.group,
    source: given.source,
    invitation: given.invitation,
    sourceId: given.source_id,
    archived: given.archived === 'true' || given.archived === '1',
    createdAfter: given.created_after,
    createdBefore: given.created_before,
    updatedAfter: given.updated_after,
    at: given.at,
    sort: given.sort ?? (given.q === undefined ? 'created_at' as const : 'relevance' as const),
    perPage: given.per_page ?? 25,
    page: given.page ?? 1,
    cursor: given.cursor,
  }))

/**
 * Times are milliseconds; with `at` only its companions are there; `cursor` is undefined where pages are
 * numbered, empty for the first page by cursor.
 */
export type ListQuery = z.output<typeof listQuery>

/** Which past of a person is asked for: `at` in milliseconds, or a version; neither for the present. */
export const personQuery = z.strictObject({
  at: parameter(time),
  version: parameter(integer.pipe(z.int().min(1)).openapi({ type: 'integer', minimum: 1 })),
}).refine(({ at, version }) => at === undefined || version === undefined, {
  path: ['version'],
  error: 'cannot be given together with at',
  when: () => true,
})

export type PersonQuery = z.output<typeof personQuery>

/** Absolute links to the pages around this one, on `base`, with every other parameter kept. */
export function pageLinks(
  url: URL,
  base: string,
  { page, lastPage }: { page: number; lastPage: number },
): PageLinks {
  const to = (number: number) => linkWith(url, base, 'page', String(number))
  return {
    first: to(1),
    last: to(lastPage),
    prev: page > 1 ? to(Math.min(page - 1, lastPage)) : null,
    next: page < lastPage ? to(page + 1) : null,
  }
}

/** The link that goes on after a page by cursor; null after the last. */
export function cursorLinks(url: URL, base: string, cursor: string | null): { next: string | null } {
  return { next: cursor === null ? null : linkWith(url, base, 'cursor', cursor) }
}

/** `count` is how many rows this page has. */
export function pageMeta(
  { page, perPage, total, count }: { page: number; perPage: number; total: number; count: number },
): PageMeta {
  const before = (page - 1) * perPage
  return {
    current_page: page,
    from: count ? before + 1 : null,
    last_page: Math.max(1, Math.ceil(total / perPage)),
    per_page: perPage,
    to: count ? before + count : null,
    total,
  }
}

function linkWith(url: URL, base: string, parameter: string, value: string): string {
  const query = new URLSearchParams(url.searchParams)
  query.set(parameter, value)
  return `${base.replace(/\/+$/, '')}${url.pathname.replace(/\/$/, '')}?${query}`
}

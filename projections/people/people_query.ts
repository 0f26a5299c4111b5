import type { Parameter, Statement } from '../../src/database/database.ts'
import { liveGeneration } from '../generation.ts'
import { type TallyField, tallyKey } from '../tallies/projection.ts'
import { people } from './projection.ts'
import type { PersonRow } from './row.ts'

/** What a list is narrowed to; absent fields do not narrow. Texts are matched anywhere, without case. */
export interface PeopleFilter {
  id?: string
  name?: string
  email?: string
  phone?: string
  /** Part of a name, an email or a phone. */
  q?: string
  status?: PersonRow['status']
  /** A role's id or key. */
  role?: string
  group?: string
  source?: PersonRow['source']
  /** Claim digest of a source_id. */
  sourceIdDigest?: string
  /** `any`: archived people and the others. */
  archived: boolean | 'any'
  /** Milliseconds since the Unix epoch. */
  createdAfter?: number
  createdBefore?: number
  updatedAfter?: number
}

export type Sort = 'created_at' | '-created_at' | 'name' | '-name' | 'updated_at' | '-updated_at'

/** Named one by one, so that a prepared statement survives a migration that adds a column to the view. */
export const shownColumns = [
  ...['organization_id', 'generation', ...people.columns.map(({ name }) => name), 'roles', 'groups'],
].map((column) => `p.${column}`).join(', ')

const live = liveGeneration(people.name)

const sortColumns = {
  created_at: { order: 'p.id', value: `''` },
  name: { order: 'lower(p.name)', value: 'lower(p.name)' },
  updated_at: {
    order: 'p.updated_at',
    value: `to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  },
} as const

function sortOf(sort: Sort) {
  const descending = sort.startsWith('-')
  const field = sort.replace('-', '') as keyof typeof sortColumns
  return {
    field,
    ...sortColumns[field],
    direction: descending ? 'desc' : 'asc',
    beyond: descending ? '<' : '>',
  }
}

export function selectPeople(organization: string, filter: PeopleFilter) {
  const parameters: Parameter[] = [organization]
  const conditions: string[] = []
  const given = (value: Parameter) => `$${parameters.push(value)}`

  const { id, name, email, phone, q, status, role, group, source, sourceIdDigest } = filter
  if (id !== undefined) conditions.push(`p.id = ${given(id.toLowerCase())}`)
  const found = (what: string, columns: string[]) => {
    const text = given(what)
    const within = columns.map((column) => `strpos(${column}, lower(${text})) > 0`)
    return `${texts} like lower(${given(containing(what))}) and ${anyOf(...within)}`
  }
  if (name !== undefined) conditions.push(found(name, ['lower(p.name)']))
  if (email !== undefined) conditions.push(found(email, ['lower(p.email)']))
  if (phone !== undefined) conditions.push(found(dialled(phone), ['p.phone']))
  if (q !== undefined) {
    const isNumber = /^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(q)
    conditions.push(isNumber ? anyOf(found(q, anyText), found(dialled(q), ['p.phone'])) : found(q, anyText))
  }
  // a literal, so that the partial index for those who wait can be used
  if (status !== undefined) conditions.push(`p.status = '${status}'`)
  const roleId = role === undefined ? null : selectRole(given(role))
  if (roleId) conditions.push(`p.role_ids @> array[${roleId}]::text[]`)
  // one that was deleted has no members, though their rows may name it a little longer
  const groupId = group === undefined ? null : selectGroup(given(group.toLowerCase()))
  if (groupId) conditions.push(`p.group_ids @> array[${groupId}]::text[]`)
  const sourceValue = source === undefined ? null : given(source)
  if (sourceValue) conditions.push(`p.source = ${sourceValue}`)
  if (sourceIdDigest !== undefined) {
    conditions.push(`p.id = (
      select c.stream_id from claims c
      where c.organization_id = $1 and c.kind = 'source_id' and c.digest = decode(${
      given(sourceIdDigest)
    }, 'hex')
    )`)
  }
  const { createdAfter, createdBefore, updatedAfter } = filter
  if (createdAfter !== undefined) conditions.push(`p.created_at > ${given(iso(createdAfter))}::timestamptz`)
  if (createdBefore !== undefined) conditions.push(`p.created_at < ${given(iso(createdBefore))}::timestamptz`)
  if (updatedAfter !== undefined) conditions.push(`p.updated_at > ${given(iso(updatedAfter))}::timestamptz`)

  const places: string[] = []
  const where = (filters = conditions) =>
    [
      'p.organization_id = $1',
      `p.generation = ${live}`,
      filter.archived === 'any'
        ? `p.standing <> 'deleted'`
        : `p.standing = '${filter.archived ? 'archived' : 'current'}'`,
      ...filters,
      ...places,
    ].join('\n        and ')

  const isOnly = conditions.length === 1
  const membership = !isOnly
    ? null
    : roleId
    ? { column: 'role_ids', list: `array[${roleId}]::text[]` }
    : groupId
    ? { column: 'group_ids', list: `array[${groupId}]::text[]` }
    : null
  const tallied: [TallyField, string | null][] = [
    ['status', status === undefined ? null : `'${status}'`],
    ['role', roleId],
    ['group', groupId],
    ['source', sourceValue && `${sourceValue}::text`],
  ]
  const tally = isOnly ? tallied.find(([, value]) => value !== null) : undefined
  const standings = filter.archived === 'any'
    ? ['current', 'archived'] as const
    : [filter.archived ? 'archived' : 'current'] as const
  const total = conditions.length === 0
    ? `(select ${standings.map((one) => `people_${one}`).join(' + ')} from heads where organization_id = $1)`
    : tally
    ? talliedTotal(standings.map((one) => tallyKeyOf(one, tally[0], tally[1]!)), where())
    : `(select count(*) from people_with_roles p where ${where()})`

  return {
    isSearch: [name, email, phone, q, group].some((value) => value !== undefined),
    hasMembership: membership !== null,
    after(sort: Sort, value: string, id: string) {
      const { field, order, beyond } = sortOf(sort)
      places.push(
        field === 'created_at'
          ? `p.id ${beyond} ${given(id)}`
          : `(${order}, p.id) ${beyond} (${given(value)}${field === 'updated_at' ? '::timestamptz' : ''}, ${
            given(id)
          })`,
      )
    },
    /** The number of people who are found: without a filter, and with one that people are tallied by, it is not counted. */
    total: (): Statement => ({ text: `select ${total} as total`, parameters }),
    /** Of who is found by an inverted index, which then is asked once; a page past the end is one row without an id. */
    rowsAndTotal(sort: Sort, limit: number, offset: number): Statement {
      const { order, value, direction } = sortOf(sort)
      const by = (of: string) => `order by ${of}.place ${direction}, ${of}.id ${direction}`
      return {
        text:
          `with found as materialized (select p.id, ${order} as place from people_with_roles p where ${where()})
        select t.total, page.*
        from (select count(*) as total from found) t
        left join lateral (
          select ${shownColumns}, ${value} as sort_value, f.place
          from (
            select * from found f ${by('f')} limit $${parameters.length + 1} offset $${parameters.length + 2}
          ) f
          join people_with_roles p on p.organization_id = $1 and p.generation = ${live} and p.id = f.id
        ) page on true
        ${by('page')}`,
        parameters: [...parameters, limit, offset],
      }
    },
    /**
     * Of the people who have one role or are in one group. When most do, a walk in the list's order soon has a page of
     * them; when few do, the inverted index has all of them at once. So it walks past as many people as the index would
     * find, and asks the index where the page is not full by then.
     */
    membersAndTotal(sort: Sort, limit: number, offset: number): Statement {
      const { order, value, direction } = sortOf(sort)
      const by = (of: string) => `order by ${of}.place ${direction}, ${of}.id ${direction}`
      const [limited, skipped] = [`$${parameters.length + 1}`, `$${parameters.length + 2}`]
      return {
        text: `with tally as materialized (select ${total} as total),
        walked as materialized (
          select w.id, w.place
          from (
            select p.id, ${order} as place, p.${membership!.column} as memberships from people_with_roles p
            where ${where([])}
            order by ${order} ${direction}, p.id ${direction}
            limit (select total from tally)
          ) w
          where w.memberships @> ${membership!.list}
          ${by('w')}
          limit ${limited}::int + ${skipped}::int
        ),
        done as materialized (
          select count(*) >= least(${limited}::int + ${skipped}::int, (select total from tally)) as yes from walked
        ),
        found as materialized (
          select p.id, ${order} as place from people_with_roles p where ${where()} and not (select yes from done)
        )
        select t.total, page.*
        from tally t
        left join lateral (
          select ${shownColumns}, ${value} as sort_value, f.place
          from (
            select * from (
              select * from walked where (select yes from done) union all select * from found
            ) f
            ${by('f')} limit ${limited} offset ${skipped}
          ) f
          join people_with_roles p on p.organization_id = $1 and p.generation = ${live} and p.id = f.id
        ) page on true
        ${by('page')}`,
        parameters: [...parameters, limit, offset],
      }
    },
    rows(sort: Sort, limit: number, offset: number): Statement {
      const { field, order, value, direction } = sortOf(sort)
      const by = field === 'created_at' ? `p.id ${direction}` : `${order} ${direction}, p.id ${direction}`
      const page = [...parameters, limit, offset]
      return {
        text: `select ${shownColumns}, ${value} as sort_value from people_with_roles p
        where ${where()}
        order by ${by} limit $${parameters.length + 1} offset $${parameters.length + 2}`,
        parameters: page,
      }
    },
  }
}

// as people_by_text has it. Where in it a text was found is then asked by strpos(): the planner would take another
// `like` for one that fits independently, and expect next to nobody
const texts = `(lower(p.name) || ' ' || lower(p.email) || ' ' || coalesce(p.phone, ''))`
const anyText = ['lower(p.name)', 'lower(p.email)', 'p.phone']

const anyOf = (...conditions: string[]) => `(${conditions.join(' or ')})`

/** A pattern for `like` that finds the text anywhere, its own wildcards taken literally. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Phones are kept as E.164: what a caller typed between the digits does not count. */
const dialled = (text: string) => /\d/.test(text) ? text.replace(/[^\d+]/g, '') : text

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()

/** `reference` stands for a role's id or key. */
const selectRole = (reference: string) =>
  `(
      select d.id from records d
      where d.organization_id = $1 and d.kind = 'role' and (d.id = ${reference} or d.document->>'key' = ${reference})
    )`

const selectGroup = (id: string) =>
  `(select d.id from records d where d.organization_id = $1 and d.kind = 'group' and d.id = ${id})`

/** The SQL of a tally's key; null for a role or group that does not exist. */
const tallyKeyOf = (standing: 'current' | 'archived', field: TallyField, value: string) =>
  `'${tallyKey(standing, field, '')}' || ${value}`

/** Counts where the tallies lack events, see the column `counted` in docs/internals/storage.md. */
const talliedTotal = (keys: string[], where: string) =>
  `(select case when h.counted = h.position
      then (
        select coalesce(sum(t.count), 0)::bigint from tallies t
        where t.organization_id = $1 and t.key in (${keys})
      )
      else (select count(*) from people_with_roles p where ${where})
    end
    from heads h where h.organization_id = $1)`

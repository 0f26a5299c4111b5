import { createHash } from 'node:crypto'
import type { Group } from '../../events/group.ts'
import type { Role } from '../../events/role.ts'
import { type Database, type Parameter, type Row, sql, type Statement } from '../../src/database/database.ts'
import { batchableRead } from '../../src/database/adapters/batch_reads.ts'
import { readScoped, readScopedOnce } from '../../src/database/scoped.ts'
import { openCursor, signCursor } from './cursor.ts'
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

export interface CursorPage {
  people: PersonRow[]
  /** null after the last page. */
  next: string | null
}

/** Named one by one, so that a prepared statement survives a migration that adds a column to the view. */
const shownColumns = [
  ...['organization_id', 'generation', 'id', 'number', 'version', 'standing', 'status', 'name', 'first_name'],
  ...['last_name', 'email', 'phone', 'address', 'title', 'language', 'timezone', 'avatar_url', 'role_ids'],
  ...[
    'role_ranks',
    'group_ids',
    'invitation',
    'source',
    'source_id',
    'archived_at',
    'created_at',
    'updated_at',
  ],
  ...['roles', 'groups'],
].map((column) => `p.${column}`).join(', ')

const liveGeneration = '(select generation from heads where organization_id = $1)'

/** One person by id, archived ones too; null when there is none in this organization. One round trip. */
export async function getPerson(
  database: Database,
  organization: string,
  id: string,
): Promise<PersonRow | null> {
  const asked = batchableRead('select person from people_by_id($1) order by n', [organization, id])
  const [row] = await readScopedOnce(database, organization, asked)
  return row?.person ? toPersonRow(withTimes(JSON.parse(row.person as string))) : null
}

/** The same by number. */
export async function getPersonByNumber(
  database: Database,
  organization: string,
  number: number,
): Promise<PersonRow | null> {
  const [rows] = await readScoped(database, organization, [{
    text: `select ${shownColumns} from people_with_roles p
      where p.organization_id = $1 and p.generation = ${liveGeneration} and p.number = $2
        and p.standing <> 'deleted'`,
    parameters: [organization, number],
  }])
  return rows![0] ? toPersonRow(rows![0]) : null
}

/** A numbered page (from 1) and how many there are in all. One round trip. */
export async function listPeople(
  database: Database,
  organization: string,
  filter: PeopleFilter,
  { sort, page, perPage }: { sort: Sort; page: number; perPage: number },
): Promise<{ people: PersonRow[]; total: number }> {
  const query = selectPeople(organization, filter)
  const offset = (page - 1) * perPage
  if (query.isSearch) {
    const [rows] = await readScoped(database, organization, [query.rowsAndTotal(sort, perPage, offset)])
    const people = rows!.filter(({ id }) => id !== null).map(({ total: _t, place: _p, ...row }) =>
      toPersonRow(row)
    )
    return { people, total: (rows![0]?.total as number | undefined) ?? 0 }
  }
  const total = query.conditions.length === 0
    ? sql`select case when ${filter.archived !== false} then people_archived else 0 end
          + case when ${filter.archived !== true} then people_current else 0 end as total
        from heads where organization_id = ${organization}`
    : query.count()
  const [rows, totals] = await readScoped(database, organization, [query.rows(sort, perPage, offset), total])
  return { people: rows!.map(toPersonRow), total: (totals![0]?.total as number | undefined) ?? 0 }
}

/**
 * The page after a cursor, or the first for an empty one; null when the cursor is not one of this
 * organization's for this same filter and sort. One round trip. Who comes and goes meanwhile moves nobody else.
 */
export async function listPeopleAfter(
  database: Database,
  organization: string,
  filter: PeopleFilter,
  { sort, cursor, perPage, key }: { sort: Sort; cursor: string; perPage: number; key: Uint8Array },
): Promise<CursorPage | null> {
  const query = selectPeople(organization, filter)
  const list = createHash('sha256').update(JSON.stringify([sort, filter])).digest('base64url').slice(0, 16)
  if (cursor !== '') {
    const place = openCursor(key, cursor) as { list: string; value: string; id: string } | null
    if (place?.list !== list) return null
    query.after(sort, place.value, place.id)
  }
  const [rows] = await readScoped(database, organization, [query.rows(sort, perPage + 1, 0)])
  const people = rows!.slice(0, perPage).map(toPersonRow)
  const last = rows!.length > perPage ? rows![perPage - 1]! : null
  const next = last && signCursor(key, { list, value: last.sort_value, id: last.id })
  return { people, next }
}

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

function selectPeople(organization: string, filter: PeopleFilter) {
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
  if (role !== undefined) {
    const reference = given(role)
    conditions.push(`p.role_ids @> array[(
      select d.id from records d
      where d.organization_id = $1 and d.kind = 'role' and (d.id = ${reference} or d.document->>'key' = ${reference})
    )]::text[]`)
  }
  // one that was deleted has no members, though their rows may name it a little longer
  if (group !== undefined) {
    conditions.push(`p.group_ids @> array[(
      select d.id from records d
      where d.organization_id = $1 and d.kind = 'group' and d.id = ${given(group.toLowerCase())}
    )]::text[]`)
  }
  if (source !== undefined) conditions.push(`p.source = ${given(source)}`)
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
  const where = () =>
    [
      'p.organization_id = $1',
      `p.generation = ${liveGeneration}`,
      filter.archived === 'any'
        ? `p.standing <> 'deleted'`
        : `p.standing = '${filter.archived ? 'archived' : 'current'}'`,
      ...conditions,
      ...places,
    ].join('\n        and ')

  return {
    conditions,
    isSearch: [name, email, phone, q, group].some((value) => value !== undefined),
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
    count: (): Statement => ({
      text: `select count(*) as total from people_with_roles p where ${where()}`,
      parameters,
    }),
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
          join people_with_roles p on p.organization_id = $1 and p.generation = ${liveGeneration} and p.id = f.id
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

/** Times as a row has them, of one that came as JSON. */
function withTimes(row: Row): Row {
  const { archived_at, created_at, updated_at } = row as Record<string, string | null>
  return {
    ...row,
    archived_at: archived_at && Date.parse(archived_at),
    created_at: Date.parse(created_at!),
    updated_at: Date.parse(updated_at!),
  }
}

/** Reads JSON where it is still text. */
function toPersonRow(row: Row): PersonRow {
  const { role_ids, role_ranks, roles, groups, invitation, ...rest } = row
  const known = parsed(roles) as Role[] | null ?? []
  return {
    ...rest,
    roles: (role_ids as string[]).flatMap((id, index) => {
      const role = known.find((one) => one.id === id)
      return role ? [{ id, key: role.key, name: role.name, rank: (role_ranks as string[])[index] }] : []
    }),
    groups: (parsed(groups) as { number: number; group: Group }[] | null ?? []).map(
      ({ number, group: { id, kind, name } }) => ({ id, number, kind, name }),
    ),
    invitation: parsed(invitation),
  } as unknown as PersonRow
}

const parsed = (json: unknown) => typeof json === 'string' ? JSON.parse(json) : json

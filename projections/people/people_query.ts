import { isSpelledId } from '../../src/canonical_id.ts'
import type { Parameter, Statement } from '../../src/database/database.ts'
import { liveGeneration } from '../generation.ts'
import { type TallyField, tallyKey } from '../tallies/projection.ts'
import { type InvitationFilter, invitationIs } from './invitation_filter.ts'
import { people } from './projection.ts'
import type { PersonRow } from './row.ts'
import {
  anyOf,
  anyText,
  casts,
  containing,
  dialled,
  foldedEmail,
  foldedName,
  searched,
  type Sort,
  sortOf,
  spellings,
  texts,
} from './search.ts'

/** What a list is narrowed to; absent fields do not narrow. Texts are folded, and matched anywhere. */
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
  invitation?: InvitationFilter
  /** Claim digest of a source_id. */
  sourceIdDigest?: string
  /** `any`: archived people and the others. */
  archived: boolean | 'any'
  /** Milliseconds since the Unix epoch. */
  createdAfter?: number
  createdBefore?: number
  updatedAfter?: number
}

const shown = people.columns.filter(({ hidden }) => !hidden).map(({ name }) => name)

/** Named one by one, so that a prepared statement survives a migration that adds a column to the view. */
export const shownColumns = [
  ...['organization_id', 'generation', ...shown, 'roles', 'groups'],
  'delivery',
].map((column) => `p.${column}`).join(', ')

const live = liveGeneration(people.name)

export function selectPeople(organization: string, filter: PeopleFilter) {
  const parameters: Parameter[] = [organization]
  const conditions: string[] = []
  const given = (value: Parameter) => `$${parameters.push(value)}`

  const { id, name, email, phone, q, status, role, group, source, invitation, sourceIdDigest } = filter
  if (id !== undefined) conditions.push(`p.id = ${given(id.toLowerCase())}`)
  const found = (text: string, columns: string[]) => {
    const value = given(text)
    const within = columns.map((column) => `strpos(${column}, ${value}) > 0`)
    return `${texts} like ${given(containing(text))} and ${anyOf(...within)}`
  }
  const phrase = q === undefined ? undefined : searched(q)
  if (name !== undefined) conditions.push(found(searched(name), [foldedName]))
  if (email !== undefined) conditions.push(anyOf(...spellings(email).map((one) => found(one, [foldedEmail]))))
  if (phone !== undefined) conditions.push(found(dialled(searched(phone)), ['p.phone']))
  if (phrase !== undefined) {
    const isNumber = /^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(phrase)
    conditions.push(anyOf(
      ...spellings(q!).map((one) => found(one, anyText)),
      ...(isNumber ? [found(dialled(phrase), ['p.phone'])] : []),
    ))
  }
  // a literal, so that the partial index for those who wait can be used
  if (status !== undefined) conditions.push(`p.status = '${status}'`)
  const roleId = role === undefined ? null : selectRole(given(role), isSpelledId(role))
  if (roleId) conditions.push(`p.role_ids @> array[${roleId}]::text[]`)
  // one that was deleted has no members, though their rows may name it a little longer
  const groupId = group === undefined ? null : selectGroup(given(group.toLowerCase()))
  if (groupId) conditions.push(`p.group_ids @> array[${groupId}]::text[]`)
  const sourceValue = source === undefined ? null : given(source)
  if (sourceValue) conditions.push(`p.source = ${sourceValue}`)
  if (invitation !== undefined) conditions.push(...invitationIs[invitation])
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
  const membership: { field: 'role' | 'group'; id: string } | null = isOnly && roleId
    ? { field: 'role', id: roleId }
    : isOnly && groupId
    ? { field: 'group', id: groupId }
    : null
  const standings = filter.archived === 'any'
    ? ['current', 'archived'] as const
    : [filter.archived ? 'archived' : 'current'] as const
  /** The number of people who have only this value asked of them, in place of counting them. */
  const tallied = (field: TallyField, value: string) =>
    `(select case when h.counted = h.position
      then (
        select coalesce(sum(t.count), 0)::bigint from tallies t
        where t.organization_id = $1
          and t.key in (${standings.map((one) => `'${tallyKey(one, field, '')}' || ${value}`)})
      )
      else (select count(*) from people_with_roles p where ${where()})
    end
    from heads h where h.organization_id = $1)`
  const total = () => {
    if (conditions.length === 0) {
      return `(select ${
        standings.map((one) => `people_${one}`).join(' + ')
      } from heads where organization_id = $1)`
    }
    if (isOnly && status !== undefined) return tallied('status', `'${status}'`)
    if (isOnly && sourceValue) return tallied('source', `${sourceValue}::text`)
    return `(select count(*) from people_with_roles p where ${where()})`
  }

  /**
   * Exact matches first: people whose whole name, address or phone was asked for, then those who have it as
   * whole words of their name. The texts are parameters of the statement, so this is made only when needed.
   */
  const relevance = () => {
    const [value, phone] = [given(phrase ?? ''), given(dialled(phrase ?? ''))]
    const order = `case
        when ${value} in (${foldedName}, ${foldedEmail}) or ${phone} = p.phone
          ${
      q === undefined ? '' : spellings(q).slice(1).map((one) => `or ${given(one)} = ${foldedEmail}`)
    } then 0
        when strpos(' ' || ${foldedName} || ' ', ' ' || ${value} || ' ') > 0 then 1
        else 2 end`
    return { field: 'relevance' as const, order, value: `(${order})::text`, direction: 'asc', beyond: '>' }
  }
  let relevant: ReturnType<typeof relevance> | undefined
  const ordered = (sort: Sort) => sort === 'relevance' ? relevant ??= relevance() : sortOf(sort)

  return {
    isSearch: [name, email, phone, q, group].some((value) => value !== undefined),
    hasMembership: membership !== null,
    after(sort: Sort, value: string, id: string) {
      const { field, order, beyond } = ordered(sort)
      places.push(
        field === 'created_at'
          ? `p.id ${beyond} ${given(id)}`
          : `(${order}, p.id) ${beyond} (${given(value)}${casts[field]}, ${given(id)})`,
      )
    },
    /**
     * The number of people who are found: without a filter, and with one that people are tallied by, it is
     * not counted.
     */
    total: (): Statement => ({ text: `select ${total()} as total`, parameters }),
    /**
     * Of who is found by an inverted index, which then is asked once; a page past the end is one row without
     * an id.
     */
    rowsAndTotal(sort: Sort, limit: number, offset: number): Statement {
      const { order, value, direction } = ordered(sort)
      const by = (of: string) => `order by ${of}.place ${direction}, ${of}.id ${direction}`
      return {
        text: `with found as materialized (
            select p.id, ${order} as place from people_with_roles p where ${where()})
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
     * Of the people who have one role or are in one group. When most do, a walk in the list's order soon has
     * a page of them; when few do, the inverted index has all of them at once. So it walks past as many
     * people as the index would find, and asks the index where the page is not full by then.
     */
    membersAndTotal(sort: Sort, limit: number, offset: number): Statement {
      const { order, value, direction } = ordered(sort)
      const by = (of: string) => `order by ${of}.place ${direction}, ${of}.id ${direction}`
      const [limited, skipped] = [`$${parameters.length + 1}`, `$${parameters.length + 2}`]
      const { field, id } = membership!
      const members = `@> array[(select id from asked)]::text[]`
      return {
        text: `with asked as materialized (select ${id} as id),
        tally as materialized (select ${tallied(field, '(select id from asked)')} as total),
        walked as materialized (
          select w.id, w.place
          from (
            select p.id, ${order} as place, p.${field}_ids as memberships from people_with_roles p
            where ${where([])}
            order by ${order} ${direction}, p.id ${direction}
            limit (select total from tally)
          ) w
          where w.memberships ${members}
          ${by('w')}
          limit ${limited}::int + ${skipped}::int
        ),
        done as materialized (
          select count(*) >= least(${limited}::int + ${skipped}::int, (select total from tally)) as yes
            from walked
        ),
        found as materialized (
          select p.id, ${order} as place from people_with_roles p
          where ${where([`p.${field}_ids ${members}`])} and not (select yes from done)
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
      const { field, order, value, direction } = ordered(sort)
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

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()

/** `reference` stands for a role's id or key. */
const selectRole = (reference: string, isId: boolean) =>
  `(
      select d.id from records d
      where d.organization_id = $1 and d.kind = 'role'
        and ${isId ? 'd.id' : "d.document->>'key'"} = ${reference}
    )`

const selectGroup = (id: string) =>
  `(select d.id from records d where d.organization_id = $1 and d.kind = 'group' and d.id = ${id})`

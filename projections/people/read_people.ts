import { createHash } from 'node:crypto'
import type { Group } from '../../events/group.ts'
import type { Role } from '../../events/role.ts'
import { type Database, type Row } from '../../src/database/database.ts'
import { batchableRead } from '../../src/database/adapters/batch_reads.ts'
import { readScoped, readScopedOnce } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import { openCursor, signCursor } from './cursor.ts'
import { type PeopleFilter, selectPeople, shownColumns } from './people_query.ts'
import { people } from './projection.ts'
import type { PersonRow } from './row.ts'
import type { Sort } from './search.ts'

export type { PeopleFilter } from './people_query.ts'
export type { Sort } from './search.ts'

export interface CursorPage {
  people: PersonRow[]
  /** null after the last page. */
  next: string | null
}

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

/** Reads one person by number, archived people included; null when there is none. One round trip. */
export async function getPersonByNumber(
  database: Database,
  organization: string,
  number: number,
): Promise<PersonRow | null> {
  const [rows] = await readScoped(database, organization, [{
    text: `select ${shownColumns} from people_with_roles p
      where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)} and p.number = $2
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
  if (query.isSearch || query.hasMembership) {
    const [rows] = await readScoped(database, organization, [
      query.hasMembership
        ? query.membersAndTotal(sort, perPage, offset)
        : query.rowsAndTotal(sort, perPage, offset),
    ])
    return {
      people: withoutTotal(rows!).map(toPersonRow),
      total: (rows![0]?.total as number | undefined) ?? 0,
    }
  }
  const [rows, totals] = await readScoped(database, organization, [
    query.rows(sort, perPage, offset),
    query.total(),
  ])
  return { people: rows!.map(toPersonRow), total: (totals![0]?.total as number | null) ?? 0 }
}

/** Of rows that bring a total along: a page past the end is one row without an id. */
function withoutTotal(rows: Row[]): Row[] {
  return rows.filter(({ id }) => id !== null).map(({ total: _t, place: _p, ...row }) => row)
}

/**
 * The page after a cursor, or the first for an empty one; null when the cursor is not one of this
 * organization's for this same filter and sort. One round trip. People created or deleted between two pages
 * do not shift the others.
 */
export async function listPeopleAfter(
  database: Database,
  organization: string,
  filter: PeopleFilter,
  { sort, cursor, perPage, key }: { sort: Sort; cursor: string; perPage: number; key: Uint8Array },
): Promise<CursorPage | null> {
  const query = selectPeople(organization, filter)
  const list = createHash('sha256').update(JSON.stringify([orderOf(sort), filter])).digest('base64url')
    .slice(0, 16)
  if (cursor !== '') {
    const place = openCursor(key, cursor) as { list: string; value: string; id: string } | null
    if (place?.list !== list) return null
    query.after(sort, place.value, place.id)
  }
  const [rows] = await readScoped(database, organization, [
    query.hasMembership ? query.membersAndTotal(sort, perPage + 1, 0) : query.rows(sort, perPage + 1, 0),
  ])
  const found = withoutTotal(rows!)
  const last = found.length > perPage ? found[perPage - 1]! : null
  const next = last && signCursor(key, { list, value: last.sort_value, id: last.id })
  return { people: found.slice(0, perPage).map(toPersonRow), next }
}

/** The order that a cursor goes on in. That of names differs from the order of releases up to 0.4.0. */
const orderOf = (sort: Sort) => sort.endsWith('name') ? `folded ${sort}` : sort

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
  const { role_ids, role_ranks, roles, groups, invitation, delivery, ...rest } = row
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
    delivery: parsed(delivery),
  } as unknown as PersonRow
}

const parsed = (json: unknown) => typeof json === 'string' ? JSON.parse(json) : json

import type { Group, GroupKind } from '../../events/group.ts'
import { type Database, type Row, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import { people } from '../people/projection.ts'

export interface GroupPage {
  groups: Group[]
  /** The number to go on after; null after the last page. */
  next: number | null
}

/** Those of the groups that there are, in no order. One round trip. */
export async function findGroups(
  database: Database,
  organization: string,
  ids: readonly string[],
): Promise<Group[]> {
  const [rows] = await readScoped(database, organization, [
    sql`select g.position, g.document
      from (select distinct unnest(${ids}::text[]) as id) w
      cross join lateral (
        select d.position, d.document from records d
        where d.organization_id = ${organization} and d.kind = 'group' and d.id = w.id
        offset 0
      ) g`,
  ])
  return rows!.map(toGroup)
}

/** By number, as systems with integer ids know them, in no order. One round trip. */
export async function findGroupsByNumber(
  database: Database,
  organization: string,
  numbers: readonly number[],
): Promise<Group[]> {
  const [rows] = await readScoped(database, organization, [
    sql`select position, document from records
      where organization_id = ${organization} and kind = 'group'
        and position = any (${numbers.map(String)}::bigint[])`,
  ])
  return rows!.map(toGroup)
}

/** A page of groups after a number, oldest first, of one kind where one is asked for. One round trip. */
export async function listGroups(
  database: Database,
  organization: string,
  { kind = null, after, limit }: { kind?: GroupKind | null; after: number; limit: number },
): Promise<GroupPage> {
  const [rows] = await readScoped(database, organization, [
    sql`select position, document from records
      where organization_id = ${organization} and position > ${after} and kind = 'group'
        and (${kind}::text is null or document ->> 'kind' = ${kind})
      order by position
      limit ${limit + 1}`,
  ])
  const groups = rows!.slice(0, limit).map(toGroup)
  return { groups, next: rows!.length > limit ? groups[groups.length - 1]!.number : null }
}

/** A person's groups in the order in which they joined; null when there is no such person. One round trip. */
export async function groupsOf(
  database: Database,
  organization: string,
  person: string,
): Promise<Group[] | null> {
  const [people, records] = await readScoped(database, organization, [
    sql`select from people p
      join heads h on h.organization_id = p.organization_id and h.generation = p.generation
      where p.organization_id = ${organization} and p.id = ${person} and p.standing <> 'deleted'`,
    sql`select d.position, d.document from people p
      join heads h on h.organization_id = p.organization_id and h.generation = p.generation
      cross join unnest(p.group_ids) with ordinality as g(id, n)
      join records d on d.organization_id = p.organization_id and d.kind = 'group' and d.id = g.id
      where p.organization_id = ${organization} and p.id = ${person}
      order by g.n`,
  ])
  return people!.length === 0 ? null : records!.map(toGroup)
}

/** A person's place in a group. */
export interface Member {
  group: string
  person: string
  /** The person's number. */
  number: number
}

/**
 * Who is in each of the groups, archived people too, in the order in which they were created. One round trip.
 */
export async function membersOf(
  database: Database,
  organization: string,
  groups: readonly string[],
): Promise<Member[]> {
  const [rows] = await readScoped(database, organization, [
    // the view, because row-level security keeps a comparison of lists out of the table's index;
    // materialized, because the index finds few members faster than a walk in the order of ids
    {
      text: `with found as materialized (
          select p.id, p.number, p.group_ids from people_with_roles p
          where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)}
            and p.standing <> 'deleted' and p.group_ids && $2
        )
        select g.id as "group", f.id as person, f.number
        from found f
        cross join unnest(f.group_ids) as g(id)
        where g.id = any ($2)
        order by f.id`,
      parameters: [organization, groups as string[]],
    },
  ])
  return rows as unknown as Member[]
}

/** A group as its record has it. */
function toGroup({ position, document }: Row): Group {
  return { ...JSON.parse(document as string), number: position as number }
}

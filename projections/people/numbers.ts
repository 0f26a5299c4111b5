import type { Claim } from '../../src/log/item.ts'
import { type Database, type Row, sql } from '../../src/database/database.ts'
import { everyOrganization, readScoped } from '../../src/database/scoped.ts'

/** A number as systems with integer ids write it in a path; null when it cannot be one. */
export function parseNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
}

/** The id of the organization of a number; null when there is none. One round trip. */
export async function organizationIdByNumber(database: Database, number: number): Promise<string | null> {
  if (number < 1 || number > 2_147_483_647) return null
  const [row] = await database.query(sql`select organization_of_number(${number}) as id`)
  return (row!.id as string | null) ?? null
}

/**
 * Finds the person who has claimed an address or a source_id, by claim digest; null if unclaimed. One round
 * trip.
 */
export async function personIdByClaim(
  database: Database,
  organization: string,
  kind: Claim['kind'],
  digest: string,
): Promise<string | null> {
  const [rows] = await readScoped(database, organization, [
    sql`select stream_id from claims
      where organization_id = ${organization} and kind = ${kind} and digest = decode(${digest}, 'hex')`,
  ])
  return (rows![0]?.stream_id as string | undefined) ?? null
}

/** Finds the person with this number, archived people included; null if there is none. One round trip. */
export async function personIdByNumber(
  database: Database,
  organization: string,
  number: number,
): Promise<string | null> {
  const ids = await personIdsByNumber(database, organization, [number])
  return ids.get(number) ?? null
}

/** Finds people by number, archived people included; unknown numbers are absent. One round trip. */
export async function personIdsByNumber(
  database: Database,
  organization: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const [rows] = await readScoped(database, organization, [
    // one look-up a number, for = any () would walk all people of a database that was never analysed
    sql`select n.number, p.id
      from unnest(${numbers.map(String)}::bigint[]) as n(number)
      cross join lateral (
        select p.id from people p
        where p.number = n.number and p.organization_id = ${organization}
          and p.generation = (select generation from heads where organization_id = ${organization})
          and p.standing <> 'deleted'
        offset 0
      ) p`,
  ])
  return new Map(rows!.map((row: Row) => [row.number as number, row.id as string]))
}

/** Of all organizations, by number, for those who manage them. One round trip. */
export async function listOrganizationIds(database: Database): Promise<string[]> {
  const [rows] = await readScoped(database, everyOrganization, [
    sql`select id from records where kind = 'organization' order by (document ->> 'number')::int`,
  ])
  return rows!.map((row) => row.id as string)
}

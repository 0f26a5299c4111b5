import { type Database, type Row, sql } from '../src/database/database.ts'
import { readScoped } from '../src/database/scoped.ts'

/** A number as systems with integer ids write it in a path; null when it cannot be one. */
export function parseNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
}

/** Whose number it is, archived people too; null when it is nobody's in this organization. One round trip. */
export async function personIdByNumber(
  database: Database,
  organization: string,
  number: number,
): Promise<string | null> {
  const ids = await personIdsByNumber(database, organization, [number])
  return ids.get(number) ?? null
}

/** The same for several numbers; nobody's numbers are left out. One round trip. */
export async function personIdsByNumber(
  database: Database,
  organization: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const [rows] = await readScoped(database, organization, [
    sql`select p.number, p.id from people p
      where p.number = any (${numbers.map(String)}::bigint[]) and p.organization_id = ${organization}
        and p.generation = (select generation from heads where organization_id = ${organization})
        and p.standing <> 'deleted'`,
  ])
  return new Map(rows!.map((row: Row) => [row.number as number, row.id as string]))
}

import { type Database, sql } from '../../../src/database/database.ts'

export interface PersonLike {
  id: string
  name: string
  /** Milliseconds since the Unix epoch. */
  updated: number
}

/** Puts people straight into the live generation of the read model, for tests of reading alone. */
export async function insertPeople(
  owner: Database,
  organization: string,
  people: PersonLike[],
): Promise<void> {
  const rows = people.map(({ updated, ...row }) => ({ ...row, updated_at: new Date(updated).toISOString() }))
  await owner.query(sql`
    insert into people (
      organization_id, generation, id, number, version, standing, status, name, email, language, role_ids,
      role_ranks, group_ids, source, created_at, updated_at)
    select ${organization}, 1, r.id,
      row_number() over () + (
        select coalesce(max(number), 0) from people where organization_id = ${organization}
      ),
      1, 'current', 'active', r.name, r.id || '@example.com', 'en', '{}', '{}',
      '{}', 'oauth', r.updated_at, r.updated_at
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(
      id text, name text, updated_at timestamptz)`)
}

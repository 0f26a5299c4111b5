import { type Database, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

/** Finds which claim digests (hexadecimal) and numbers are taken. One round trip. */
export async function findKnown(
  database: Database,
  organization: string,
  { sourceIds, emails, numbers }: { sourceIds: string[]; emails: string[]; numbers: number[] },
): Promise<{ sourceIds: Set<string>; emails: Set<string>; numbers: Set<number> }> {
  // A scalar subquery for each, because a join would be planned by what a young table has no statistics of.
  // It must compare with plain values: row-level security lets no function that may leak what it sees into an
  // index.
  const claimed = (kind: string, digests: string[]) =>
    sql`select encode(d.digest, 'hex') as digest
      from unnest(${digests.map((digest) => `\\x${digest}`)}::text[]::bytea[]) as d(digest)
      where (
        select c.stream_id from claims c
        where c.organization_id = ${organization} and c.kind = ${kind} and c.digest = d.digest
      ) is not null`
  const [bySourceId, byEmail, byNumber] = await readScoped(database, organization, [
    claimed('source_id', sourceIds),
    claimed('email', emails),
    // of those who were deleted, too: a number is never given twice
    sql`select n.number from unnest(${numbers.map(String)}::bigint[]) as n(number)
      where (
        select p.id from people p
        where p.number = n.number and p.organization_id = ${organization}
          and p.generation = (select generation from heads where organization_id = ${organization})
      ) is not null`,
  ])
  return {
    sourceIds: new Set(bySourceId!.map(({ digest }) => digest as string)),
    emails: new Set(byEmail!.map(({ digest }) => digest as string)),
    numbers: new Set(byNumber!.map(({ number }) => number as number)),
  }
}

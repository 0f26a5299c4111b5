import { projectionTables } from './projection_tables.ts'

/** Tables that grow with the people: each has the organization in all of its unique keys, and is only read by it. */
const growing = [
  'events',
  'person_keys',
  'claims',
  'idempotency_keys',
  'event_times',
  'event_reads',
  ...projectionTables.map(({ name }) => name),
]

/** A migration's text, its growing tables made as `count` partitions by hash of the organization. */
export function partitioned(text: string, count: number): string {
  return text.replace(/^create table (\w+) \(\n(?:.+\n)*?\);/gm, (statement, table) => {
    if (!growing.includes(table)) return statement
    const parts = Array.from(
      { length: count },
      (_, remainder) =>
        `create table ${table}_${remainder} partition of ${table} for values with (modulus ${count}, remainder ${remainder});`,
    )
    return [statement.replace(/;$/, ' partition by hash (organization_id);'), ...parts].join('\n')
  })
}

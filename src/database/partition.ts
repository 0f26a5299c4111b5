import { projectionTables } from './projection_tables.ts'

/**
 * Tables that grow with the number of people. All of their unique keys contain the organization, and every
 * query names one.
 */
const growingTables = [
  'events',
  'person_keys',
  'claims',
  'idempotency_keys',
  'event_times',
  'event_reads',
  ...projectionTables.map(({ name }) => name),
]

/**
 * Rewrites a migration so that it creates the growing tables with `count` partitions by hash of the
 * organization.
 */
export function withPartitions(text: string, count: number): string {
  return text.replace(/^create table (\w+) \(\n(?:.+\n)*?\);/gm, (statement, table) => {
    if (!growingTables.includes(table)) return statement
    const parts = Array.from(
      { length: count },
      (_, remainder) =>
        `create table ${table}_${remainder} partition of ${table}
          for values with (modulus ${count}, remainder ${remainder});`,
    )
    return [statement.replace(/;$/, ' partition by hash (organization_id);'), ...parts].join('\n')
  })
}

import type { Bench } from './bench.ts'
import type { Pair } from './pair.ts'
import { type Row, rowOf } from './row.ts'

type Memory = { now: number; most: number } | null

/**
 * Measures what the creates leave behind: memory of both processes, and bytes on disk per person, indexes
 * included.
 */
export async function sizeRows(
  { server }: Bench,
  { service, twin }: Pair,
  [ours, beside]: Memory[],
): Promise<Row[]> {
  const group = 'create'
  const [log] = await server.run(
    service.database,
    `select n, pg_total_relation_size('events') / n as events, pg_table_size('events') / n as heap,
       pg_total_relation_size('people') / n as people,
       (pg_total_relation_size('claims') + pg_total_relation_size('person_keys')) / n as others
     from (select count(*)::float8 as n from people) counted`,
  )
  const [plain] = await server.run(
    twin.database,
    `select pg_total_relation_size('people') / count(*)::float8 as bytes from people`,
  )
  const table = { what: "the twin's table", values: [plain!.bytes as number] }
  const bytes = (what: string, value: unknown) =>
    rowOf({ group, what, unit: 'bytes', ours: [value as number], beside: table })
  const all = Number(log!.events) + Number(log!.people) + Number(log!.others)
  return [
    ...(ours && beside
      ? [rowOf({
        group,
        what: 'memory of the server under the create load (RSS)',
        unit: 'MB',
        ours: [ours.now],
        beside: { what: 'the twin', values: [beside.now] },
        notes: { 'most, MB': ours.most, 'most, MB, beside': beside.most },
      })]
      : []),
    {
      ...bytes('size of the log per person, one event each, with indexes', log!.events),
      notes: { 'without indexes': log!.heap as number },
    },
    {
      ...bytes('size of everything per person', all),
      notes: { 'read model': log!.people as number, 'claims and keys': log!.others as number },
    },
  ]
}

import { measureAppend } from './append_rows.ts'
import type { Bench } from './bench.ts'
import { measureCreate, measureCreateMany, measureRead, measureUpdate } from './http_rows.ts'
import type { Row } from './row.ts'

/** What `--only` may name, in the order of the table. */
export const groups: { name: string; measure: (bench: Bench) => Promise<Row[]> }[] = [
  { name: 'create', measure: measureCreate },
  { name: 'create-many', measure: measureCreateMany },
  { name: 'update', measure: measureUpdate },
  { name: 'read', measure: measureRead },
  { name: 'append', measure: measureAppend },
]

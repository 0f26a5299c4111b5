import { measureAppend } from './append_rows.ts'
import { measureAudit, measureVerify } from './audit_rows.ts'
import type { Bench } from './bench.ts'
import { measureGrowth } from './growth_rows.ts'
import { measureCreate, measureCreateMany, measureRead, measureUpdate } from './http_rows.ts'
import { measureImport } from './import_rows.ts'
import { measureIterations } from './iterate_rows.ts'
import { measureLists } from './list_rows.ts'
import { measurePooler } from './pooler_rows.ts'
import { measureRebuild } from './rebuild_rows.ts'
import type { Row } from './row.ts'

/**
 * The groups that `--only` can name, in the order of the table. Groups that leave a seeded database unchanged
 * come before groups that change it.
 */
export const groups: { name: string; measure: (bench: Bench) => Promise<Row[]> }[] = [
  { name: 'create', measure: measureCreate },
  { name: 'create-many', measure: measureCreateMany },
  { name: 'update', measure: measureUpdate },
  { name: 'read', measure: measureRead },
  { name: 'append', measure: measureAppend },
  { name: 'pooler', measure: measurePooler },
  { name: 'import', measure: measureImport },
  { name: 'iterate', measure: measureIterations },
  { name: 'list', measure: measureLists },
  { name: 'audit', measure: measureAudit },
  { name: 'verify', measure: measureVerify },
  { name: 'rebuild', measure: measureRebuild },
  { name: 'growth', measure: measureGrowth },
]

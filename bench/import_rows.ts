import { importPeople } from '../src/operations/import_people.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import { createRowReader, type ForeignRow } from '../src/operations/foreign_row.ts'
import { nativeMapping } from '../src/apis/v1/import.ts'
import { newId } from '../src/new_id.ts'
import type { Bench } from './bench.ts'
import { copyInto, copyLine } from './copy.ts'
import type { OwnDatabase } from './databases.ts'
import { caller, commandDeps, foundOrganization } from './organization.ts'
import { profileOf } from './people.ts'
import { interleave } from './rounds.ts'
import { ratioAtLeast, type Row, rowOf } from './row.ts'
import { number } from './report.ts'
import { twinTable } from './twin.ts'

/** Measures importing people into a new organization each round, from rows in memory to the commit. */
export async function measureImport(bench: Bench): Promise<Row[]> {
  const { imported, rounds } = bench.scale
  await using ours = await bench.server.createForService()
  await using theirs = await bench.server.createPlain()
  await bench.server.run(theirs, twinTable)
  const rows = Array.from({ length: imported }, (_, n): ForeignRow => ({ id: `old-${n}`, ...profileOf(n) }))
  await importRows(ours, rows.slice(0, 1_000))
  await copyRows(theirs, rows.slice(0, 1_000))
  const rate = (run: () => Promise<void>) => async () => {
    const startedAt = performance.now()
    await run()
    return imported / (performance.now() - startedAt) * 1000
  }
  const found = await interleave(
    rounds,
    rate(() => importRows(ours, rows)),
    rate(() => copyRows(theirs, rows)),
  )
  return [rowOf({
    group: 'import',
    what: `import of ${number(imported)} people`,
    unit: 'people/s',
    ours: found.ours,
    beside: { what: "COPY into the twin's table", values: found.beside },
    goals: [ratioAtLeast(0.25)],
  })]
}

/** Imports rows as `ops import` does. */
async function importRows({ url }: OwnDatabase, foreign: ForeignRow[]): Promise<void> {
  const database = connectPostgres(url)
  const organization = await foundOrganization(database)
  const read = createRowReader(nativeMapping)
  const rows = foreign.map((row) => read(row, Date.now()))
  const results = await importPeople(
    commandDeps(database),
    { ...caller, organization, ifMatch: null },
    rows,
    { dryRun: false },
  )
  await database.close()
  const missing = results.filter(({ outcome }) => outcome !== 'imported').length
  if (missing > 0) throw new Error(`${missing} people were not imported`)
}

async function copyRows({ ownerUrl }: OwnDatabase, rows: ForeignRow[]): Promise<void> {
  const columns = [
    'id',
    'organization_id',
    'name',
    'first_name',
    'last_name',
    'email',
    'phone',
    'title',
    'language',
    'source_id',
  ]
  const organization = newId(Date.now())
  const copying = await copyInto(ownerUrl, 'people', columns)
  for (let start = 0; start < rows.length; start += 5_000) {
    const lines = rows.slice(start, start + 5_000).map((row) => {
      const { name, first_name, last_name, email, phone, title, id } = row as Record<string, string>
      const own = newId(Date.now())
      return copyLine([own, organization, name!, first_name!, last_name!, email!, phone!, title!, 'en', id!])
    })
    await copying.write(lines.join(''))
  }
  await copying.end()
}

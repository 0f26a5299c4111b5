import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../../src/database/database.ts'
import { databases, type OpenedDatabase } from '../support/workbench.ts'

const page = await readFile(new URL('../../docs/internals/storage.md', import.meta.url), 'utf8')

/** The cells of each table row under a heading, without the table's head. */
function rowsUnder(section: string): string[][] {
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '))
}

const sections = page.split(/^(?=##+ )/m)
const headingOf = (section: string) => /^##+ (.*)$/m.exec(section)![1]!
const namesUnder = (heading: string) =>
  rowsUnder(sections.find((section) => section.startsWith(`## ${heading}\n`))!)
    .flatMap(([names]) => names!.split(', '))
const tables = sections.filter((section) => section.startsWith('### '))

describe.each(databases)('docs/internals/storage.md on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  beforeAll(async () => {
    opened = await openDatabase()
  }, 60_000)
  afterAll(() => opened.close())

  it('lists every column of every table with its type', async () => {
    const rows = await opened.owner.query(sql`
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
             || case when a.attnotnull then '' else ' or null' end as line
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and a.attnum > 0 and not a.attisdropped`)
    const listed = tables.flatMap((section) =>
      rowsUnder(section).map(([column, type]) => `${headingOf(section)}.${column} ${type}`)
    )
    expect(listed.toSorted()).toEqual(rows.map(({ line }) => line as string).toSorted())
  })

  it('classifies every column, and says what an erasure leaves of it', () => {
    const classes = /^(no|plain|open|sealed|digest|reference)(, .+)?$/
    for (const section of tables) {
      for (const [column, , purpose, personal, erased, ...more] of rowsUnder(section)) {
        const where = `${headingOf(section)}.${column}`
        expect([where, purpose]).toEqual([where, expect.stringMatching(/\S/)])
        expect([where, personal]).toEqual([where, expect.stringMatching(classes)])
        expect([where, erased]).toEqual([where, expect.stringMatching(/\S/)])
        expect([where, more]).toEqual([where, []])
      }
    }
  })

  it.each([['Views', 'v'], ['Sequences', 'S']])('lists all %s', async (heading, kind) => {
    const rows = await opened.owner.query(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind::text = ${kind}`)
    expect(namesUnder(heading).toSorted()).toEqual(rows.map(({ name }) => name as string).toSorted())
  })

  it('lists all functions', async () => {
    const rows = await opened.owner.query(sql`
      select distinct p.proname as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
    expect(namesUnder('Functions').toSorted()).toEqual(rows.map(({ name }) => name as string).toSorted())
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RowProjection } from '../../projections/projection.ts'
import { type OwnerDatabase, sql } from '../../src/database/database.ts'
import { rowFunctions } from '../../src/database/row_functions.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { openEmbedded } from '../support/database/embedded.ts'

/** A projection that is in no list, of whose columns version 2 has added one. */
const badges: RowProjection<null> = {
  name: 'badges',
  version: 2,
  table: 'badges',
  of: ['group'],
  keeps: 'in_place',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text', personal: false, since: 1 },
    { name: 'version', type: 'int', personal: false, since: 1 },
    { name: 'label', type: 'text', personal: false, since: 1 },
    { name: 'colour', type: 'text', personal: false, since: 2 },
  ],
  rows: () => [],
}

let opened: OpenedDatabase

beforeAll(async () => {
  opened = await openEmbedded()
  await (opened.owner as OwnerDatabase).script(`
    create table badges (organization_id text, id text, version int, label text, colour text,
      primary key (organization_id, id));
    ${rowFunctions(badges)}`)
})
afterAll(() => opened.close())

const write = (row: object, version: number) => {
  const rows = JSON.stringify([{ item: 1, organization_id: 'o', id: 'b', ...row }])
  const versions = JSON.stringify({ badges: version })
  return opened.owner.query(
    sql`select write_badges(${rows}, array[true], array[]::bigint[], ${versions}::text::json)`,
  )
}
const read = () => opened.owner.query(sql`select version, label, colour from badges`)

it('a row of an older version leaves a younger column as it is', async () => {
  await write({ version: 1, label: 'Gold', colour: 'yellow' }, 2)
  await write({ version: 2, label: 'Silver' }, 1)
  expect(await read()).toEqual([{ version: 2, label: 'Silver', colour: 'yellow' }])
  await write({ version: 3, label: 'Silver' }, 2)
  expect(await read()).toEqual([{ version: 3, label: 'Silver', colour: null }])
})

it('a deletion by older code leaves no value of a younger column, nor of an unknown projection', async () => {
  const medals: RowProjection = {
    ...badges,
    name: 'medals',
    table: 'medals',
    keeps: 'generations',
    of: ['person'],
    columns: [...badges.columns, { name: 'standing', type: 'text', personal: false, since: 1 }],
  }
  await opened.owner.script(`
    create table medals (organization_id text, generation int, id text, version int, label text, colour text,
      standing text, primary key (organization_id, generation, id));
    insert into projection_states (organization_id, projection, version) values ('o', 'medals', 2);
    ${rowFunctions(medals)}`)
  const writeMedal = (row: object, version: number) =>
    opened.owner.query(sql`select write_medals(
      ${JSON.stringify([{ item: 1, organization_id: 'o', id: 'm', ...row }])}, array[true], array[]::bigint[],
      ${JSON.stringify({ medals: version })}::text::json)`)
  await writeMedal({ version: 1, label: 'Gold', colour: 'yellow', standing: 'current' }, 2)
  await writeMedal({ version: 2, standing: 'deleted' }, 1)
  expect(await opened.owner.query(sql`select version, label, colour, standing from medals`))
    .toEqual([{ version: 2, label: null, colour: null, standing: 'deleted' }])
  const erase = (isUnknown: boolean) =>
    opened.owner.query(
      sql`select erase_rows_of_medals(array['o'], array['m'], ${String(isUnknown)}::boolean)`,
    )
  await erase(false)
  expect(await opened.owner.query(sql`select id from medals`)).toHaveLength(1)
  await erase(true)
  expect(await opened.owner.query(sql`select id from medals`)).toEqual([])
})

it('an older row never replaces a newer one, and a removed row is deleted', async () => {
  await write({ version: 2, label: 'Late' }, 2)
  expect(await read()).toMatchObject([{ version: 3, label: 'Silver' }])
  await write({ version: 4, removed: true }, 2)
  expect(await read()).toEqual([])
})

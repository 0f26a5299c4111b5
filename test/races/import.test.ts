import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serviceEnvironment } from '../support/contract/setup.ts'
import { type Everywhere, inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'
import { removeDirectory, runOps, temporaryDirectory } from '../support/service/server.ts'

const count = 100_000
const archivedCount = count / 50

let raced: Raced
let district: Everywhere
let directory: string
beforeAll(async () => {
  raced = await startRaced(1)
  district = await raced.newOrganization({ template: 'district' })
  directory = await temporaryDirectory()
})
afterAll(async () => {
  await raced.stop()
  await removeDirectory(directory)
})

/** As the old system lists its people. */
function everybody() {
  return Array.from({ length: count }, (_, index) => ({
    id: `01kg${index.toString(32).padStart(22, '0')}`,
    first: ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve'][index % 5],
    last: `Number ${index}`,
    email: `person.${index}@example.org`,
    language: 'en',
    roles: { [['1a', '1b', '1c', '1d'][index % 4]!]: 1 },
    tags: [],
    archived: index % 50 === 0 ? 1 : 0,
    avatar_url: null,
    district_id: '01jz91kq3m0gar5btepwxvncde',
    created_at: 1_500_000_000_000 + index * 1000,
  }))
}

async function moveIn(file: string) {
  const started = Date.now()
  const output = await runOps(
    ['import', file, '--organization', district.id, '--dialect', 'district', '--json'],
    { DATABASE_URL: raced.database.url, ...serviceEnvironment('http://127.0.0.1:1'), DATA_DIR: directory },
  )
  const { results: _, ...summary } = JSON.parse(output)
  return { summary, seconds: (Date.now() - started) / 1000 }
}

async function head() {
  const [row] = await raced.owner`
    select position::int, settings_position::int, people_current::int as current,
      people_archived::int as archived
    from heads where organization_id = ${district.id}`
  return row!
}

it('100,000 people come once, however often, while others are created', async () => {
  const file = join(directory, 'people.json')
  await writeFile(file, JSON.stringify(everybody()))

  let importing = true
  const first = moveIn(file).finally(() => importing = false)
  let created = 0
  while (importing) {
    await district.person()
    created++
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { summary, seconds } = await first
  expect(summary).toEqual({ rows: count, imported: count, unchanged: 0, skipped: 0, dry_run: false })
  console.log(`imported ${count} in ${seconds} s, ${created} created meanwhile`)

  const before = await head()
  expect([before.current, before.archived]).toEqual([count - archivedCount + created, archivedCount])
  // the questions below are about everybody: they need to be planned well
  await raced.owner`analyze`
  expect(await inconsistencies(raced.owner, district.id)).toEqual([])

  const again = await moveIn(file)
  console.log(`again in ${again.seconds} s`)
  expect(again.summary).toEqual({ rows: count, imported: 0, unchanged: count, skipped: 0, dry_run: false })
  expect(await head()).toEqual(before)

  const { body } = await district.api(
    'GET',
    `/v1/people?source_id=01kg${(99_999).toString(32).padStart(22, '0')}`,
  )
  expect(body.data).toMatchObject([{
    name: 'Eve Number 99999',
    source: 'import',
    email: 'person.99999@example.org',
  }])
}, 600_000)

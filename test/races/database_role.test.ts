import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Everywhere, type Raced, startRaced } from '../support/service/raced.ts'

let raced: Raced
let service: postgres.Sql
let organization: Everywhere
let other: Everywhere

beforeAll(async () => {
  raced = await startRaced()
  service = postgres(raced.database.url, { max: 1, onnotice: () => {} })
  organization = await raced.newOrganization()
  other = await raced.newOrganization()
  await organization.person()
  await other.person()
})
afterAll(async () => {
  await service.end()
  await raced.stop()
})

const tables = [
  'events',
  'heads',
  'people',
  'records',
  'claims',
  'person_keys',
  'organization_keys',
  'idempotency_keys',
  'outbox',
]

describe('as the role of the service', () => {
  it.each([
    'update events set actor = actor',
    'delete from events',
    'truncate events',
    'insert into events select * from events',
    'update heads set position = 0',
    'update people set name = name',
    'delete from claims',
    'delete from person_keys',
    'drop table events',
    'alter table events disable row level security',
    'create table mine ()',
  ])('%s: 42501', async (statement) => {
    await expect(service.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
    const asRole = raced.owner.begin(async (transaction) => {
      await transaction`set local role rollcall_app`
      await transaction.unsafe(statement)
    })
    await expect(asRole).rejects.toMatchObject({ code: '42501' })
  })

  it.each(tables)('a select from %s without the organization returns nothing', async (table) => {
    expect([...await service.unsafe(`select * from ${table}`)]).toEqual([])
  })

  it.each(tables.filter((table) => table !== 'idempotency_keys' && table !== 'outbox'))(
    'a select from %s with the organization returns its own rows only',
    async (table) => {
      const rows = await service.begin(async (transaction) => {
        await transaction`select set_config('rollcall.organization_id', ${organization.id}, true)`
        return await transaction.unsafe(`select organization_id from ${table}`)
      })
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every(({ organization_id }) => organization_id === organization.id)).toBe(true)
    },
  )

  it('a login that was stolen reads whichever organization it names, and no hash of an API key', async () => {
    for (const { id } of [organization, other]) {
      const [people] = await service.begin(async (transaction) => {
        await transaction`select set_config('rollcall.organization_id', ${id}, true)`
        return await transaction`select count(*)::int as count from people_with_roles`
      })
      expect(people!.count).toBe(1)
    }
    await expect(service.unsafe('select hash from api_keys')).rejects.toMatchObject({ code: '42501' })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import process from 'node:process'
import postgres from 'postgres'
import { connectServer, type DatabaseServer } from '../../bench/databases.ts'
import { jwtSecret, tokenFor } from '../../bench/tokens.ts'
import { createTwin, twinTable } from '../../bench/twin.ts'

const serverUrl = process.env.TEST_DATABASE_URL

describe.skipIf(!serverUrl)('the twin does what it is measured for', () => {
  let server: DatabaseServer
  let sql: postgres.Sql
  let ask: (method: string, path: string, body?: unknown) => Promise<Response>

  beforeAll(async () => {
    server = connectServer(serverUrl!)
    const database = await server.createPlain()
    await server.run(database, twinTable)
    sql = postgres(database.url, { max: 1 })
    const app = createTwin(sql, jwtSecret)
    const headers = { Authorization: `Bearer ${await tokenFor('acme')}`, 'Content-Type': 'application/json' }
    ask = async (method, path, body) =>
      await app.request(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  })

  afterAll(async () => {
    await sql?.end()
    await server[Symbol.asyncDispose]()
  })

  test('creates, reads and changes', async () => {
    const created = await ask('POST', '/v1/people', { name: 'Grace Hopper', email: 'grace@example.com' })
    expect(created.status).toBe(201)
    const path = created.headers.get('Location')!
    expect(await (await ask('PATCH', path, { title: 'Rear Admiral' })).json()).toMatchObject({ version: 2 })
    expect(await (await ask('GET', path)).json()).toMatchObject({
      name: 'Grace Hopper',
      title: 'Rear Admiral',
    })
  })

  test('refuses what the service refuses', async () => {
    await ask('POST', '/v1/people', { name: 'Ada', email: 'ada@example.com' })
    const taken = await ask('POST', '/v1/people', { name: 'Ada', email: 'ADA@example.com' })
    expect([taken.status, (await taken.json()).code]).toEqual([422, 'email_taken'])
    expect((await ask('POST', '/v1/people', { email: 'no' })).status).toBe(422)
    expect((await ask('GET', '/v1/people/nobody')).status).toBe(404)
    expect((await ask('PATCH', '/v1/people/nobody', { title: 'x' })).status).toBe(404)
  })

  test('lets nobody in without a token', async () => {
    const app = createTwin(sql, jwtSecret)
    expect((await app.request('/v1/people/x')).status).toBe(401)
  })
})

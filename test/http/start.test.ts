import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { request } from '../support/contract/api.ts'
import { serviceEnvironment } from '../support/contract/setup.ts'
import { removeDirectory, startServer, temporaryDirectory } from '../support/service/server.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function ownDirectory(): Promise<string> {
  const directory = await temporaryDirectory()
  undo.push(() => removeDirectory(directory))
  return directory
}

/** A PostgreSQL that refuses every connection with a SQLSTATE (protocol 3.0, ErrorResponse). */
async function refusingPostgres(sqlstate: string): Promise<string> {
  const fields = ['SFATAL', 'VFATAL', `C${sqlstate}`, 'Mrefused', ''].map((field) => `${field}\0`).join('')
  const message = Buffer.alloc(5 + fields.length)
  message.write('E')
  message.writeInt32BE(4 + fields.length, 1)
  message.write(fields, 5)
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(message))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  undo.push(() => server.close())
  return `postgres://rollcall@127.0.0.1:${(server.address() as AddressInfo).port}/rollcall?sslmode=disable`
}

it.each(['53300', '57P03'])('a database that refuses with %s at start is waited for', async (sqlstate) => {
  const server = await startServer({
    directory: await ownDirectory(),
    environment: {
      ...serviceEnvironment('http://127.0.0.1:9'),
      DATABASE_URL: await refusingPostgres(sqlstate),
    },
    probe: '/healthz',
  })
  undo.push(() => server.stop())
  const log = await readFile(server.logFile, 'utf8')
  expect(log).toContain(
    `the database cannot be reached (SQLSTATE ${sqlstate}): requests get 503 until it is available\n`,
  )
  expect(log).toContain('"code":"started"')
  expect(log).toContain('"database_reachable":false')
  expect((await request(server.url, 'GET', '/readyz')).status).toBe(503)
})

it('a database that refuses the login ends the start with one line', async () => {
  const start = startServer({
    directory: await ownDirectory(),
    environment: {
      ...serviceEnvironment('http://127.0.0.1:9'),
      DATABASE_URL: await refusingPostgres('28P01'),
    },
  })
  await expect(start).rejects.toThrow(
    /ended with 1\n.*the database rejected the connection \(SQLSTATE 28P01\)/,
  )
})

it('a port in use ends the start with one line', async () => {
  const taken = createServer((socket) => socket.destroy()).listen(0, '0.0.0.0')
  await once(taken, 'listening')
  undo.push(() => taken.close())
  const { port } = taken.address() as AddressInfo
  const start = startServer({
    directory: await ownDirectory(),
    port,
    environment: serviceEnvironment('http://127.0.0.1:9'),
  })
  await expect(start).rejects.toThrow(`ended with 1\nPORT ${port} is in use\n`)
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, everyScope, newOrganization, request } from '../support/contract/api.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { removeDirectory, type Server, startServer, temporaryDirectory } from '../support/service/server.ts'

let directory: string
let server: Server

beforeAll(async () => {
  directory = await temporaryDirectory()
  server = await startServer({
    directory,
    environment: {
      ...serviceEnvironment('http://127.0.0.1:9'),
      TRUST_PROXY: 'true',
      RATE_LIMIT_PUBLIC: '3/600',
    },
  })
})
afterAll(async () => {
  await server.stop()
  await removeDirectory(directory)
})

async function statuses(count: number, path: string, address: string, headers: Record<string, string> = {}) {
  const all = []
  for (let i = 0; i < count; i++) {
    const reply = await request(server.url, 'GET', path, undefined, {
      // a client can forge every entry but the last
      'X-Forwarded-For': `192.0.2.99, ${address}`,
      ...headers,
    })
    all.push(reply.status)
  }
  return all
}

it('RATE_LIMIT_PUBLIC limits public routes and rejected credentials of an address together', async () => {
  expect(await statuses(1, '/docs', '198.51.100.1')).toEqual([200])
  expect(await statuses(1, '/v1/people', '198.51.100.1')).toEqual([401])
  expect(await statuses(1, '/v1/people', '198.51.100.1', bearer('made.up.token'))).toEqual([401])
  expect(await statuses(1, '/v1/people', '198.51.100.1', bearer('made.up.token'))).toEqual([429])
  expect(await statuses(1, '/v1/version', '198.51.100.1')).toEqual([429])
  expect(await statuses(1, '/docs', '198.51.100.2')).toEqual([200])
})

it('the file of a route with a more general one beside it is counted once', async () => {
  expect(await statuses(4, '/docs/start.js', '198.51.100.3')).toEqual([200, 200, 200, 429])
})

it('a page of an invitation beyond the limit is a page with Retry-After', async () => {
  expect(await statuses(4, '/invitations/made-up', '198.51.100.4')).toEqual([404, 404, 404, 429])
  const reply = await request(server.url, 'GET', '/invitations/made-up', undefined, {
    'X-Forwarded-For': '198.51.100.4',
  })
  expect(reply.headers.get('Content-Type')).toMatch(/^text\/html/)
  expect(Number(reply.headers.get('Retry-After'))).toBeGreaterThan(0)
})

it('a valid token is never limited, nor is a private address, nor the health of the service', async () => {
  const organization = await newOrganization({ url: server.url, jwtSecret })
  const token = bearer(await organization.token(everyScope))
  expect(await statuses(4, '/v1/version', '198.51.100.5', token)).toEqual([200, 200, 200, 200])
  expect(await statuses(4, '/v1/version', '10.0.0.8')).toEqual([200, 200, 200, 200])
  expect(await statuses(4, '/healthz', '198.51.100.5')).toEqual([200, 200, 200, 200])
  expect(await statuses(4, '/v1/version', '198.51.100.5')).toEqual([200, 200, 200, 429])
  expect(await statuses(1, '/v1/people', '198.51.100.5', token)).toEqual([200])
})

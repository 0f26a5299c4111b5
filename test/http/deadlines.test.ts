import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bearer,
  eventually,
  everyScope,
  newOrganization,
  type TestOrganization,
} from '../support/contract/api.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { head, openRawSocket } from '../support/service/raw_socket.ts'
import {
  type DenoServer,
  removeDirectory,
  startServer,
  temporaryDirectory,
} from '../support/service/server.ts'

let directory: string
let server: DenoServer
let organization: TestOrganization
let authorization: { Authorization: string }

beforeAll(async () => {
  directory = await temporaryDirectory()
  server = await startServer({
    directory,
    environment: {
      ...serviceEnvironment('http://127.0.0.1:9'),
      HEADER_TIMEOUT: '1',
      BODY_TIMEOUT: '2',
      IDLE_TIMEOUT: '1',
    },
  })
  organization = await newOrganization({ url: server.url, jwtSecret })
  authorization = bearer(await organization.token(everyScope)) as { Authorization: string }
})
afterAll(async () => {
  await server.stop()
  await removeDirectory(directory)
})

describe('a connection is closed by the server', () => {
  it.concurrent('when nothing is sent on it', async () => {
    const socket = await openRawSocket(server.url)
    expect(await socket.closed).toBe('')
  })

  it.concurrent('when the headers are half sent', async () => {
    const socket = await openRawSocket(server.url, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n')
    expect(await socket.closed).toBe('')
  })

  it.concurrent('when the headers drip', async () => {
    const socket = await openRawSocket(server.url, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
    socket.drip('x', 100)
    expect(await socket.closed).toBe('')
  })

  it.concurrent('when no request follows a response', async () => {
    const socket = await openRawSocket(server.url, head('GET', '/healthz'))
    expect(await socket.closed).toMatch(/^HTTP\/1\.1 200 /)
  })

  it.concurrent('when the next request is half sent', async () => {
    const socket = await openRawSocket(server.url, head('GET', '/healthz'))
    await socket.arrives(/"ok"/)
    socket.drip('G', 100)
    expect((await socket.closed).match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})

describe('a body that drips gets 408, and its connection is closed', () => {
  const json = { 'Content-Type': 'application/json' }

  it.concurrent('with a length', async () => {
    const headers = { ...authorization, ...json, 'Content-Length': 1_000 }
    const socket = await openRawSocket(server.url, head('POST', '/v1/people', headers))
    socket.drip('x', 100)
    const answer = await socket.closed
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toMatch(/^connection: close/im)
    expect(answer).toContain('"code":"body_timeout"')
  })

  it.concurrent('in chunks', async () => {
    const headers = { ...authorization, ...json, 'Transfer-Encoding': 'chunked' }
    const socket = await openRawSocket(server.url, head('POST', '/v1/people', headers))
    socket.drip('1\r\nx\r\n', 100)
    expect(await socket.closed).toMatch(/^HTTP\/1\.1 408 /)
  })

  it.concurrent('as a file, of which nothing is kept', async () => {
    const { id } = await organization.person()
    const socket = await openRawSocket(server.url, head('POST', `/v1/people/${id}/files`, uploadHeaders()))
    socket.socket.write(formStart)
    socket.drip('x', 100)
    expect(await socket.closed).toMatch(/^HTTP\/1\.1 408 /)
    await eventually('the file is gone', async () => (await storedFiles()).length === 0)
  })
})

it('a file that takes long but keeps arriving is accepted', async () => {
  const { id } = await organization.person()
  const socket = await openRawSocket(server.url, head('POST', `/v1/people/${id}/files`, uploadHeaders()))
  socket.socket.write(formStart)
  // twice as long as the body of another request may take
  for (let i = 0; i < 40; i++) {
    socket.socket.write('x'.repeat(20_000))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  socket.socket.write(formEnd)
  expect(await socket.arrives(/"size":800000/)).toMatch(/^HTTP\/1\.1 201 /)
  socket.socket.destroy()
})

describe('a request is refused before its body is read', () => {
  const pending = { 'Content-Type': 'application/json', 'Content-Length': 1_000 }

  it.concurrent.each([
    ['401', 'POST', '/v1/people', pending],
    ['401', 'POST', '/v1/people', { ...pending, ...bearer('made.up.token') }],
    ['401', 'POST', '/workspace/v3/people', { ...pending, 'X-API-KEY': 'made up' }],
    ['404', 'POST', '/v1/invitations/made-up/accept', pending],
    ['404', 'POST', '/invitations/made-up', {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': 1_000,
    }],
  ])('%s: %s %s', async (status, method, path, headers) => {
    const socket = await openRawSocket(server.url, head(method, path, headers))
    expect(await socket.arrives(/\r\n\r\n/)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    socket.socket.destroy()
  })
})

const formStart =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
const formEnd = '\r\n--x--\r\n'

const uploadHeaders = () => ({
  ...authorization,
  'Content-Type': 'multipart/form-data; boundary=x',
  'Content-Length': formStart.length + 800_000 + formEnd.length,
})

async function storedFiles(): Promise<string[]> {
  const entries = await readdir(join(directory, 'data', 'files'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

import { readFile } from 'node:fs/promises'
import { afterEach, expect, it } from 'vitest'
import { bearer, everyScope, newOrganization } from '../support/contract/api.ts'
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
afterEach(async () => {
  await server.kill()
  await removeDirectory(directory)
})

async function start(environment: Record<string, string>): Promise<void> {
  directory = await temporaryDirectory()
  server = await startServer({
    directory,
    environment: { ...serviceEnvironment('http://127.0.0.1:9'), ...environment },
  })
}

/** The lines about the process itself in its log, by code. */
async function noticed(code: string): Promise<Record<string, unknown>[]> {
  const lines = (await readFile(server.logFile, 'utf8')).split('\n').filter((line) => line.startsWith('{'))
  return lines.map((line) => JSON.parse(line)).filter((line) => line.code === code)
}

/** A kept-alive connection that asks again after each answer. Returns how it ended. */
async function askUntilClosed(): Promise<'announced' | 'broken off' | 'closed between requests'> {
  const socket = await openRawSocket(server.url)
  for (let asked = 1;; asked++) {
    if (socket.socket.readableEnded) return 'closed between requests'
    socket.socket.write(head('GET', '/healthz'))
    const complete = new RegExp(`(?:"status":"ok"\\}[^]*){${asked}}`)
    const answered = await socket.arrives(complete).catch(() => null)
    if (answered === null) return 'broken off'
    if (/^connection: close/im.test(answered)) return 'announced'
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const formStart =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
const formEnd = '\r\n--x--\r\n'

/** Begins to send a file of `size` bytes for a new person. */
async function beginUpload(size: number) {
  const organization = await newOrganization({ url: server.url, jwtSecret })
  const { id } = await organization.person()
  const headers = {
    ...bearer(await organization.token(everyScope)),
    'Content-Type': 'multipart/form-data; boundary=x',
    'Content-Length': formStart.length + size + formEnd.length,
  }
  return await openRawSocket(server.url, head('POST', `/v1/people/${id}/files`, headers) + formStart)
}

async function untilStopping(): Promise<Response> {
  while (true) {
    const reply = await fetch(`${server.url}/readyz`)
    if (reply.status === 503) return reply
    await reply.body?.cancel()
  }
}

it('reports that it is stopping, announces the end of each connection, and cuts no request', async () => {
  await start({ STOP_DELAY: '1' })
  expect(await noticed('started')).toEqual([
    expect.objectContaining({ level: 'info', database: 'embedded', version: expect.any(String) }),
  ])
  const clients = Array.from({ length: 50 }, askUntilClosed)
  server.signal('SIGTERM')
  const notReady = await untilStopping()
  expect(await notReady.json()).toMatchObject({ code: 'not_ready', detail: 'Not ready: stopping.' })
  expect(notReady.headers.get('Connection')).not.toBe('close')
  expect(new Set(await Promise.all(clients))).toEqual(new Set(['announced']))
  expect(await server.ended).toBe('0')
  expect(await noticed('stopping')).toEqual([expect.objectContaining({ signal: 'SIGTERM' })])
  expect(await noticed('stopped')).toEqual([
    expect.objectContaining({ level: 'info', cut: { requests: 0, responses: 0 } }),
  ])
})

it('waits for an upload, and accepts no further connections meanwhile', async () => {
  await start({ STOP_TIMEOUT: '60' })
  const upload = await beginUpload(400_000)
  const half = await openRawSocket(server.url, 'GET /healthz HTTP/1.1\r\n')
  server.signal('SIGTERM')
  // without a request under way it is closed when the listener is
  await half.closed
  await expect(openRawSocket(server.url)).rejects.toThrow()
  upload.socket.write('x'.repeat(400_000) + formEnd)
  const answer = await upload.closed
  expect(answer).toMatch(/^HTTP\/1\.1 201 /)
  expect(answer).toMatch(/^connection: close/im)
  expect(await server.ended).toBe('0')
  expect(await noticed('stopped')).toEqual([
    expect.objectContaining({ cut: { requests: 0, responses: 0 } }),
  ])
})

it('refuses with 503 what is left after STOP_TIMEOUT, and counts it', async () => {
  await start({ STOP_TIMEOUT: '1' })
  const upload = await beginUpload(400_000)
  server.signal('SIGTERM')
  const answer = await upload.closed
  expect(answer).toMatch(/^HTTP\/1\.1 503 /)
  expect(answer).toMatch(/^retry-after: \d/im)
  expect(answer).toContain('"code":"stopping"')
  expect(await server.ended).toBe('0')
  expect(await noticed('stopped')).toEqual([
    expect.objectContaining({ level: 'warn', cut: { requests: 1, responses: 0 } }),
  ])
})

it('exits at once on a second signal', async () => {
  await start({ STOP_DELAY: '600' })
  server.signal('SIGTERM')
  await untilStopping()
  server.signal('SIGTERM')
  expect(await server.ended).toBe('130')
})

import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { describe, expect, test } from 'vitest'
import { MasterKeyError } from '../../src/log/seal.ts'
import type { AppEnv } from '../../src/http/env.ts'
import { DatabaseError } from '../../src/database/database.ts'
import { createErrorHandler, createNotFoundHandler } from '../../src/http/errors.ts'
import { ProblemError } from '../../src/http/problem.ts'
import { requestId } from '../../src/http/request_id.ts'

async function answerTo(error: Error) {
  const lines: string[] = []
  const app = new Hono<AppEnv>()
  app.onError(createErrorHandler({ write: (line) => lines.push(line), clock: () => 0 }))
  app.use(requestId())
  app.get('/', () => {
    throw error
  })
  const response = await app.request('/', { headers: { 'X-Request-Id': 'r1' } })
  return { response, body: await response.json(), lines }
}

describe('createErrorHandler()', () => {
  test('answers a problem as it is, with the headers that were set already', async () => {
    const { response, body, lines } = await answerTo(
      new ProblemError({ status: 409, code: 'invalid_state', detail: 'Archived.', headers: { 'X-A': '1' } }),
    )
    expect(response.status).toBe(409)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('X-Request-Id')).toBe('r1')
    expect(response.headers.get('X-A')).toBe('1')
    expect(body).toMatchObject({ code: 'invalid_state', request_id: 'r1', detail: 'Archived.' })
    expect(lines).toEqual([])
  })

  test.each([undefined, '08006', '53300', '57P01', '57P02', '58030', '25006', '25P02', '28000', '3D000'])(
    'database error %j is 503',
    async (sqlstate) => {
      const { response, body, lines } = await answerTo(
        new DatabaseError('jane@example.com', sqlstate, undefined),
      )
      expect(response.status).toBe(503)
      expect(response.headers.get('Retry-After')).toBe('5')
      expect(body.code).toBe('database_unavailable')
      expect(JSON.parse(lines[0])).toMatchObject({ error: 'DatabaseError', code: 'database_unavailable' })
    },
  )

  test("any other error is 500; its kind and frames are logged, not its message or its cause's", async () => {
    const cause = new TypeError('jane@example.com\n    at jane (jane:1:1)')
    const { response, body, lines } = await answerTo(new DatabaseError('Jane Smith', '23505', cause))
    expect(response.status).toBe(500)
    expect(body.code).toBe('internal_error')
    expect(lines).toHaveLength(1)
    expect(lines[0] + JSON.stringify(body)).not.toMatch(/jane/i)
    const entry = JSON.parse(lines[0])
    expect(entry).toMatchObject({
      time: '1970-01-01T00:00:00.000Z',
      level: 'error',
      request_id: 'r1',
      error: 'DatabaseError',
      sqlstate: '23505',
      cause: { error: 'TypeError' },
    })
    expect(entry.frames[0]).toContain('errors.test.ts')
    expect(entry.cause.frames[0]).toContain('errors.test.ts')
  })

  test("a MASTER_KEY that does not fit is the operator's to mend, and the log says which key", async () => {
    const { response, body, lines } = await answerTo(new MasterKeyError('MASTER_KEY lacks the key "k9"'))
    expect([response.status, body.code]).toEqual([503, 'misconfigured'])
    expect(JSON.stringify(body)).not.toContain('k9')
    expect(JSON.parse(lines[0]!)).toMatchObject({
      code: 'misconfigured',
      says: 'MASTER_KEY lacks the key "k9"',
    })
  })

  test.each(
    [
      [400, 'bad_request'],
      [404, 'not_found'],
      [413, 'body_too_large'],
      [500, 'internal_error'],
    ] as const,
  )('HTTPException %i is %s', async (status, code) => {
    const { response, body } = await answerTo(new HTTPException(status, { message: 'jane@example.com' }))
    expect(response.status).toBe(status)
    expect(body.code).toBe(code)
    expect(JSON.stringify(body)).not.toContain('jane')
  })
})

describe('createNotFoundHandler()', () => {
  const app = new Hono<AppEnv>()
  app.notFound(createNotFoundHandler(app))
  app.use(requestId())
  app.get('/people', (c) => c.text('ok'))
  app.get('/people/:id', (c) => c.notFound())
  app.patch('/people/:id', (c) => c.text('ok'))
  app.post('/files', (c) => c.text('ok'))

  test.each([
    ['GET', '/nothing', 404, null],
    ['GET', '/people/1', 404, null],
    ['DELETE', '/people/1', 405, 'GET, HEAD, PATCH'],
    ['GET', '/files', 405, 'POST'],
    ['HEAD', '/files', 405, 'POST'],
    ['OPTIONS', '/people', 405, 'GET, HEAD'],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const response = await app.request(path, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('Allow')).toBe(allow)
    if (method !== 'HEAD') {
      expect((await response.json()).code).toBe(status === 404 ? 'not_found' : 'method_not_allowed')
    }
  })
})

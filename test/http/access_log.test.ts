import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { accessLog } from '../../src/http/access_log.ts'
import { createErrorHandler, createNotFoundHandler } from '../../src/http/errors.ts'
import { ProblemError } from '../../src/http/problem.ts'
import { requestId } from '../../src/http/request_id.ts'

async function logOf(
  path: string,
  caller = { actor: 'user_17', organization: '01jz91kq3m0gar5btepwxvncde' },
) {
  const lines: string[] = []
  let time = 0
  const app = new Hono<AppEnv>()
  app.onError(createErrorHandler({ write: () => {}, clock: () => 0 }))
  app.notFound(createNotFoundHandler(app))
  app.use(
    requestId(),
    accessLog({
      write: (line) => lines.push(line),
      clock: () => (time += 5),
      organizationId: (reference) => reference === 'club-7' ? '01jz91kq3m0gar5btepwxvncdf' : null,
    }),
  )
  app.use('/v1/*', async (c, next) => {
    if (c.req.header('Authorization')) {
      throw new ProblemError({ status: 401, code: 'unauthenticated', detail: '' })
    }
    c.set('principal', { ...caller, scopes: new Set(), person: null })
    await next()
  })
  app.get('/v1/people/elsewhere', (c) => {
    c.set('organization', 'club-7')
    throw new ProblemError({ status: 409, code: 'conflict', detail: '' })
  })
  app.get('/v1/people/invite', (c) => c.text('ok'))
  app.get('/v1/people/:id', (c) => c.text('ok'))
  app.get('/invitations/:token', (c) => c.text('ok'))
  app.get('/docs/*', (c) => c.text('ok'))
  const response = await app.request(path, {
    headers: { 'X-Request-Id': 'r1', ...(path.includes('refused') && { Authorization: 'x' }) },
  })
  await response.text()
  expect(lines).toHaveLength(1)
  return { line: lines[0], entry: JSON.parse(lines[0]) }
}

test('one line has all there is to know, and no personal data', async () => {
  const { line, entry } = await logOf('/v1/people/01kg82xqfx6fvr046d15hnfmjv?email=jane@example.com')
  expect(entry).toEqual({
    time: '1970-01-01T00:00:00.005Z',
    request_id: 'r1',
    method: 'GET',
    route: '/v1/people/:id',
    status: 200,
    duration_ms: 5,
    actor: 'user_17',
    organization: '01jz91kq3m0gar5btepwxvncde',
  })
  expect(line).not.toMatch(/jane|\n/)
})

test.each([
  ['/v1/people/invite', '/v1/people/invite', 200],
  ['/invitations/secret', '/invitations/:token', 200],
  ['/docs/a/b', '/docs/*', 200],
  ['/v1/people/refused', '/v1/people/:id', 401],
  ['/v1/refused', '*', 401],
  ['/v1/nothing', '*', 404],
  ['/secret', '*', 404],
])('%s is logged as %s with %i', async (path, route, status) => {
  const { line, entry } = await logOf(path)
  expect(entry).toMatchObject({ route, status })
  expect(line).not.toContain('secret')
})

test('an actor that is a mail address and an external organization id stay out', async () => {
  const { entry } = await logOf('/v1/people/1', {
    actor: 'jane@example.com',
    organization: 'Jane Smith & Sons',
  })
  expect(entry).not.toHaveProperty('actor')
  expect(entry).not.toHaveProperty('organization')
})

test('an external organization id is logged as the id that it stands for, once that is known', async () => {
  const { entry } = await logOf('/v1/people/1', { actor: 'user_17', organization: 'club-7' })
  expect(entry.organization).toBe('01jz91kq3m0gar5btepwxvncdf')
})

test('the organization that a refused request was about goes before that of the token', async () => {
  const { entry } = await logOf('/v1/people/elsewhere')
  expect(entry).toMatchObject({ status: 409, organization: '01jz91kq3m0gar5btepwxvncdf' })
})

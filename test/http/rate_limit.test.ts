import { type Context, Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { createErrorHandler } from '../../src/http/errors.ts'
import { createWindowStore, lastHop, limitByAddress, limitByToken } from '../../src/http/rate_limit.ts'
import { requestId } from '../../src/http/request_id.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const limit = { requests: 2, seconds: 60 }
const addressOf = (c: Context) => c.req.header('X-Address') ?? null

function appWith(middleware = limitByAddress(limit, addressOf)) {
  const app = new Hono<AppEnv>()
  app.onError(createErrorHandler({ write: () => {}, clock: Date.now }))
  app.use(requestId(), middleware)
  app.get('/', () => new Response('ok'))
  return (headers: Record<string, string>) => app.request('/', { headers })
}

describe('limitByAddress()', () => {
  test('counts down, refuses with 429, and starts again after the window', async () => {
    const get = appWith()
    const from = { 'X-Address': '192.0.2.1' }
    const first = await get(from)
    expect(first.headers.get('RateLimit')).toBe('limit=2, remaining=1, reset=60')
    expect(first.headers.get('RateLimit-Policy')).toBe('2;w=60')
    vi.advanceTimersByTime(20_000)
    expect((await get(from)).status).toBe(200)
    const refused = await get(from)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe('40')
    expect(refused.headers.get('RateLimit')).toBe('limit=2, remaining=0, reset=40')
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ status: 429, code: 'too_many_requests' })
    vi.advanceTimersByTime(40_000)
    expect((await get(from)).status).toBe(200)
  })

  test.each([
    ['192.0.2.1', '192.0.2.2', 'apart'],
    ['192.0.2.1', '::ffff:192.0.2.1', 'together'],
    ['192.0.2.1:1000', '192.0.2.1:1001', 'together'],
    ['2001:db8::1', '2001:db8:0:0:ffff::2', 'together'],
    ['[2001:db8::1]:1000', '2001:db8::2', 'together'],
    ['2001:db8::1', '2001:db8:0:1::1', 'apart'],
    ['::1:2:3:4:5:6:7:8:9', 'unknown', 'apart'],
  ])('%s and %s are counted %s', async (one, other, how) => {
    const get = appWith()
    for (let i = 0; i < 2; i++) expect((await get({ 'X-Address': one })).status).toBe(200)
    expect((await get({ 'X-Address': other })).status).toBe(how === 'apart' ? 200 : 429)
  })

  test('lets a request of unknown address pass', async () => {
    const get = appWith()
    for (let i = 0; i < 4; i++) expect((await get({})).status).toBe(200)
  })
})

test('limitByToken() counts every credential by itself and none not at all', async () => {
  const get = appWith(limitByToken(limit))
  for (let i = 0; i < 2; i++) expect((await get({ Authorization: 'Bearer a' })).status).toBe(200)
  expect((await get({ Authorization: 'Bearer a' })).status).toBe(429)
  expect((await get({ Authorization: 'Bearer b' })).status).toBe(200)
  for (let i = 0; i < 4; i++) expect((await get({})).status).toBe(200)
})

test('no timer is started', () => {
  appWith()
  expect(vi.getTimerCount()).toBe(0)
})

test('createWindowStore() forgets the window that began first when it is full', async () => {
  const store = createWindowStore(2)
  store.init?.({ windowMs: 60_000 } as Parameters<NonNullable<typeof store.init>>[0])
  for (const key of ['a', 'b', 'a', 'c']) await store.increment(key)
  expect(await store.increment('b')).toMatchObject({ totalHits: 2 })
  expect(await store.increment('a')).toMatchObject({ totalHits: 1 })
})

test.each([
  [undefined, null],
  ['', null],
  ['192.0.2.1', '192.0.2.1'],
  ['invented, 192.0.2.1', '192.0.2.1'],
])('lastHop(%j) is %j', (header, hop) => expect(lastHop(header)).toBe(hop))

import { type Context, Hono } from 'hono'
import { SignJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { createErrorHandler } from '../../src/http/errors.ts'
import {
  createWindowStore,
  lastHop,
  limitByAddress,
  limitByPrincipal,
  limitPublic,
} from '../../src/http/rate_limit.ts'
import { publicLimit } from '../../src/config/rate_limit.ts'
import { authenticate } from '../../src/auth/authenticate.ts'
import { verifierOf } from '../support/given/token_verifier.ts'
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

  test('keeps a bounded part of an address, whatever the header holds', async () => {
    const get = appWith()
    const long = 'a'.repeat(45)
    for (const end of ['1', '2'.repeat(10_000)]) {
      expect((await get({ 'X-Address': `${long}${end}` })).status).toBe(200)
    }
    expect((await get({ 'X-Address': `${long}3` })).status).toBe(429)
  })

  test('lets a request of unknown address pass', async () => {
    const get = appWith()
    for (let i = 0; i < 4; i++) expect((await get({})).status).toBe(200)
  })
})

describe('limitByPrincipal()', () => {
  const secret = new TextEncoder().encode('a secret of at least thirty-two bytes')
  const verify = verifierOf({}, { secret: 'a secret of at least thirty-two bytes', clock: () => 0 })

  const organizationId = (reference: string) => reference === 'acme' ? '01acme' : null

  function limitedApp() {
    const app = new Hono<AppEnv>()
    app.onError(createErrorHandler({ write: () => {}, clock: Date.now }))
    app.use(requestId(), authenticate({ verify }), limitByPrincipal(limit, organizationId))
    app.get('/', (c) => c.text('ok'))
    return async (token: string) =>
      (await app.request('/', { headers: { Authorization: `Bearer ${token}` } })).status
  }
  const sign = (claims: Record<string, unknown>) =>
    new SignJWT({ sub: 'jane', exp: 60, org: 'acme', ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(
      secret,
    )

  /** The same signature in other letters: its last one has two bits to spare, and padding is optional. */
  function spellingsOf(token: string): string[] {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = letters.indexOf(token.at(-1)!)
    const spelled = [0, 1, 2, 3].map((bits) => token.slice(0, -1) + letters[last + bits])
    return [...spelled, ...spelled.map((one) => `${one}=`)]
  }

  test('counts all tokens of a principal together, however they are spelled', async () => {
    const ask = limitedApp()
    const spellings = spellingsOf(await sign({}))
    const accepted = []
    for (const one of spellings) if (await verify(one)) accepted.push(one)
    expect(accepted.length).toBeGreaterThan(limit.requests)
    const statuses = []
    for (const one of [...accepted, await sign({ jti: 'another' })]) statuses.push(await ask(one))
    expect(statuses).toEqual([200, 200, ...accepted.slice(1).map(() => 429)])
  })

  test('counts an organization once that is named by its id and by its external id', async () => {
    const ask = limitedApp()
    const [external, internal] = [await sign({ org: 'acme' }), await sign({ org: '01acme' })]
    expect([await ask(external), await ask(internal), await ask(external), await ask(internal)])
      .toEqual([200, 200, 429, 429])
  })

  test('counts each actor of each organization by itself', async () => {
    const ask = limitedApp()
    for (const own of [{}, { sub: 'joe' }, { org: 'grace' }, { org: null }]) {
      const token = await sign(own)
      expect([await ask(token), await ask(token), await ask(token)]).toEqual([200, 200, 429])
    }
  })

  test('leaves a request without a valid token to authentication', async () => {
    const ask = limitedApp()
    for (let i = 0; i < 4; i++) expect(await ask('nonsense')).toBe(401)
  })
})

describe('limitPublic()', () => {
  const principal = { actor: 'a', organization: null, scopes: new Set<never>(), person: null }
  const verify = (credential: string) => Promise.resolve(credential === 'good' ? principal : null)

  function publicApp() {
    const credentialOf = (c: Context) => c.req.header('Authorization')?.slice(7) ?? null
    const { open, guarded } = limitPublic(limit, { addressOf, credentialOf, verify })
    const app = new Hono<AppEnv>()
    app.onError(createErrorHandler({ write: () => {}, clock: Date.now }))
    app.use(requestId())
    app.get('/open', open, (c) => c.text('open'))
    app.use('/guarded', guarded, authenticate({ verify }))
    app.get('/guarded', (c) => c.text('guarded'))
    return async (path: string, from: string, credential?: string) => {
      const headers = { 'X-Address': from, ...(credential && { Authorization: `Bearer ${credential}` }) }
      return (await app.request(path, { headers })).status
    }
  }

  test('counts requests without a credential on public routes', async () => {
    const get = publicApp()
    const statuses = [await get('/open', '192.0.2.1'), await get('/open', '192.0.2.1')]
    expect([...statuses, await get('/open', '192.0.2.1'), await get('/open', '192.0.2.2')])
      .toEqual([200, 200, 429, 200])
  })

  test('counts requests answered 401 together with them', async () => {
    const get = publicApp()
    expect([
      await get('/guarded', '192.0.2.1'),
      await get('/open', '192.0.2.1'),
      await get('/guarded', '192.0.2.1', 'bad'),
      await get('/open', '192.0.2.1'),
    ]).toEqual([401, 200, 429, 429])
  })

  test('never refuses a valid credential, and counts an invalid one', async () => {
    const get = publicApp()
    for (let i = 0; i < 3; i++) expect(await get('/open', '192.0.2.1', 'good')).toBe(200)
    expect(await get('/open', '192.0.2.1', 'bad')).toBe(200)
    expect(await get('/open', '192.0.2.1', 'bad')).toBe(200)
    expect(await get('/open', '192.0.2.1', 'bad')).toBe(429)
    expect(await get('/open', '192.0.2.1', 'good')).toBe(200)
    expect(await get('/guarded', '192.0.2.1', 'good')).toBe(200)
  })

  test('counts the addresses of an IPv6 /64 as one', async () => {
    const get = publicApp()
    const addresses = ['2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8:0:1::1']
    const statuses = []
    for (const address of addresses) statuses.push(await get('/open', address))
    expect(statuses).toEqual([200, 200, 429, 200])
  })

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.1:4000',
    '192.168.1.1',
    '169.254.1.1',
    '100.64.0.1',
    '100.127.0.1',
    '::1',
    '::ffff:10.0.0.1',
    'fd12:3456::1',
    '[fe80::1]:1000',
  ])('never counts %s', async (address) => {
    const get = publicApp()
    for (let i = 0; i < 4; i++) expect(await get('/open', address)).toBe(200)
  })

  test.each(['172.32.0.1', '172.15.0.1', '100.128.0.1', '11.0.0.1', '2001:db8::1', '::2'])(
    'counts %s',
    async (address) => {
      const get = publicApp()
      for (let i = 0; i < 2; i++) expect(await get('/open', address)).toBe(200)
      expect(await get('/open', address)).toBe(429)
    },
  )
})

test.each(
  [
    ['default', true, { requests: 300, seconds: 60 }],
    ['default', false, null],
    ['off', true, null],
    [limit, true, limit],
    [limit, false, limit],
  ] as const,
)("RATE_LIMIT_PUBLIC %j, where the address is the caller's own: %j", (set, isCallers, expected) => {
  expect(publicLimit(set, isCallers)).toEqual(expected)
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

import { describe, expect, inject, it } from 'vitest'
import { bearer, mint, newOrganization, request, somebody, unknownId } from '../support/contract/api.ts'
import { mailsTo, mailTo } from '../support/contract/mailbox.ts'

const service = inject('strictService')

/** What this service insists on, see support/contract/setup.ts. */
const claims = { iss: 'https://issuer.example.test', aud: 'rollcall' }
const ask = async (own: Record<string, unknown>) =>
  await request(
    service.url,
    'GET',
    '/v1/people',
    undefined,
    bearer(
      await mint(service.jwtSecret, {
        org: unknownId,
        scope: 'people:read',
        ...own,
      }),
    ),
  )

describe('issuer and audience, where they are set', () => {
  it.each([
    ['none', {}],
    ['no issuer', { aud: claims.aud }],
    ['no audience', { iss: claims.iss }],
    ['another issuer', { ...claims, iss: 'https://other.example.test' }],
    ['another audience', { ...claims, aud: 'other' }],
  ])('401 for %s', async (_, own) => {
    const { status, headers } = await ask(own)
    expect(status).toBe(401)
    expect(headers.get('WWW-Authenticate')).toMatch(/^Bearer/)
  })

  it('lets the right ones in', async () => {
    expect((await ask({ ...claims, aud: ['other', claims.aud] })).status).toBe(404)
  })
})

describe('rate limits by token: 5 in 60 s', () => {
  it('counts down, then answers 429 with Retry-After', async () => {
    const own = { ...claims, sub: `user_${crypto.randomUUID()}`, exp: Math.floor(Date.now() / 1000) + 600 }
    for (let asked = 1; asked <= 5; asked++) {
      const { status, headers } = await ask(own)
      expect(status).toBe(404)
      expect(headers.get('RateLimit')).toMatch(new RegExp(`remaining=${5 - asked}`))
      expect(headers.get('RateLimit-Policy')).toMatch(/5;\s*w=60/)
    }
    const limited = await ask(own)
    expect(limited.status).toBe(429)
    expect(limited.headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
    expect(limited.body).toMatchObject({ status: 429, code: 'too_many_requests' })
    expect(Number(limited.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(Number(limited.headers.get('Retry-After'))).toBeLessThanOrEqual(60)
    expect(limited.headers.get('RateLimit')).toMatch(/remaining=0/)
    expect(limited.headers.get('RateLimit-Policy')).toMatch(/5;\s*w=60/)
    expect((await ask({ ...own, sub: 'somebody else' })).status).toBe(404)
  })
})

describe('rate limits by token: 5 in 60 s, whatever the token looks like', () => {
  it('counts the spellings of one signature, and other tokens of the actor, together', async () => {
    const own = { ...claims, org: unknownId, scope: 'people:read', sub: `user_${crypto.randomUUID()}` }
    const token = await mint(service.jwtSecret, own)
    // two bits of the last letter say nothing, and padding is optional
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = letters.indexOf(token.at(-1)!)
    const spelled = [0, 1, 2, 3].map((bits) => token.slice(0, -1) + letters[last + bits])
    const tokens = [
      ...spelled,
      ...spelled.map((one) => `${one}=`),
      await mint(service.jwtSecret, { ...own, jti: '2' }),
    ]
    const statuses = []
    for (const one of tokens) {
      statuses.push((await request(service.url, 'GET', '/v1/people', undefined, bearer(one))).status)
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(5)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('CORS, where origins are set', () => {
  const preflight = (origin: string) =>
    fetch(`${service.url}/v1/people`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    })

  it('lets in those, and no others', async () => {
    const allowed = await preflight('https://app.example.test')
    expect(allowed.status).toBeLessThan(300)
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example.test')
    expect(allowed.headers.get('Access-Control-Allow-Methods')).toContain('PATCH')
    const other = await preflight('https://other.example.test')
    expect(other.headers.get('Access-Control-Allow-Origin')).toBe(null)
  })
})

describe('a mail endpoint that fails five times', () => {
  it('with 429 and 500 delays the mail and sends it once', { timeout: 200_000 }, async () => {
    const organization = await newOrganization(service, {}, claims)
    const refusals = [429, 500, 429, 500, 500]
    await request(service.resendUrl, 'POST', '/refuse', refusals)
    const invited = await organization.api('POST', '/v1/people/invite', somebody())
    expect(invited.status).toBe(201)
    await mailTo(service, invited.body.email, 1, 180)
    const { body: calls } = await request(service.resendUrl, 'GET', '/calls')
    const statuses = calls.map(({ status }: { status: number }) => status)
    // mails of other tests may have left before and after
    expect(statuses.filter((status: number) => status !== 200)).toEqual(refusals)
    expect(statuses.at(-1)).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(await mailsTo(service, invited.body.email)).toHaveLength(1)
  })
})

import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, request, type TestOrganization, unique } from '../support/contract/api.ts'
import { mailTo, tokenIn } from '../support/contract/mailbox.ts'
import { ulid } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const get = (path: string, headers = {}) => request(service.url, 'GET', path, undefined, headers)

describe('health', () => {
  // on a busy machine the embedded database can take longer than the two seconds of /readyz
  it.each(['/healthz', '/readyz'])('%s is fine', async (path) => {
    await expect.poll(async () => (await get(path)).status, { timeout: 50_000 }).toBe(200)
  })
})

describe('/v1/version', () => {
  it('states the released version, and nothing about the machine', async () => {
    const { status, headers, body } = await get('/v1/version')
    expect([status, body]).toEqual([200, { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) }])
    expect(headers.get('Content-Type')).toMatch(/^application\/json/)
    const [newest] = /^## \[.+?\]/m.exec(await readFile('CHANGELOG.md', 'utf8'))!
    expect(newest).toBe(`## [${body.version}]`)
  })

  it('needs no token, and lets caches keep the reply for a minute unless a credential was sent', async () => {
    expect((await get('/v1/version')).headers.get('Cache-Control')).toBe('public, max-age=60')
    const { status, headers } = await get('/v1/version', bearer('nonsense'))
    expect([status, headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  })
})

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 and has every path of the People table', async () => {
    const { status, body } = await get('/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toMatch(/^3\.1\./)
    expect(body.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    for (const [method, path] of operations) {
      const operation = body.paths[path]?.[method]
      expect(operation, `${method} ${path}`).toBeDefined()
      expect(Object.keys(operation.responses).length, `${method} ${path}`).toBeGreaterThan(0)
      for (const response of Object.values<{ $ref?: string }>(operation.responses)) {
        const shared = body.components.responses[response.$ref?.split('/').at(-1) ?? '']
        expect(shared ?? response).toMatchObject({ description: expect.any(String) })
      }
      for (const name of [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)) {
        expect(operation.parameters).toContainEqual(
          expect.objectContaining({ name, in: 'path', required: true }),
        )
      }
    }
  })

  it('has no reference that leads nowhere', async () => {
    const { body, text } = await get('/openapi.json')
    const references = [...text.matchAll(/"\$ref":\s*"#\/([^"]+)"/g)].map(([, path]) => path!)
    for (const reference of new Set(references)) {
      const found = reference.split('/').reduce((value, key) => value?.[key], body)
      expect(found, reference).toBeDefined()
    }
    expect(body.components.schemas.Person.properties).toHaveProperty('archived_at')
  })

  it('describes the parameters of the list, and how to authenticate', async () => {
    const { body } = await get('/openapi.json')
    const parameters = body.paths['/v1/people'].get.parameters.map(({ name }: { name: string }) => name)
    expect(parameters).toEqual(
      expect.arrayContaining(['id', 'name', 'archived', 'per_page', 'cursor', 'sort']),
    )
    expect(Object.values(body.components.securitySchemes)).toContainEqual(
      expect.objectContaining({ type: 'http', scheme: 'bearer' }),
    )
  })
})

const operations = [
  ['get', '/v1/people'],
  ['post', '/v1/people'],
  ['get', '/v1/people/{id}'],
  ['patch', '/v1/people/{id}'],
  ['delete', '/v1/people/{id}'],
  ['post', '/v1/people/{id}/archive'],
  ['post', '/v1/people/{id}/restore'],
  ['put', '/v1/people/{id}/status'],
  ['put', '/v1/people/{id}/roles'],
  ['post', '/v1/people/{id}/invite'],
  ['delete', '/v1/people/{id}/invite'],
  ['post', '/v1/people/{id}/approve'],
  ['post', '/v1/people/invite'],
  ['post', '/v1/people/invite/bulk'],
  ['get', '/v1/people/{id}/events'],
  ['get', '/v1/invitations/{token}'],
  ['post', '/v1/invitations/{token}/accept'],
  ['post', '/v1/organizations'],
  ['get', '/v1/organizations/{id}'],
  ['patch', '/v1/organizations/{id}'],
  ['get', '/v1/organization'],
] as const

describe('/docs', () => {
  it('loads only what we serve', async () => {
    const { status, headers, text } = await get('/docs')
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(text).not.toMatch(/(src|href)\s*=\s*["']?\s*(https?:)?\/\//i)
    const sources = [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source!)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) {
      const script = await get(new URL(source, `${service.url}/docs`).pathname)
      expect(script.status).toBe(200)
      expect(script.headers.get('Content-Type')).toMatch(/javascript/)
      expect(script.text.length).toBeGreaterThan(0)
    }
  })
})

describe('every reply', () => {
  it.each(['/healthz', '/openapi.json', '/docs', '/v1/people', '/nonsense', '/invitations/nonsense'])(
    'of %s has security headers and a request id',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('X-Request-Id')).toMatch(ulid)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{7,}/)
      expect(headers.get('Referrer-Policy')).toBeTruthy()
      const unframed = headers.get('X-Frame-Options') ??
        headers.get('Content-Security-Policy')?.match(/frame-ancestors/)
      expect(unframed).toBeTruthy()
      expect(headers.get('Access-Control-Allow-Origin')).toBe(null)
    },
  )

  it("repeats the caller's request id, and no other's", async () => {
    const given = { 'X-Request-Id': 'trace.1-a_B' }
    expect((await get('/healthz', given)).headers.get('X-Request-Id')).toBe('trace.1-a_B')
    const refused = await get('/v1/people', given)
    expect([refused.status, refused.body.request_id]).toEqual([401, 'trace.1-a_B'])
    const wrong = await get('/healthz', { 'X-Request-Id': 'no spaces "please"' })
    expect(wrong.headers.get('X-Request-Id')).toMatch(ulid)
  })

  it('to a token is kept by no cache', async () => {
    const { id } = await organization.person()
    for (const path of ['/v1/people', `/v1/people/${id}`, '/v1/people/malformed', '/v1/organization']) {
      const { headers } = await organization.api('GET', path)
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
    const refused = await get('/v1/people', bearer('nonsense'))
    expect([refused.status, refused.headers.get('Cache-Control')]).toEqual([401, 'no-store'])
  })

  it('opens to no other origin by default', async () => {
    const origin = { Origin: 'https://app.example.test' }
    const { headers } = await organization.api('GET', '/v1/people', undefined, origin)
    expect(headers.get('Access-Control-Allow-Origin')).toBe(null)
    const preflight = await fetch(`${service.url}/v1/people`, {
      method: 'OPTIONS',
      headers: { ...origin, 'Access-Control-Request-Method': 'POST' },
    })
    await preflight.body?.cancel()
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(null)
  })
})

describe('the log', () => {
  it('has one JSON line a request, and nothing personal or secret', async () => {
    const secret = unique()
    const person = {
      name: `Name${secret} Last${secret}`,
      email: `mail${secret}@example.com`,
      phone: '+12025550199',
      address: `Street ${secret}`,
    }
    const requestId = `log-${secret}`
    const headers = { 'X-Request-Id': requestId }
    const created = await organization.api('POST', '/v1/people', person, headers)
    await organization.api('POST', '/v1/people', person, headers)
    await organization.api('GET', `/v1/people?name=${person.name}&email=${person.email}`, undefined, headers)
    await organization.api('PATCH', `/v1/people/${created.body.id}`, { phone: secret }, headers)
    await organization.api('POST', `/v1/people/${created.body.id}/invite`, undefined, headers)
    const token = tokenIn(service, await mailTo(service, person.email))
    await get(`/v1/invitations/${token}`, headers)
    await get(`/invitations/${token}`, headers)
    await organization.api('DELETE', `/v1/people/${created.body.id}`, undefined, headers)
    const credential = await organization.token(['people:read'], { sub: person.email })
    await organization.api('GET', '/v1/people', undefined, { ...bearer(credential), ...headers })

    const log = await readFile(service.logFile, 'utf8')
    for (const value of [secret, token, credential, '2025550199', '20255501']) {
      expect(log.replaceAll(requestId, '').includes(value)).toBe(false)
    }
    const lines = log.split('\n').filter((line) => line.includes(requestId)).map((line) => JSON.parse(line))
    expect(lines).toHaveLength(9)
    expect(lines[0]).toMatchObject({
      request_id: requestId,
      method: 'POST',
      status: 201,
      organization: organization.id,
    })
    for (const line of lines) expect(line.duration_ms).toEqual(expect.any(Number))
  })
})

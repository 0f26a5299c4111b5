import { SignJWT } from 'jose'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  mint,
  newOrganization,
  type Reply,
  request,
  somebody,
  type TestOrganization,
  unknownId,
} from '../support/contract/api.ts'
import { problemKeys } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)

/** RFC 9457, with what clients of the ClearPolicy API read besides. */
function expectProblem(
  { status, headers, body }: Reply,
  expected: { status: number; code?: string },
) {
  expect(status).toBe(expected.status)
  expect(headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
  expect(Object.keys(body)).toEqual(expect.arrayContaining(problemKeys))
  expect(body).toMatchObject(expected)
  expect(body.request_id).toBe(headers.get('X-Request-Id'))
  for (const text of ['type', 'title', 'detail', 'code']) expect(body[text]).toEqual(expect.any(String))
}

describe('401', () => {
  const { jwtSecret } = service
  const now = Math.floor(Date.now() / 1000)
  const claims = { sub: 'user_1', exp: now + 3600, scope: 'people:read', org: unknownId }
  const base64 = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, '')
  const signed = (alg: string, secret: string) =>
    new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret))

  it.each<[string, () => Promise<Record<string, string>> | Record<string, string>]>([
    ['no token', () => ({})],
    ['another scheme', () => ({ Authorization: 'Basic dXNlcjpwYXNz' })],
    ['a token that is none', () => bearer('nonsense')],
    ['an empty token', () => ({ Authorization: 'Bearer' })],
    ['another secret', async () => bearer(await signed('HS256', 'x'.repeat(40)))],
    ['another algorithm', async () => bearer(await signed('HS512', jwtSecret.padEnd(64)))],
    ['HS512 by the same secret', async () => bearer(await signed('HS384', jwtSecret))],
    ['no algorithm', () => bearer(`${base64({ alg: 'none' })}.${base64(claims)}.`)],
    ['an expired token', async () => bearer(await mint(jwtSecret, { ...claims, exp: now - 10 }))],
    ['a token that never expires', async () => bearer(await mint(jwtSecret, { ...claims, exp: undefined }))],
    ['a token of nobody', async () => bearer(await mint(jwtSecret, { ...claims, sub: undefined }))],
    ['a token not valid yet', async () => bearer(await mint(jwtSecret, { ...claims, nbf: now + 600 }))],
  ])('for %s', async (_, headers) => {
    const reply = await request(service.url, 'GET', '/v1/people', undefined, await headers())
    expectProblem(reply, { status: 401 })
    expect(reply.headers.get('WWW-Authenticate')).toMatch(/^Bearer/)
    expect(reply.body.message).toBe('Unauthenticated.')
  })

  it('for a tampered payload', async () => {
    const [head, , signature] = (await mint(jwtSecret, claims)).split('.')
    const tampered = `${head}.${base64({ ...claims, scope: 'people:delete' })}.${signature}`
    expectProblem(await request(service.url, 'GET', '/v1/people', undefined, bearer(tampered)), {
      status: 401,
    })
  })
})

describe('403', () => {
  it('names the scope', async () => {
    const token = bearer(await organization.token(['people:read']))
    const reply = await api('POST', '/v1/people', somebody(), token)
    expectProblem(reply, { status: 403, code: 'insufficient_scope' })
    expect(reply.body.detail).toContain('people:write')
  })
})

describe('404', () => {
  it.each([
    ['GET', '', undefined],
    ['PATCH', '', { title: 'Coach' }],
    ['DELETE', '', undefined],
    ['POST', '/archive', undefined],
    ['POST', '/restore', undefined],
    ['PUT', '/status', { status: 'active' }],
    ['PUT', '/roles', { roles: [] }],
    ['POST', '/invite', undefined],
    ['DELETE', '/invite', undefined],
    ['POST', '/approve', undefined],
    ['GET', '/events', undefined],
  ])(
    'is the same for unknown, malformed and foreign ids: %s /v1/people/{id}%s',
    async (method, action, body) => {
      const foreign = await (await newOrganization(service)).person()
      const ids = [
        unknownId,
        'malformed',
        '0',
        'x'.repeat(300),
        '%00',
        unknownId.toUpperCase(),
        foreign.id,
        organization.id,
      ]
      const answers = []
      for (const id of ids) {
        const reply = await api(method, `/v1/people/${id}${action}`, body, { 'X-Request-Id': 'same' })
        expectProblem(reply, { status: 404, code: 'not_found' })
        answers.push(reply.text)
      }
      expect(new Set(answers)).toEqual(new Set([answers[0]]))
      expect(JSON.parse(answers[0]!).error).toBe('Person not found.')
    },
  )

  it('for a path that nobody knows, and for a token of an organization that is not there', async () => {
    expectProblem(await api('GET', '/v1/nonsense'), { status: 404 })
    const token = bearer(await mint(service.jwtSecret, { org: unknownId, scope: 'people:read people:write' }))
    expectProblem(await api('GET', '/v1/people', undefined, token), { status: 404 })
    expectProblem(await api('POST', '/v1/people', somebody(), token), { status: 404 })
  })
})

describe('bodies', () => {
  it.each([
    ['no JSON', '{"name": '],
    ['two values', '{}{}'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('400 for %s', async (_, body) => {
    expectProblem(await api('POST', '/v1/people', body), { status: 400 })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])(
    '415 for the type %j',
    async (type) => {
      expectProblem(
        await api('POST', '/v1/people', new TextEncoder().encode(JSON.stringify(somebody())), {
          'Content-Type': type,
        }),
        { status: 415 },
      )
    },
  )

  it('takes a type with parameters', async () => {
    const type = { 'Content-Type': 'application/json; charset=utf-8' }
    expect((await api('POST', '/v1/people', somebody(), type)).status).toBe(201)
  })

  it('413 over 1 MiB, and not a byte before', async () => {
    const padded = (bytes: number) => {
      const body = JSON.stringify(somebody())
      return `${body}${' '.repeat(bytes - body.length)}`
    }
    expect((await api('POST', '/v1/people', padded(1_048_576))).status).toBe(201)
    expectProblem(await api('POST', '/v1/people', padded(1_048_577)), { status: 413 })
  })

  it('413 over 16 KiB without a credential, and not a byte before', async () => {
    const token = '0'.repeat(52) + 'A'.repeat(43)
    const accept = (bytes: number) =>
      request(service.url, 'POST', `/v1/invitations/${token}/accept`, `{"name":"${'x'.repeat(bytes - 11)}"}`)
    expect((await accept(16_384)).status).toBe(422)
    expectProblem(await accept(16_385), { status: 413 })
  })

  it('413 for a body that does not tell its length', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(65_536))
    let sent = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ < 20) controller.enqueue(chunk)
        else controller.close()
      },
    })
    const reply = await fetch(`${service.url}/v1/people`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...bearer(await organization.token(['people:write'])) },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    await reply.body?.cancel()
    expect(reply.status).toBe(413)
  })

  it.each([['a list', '[]'], ['a string', '"Jane"'], ['null', 'null'], ['nothing', undefined]])(
    '422 for %s in place of a person',
    async (_, body) => {
      const reply = await api('POST', '/v1/people', body)
      expectProblem(reply, { status: 422 })
      expect(reply.body.errors).toEqual(expect.any(Object))
    },
  )
})

describe('what cannot be stored', () => {
  it.each([
    ['NUL', 'Jane\u0000Smith'],
    ['a lone surrogate', 'Jane \ud800'],
    ['a line break', 'Jane\nSmith'],
  ])('422 for a name with %s', async (_, name) => {
    const reply = await api('POST', '/v1/people', { ...somebody(), name })
    expectProblem(reply, { status: 422 })
    expect(Object.keys(reply.body.errors)).toEqual(['name'])
  })

  it('422 or nothing found for NUL in a filter', async () => {
    const { status } = await api('GET', '/v1/people?name=%00')
    expect([200, 422]).toContain(status)
  })
})

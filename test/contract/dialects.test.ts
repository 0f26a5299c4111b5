import { request as httpRequest } from 'node:http'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  everyScope,
  newOrganization,
  request,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { dialectHosts } from '../support/contract/setup.ts'

const service = inject('service')
const strictService = inject('strictService')
const scopes = [...everyScope, 'interviews:read', 'interviews:write']
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service, { template: 'church' })
})

/** As a client asks whose DNS leads here: fetch() does not let a test say which host it wants. */
async function askHost(host: string, method: string, path: string, body?: unknown, token?: string) {
  const authorization = token ?? await organization.token(scopes)
  const text = body === undefined ? '' : JSON.stringify(body)
  return await new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = httpRequest(`${service.url}${path}`, {
        method,
        headers: {
          Host: host,
          ...(authorization && { Authorization: `Bearer ${authorization}` }),
          ...(text && { 'Content-Type': 'application/json', 'Content-Length': text.length }),
        },
      }, (reply) => {
        let received = ''
        reply.setEncoding('utf8')
        reply.on('data', (part) => received += part)
        reply.on('end', () => resolve({ status: reply.statusCode!, headers: reply.headers, text: received }))
      })
      sent.on('error', reject)
      sent.end(text)
    },
  )
}

describe('a host of its own', () => {
  it('serves the dialect at its root, and links there', async () => {
    const created = await askHost(dialectHosts.district, 'POST', '/api/people', {
      first: 'Jane',
      last: 'Doe',
      email: `jane.${unique()}@example.com`,
    })
    const { id } = JSON.parse(created.text)
    expect([created.status, created.headers.location]).toEqual([
      201,
      `https://${dialectHosts.district}/api/people/${id}`,
    ])
    const list = await askHost(dialectHosts.church, 'GET', '/api/people?church_id=')
    expect([list.status, Object.keys(JSON.parse(list.text))]).toEqual([200, ['success', 'users']])
  })

  it('takes the name in any case, and with any port where none was said', async () => {
    for (const host of ['District.Example.TEST', `${dialectHosts.district}:9999`]) {
      expect((await askHost(host, 'GET', '/api/people')).text).toMatch(/^\[/)
    }
    const { status } = await askHost('church.example.test', 'GET', '/api/people')
    expect(status).toBe(404)
  })

  it('words refusals as the dialect does', async () => {
    const refused = await askHost(dialectHosts.church, 'GET', '/api/people', undefined, '')
    expect([refused.status, JSON.parse(refused.text)]).toEqual([401, {
      success: false,
      error: 'Token missing',
    }])
    const unknown = await askHost(dialectHosts.district, 'GET', '/nothing')
    expect([unknown.status, Object.keys(JSON.parse(unknown.text))]).toEqual([404, ['error']])
  })

  it('answers everything else as every host does', async () => {
    expect((await askHost(dialectHosts.church, 'GET', '/healthz')).status).toBe(200)
    expect((await askHost(dialectHosts.church, 'GET', '/openapi.json')).status).toBe(200)
    expect((await askHost(dialectHosts.church, 'GET', '/invitations/nothing')).status).toBe(404)
    expect(JSON.parse((await askHost(dialectHosts.church, 'GET', '/v1/people')).text).meta).toBeTruthy()
    const other = await askHost(dialectHosts.church, 'GET', '/district/api/people')
    expect(other.text).toMatch(/^\[/)
  })

  it('does not mistake one dialect for another where a key is used again', async () => {
    const token = await organization.token(scopes)
    const key = unique()
    const email = `jane.${unique()}@example.com`
    const post = (path: string, body: unknown) =>
      request(service.url, 'POST', path, body, { ...bearer(token), 'Idempotency-Key': key })
    expect((await post('/district/api/people', { first: 'Jane', last: 'Doe', email })).status).toBe(201)
    const invited = await post('/church/api/people/invite', {
      name: 'Jane',
      email: `other.${email}`,
      church_id: organization.settings.number,
    })
    expect(invited.status).toBe(200)
  })
})

describe('too many requests', () => {
  it.each([
    ['/district/api/people', ['error']],
    ['/church/api/people', ['error', 'success']],
  ])('%s answers 429 in its own shape', async (path, keys) => {
    const claims = { iss: 'https://issuer.example.test', aud: 'rollcall' }
    const strict = await newOrganization(strictService, {}, { ...claims, sub: `admin_${unique()}` })
    const token = bearer(await strict.token(['people:read'], { sub: unique() }))
    const replies = []
    for (let count = 0; count < 6; count++) {
      replies.push(await request(strictService.url, 'GET', path, undefined, token))
    }
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
    expect(Object.keys(replies[5]!.body).sort()).toEqual(keys)
    expect(Number(replies[5]!.headers.get('Retry-After'))).toBeGreaterThan(0)
  })
})

describe('/openapi.json', () => {
  it('has every operation, tagged, with the errors of its dialect', async () => {
    const { paths } = (await request(service.url, 'GET', '/openapi.json')).body
    const operationsOf = (start: string) =>
      Object.entries(paths as Record<string, Record<string, { tags: string[] }>>)
        .filter(([path]) => path.startsWith(start))
        .flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method, one })))
    expect(operationsOf('/district/api')).toHaveLength(12)
    expect(operationsOf('/church/api')).toHaveLength(12)
    for (const { path, one } of operationsOf('/district')) {
      expect([path, one.tags]).toEqual([path, ['District dialect']])
    }
    for (const { path, one } of operationsOf('/church')) {
      expect([path, one.tags]).toEqual([path, ['Church dialect']])
    }
    expect(paths['/church/api/people/invite'].post).toMatchObject({
      requestBody: {
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/ChurchInvite' } },
        },
      },
      responses: {
        default: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ChurchError' } } },
        },
      },
    })
  })
})

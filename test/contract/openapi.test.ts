import { createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, request } from '../support/contract/api.ts'
import { type Belongings, everything, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf } from '../support/contract/operations.ts'

interface Operation {
  operationId: string
  requestBody?: { content: Record<string, { schema: { $ref?: string; example?: unknown } }> }
}

const service = inject('service')
// deno-lint-ignore no-explicit-any
let document: any
beforeAll(async () => {
  document = (await request(service.url, 'GET', '/openapi.json')).body
})

const described = () =>
  Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
    }))
  )

describe('/openapi.json', () => {
  it('passes the recommended rules of Redocly without a warning', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(document)
    const problems = await lintFromString({ source, config })
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })

  it('has an id for each operation, and a chosen one for each of the native API', () => {
    const ids = described().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => /^(get|post|put|patch|delete)V1/.test(id))).toEqual([])
  })

  it('has its sections in the order in which one learns them, and the dialects last', () => {
    const names = document.tags.map(({ name }: { name: string }) => name)
    const used = new Set(
      Object.values<Record<string, { tags: string[] }>>(document.paths).flatMap((methods) =>
        Object.values(methods).flatMap(({ tags }) => tags)
      ),
    )
    expect(names.toSorted()).toEqual([...used].sort())
    expect(names.slice(0, 3)).toEqual(['People', 'Invitations', 'Roles'])
    expect(names.slice(-3).every((name: string) => name.endsWith(' dialect'))).toBe(true)
  })

  it('names in its introduction exactly the headers that every reply has for browsers', async () => {
    const { headers } = await request(service.url, 'GET', '/v1/version')
    const section = document.info.description.split('## Headers of every reply')[1]
    const named = [...section.matchAll(/`([A-Z][A-Za-z-]+)`/g)].map(([, name]) => name.toLowerCase())
    const sent = [...headers.keys()].filter((name) => /^(cross|origin|referrer|strict|x)-/.test(name))
    expect(sent.sort()).toEqual(named.sort())
  })
})

describe('the example of each body', () => {
  /** What an example names that exists in the organization of its reader. */
  const own = ({ number, role, invited }: Belongings, name: string): Record<string, unknown> => ({
    church_id: number,
    role_id: role.number,
    // an address is free, but for an invitation that is taken back
    email: name === 'DELETE /church/api/people/invite'
      ? invited.email
      : `jane.${crypto.randomUUID()}@example.com`,
    emails: [`jane.${crypto.randomUUID()}@example.com`],
    key: `key-${crypto.randomUUID()}`,
  })

  it('exists, and is carried out', async () => {
    const withBody = described().filter(({ operation }) =>
      operation.requestBody?.content['application/json'] !== undefined
    )
    expect(withBody.length).toBeGreaterThan(25)
    const outcomes = await Promise.all(withBody.map(async ({ name, method, path, operation }) => {
      const { schema } = operation.requestBody!.content['application/json']!
      const { example } = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!] : schema
      if (example === undefined) return `${name}: no example`
      const belongings = await newBelongings(service, { roleNumber: 77 })
      const sent = Object.fromEntries(
        Object.entries(example).map(([field, value]) => [field, own(belongings, name)[field] ?? value]),
      )
      const about = exceptions[name]?.(belongings) ?? belongings
      const filled = fill(path, (parameter) => parameterOf(path, parameter, { from: about }))
      const query = operations[name]?.query?.(about)
      const scopes = path.startsWith('/v1/organizations') ? ['organizations:manage'] : everything
      const headers = bearer(await belongings.organization.token(scopes))
      const { status, text } = await request(
        service.url,
        method,
        query ? `${filled}?${query}` : filled,
        sent,
        headers,
      )
      return status < 300 || expected[name] === status ? 'done' : `${name}: ${status} ${text}`
    }))
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([])
  }, 120_000)
})

/** Requests about something else than what `parameterOf` names. */
const exceptions: Record<string, (own: Belongings) => Belongings> = {
  'POST /v1/people/{id}/approve': (own) => ({ ...own, person: { ...own.person, ...own.invited } }),
  'POST /v1/people/{id}/refuse': (own) => ({ ...own, person: { ...own.person, ...own.invited } }),
  'POST /church/api/people/approve': (own) => ({ ...own, person: { ...own.person, ...own.invited } }),
}

/** Statuses that are no failure of the example. */
const expected: Record<string, number> = {
  // no link of this person is known here; the suite of invitations accepts one
  'POST /v1/invitations/{token}/accept': 404,
}

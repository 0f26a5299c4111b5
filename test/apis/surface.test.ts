import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { DatabaseError } from '../../src/database/database.ts'
import { baseOf, createPathOf, rootsOf, surfaceOf } from '../../src/apis/surface.ts'
import { surfaces } from '../../src/apis/index.ts'
import { createErrorHandler } from '../../src/http/errors.ts'

const hosts = new Map([['people.example.org', 'church'], ['localhost:8001', 'district']] as const)

describe('createPathOf()', () => {
  const pathOf = createPathOf(surfaces, hosts)

  test.each([
    ['http://people.example.org/api/people/17?x=1', '/church/api/people/17'],
    ['https://PEOPLE.example.org:8443/api', '/church/api'],
    ['http://people.example.org/', '/church/'],
    ['http://people.example.org/docsish', '/church/docsish'],
    ['http://people.example.org/docs/start.js', '/docs/start.js'],
    ['http://people.example.org/v1/people', '/v1/people'],
    ['http://people.example.org/church/api/people', '/church/api/people'],
    ['http://people.example.org/%61pi/people', '/church/api/people'],
    ['http://localhost:8001/api/people', '/district/api/people'],
    ['http://localhost:8000/api/people', '/api/people'],
    ['http://example.org/api/people', '/api/people'],
  ])('%s is routed as %s', (url, path) => expect(pathOf(new Request(url))).toBe(path))

  test('leaves every path alone where no host has a dialect', () =>
    expect(createPathOf(surfaces, new Map())(new Request('http://people.example.org/api'))).toBe('/api'))
})

test.each([
  ['http://people.example.org/api/people', 'https://people.example.org'],
  ['http://localhost:8001/church/api/people', 'https://rollcall.example.org/base/church'],
  ['http://example.org/church/api/people', 'https://rollcall.example.org/base/church'],
])('baseOf() of a request for %s is %s', async (url, base) => {
  const app = new Hono<AppEnv>()
  const deps = { publicUrl: 'https://rollcall.example.org/base', dialectHosts: hosts }
  app.all('*', (c) => c.text(baseOf({ name: 'church', prefixes: ['/church'] }, c, deps)))
  expect(await (await app.request(url)).text()).toBe(base)
})

test('surfaceOf() goes by whole segments', () => {
  expect(surfaceOf(surfaces, '/church/api/people')?.name).toBe('church')
  expect(surfaceOf(surfaces, '/churchyard')).toBeNull()
  expect(surfaceOf(surfaces, '/v1/people')?.name).toBe('native')
  expect(surfaceOf(surfaces, '/v10/people')).toBeNull()
})

test('rootsOf() names each first segment once', () =>
  expect(surfaces.map(rootsOf)).toEqual([['/v1'], ['/district'], ['/workspace'], ['/church']]))

test.each([
  [new DatabaseError('gone', undefined, null), 503, '5'],
  [new Error('a bug'), 500, null],
])('%o is told in the words of the dialect', async (error, status, retryAfter) => {
  const app = new Hono<AppEnv>()
  const writerOf = (path: string) => surfaceOf(surfaces, path)?.problem?.write ?? null
  app.onError(createErrorHandler({ write: () => {}, clock: Date.now, writerOf }))
  app.all('*', () => {
    throw error
  })
  const keys = { district: ['error'], church: ['error', 'success'], workspace: ['code', 'message'] }
  for (const [name, expected] of Object.entries(keys)) {
    const reply = await app.request(`/${name}/api/v3/people`)
    expect([reply.status, reply.headers.get('Retry-After')]).toEqual([status, retryAfter])
    expect(Object.keys(await reply.json()).sort()).toEqual(expected)
  }
})

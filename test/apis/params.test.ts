import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { endpoint, mount, type Parameter } from '../../src/apis/endpoint.ts'
import { surfaces } from '../../src/apis/index.ts'
import { number, numberedPerson, personId } from '../../src/apis/params.ts'
import type { SurfaceDeps } from '../../src/apis/surface.ts'
import type { Scope } from '../../src/auth/principal.ts'
import type { Database, Row } from '../../src/database/database.ts'
import { personNotFound } from '../../src/domain/decision.ts'
import { groupNotFound } from '../../src/domain/group.ts'
import type { AppEnv } from '../../src/http/env.ts'
import { createErrorHandler } from '../../src/http/errors.ts'
import { ProblemError } from '../../src/http/problem.ts'
import { problemOfRefusal } from '../../src/operations/problem_of_refusal.ts'
import { scopeWords, templates } from '../../src/service.ts'

const ours = '01jz91kq3m0gar5btepwxvncde'

/** A database that answers every read with the same rows, and counts its round trips. */
function answering(rows: Row[]) {
  const counted = { trips: 0 }
  const database = {
    scoped: () => (counted.trips++, Promise.resolve([rows])),
  } as unknown as Database
  return { counted, database }
}

interface Asked {
  params: Record<string, Parameter>
  /** Texts of `:id` that the handler finds; all by default. */
  found?: unknown[]
  scopes?: Scope[]
  /** The person whose token it is. */
  person?: string | null
  self?: boolean
  absent?: typeof personNotFound
}

/** Asks for `/people/:id`; the answer has every value of the parameter that the handler has seen. */
async function ask(
  path: string,
  { params, found, scopes = ['people:read'], person = null, self, absent = personNotFound }: Asked,
) {
  const seen: unknown[] = []
  const app = new Hono<AppEnv>()
  app.use((c, next) => {
    c.set('principal', { actor: 'user_1', organization: 'o', scopes: new Set(scopes), person })
    return next()
  })
  app.onError(createErrorHandler({ write: () => {}, clock: Date.now }))
  const settings = { organization: { id: 'o' }, key: new Uint8Array(32) }
  mount(app, [
    endpoint({
      method: 'get',
      path: '/people/:id',
      params,
      summary: '',
      tag: '',
      scope: 'people:read',
      self,
      answers: {},
      async handle({ c, params: { id } }) {
        seen.push(id)
        if (found && !found.includes(id)) throw new ProblemError(problemOfRefusal(absent))
        return await Promise.resolve(c.json(null))
      },
    }),
  ], { database: {} as Database, settings: { find: () => Promise.resolve(settings), forget() {} } as never })
  const { status } = await app.request(path)
  return { status, seen }
}

describe('personId()', () => {
  test('an id of ours costs no round trip', async () => {
    const { counted, database } = answering([])
    expect(await ask(`/people/${ours}`, { params: { id: personId({ database }) } })).toEqual({
      status: 200,
      seen: [ours],
    })
    expect(counted.trips).toBe(0)
  })

  test('an id of another system is looked up once nobody of ours has it', async () => {
    const { counted, database } = answering([{ id: ours }])
    const asked = await ask('/people/old-17', { params: { id: personId({ database }) }, found: [ours] })
    expect(asked).toEqual({ status: 200, seen: ['old-17', ours] })
    expect(counted.trips).toBe(1)
  })

  test('an id of nobody is refused as the handler refuses it, which runs once', async () => {
    const { counted, database } = answering([{ id: null }])
    const asked = await ask('/people/nobody', { params: { id: personId({ database }) }, found: [] })
    expect(asked).toEqual({ status: 404, seen: ['nobody'] })
    expect(counted.trips).toBe(1)
  })

  test('that something else is not found asks for nobody', async () => {
    const { counted, database } = answering([{ id: ours }])
    const params = { id: personId({ database }) }
    expect(await ask('/people/old-17', { params, found: [], absent: groupNotFound })).toEqual({
      status: 404,
      seen: ['old-17'],
    })
    expect(counted.trips).toBe(0)
  })

  test('the own person of a token needs no scope by either id, and is looked up once', async () => {
    const { counted, database } = answering([{ id: ours }])
    const own = { params: { id: personId({ database }) }, scopes: [], person: ours, self: true }
    expect(await ask('/people/old-17', own)).toEqual({ status: 200, seen: [ours] })
    expect(counted.trips).toBe(1)
    expect(await ask('/people/old-17', { ...own, person: 'somebody' })).toEqual({ status: 403, seen: [] })
  })

  test('an id with NUL is nobody', async () => {
    const { database } = answering([{ id: null }])
    const asked = await ask('/people/a%00b', { params: { id: personId({ database }) }, found: [] })
    expect(asked).toEqual({ status: 404, seen: [''] })
  })
})

test.each([['17', 17], ['0', null], ['-1', null], ['1e3', null], ['old', null]])(
  'number reads %s as %s',
  async (text, value) =>
    expect((await ask(`/people/${text}`, { params: { id: number } })).seen).toEqual([value]),
)

test('numberedPerson() looks the id up when it is asked for, once a call', async () => {
  const { counted, database } = answering([{ number: 17, id: ours }])
  const { seen } = await ask('/people/17', { params: { id: numberedPerson({ database }) } })
  const [person] = seen as { number: number; id(): Promise<string> }[]
  expect([person!.number, counted.trips]).toEqual([17, 0])
  expect([await person!.id(), await person!.id(), counted.trips]).toEqual([ours, ours, 1])
})

test('every surface declares the parameters that its permissions and people need, and no others', () => {
  const deps = { templates, scopeWords, signingKeys: { published: {} } } as unknown as SurfaceDeps
  for (
    const { path, method, params = {}, self, authorize } of surfaces.flatMap((one) => one.endpoints(deps))
  ) {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
    expect([method, path, names]).toEqual([method, path, expect.arrayContaining(Object.keys(params))])
    if (self && !authorize) expect([method, path, Object.keys(params)]).toEqual([method, path, ['id']])
    const named = /\/(?:people|interviews)\/:(\w+)/.exec(path)?.[1]
    if (named) expect([method, path, Object.keys(params)]).toEqual([method, path, [named]])
  }
})

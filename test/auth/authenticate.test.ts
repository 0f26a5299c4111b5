import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { authenticate, requireScope } from '../../src/auth/authenticate.ts'
import type { Principal, Scope } from '../../src/auth/principal.ts'
import { createErrorHandler } from '../../src/http/errors.ts'
import { requestId } from '../../src/http/request_id.ts'

function principal(...scopes: Scope[]): Principal {
  return { actor: 'user_17', organization: null, scopes: new Set(scopes), person: null }
}

function createApp() {
  const app = new Hono<AppEnv>()
  app.onError(createErrorHandler({ write: () => {}, clock: Date.now }))
  app.use(requestId())
  app.use(
    authenticate({ verify: (credential) => Promise.resolve(credential === 'good' ? principal() : null) }),
  )
  app.get('/', (c) => c.json(c.var.principal.actor))
  return app
}

function get(authorization?: string) {
  return createApp().request('/', { headers: authorization ? { Authorization: authorization } : {} })
}

describe('authenticate()', () => {
  test.each(['Bearer good', 'bearer  good'])('lets %j in', async (authorization) => {
    const response = await get(authorization)
    expect(response.status).toBe(200)
    expect(await response.json()).toBe('user_17')
  })

  test.each([undefined, 'Basic Zzpn', 'Bearer', 'good'])(
    'asks for a token where there is %j',
    async (authorization) => {
      const response = await get(authorization)
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="rollcall"')
      expect(response.headers.get('X-Request-Id')).toBeTruthy()
      expect(await response.json()).toMatchObject({ code: 'unauthenticated', message: 'Unauthenticated.' })
    },
  )

  test('says that a token was refused', async () => {
    const response = await get('Bearer bad')
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="rollcall", error="invalid_token"')
  })
})

describe('requireScope()', () => {
  test('names the missing scope', () => {
    expect(() => requireScope(principal('people:write'), 'people:read')).toThrow(expect.objectContaining({
      problem: expect.objectContaining({
        status: 403,
        code: 'insufficient_scope',
        detail: expect.stringContaining('people:read'),
        headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="people:read"' },
      }),
    }))
  })

  test('is content with the scope itself, and with organizations:manage', () => {
    requireScope(principal('people:read'), 'people:read')
    requireScope(principal('organizations:manage'), 'people:read')
  })
})

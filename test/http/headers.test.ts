import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { crossOrigin } from '../../src/http/cors.ts'
import { securityHeaders } from '../../src/http/security_headers.ts'

describe('securityHeaders()', () => {
  const app = new Hono().use(securityHeaders())
  app.get('/', (c) => c.text('ok', 200, { 'Cache-Control': 'public' }))

  test('are on every reply', async () => {
    const { headers } = await app.request('/')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=31536000')
    expect(headers.get('Cache-Control')).toBe('public')
  })

  test('no cache keeps the answer to a request with a credential, a 404 included', async () => {
    for (const path of ['/', '/nothing']) {
      const { headers } = await app.request(path, { headers: { Authorization: 'Bearer x' } })
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })
})

describe('crossOrigin()', () => {
  const app = new Hono().use(crossOrigin(['https://app.example.com']))
  app.get('/', (c) => c.text('ok'))

  test('answers the preflight of an origin that is listed', async () => {
    const response = await app.request('/', {
      method: 'OPTIONS',
      headers: { Origin: 'https://app.example.com', 'Access-Control-Request-Method': 'PATCH' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example.com')
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PATCH')
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key')
  })

  test('shows our headers to listed origins, and gives other origins nothing', async () => {
    const listed = await app.request('/', { headers: { Origin: 'https://app.example.com' } })
    expect(listed.headers.get('Access-Control-Expose-Headers')).toContain('ETag')
    expect(listed.headers.get('Vary')).toContain('Origin')
    const other = await app.request('/', { headers: { Origin: 'https://evil.example.com' } })
    expect(other.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

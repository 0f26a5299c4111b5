import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { requestId } from '../../src/http/request_id.ts'

const app = new Hono<AppEnv>()
app.use(requestId())
app.get('/', (c) => new Response(c.var.requestId))

async function idFor(given: string) {
  const response = await app.request('/', { headers: { 'X-Request-Id': given } })
  const id = response.headers.get('X-Request-Id')
  expect(await response.text()).toBe(id)
  return id
}

test.each(['a', 'trace.01_x-Y', 'x'.repeat(128)])('keeps the id %j', async (given) => {
  expect(await idFor(given)).toBe(given)
})

test.each(['', 'a b', 'a@example.com', 'x'.repeat(129)])('replaces %j by a ULID', async (given) => {
  expect(await idFor(given)).toMatch(/^[0-9a-z]{26}$/)
})

import { describe, expect, it } from 'vitest'
import { createApiKey } from '../../src/domain/api_key.ts'

const now = Date.parse('2025-03-01T12:00:00Z')
const hour = 3_600_000
const year = 365 * 24 * hour
const context = { now } as Parameters<typeof createApiKey>[2]
const fields = { name: 'Website', scopes: ['people:read'], hint: 'x7Qa' }

describe('`createApiKey()`', () => {
  const create = (expiresAt: number | null, callerExpiresAt: number | null = null) =>
    createApiKey(null, { ...fields, expiresAt, creatorExpiresAt: callerExpiresAt }, context)

  it('names no expiry of a key that has none', () => {
    expect(create(null)).toEqual([{ type: 'ApiKeyCreated', open: { to: fields }, sealed: null }])
  })

  it.each([now + 1, now + hour, now + 10 * year])('takes the expiry %i', (expires_at) => {
    expect(create(expires_at)).toMatchObject([{ open: { to: { expires_at } } }])
  })

  it.each([now, now - 1, now + 10 * year + 3 * 24 * hour, Infinity])('refuses the expiry %d', (expiresAt) => {
    expect(create(expiresAt)).toMatchObject({ refused: 'invalid_time', field: 'expires_at' })
  })

  it.each([[null, now + hour], [now + hour + 1, now + hour]])(
    'refuses the expiry %d to a key that expires at %i',
    (expiresAt, own) => {
      expect(create(expiresAt, own)).toMatchObject({ refused: 'invalid_time', field: 'expires_at' })
      expect(create(own, own)).toHaveLength(1)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { type ApiKey, type ApiKeyEvent, apiKeyStream } from '../../events/api_key.ts'
import type { Fact } from '../../events/stream.ts'
import { createApiKey, mostRevoked, revokeApiKey, rotateApiKey } from '../../src/domain/api_key.ts'

const now = Date.parse('2025-03-01T12:00:00Z')
const hour = 3_600_000
const year = 365 * 24 * hour
const context = { now } as Parameters<typeof createApiKey>[2]
const fields = { name: 'Website', scopes: ['people:read'], hint: 'x7Qa' }

describe('`createApiKey()`', () => {
  const create = (expiresAt: number | null, callerExpiresAt: number | null = null) =>
    createApiKey(null, { ...fields, expiresAt, callerExpiresAt }, context)

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

describe('`rotateApiKey()`', () => {
  const key: ApiKey = { ...fields, id: 'k1', created_at: now - hour }
  const rotate = (
    given: ApiKey | null,
    command: Partial<Parameters<typeof rotateApiKey>[1]> = {},
    at = now,
  ) =>
    rotateApiKey(given, { hint: '9fKe', overlap: hour, callerExpiresAt: null, ...command }, {
      ...context,
      now: at,
    })

  /** The key after each rotation, an hour apart. */
  function rotated(given: ApiKey, ...commands: Parameters<typeof rotate>[1][]): ApiKey {
    return commands.reduce<ApiKey>((before, command, index) => {
      const occurredAt = now + index * hour
      const events = rotate(before, command, occurredAt) as ApiKeyEvent[]
      const [event] = events
      const place = { version: index + 2, position: 0, occurredAt, stream: { kind: 'api_key', id: 'k1' } }
      return apiKeyStream.evolve(before, { ...event!, ...place } as Fact<ApiKeyEvent>)!
    }, given)
  }

  it('keeps the earlier secrets until their overlap ends', () => {
    const after = rotated(key, { hint: 'two2', overlap: 3 * hour }, { hint: 'tri3', overlap: hour })
    expect(after).toEqual({
      ...key,
      hint: 'tri3',
      previous: [{ hint: 'x7Qa', expires_at: now + 2 * hour }, { hint: 'two2', expires_at: now + 2 * hour }],
    })
    expect(rotated(after, { overlap: 0 }).previous).toEqual([])
  })

  it('lets no earlier secret outlive the expiry that it had', () => {
    const expiring = { ...key, expires_at: now + hour / 2 }
    const after = rotated(expiring, { expiresAt: null })
    expect([after.expires_at, after.previous]).toEqual([null, [
      { hint: 'x7Qa', expires_at: now + hour / 2 },
    ]])
  })

  it('refuses a revoked and an expired key', () => {
    expect(rotate(null)).toMatchObject({ refused: 'not_found' })
    expect(rotate({ ...key, expires_at: now })).toMatchObject({ refused: 'invalid_state' })
  })

  it('refuses to a key that expires a longer life than its own', () => {
    const callerExpiresAt = now + hour
    const refused = { refused: 'invalid_time', field: 'expires_at' }
    expect(rotate(key, { callerExpiresAt })).toMatchObject(refused)
    expect(rotate({ ...key, expires_at: now + 2 * hour }, { callerExpiresAt })).toMatchObject(refused)
    expect(rotate(key, { callerExpiresAt, expiresAt: now + 2 * hour })).toMatchObject(refused)
    expect(rotate(key, { callerExpiresAt, expiresAt: now + hour })).toHaveLength(1)
  })
})

describe('`revokeApiKey()`', () => {
  const keys = (count: number): ApiKey[] =>
    Array.from({ length: count }, (_, index) => ({ ...fields, id: `k${index}`, created_at: now }))

  it('refuses more descendants than one append should hold', () => {
    const family = { key: null, descendants: keys(mostRevoked + 1) }
    expect(revokeApiKey(family, { descendants: true })).toMatchObject({ refused: 'invalid_state' })
    expect(revokeApiKey({ ...family, descendants: keys(mostRevoked) }, { descendants: true }))
      .toHaveLength(mostRevoked)
  })

  it('refuses a revoked key without descendants, or without the wish to revoke them', () => {
    expect(revokeApiKey({ key: null, descendants: [] }, { descendants: true })).toMatchObject({
      refused: 'not_found',
    })
    expect(revokeApiKey({ key: null, descendants: keys(1) }, { descendants: false })).toMatchObject({
      refused: 'not_found',
    })
  })
})

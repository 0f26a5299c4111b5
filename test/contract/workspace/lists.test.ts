import { describe, expect, inject, it } from 'vitest'
import { bearer } from '../../support/contract/api.ts'
import { keysOf } from '../../support/contract/shapes.ts'
import { openWorkspace, type Timezone } from '../../support/contract/workspace.ts'

const service = inject('service')
const { workspace, ask } = await openWorkspace(service)

describe('lists', () => {
  it('of roles', async () => {
    const { status, body } = await ask('GET', '/roles')
    expect([status, body]).toEqual([200, [
      { id: 1, name: 'Owner', default: false },
      { id: 2, name: 'Admin', default: false },
      { id: 3, name: 'Normal User', default: true },
      { id: 4, name: 'Client', default: false },
    ]])
  })

  it('of languages, for any token', async () => {
    const { status, body } = await ask('GET', '/languages', undefined, bearer(await workspace.token([])))
    expect(status).toBe(200)
    for (
      const one of [
        { language: 'en', title: 'English' },
        { language: 'fr', title: 'French' },
        { language: 'de', title: 'German' },
        { language: 'pl', title: 'Polish' },
        { language: 'pt', title: 'Portuguese' },
        { language: 'es', title: 'Spanish' },
      ]
    ) expect(body).toContainEqual(one)
  })

  it('of time zones, for any token, each with an id of its own that stays', async () => {
    const { status, body } = await ask<Timezone[]>(
      'GET',
      '/timezones',
      undefined,
      bearer(await workspace.token([])),
    )
    expect(status).toBe(200)
    for (const one of body) {
      expect(keysOf(one)).toEqual(['id', 'time_diff', 'timezone'])
      expect([Number.isInteger(one.id), one.time_diff]).toEqual([
        true,
        expect.stringMatching(/^[+-]\d\d:\d\d$/),
      ])
    }
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
    expect(body).toContainEqual({ id: 1060092772, timezone: 'UTC', time_diff: '+00:00' })
    expect(body).toContainEqual({ id: 1052438629, timezone: 'Asia/Calcutta', time_diff: '+05:30' })
  })
})

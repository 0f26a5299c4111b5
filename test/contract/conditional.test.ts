import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  newOrganization,
  repeated,
  request,
  somebody,
  type TestOrganization,
  unique,
  withoutMail,
} from '../support/contract/api.ts'
import { type Belongings, everything, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf } from '../support/contract/operations.ts'

const service = inject('service')
let organization: TestOrganization
let headers: Record<string, string>

beforeAll(async () => {
  organization = await newOrganization(service)
  headers = bearer(
    await organization.token([...everything, 'organizations:manage', 'projections:manage']),
  ) as Record<string, string>
})

const ask = (method: string, path: string, body?: unknown, own: Record<string, string> = {}) =>
  request(service.url, method, path, body, { ...headers, ...own })

/** Each kind of thing that has an ETag: its address, and a change of it. */
const kinds: Record<string, () => Promise<[string, unknown]>> = {
  person: async () => [`/v1/people/${(await organization.person()).id}`, { title: 'Cox' }],
  group: async () => [
    `/v1/groups/${(await organization.group({ kind: 'team', name: 'Eight' })).id}`,
    { name: 'Four' },
  ],
  role: async () => [`/v1/roles/${(await ask('POST', '/v1/roles', { name: `Cox ${unique()}` })).body.id}`, {
    name: 'Bow',
  }],
  organization: async () => [
    `/v1/organizations/${(await ask('POST', '/v1/organizations', { name: 'Club' })).body.id}`,
    { name: 'Rowing Club' },
  ],
}

describe.each(Object.entries(kinds))('a %s', (kind, make) => {
  it('has an ETag that changes with it, and 304 for the one that is known', async () => {
    const [path, change] = await make()
    const read = await ask('GET', path)
    const tag = read.headers.get('ETag')!
    expect(tag).toMatch(/^"[\w-]+"$/)
    for (const known of [tag, `"other", W/${tag}`, '*']) {
      const reply = await ask('GET', path, undefined, { 'If-None-Match': known })
      expect([reply.status, reply.text, reply.headers.get('ETag')]).toEqual([304, '', tag])
    }
    expect((await ask('GET', path, undefined, { 'If-None-Match': '"other"' })).body).toEqual(read.body)
    const changed = await ask('PATCH', path, change, { 'If-Match': tag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('ETag')).not.toBe(tag)
    const again = await ask('GET', path, undefined, { 'If-None-Match': tag })
    expect([again.status, again.headers.get('ETag')]).toEqual([200, changed.headers.get('ETag')])
  })

  it('is changed and deleted under its ETag only', async () => {
    const [path, change] = await make()
    const tag = (await ask('GET', path)).headers.get('ETag')!
    await ask('PATCH', path, change)
    const query = kind === 'role' ? '?replace_with=member' : ''
    for (const stale of [tag, `W/${(await ask('GET', path)).headers.get('ETag')}`]) {
      const reply = await ask('PATCH', path, { name: 'Other' }, { 'If-Match': stale })
      expect([reply.status, reply.body.code]).toEqual([412, 'stale_version'])
      if (kind === 'organization') continue
      const kept = await ask('DELETE', `${path}${query}`, undefined, { 'If-Match': stale })
      expect([kept.status, kept.body.code]).toEqual([412, 'stale_version'])
    }
    expect((await ask('PATCH', path, {}, { 'If-Match': 'bare' })).body.code).toBe('malformed_if_match')
    const fresh = (await ask('GET', path)).headers.get('ETag')!
    expect((await ask('PATCH', path, {}, { 'If-Match': `"other", ${fresh}` })).status).toBe(200)
    expect((await ask('PATCH', path, {}, { 'If-Match': '*' })).status).toBe(200)
    if (kind === 'organization') return
    expect((await ask('DELETE', `${path}${query}`, undefined, { 'If-Match': fresh })).status).toBe(204)
  })

  it('goes to one of several who change it under one ETag', async () => {
    const [path] = await make()
    const tag = (await ask('GET', path)).headers.get('ETag')!
    const changes = Array.from({ length: 6 }, (_, index) => ({ name: `Name ${index}` }))
    const replies = await Promise.all(
      changes.map((change) => ask('PATCH', path, change, { 'If-Match': tag })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(412)])
  })
})

describe('an API key', () => {
  const scopes = ['keys:manage', 'people:read']
  const make = async (own = headers) => {
    const made = await request(service.url, 'POST', '/v1/api-keys', { name: 'Sync', scopes }, own)
    const { id, key } = made.body
    return { id, key, path: `/v1/api-keys/${id}`, tag: made.headers.get('ETag')! }
  }
  const rotate = (path: string, ifMatch: string, body = {}) =>
    ask('POST', `${path}/rotate`, body, { 'If-Match': ifMatch })
  const revoke = (path: string, ifMatch: string) => ask('DELETE', path, undefined, { 'If-Match': ifMatch })

  it('is revoked under its ETag only', async () => {
    const { path, key, tag } = await make()
    expect((await revoke(path, '"other"')).status).toBe(412)
    // its use is no change
    await request(service.url, 'GET', '/v1/people', undefined, bearer(key))
    expect((await revoke(path, tag)).status).toBe(204)
  })

  it('is rotated under its ETag only, which a rotation changes', async () => {
    const { path, key, tag } = await make()
    expect((await rotate(path, '"other"')).body.code).toBe('stale_version')
    const first = await rotate(path, tag, { overlap_hours: 1 })
    expect([first.status, first.headers.get('ETag')]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)])
    const fresh = first.headers.get('ETag')!
    expect(fresh).not.toBe(tag)
    for (const stale of [tag, `W/${fresh}`]) {
      const refused = [await rotate(path, stale), await revoke(path, stale)]
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
        [412, 'stale_version'],
        [412, 'stale_version'],
      ])
    }
    // nor is the use of an earlier secret
    await request(service.url, 'GET', '/v1/people', undefined, bearer(key))
    const second = await rotate(path, fresh, { overlap_hours: 0 })
    expect([second.status, second.body.previous_secrets]).toEqual([200, []])
    expect((await revoke(path, second.headers.get('ETag')!)).status).toBe(204)
  })

  it('is revoked with its descendants under its ETag only', async () => {
    const { path, key, id, tag } = await make()
    const child = await make(bearer(key))
    const family = `${path}?descendants=true`
    expect((await revoke(family, child.tag)).status).toBe(412)
    expect((await request(service.url, 'GET', '/v1/people', undefined, bearer(child.key))).status).toBe(200)
    expect((await revoke(family, tag)).body.revoked).toEqual([id, child.id])
  })

  it('that was revoked has no ETag that its descendants are revoked under', async () => {
    const { path, key, tag } = await make()
    const child = await make(bearer(key))
    await revoke(path, tag)
    for (const gone of [tag, '*']) expect((await revoke(`${path}?descendants=true`, gone)).status).toBe(412)
    expect((await revoke(path, tag)).status).toBe(404)
    expect((await ask('DELETE', `${path}?descendants=true`)).body.revoked).toEqual([child.id])
  })

  it('goes to one of several who rotate it under one ETag', async () => {
    const { path, tag } = await make()
    const replies = await Promise.all(Array.from({ length: 6 }, () => rotate(path, tag)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(412)])
  })
})

const writes = Object.entries(operations).filter(([name]) => /^(POST|PUT|PATCH|DELETE) \/v1\//.test(name))

async function send([name, { body, form, query }]: typeof writes[number], own: Record<string, string>) {
  const belongings = await newBelongings(service, { roleNumber: 77 })
  const [method, path] = name.split(' ') as [string, string]
  const about = /\/(approve|refuse|invite)$/.test(path)
    ? { ...belongings, person: { ...belongings.person, ...belongings.invited } } as Belongings
    : belongings
  const filled = fill(path, (parameter) => parameterOf(path, parameter, { from: about }))
  const scopes = path.startsWith('/v1/organizations')
    ? ['organizations:manage']
    : [...everything, 'projections:manage']
  const token = bearer(await belongings.organization.token(scopes))
  const sent = () => {
    if (!form) return body?.(about)
    const upload = new FormData()
    upload.append('file', new Blob(['text']), 'a.txt')
    return upload
  }
  const once = sent()
  return (further: Record<string, string> = {}) =>
    request(service.url, method, query ? `${filled}?${query(about)}` : filled, once, {
      ...token as Record<string, string>,
      ...own,
      ...further,
    })
}

describe('every change of the native API', () => {
  it('honours If-Match, or refuses it', async () => {
    const outcomes = await Promise.all(writes.map(async (one) => {
      const reply = await (await send(one, { 'If-Match': '"none"' }))()
      const { code } = reply.body ?? {}
      const isRefused = reply.status === 412 ? code === 'stale_version' : code === 'if_match_unsupported'
      return isRefused ? 'refused' : `${one[0]}: ${reply.status} ${code}`
    }))
    expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([])
  }, 120_000)

  it('answers a repeat with the same headers', async () => {
    const named = ['ETag', 'Location', 'Content-Type']
    const outcomes = await Promise.all(
      writes.filter(([name]) => !/rebuild$|invitations/.test(name)).map(async (one) => {
        const ask = await send(one, { 'Idempotency-Key': crypto.randomUUID() })
        const [first, second] = [await ask(), await ask()]
        const shown = ({ status, headers, text }: typeof first) =>
          JSON.stringify([status, repeated(text), ...named.map((name) => headers.get(name))])
        if (first.status >= 300) return `${one[0]}: ${first.status} ${first.text}`
        const isRepeat = second.headers.get('Idempotent-Replayed') === 'true'
        return isRepeat && shown(first) === shown(second)
          ? 'same'
          : `${one[0]}: ${shown(first)} ${shown(second)}`
      }),
    )
    expect(outcomes.filter((outcome) => outcome !== 'same')).toEqual([])
  }, 120_000)

  it('names what it has created, and its version', async () => {
    const made = await Promise.all([
      ask('POST', '/v1/people', somebody()),
      ask('POST', '/v1/people/invite', somebody()),
      ask('POST', '/v1/groups', { kind: 'team', name: 'Eight' }),
      ask('POST', '/v1/roles', { name: `Stroke ${unique()}` }),
      ask('POST', '/v1/organizations', { name: 'Club' }),
    ])
    for (const reply of made) {
      const read = await ask('GET', reply.headers.get('Location')!)
      expect([read.status, withoutMail(read.body)]).toEqual([200, withoutMail(reply.body)])
      expect(read.headers.get('ETag')).toBe(reply.headers.get('ETag'))
    }
  })
})

import { describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, request, somebody, unique } from '../support/contract/api.ts'

const service = inject('service')
const organization = await newOrganization(service)

const as = async (...scopes: string[]) => bearer(await organization.token(scopes))

describe('interviews', () => {
  const mark = `board-${unique()}`
  const write = async (id: string) => {
    const headers = await as('interviews:write')
    const interview = { date: '2024-02-29', board_id: mark, form_id: mark, profile_id: mark }
    const reply = await request(service.url, 'POST', `/district/api/interviews/${id}`, interview, headers)
    expect(reply.status).toBe(201)
    return reply.body.id as string
  }

  it('are shown by export, history and log with interviews:read only', async () => {
    const { id } = await organization.person()
    const interview = await write(id)
    const paths = [
      `/v1/people/${id}/export`,
      `/v1/people/${id}/events`,
      `/v1/events?person=${id}`,
      `/v1/events/export?person=${id}`,
      `/v1/events/export?person=${id}&format=csv`,
    ]
    const whole = await as('events:read', 'people:read', 'interviews:read')
    // the hash covers the open part as text, and the id in it names nobody
    const withoutStored = (text: string) =>
      text.replaceAll(/\{""?interview_id.*$/gm, '').replaceAll(/"open":".*$/gm, '')
    for (const path of paths) {
      expect((await organization.api('GET', path, undefined, whole)).text).toContain(interview)
      for (const scopes of [['events:read', 'people:read'], ['events:read', 'people:write']]) {
        const { text } = await organization.api('GET', path, undefined, await as(...scopes))
        expect([path, withoutStored(text).includes(interview), text.includes(mark)]).toEqual([
          path,
          false,
          false,
        ])
      }
    }
    const history = `/v1/people/${id}/history/interviews`
    expect((await organization.api('GET', history, undefined, whole)).body.data).toHaveLength(2)
    const refused = await organization.api('GET', history, undefined, await as('events:read', 'people:read'))
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('interviews:read')])
  })

  it("are left out of a person's own export, unless there are none", async () => {
    const { id } = await organization.person()
    const own = bearer(await organization.token([], { person: id }))
    const read = async () => await organization.api('GET', `/v1/people/${id}/export`, undefined, own)
    expect((await read()).body.interviews).toEqual([])
    const interview = await write(id)
    const { text, body } = await read()
    expect([body.interviews, text.includes(interview), text.includes(mark)]).toEqual([
      undefined,
      false,
      false,
    ])
    expect(body.events[0].changes.email.to).toBe(body.person.email)
  })
})

describe('a write without people:read', () => {
  const rest = {
    first_name: null,
    last_name: null,
    phone: null,
    address: null,
    language: null,
    roles: null,
    groups: null,
    invitation: null,
    source: null,
    source_id: null,
  }

  it('answers what every caller may know and what it sent, in the same shape', async () => {
    const person = await organization.person({ phone: '+12025550147', source_id: unique() })
    const path = `/v1/people/${person.id}`
    const body = { title: 'Cox' }
    const { status, body: shown } = await organization.api('PATCH', path, body, await as('people:write'))
    const { id, number, organization_id, created_at, archived_at } = person
    expect([status, Object.keys(shown)]).toEqual([200, Object.keys(person)])
    const known = { id, number, organization_id, created_at, archived_at, status: 'active', version: 2 }
    expect(shown).toMatchObject({ ...known, title: 'Cox', name: null, email: null, ...rest })
    const { headers } = await organization.api('PATCH', path, { title: 'Cox' }, await as('people:write'))
    expect(headers.get('ETag')).toBe('"2"')
  })

  it('answers the role that it gave, and none that it did not name', async () => {
    const approved = async (body: unknown) => {
      const { id } = await organization.person()
      return (await organization.api('POST', `/v1/people/${id}/approve`, body, await as('people:approve')))
        .body
    }
    expect((await approved({ role: 'admin' })).roles).toMatchObject([{ key: 'admin' }])
    expect((await approved({ role: null })).roles).toBe(null)
    expect((await approved({})).roles).toBe(null)
  })

  it('does not answer what was derived from what it sent', async () => {
    const { name, email } = somebody()
    const { body } = await organization.api('POST', '/v1/people', { name, email }, await as('people:write'))
    expect(body).toMatchObject({ name, email, ...rest })
  })

  it('is filtered again when it is repeated', async () => {
    const { id } = await organization.person()
    const key = { 'Idempotency-Key': unique() }
    const patch = async (...scopes: string[]) =>
      await request(service.url, 'PATCH', `/v1/people/${id}`, { title: 'Cox' }, {
        ...key,
        ...await as(...scopes),
      })
    const first = await patch('people:read', 'people:write')
    expect(first.body.email).toMatch(/@/)
    const repeated = await patch('people:write')
    expect(repeated.headers.get('Idempotent-Replayed')).toBe('true')
    expect(repeated.body).toEqual({ ...first.body, ...rest, name: null, email: null })
    expect((await patch('people:read', 'people:write')).text).toBe(first.text)
  })
})

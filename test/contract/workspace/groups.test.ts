import { describe, expect, inject, it } from 'vitest'
import { bearer, unique } from '../../support/contract/api.ts'
import { expectError, openWorkspace } from '../../support/contract/workspace.ts'

const service = inject('service')
const { workspace, ask, create, createGroup } = await openWorkspace(service)

describe('groups', () => {
  it('are created, listed, read, changed and deleted', async () => {
    const [one, two] = [await create(), await create()]
    const made = await ask('POST', '/groups', { name: 'Choir', assigned: [two.id, String(one.id), one.id] })
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.any(Number), name: 'Choir', assigned: [one.id, two.id] },
    ])
    const { id } = made.body
    expect(made.headers.get('Location')).toBe(`${service.publicUrl}/workspace/v3/groups/${id}`)
    expect((await ask('GET', `/groups/${id}`)).body).toEqual(made.body)
    expect((await ask('GET', '/groups')).body).toContainEqual(made.body)
    expect((await ask('GET', `/people/${one.id}`)).body.groups).toEqual([id])

    const changed = await ask('PUT', `/groups/${id}`, { name: 'Chorus', assigned: [two.id] })
    expect([changed.status, changed.body]).toEqual([200, { id, name: 'Chorus', assigned: [two.id] }])
    expect((await ask('GET', `/people/${one.id}`)).body.groups).toEqual([])
    expect((await ask('PUT', `/groups/${id}`, { name: 'Choir' })).body.assigned).toEqual([two.id])
    expect((await ask('PUT', `/groups/${id}`, { assigned: [] })).body).toEqual({
      id,
      name: 'Choir',
      assigned: [],
    })
    await ask('PUT', `/people/${one.id}`, { groups: [id] })
    expect((await ask('GET', `/groups/${id}`)).body.assigned).toEqual([one.id])

    const gone = await ask('DELETE', `/groups/${id}`)
    expect([gone.status, gone.text]).toEqual([204, ''])
    expect((await ask('GET', `/people/${one.id}`)).body.groups).toEqual([])
    expectError(await ask('GET', `/groups/${id}`), 404, 'Group not found.')
  })

  it('name their people to callers who may read people or have sent them', async () => {
    const { id: person } = await create()
    const { id } = await createGroup({ assigned: [person] })
    const grouping = bearer(await workspace.token(['groups:write']))
    const key = { ...grouping, 'Idempotency-Key': unique() }
    for (const _ of ['first', 'again']) {
      const renamed = await ask('PUT', `/groups/${id}`, { name: 'Choir' }, key)
      expect([renamed.status, renamed.body]).toEqual([200, { id, name: 'Choir', assigned: null }])
    }
    const assigned = await ask('PUT', `/groups/${id}`, { assigned: [person] }, grouping)
    expect(assigned.body).toEqual({ id, name: 'Choir', assigned: [person] })
    expect((await ask('POST', '/groups', { name: 'Choir' }, grouping)).body.assigned).toBe(null)
    const reading = bearer(await workspace.token(['groups:write', 'people:read']))
    expect((await ask('PUT', `/groups/${id}`, {}, reading)).body.assigned).toEqual([person])
  })

  it('agree with people, archived ones too', async () => {
    const person = await workspace.person()
    const { id } = await createGroup({ assigned: [person.number] })
    await workspace.api('POST', `/v1/people/${person.id}/archive`)
    expect((await ask('GET', `/groups/${id}`)).body.assigned).toEqual([person.number])
    expect((await ask('GET', `/people/${person.number}`)).body.groups).toEqual([id])
  })

  it('of another kind are no groups here, but projects', async () => {
    const project = (await workspace.api('POST', '/v1/groups', { kind: 'project', name: 'Roof' })).body
    const person = await workspace.person()
    await workspace.api('PUT', `/v1/people/${person.id}/groups/${project.id}`)
    expect((await ask('GET', `/people/${person.number}`)).body).toMatchObject({
      groups: [],
      projects: [project.number],
    })
    expectError(await ask('GET', `/groups/${project.number}`), 404)
    expectError(await ask('DELETE', `/groups/${project.number}`), 404)
    expectError(await ask('PUT', `/people/${person.number}`, { groups: [project.number] }), 400, /groups/)
    // the groups of a person leave their projects alone
    await ask('PUT', `/people/${person.number}`, { groups: [] })
    expect((await ask('GET', `/people/${person.number}`)).body.projects).toEqual([project.number])
  })

  it('are made once by a repeated request', async () => {
    const person = await create()
    const headers = { 'Idempotency-Key': unique() }
    const body = { name: 'Once', assigned: [person.id] }
    const [first, second] = [
      await ask('POST', '/groups', body, headers),
      await ask('POST', '/groups', body, headers),
    ]
    expect([second.status, second.body]).toEqual([201, first.body])
    expect((await ask('GET', `/people/${person.id}`)).body.groups).toEqual([first.body.id])
  })

  it('do not undo what came after a request that is repeated', async () => {
    const [one, two] = [await create(), await create()]
    const [made, changed] = [{ 'Idempotency-Key': unique() }, { 'Idempotency-Key': unique() }]
    const start = () => ask('POST', '/groups', { name: 'Late', assigned: [one.id, two.id] }, made)
    const { id } = (await start()).body
    const change = () => ask('PUT', `/groups/${id}`, { name: 'Later', assigned: [one.id] }, changed)
    await ask('PUT', `/people/${one.id}`, { groups: [] })
    expect((await start()).headers.get('Idempotent-Replayed')).toBe('true')
    const assigned = async () => (await ask('GET', `/groups/${id}`)).body.assigned
    expect(await assigned()).toEqual([two.id])
    const first = await change()
    expect([first.status, first.body]).toEqual([200, { id, name: 'Later', assigned: [one.id] }])
    await ask('PUT', `/groups/${id}`, { assigned: [two.id] })
    const again = await change()
    expect([again.status, again.body, again.headers.get('Idempotent-Replayed')]).toEqual([
      200,
      first.body,
      'true',
    ])
    expect(await assigned()).toEqual([two.id])
    expectError(await ask('PUT', `/groups/${id}`, { name: 'Other' }, changed), 400, /Idempotency-Key/)
  })
})

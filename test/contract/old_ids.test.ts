import { beforeAll, expect, inject, it } from 'vitest'
import { bearer, newOrganization, type TestOrganization, unique } from '../support/contract/api.ts'
import { everything } from '../support/contract/belongings.ts'

const service = inject('service')
let organization: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
  other = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)

/** As a ClearPolicy client knows somebody: by an id that looks like one of ours. */
const oldId = () => `01jz${unique()}abcdef`

it('the id that somebody was brought with stands for them in every path, and in ?id=', async () => {
  const old = oldId()
  const { id } = await organization.person({ source_id: old })
  const path = `/v1/people/${old}`
  const team = (await api('POST', '/v1/groups', { kind: 'team', name: 'Eight' })).body
  expect((await api('GET', path)).body.id).toBe(id)
  expect((await api('GET', `/v1/people?id=${old}`)).body.map((one: { id: string }) => one.id)).toEqual([id])
  expect((await api('PATCH', path, { title: 'Cox' }, { 'If-Match': '"1"' })).body).toMatchObject({
    id,
    title: 'Cox',
    version: 2,
  })
  expect((await api('PATCH', path, { title: 'Bow' }, { 'If-Match': '"1"' })).status).toBe(412)
  for (const action of ['archive', 'restore', 'invite', 'approve']) {
    expect([action, (await api('POST', `${path}/${action}`)).body.id]).toEqual([action, id])
  }
  expect((await api('PUT', `${path}/groups/${team.id}`)).status).toBe(204)
  expect((await api('GET', `${path}/groups`)).body.data).toEqual([team])
  expect((await api('GET', `${path}/events`)).body.data[0].person_id).toBe(id)
  expect((await api('GET', `${path}/history/title`)).body.data).toHaveLength(2)
  const form = new FormData()
  form.append('file', new File(['a certificate'], 'certificate.txt'))
  const file = (await api('POST', `${path}/files`, form)).body
  expect((await api('GET', `${path}/files/${file.id}`)).text).toBe('a certificate')

  const key = { 'Idempotency-Key': unique() }
  for (const replayed of [null, 'true']) {
    const { status, headers } = await api('DELETE', path, undefined, key)
    expect([status, headers.get('Idempotent-Replayed')]).toEqual([204, replayed])
  }
  expect((await api('GET', path)).status).toBe(404)
  expect((await api('GET', `/v1/people?id=${old}`)).body).toEqual([])
})

it('it is their own for a token of theirs, and nobody elsewhere', async () => {
  const old = oldId()
  const { id } = await organization.person({ source_id: old })
  const own = bearer(await organization.token([], { person: id }))
  expect((await api('PATCH', `/v1/people/${old}`, { title: 'Cox' }, own)).body).toMatchObject({
    id,
    title: 'Cox',
  })
  expect((await api('GET', `/v1/people/${old}/export`, undefined, own)).body.person.id).toBe(id)
  expect((await api('PATCH', `/v1/people/${old}`, { roles: [] }, own)).status).toBe(403)
  const elsewhere = bearer(await other.token(everything))
  for (const path of [`/v1/people/${old}`, `/district/api/people/${old}`, `/v1/people/${old}/events`]) {
    expect((await api('GET', path, undefined, elsewhere)).status).toBe(404)
  }
  expect((await api('GET', `/v1/people?id=${old}`, undefined, elsewhere)).body).toEqual([])
})

it('the id of a deleted person stays theirs, so that a second deletion reaches no other person', async () => {
  const [gone, kept] = [await organization.person(), await organization.person()]
  expect((await api('PATCH', `/v1/people/${kept.id}`, { source_id: gone.id })).status).toBe(200)
  expect((await api('DELETE', `/v1/people/${gone.id}`)).status).toBe(204)
  for (const id of [gone.id, gone.id.toUpperCase()]) {
    expect((await api('DELETE', `/v1/people/${id}`)).status).toBe(404)
    expect((await api('PATCH', `/v1/people/${id}`, { title: 'Cox' })).status).toBe(404)
    expect((await api('GET', `/district/api/people/${id}`)).status).toBe(404)
    expect((await api('GET', `/v1/people?id=${id}`)).body).toEqual([])
  }
  expect((await api('GET', `/v1/people/${kept.id}`)).body).toMatchObject({ version: 2, source_id: gone.id })
})

it('an id of ours is never taken for an old one', async () => {
  const somebody = await organization.person()
  await organization.person({ source_id: somebody.id })
  expect((await api('GET', `/v1/people/${somebody.id}`)).body).toEqual(somebody)
  expect((await api('GET', `/v1/people?id=${somebody.id}`)).body).toEqual([somebody])
})

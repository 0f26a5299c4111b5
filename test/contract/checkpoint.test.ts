import { compactVerify, createLocalJWKSet } from 'jose'
import { expect, inject, it } from 'vitest'
import { bearer, newOrganization, request } from '../support/contract/api.ts'
import { keysOf, time } from '../support/contract/shapes.ts'

const service = inject('service')

it('a checkpoint is the newest event, signed by a published key', async () => {
  const organization = await newOrganization(service)
  const person = await organization.person()
  const { status, body } = await organization.api('GET', '/v1/events/checkpoint')
  expect(status).toBe(200)
  expect(keysOf(body)).toEqual(['at', 'hash', 'jws', 'organization_id', 'position'])
  const { data: [event] } = (await organization.api('GET', `/v1/people/${person.id}/events`)).body
  expect(body).toMatchObject({ organization_id: organization.id, position: event.position, hash: event.hash })
  expect(body.at).toMatch(time)

  const published = await request(service.url, 'GET', '/.well-known/jwks.json')
  expect(published.headers.get('Cache-Control')).toBe('public, max-age=300')
  expect(published.body.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
  expect(published.text).not.toContain('"d"')
  const { payload, protectedHeader } = await compactVerify(body.jws, createLocalJWKSet(published.body))
  expect(protectedHeader.kid).toBe(published.body.keys[0].kid)
  const { jws: _, ...said } = body
  expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject(said)
})

it('a checkpoint needs events:read, and is of the own organization only', async () => {
  const organization = await newOrganization(service)
  const without = bearer(await organization.token(['people:read', 'people:write']))
  expect((await organization.api('GET', '/v1/events/checkpoint', undefined, without)).status).toBe(403)
  expect((await request(service.url, 'GET', '/v1/events/checkpoint')).status).toBe(401)
})

it('a checkpoint is no token', async () => {
  const organization = await newOrganization(service)
  const { jws } = (await organization.api('GET', '/v1/events/checkpoint')).body
  expect((await request(service.url, 'GET', '/v1/people', undefined, bearer(jws))).status).toBe(401)
})

import { expect } from 'vitest'
import type { z } from 'zod'
import type { fileAnswer, interviewAnswer, personAnswer } from '../../../src/apis/district/view.ts'
import {
  bearer,
  everyScope,
  newOrganization,
  type Reply,
  request,
  type TestOrganization,
  unique,
} from './api.ts'
import type { Service } from './setup.ts'
import { keysOf } from './shapes.ts'

export type DistrictPerson = z.output<typeof personAnswer>
export type DistrictFile = z.output<typeof fileAnswer>
export type Interview = z.output<typeof interviewAnswer>

export const scopes = [...everyScope, 'interviews:read', 'interviews:write']

/** The fields of a new person, with an address that no other test uses. */
export const someone = (fields: Record<string, unknown> = {}) => ({
  first: 'Jane',
  last: 'Doe',
  email: `jane.${unique()}@example.com`,
  ...fields,
})

/** Expects a refusal: the status, the one key that every refusal has, and the message. */
export function expectError({ status, headers, body }: Reply, expected: number, message?: string | RegExp) {
  expect([status, keysOf(body)]).toEqual([expected, ['error']])
  expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  expect(headers.get('X-Request-Id')).toBeTruthy()
  if (message) expect(body.error).toMatch(message)
}

export const personKeys = [
  'archived',
  'avatar_url',
  'created_at',
  'district_id',
  'email',
  'first',
  'id',
  'language',
  'last',
  'roles',
  'tags',
]

export const fileKeys = [
  'content_type',
  'created_at',
  'district_id',
  'filename',
  'id',
  'name',
  'person_id',
  'size',
  'url',
]

export const interviewKeys = [
  'board_id',
  'created_at',
  'date',
  'district_id',
  'form_id',
  'id',
  'person_id',
  'profile_id',
  'published',
  'updated_at',
]

/** Makes two districts, and the helpers that call the first one. */
export async function openDistricts(service: Service) {
  const district = await newOrganization(service, { template: 'district' })
  const other = await newOrganization(service, { template: 'district' })

  // deno-lint-ignore no-explicit-any
  const ask = async <Body = any>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    await request<Body>(service.url, method, `/district/api${path}`, body, {
      ...bearer(await district.token(scopes)),
      ...headers,
    })

  async function created(fields: Record<string, unknown> = {}): Promise<DistrictPerson> {
    const reply = await ask<DistrictPerson>('POST', '/people', someone(fields))
    expect(reply.status).toBe(201)
    return reply.body
  }

  async function tag(name = 'Choir', of: TestOrganization = district): Promise<string> {
    return (await of.group({ kind: 'tag', name })).id
  }

  return { district, other, ask, created, tag }
}

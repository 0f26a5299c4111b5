import { expect } from 'vitest'
import type { z } from 'zod'
import type {
  areasAnswer,
  groupsAnswer,
  invitedAnswer,
  listAnswer,
  userAnswer,
} from '../../../src/apis/church/view.ts'
import { bearer, newOrganization, type Reply, request, type TestOrganization, unique } from './api.ts'
import type { Service } from './setup.ts'
import { keysOf } from './shapes.ts'

export type Members = z.output<typeof listAnswer>
export type Member = z.output<typeof userAnswer>
export type Invited = z.output<typeof invitedAnswer>
export type Areas = z.output<typeof areasAnswer>
export type Groups = z.output<typeof groupsAnswer>

export const permissions = ['church.update', 'users.invite', 'users.approve', 'users.delete']

export const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

/** An address that no other test uses. */
export const address = () => `jane.${unique()}@example.com`

/** Expects a refusal: the status, this system's two keys, and the message. */
export function expectError({ status, headers, body }: Reply, expected: number, message?: string | RegExp) {
  expect([status, keysOf(body), body.success]).toEqual([expected, ['error', 'success'], false])
  expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  if (typeof message === 'string') expect(body.error).toBe(message)
  else if (message) expect(body.error).toMatch(message)
}

/** Makes two churches, and the helpers that call the first one. */
export async function openChurches(service: Service) {
  const church = await newOrganization(service, { template: 'church' })
  const other = await newOrganization(service, { template: 'church' })

  // deno-lint-ignore no-explicit-any
  const ask = async <Body = any>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    await request<Body>(service.url, method, `/church/api/people${path}`, body, {
      ...bearer(await church.token([], { permissions })),
      ...headers,
    })

  /** A header with a token that has these permissions only. */
  const having = async (...words: string[]) => bearer(await church.token([], { permissions: words }))

  async function invited(fields: Record<string, unknown> = {}): Promise<{ id: number; email: string }> {
    const email = address()
    const { status, body } = await ask<Invited>('POST', '/invite', {
      name: 'Jane Smith',
      email,
      church_id: church.settings.number,
      ...fields,
    })
    expect(status).toBe(200)
    return { id: body.id, email }
  }

  const group = async (kind: string, of: TestOrganization = church) =>
    await of.group({ kind, name: `${kind} ${unique()}` })

  const show = async (id: number) => (await ask<Member>('GET', `/${id}`)).body.user

  return { church, other, ask, having, invited, group, show }
}

import { expect } from 'vitest'
import type { z } from 'zod'
import type { groupAnswer, personAnswer, timezoneAnswer } from '../../../src/apis/workspace/view.ts'
import { newOrganization, type Reply, unique } from './api.ts'
import type { Service } from './setup.ts'
import { keysOf } from './shapes.ts'

export type WorkspacePerson = z.output<typeof personAnswer>
export type WorkspaceGroup = z.output<typeof groupAnswer>
export type Timezone = z.output<typeof timezoneAnswer>

export const base = '/workspace/v3'

/** A number that no person or group has. */
export const missing = 999_999_999

export const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

export const personKeys = [
  'created_at',
  'email',
  'first_name',
  'groups',
  'id',
  'image_url',
  'initials',
  'language',
  'last_active',
  'last_name',
  'profile_color',
  'projects',
  'role',
  'send_invite',
  'suspended',
  'timezone',
  'title',
  'updated_at',
]

/** The fields of a new person, with an address that no other test uses. */
export const chris = (fields: Record<string, unknown> = {}) => ({
  first_name: 'Chris',
  last_name: 'Wagley',
  email: `chris.${unique()}@example.com`,
  ...fields,
})

/** Expects a refusal: the status, this system's two keys, and the message. */
export function expectError({ status, body }: Reply, expected: number, message?: string | RegExp) {
  expect([status, keysOf(body), body.code, typeof body.message]).toEqual([
    expected,
    ['code', 'message'],
    expected,
    'string',
  ])
  if (message) expect(body.message).toMatch(message)
}

/** Makes a workspace, and the helpers that call it. */
export async function openWorkspace(service: Service) {
  const workspace = await newOrganization(service, { template: 'workspace' })

  // deno-lint-ignore no-explicit-any
  const ask = <Body = any>(method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    workspace.api<Body>(method, `${base}${path}`, body, headers)

  async function create(
    fields: Record<string, unknown> = {},
    organization = workspace,
  ): Promise<WorkspacePerson> {
    const reply = await organization.api<WorkspacePerson>('POST', `${base}/people`, chris(fields))
    if (reply.status !== 201) throw new Error(reply.text)
    return reply.body
  }

  async function createGroup(fields: Record<string, unknown> = {}): Promise<WorkspaceGroup> {
    const reply = await ask<WorkspaceGroup>('POST', '/groups', { name: 'Ushers', ...fields })
    if (reply.status !== 201) throw new Error(reply.text)
    return reply.body
  }

  return { workspace, ask, create, createGroup }
}

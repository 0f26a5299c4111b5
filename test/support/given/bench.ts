import { defaultRoles, defaultTemplate } from '../../../src/domain/templates.ts'
import { foundOrganization } from '../../../src/operations/found_organization.ts'
import { runCommand } from './commands.ts'
import { execute } from '../../../src/commands/execute.ts'
import { aboutGroup } from '../../../src/commands/records.ts'
import { createGroup } from '../../../src/domain/group.ts'
import type { GroupKind } from '../../../events/group.ts'
import { createAndInvite } from '../../../src/domain/invitation.ts'
import { newId } from '../../../src/new_id.ts'
import { createCommandDeps } from '../../../src/service.ts'
import { newToken } from '../../../src/operations/invitation_token.ts'
import { createTurns } from '../../../src/commands/turns.ts'
import type { Database } from '../../../src/database/database.ts'

export const founder = { actor: 'user_1', requestId: 'request-1', reason: null, idempotency: null }

/** Everything that commands need, with a clock that stands still until it is moved. */
export function createBench(database: Database) {
  const masterKeys = [{ id: 'k1', key: new Uint8Array(32).fill(7) }]
  const time = { now: Date.parse('2025-03-01T12:00:00Z') }
  return {
    time,
    lines: [] as string[],
    ...createCommandDeps({ database, masterKeys, clock: () => time.now, inTurn: createTurns() }),
  }
}

export type Bench = ReturnType<typeof createBench>

export async function newOrganization(
  bench: Bench,
  settings: { approval?: 'required' | 'automatic'; name?: string } = {},
): Promise<string> {
  const founded = await foundOrganization(bench, founder, {
    name: 'Harbour Rowing Club',
    template: defaultTemplate,
    roles: defaultRoles,
    external_id: null,
    approval: 'required',
    invitation_hours: 48,
    ...settings,
  })
  if (founded.result !== 'done') throw new Error(`no organization: ${founded.refusal.refused}`)
  return founded.organization!.id
}

/** Creates a group; returns its id. */
export async function newGroup(
  bench: Bench,
  organization: string,
  { kind, name }: { kind: GroupKind; name: string },
): Promise<string> {
  const id = newId(bench.time.now)
  const created = await execute(bench, { ...founder, organization, ifMatch: null }, aboutGroup(createGroup), {
    stream: null,
    newId: id,
    command: { kind, name, description: null },
  })
  if (created.result !== 'done') throw new Error(`no group: ${created.refusal.refused}`)
  return id
}

/** Invites Jane, or somebody with another address; `organization` as a caller names it. */
export async function inviteSomebody(
  bench: Bench,
  organization: string,
  { email = 'jane@example.com', expiresInHours = 48 } = {},
): Promise<{ id: string; token: string }> {
  const id = newId(bench.time.now)
  const { token, hash } = newToken(organization, id)
  const handled = await runCommand(bench, { ...founder, organization, ifMatch: null }, {
    person: null,
    newId: id,
    decide: createAndInvite,
    command: {
      profile: { name: 'Jane Smith', first_name: 'Jane', last_name: 'Smith', email },
      invitationId: newId(bench.time.now),
      tokenHash: hash,
      expiresInHours,
    },
    token,
  })
  if (handled.result !== 'done') throw new Error(`not invited: ${handled.refusal.refused}`)
  return { id, token }
}

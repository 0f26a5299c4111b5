import { defaultRoles, defaultTemplate } from '../src/domain/templates.ts'
import * as organizations from '../src/operations/found_organization.ts'
import { createCommandDeps } from '../src/service.ts'
import type { Clock } from '../src/clock.ts'
import type { Database } from '../src/database/database.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import type { OwnDatabase } from './databases.ts'
import { masterKey } from './tokens.ts'

/** The dependencies of commands, from the service's own code, without a server. */
export function commandDeps(database: Database, clock?: Clock) {
  return createCommandDeps({ database, masterKeys: [masterKey], clock })
}

export const caller = { actor: 'bench', requestId: 'bench', reason: null, idempotency: null }

/** Creates an organization and returns its id. */
export async function foundOrganization(database: Database, clock?: Clock): Promise<string> {
  const founded = await organizations.foundOrganization(commandDeps(database, clock), caller, {
    name: 'Harbour Rowing Club',
    template: defaultTemplate,
    roles: defaultRoles,
    external_id: null,
    approval: 'required',
    invitation_hours: 48,
  })
  if (founded.result !== 'done') throw new Error(`no organization: ${founded.refusal.refused}`)
  return founded.organization!.id
}

/** Creates several organizations, as the service would, and returns their ids. */
export async function foundOrganizations({ url }: OwnDatabase, count: number): Promise<string[]> {
  const database = connectPostgres(url)
  const ids: string[] = []
  for (let started = 0; started < count; started += 10) {
    const batch = Math.min(10, count - started)
    ids.push(...await Promise.all(Array.from({ length: batch }, () => foundOrganization(database))))
  }
  await database.close()
  return ids
}

import { defaultRoles, defaultTemplate } from '../src/domain/templates.ts'
import * as organizations from '../src/operations/found_organization.ts'
import { createCommandDeps } from '../src/service.ts'
import type { Clock } from '../src/clock.ts'
import type { Database } from '../src/database/database.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import type { OwnDatabase } from './databases.ts'
import { masterKey } from './tokens.ts'

/** What commands need; the service's own code, without a server. */
export function commandDeps(database: Database, clock?: Clock) {
  return createCommandDeps({ database, masterKeys: [masterKey], clock })
}

export const caller = { actor: 'bench', requestId: 'bench', reason: null, idempotency: null }

/** A new organization's id. */
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

/** Several, as the service would found them. */
export async function foundOrganizations({ url }: OwnDatabase, count: number): Promise<string[]> {
  const database = connectPostgres(url)
  const ids: string[] = []
  for (let started = 0; started < count; started += 10) {
    const atOnce = Math.min(10, count - started)
    ids.push(...await Promise.all(Array.from({ length: atOnce }, () => foundOrganization(database))))
  }
  await database.close()
  return ids
}

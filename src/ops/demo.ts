import type { Organization } from '../../events/organization.ts'
import type { Config } from '../config/config.ts'
import { foundOrganization } from '../operations/found_organization.ts'
import { defaultRoles, defaultTemplate } from '../domain/templates.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import { mintToken } from './token.ts'

const externalId = 'demo'

/**
 * Prepares a first try of the service: an organization, a token in it, and requests that can be pasted.
 * Returns the text to print.
 */
export async function demo(deps: CommandDeps, config: Config): Promise<string> {
  const organization = (await deps.settings.find(externalId))?.organization ?? await createDemo(deps)
  const options = { organization: organization.id, actor: 'demo', hours: '720' }
  const { token } = await mintToken(config, options, deps.clock())
  // a different address at every start, so that the pasted request works again
  const email = `jane.${deps.clock().toString(36)}@example.com`
  const people = `http://localhost:${config.port}/v1/people`
  const authorization = `-H 'Authorization: Bearer ${token}'`
  const json = `-H 'Content-Type: application/json' -d '{"name":"Jane Smith","email":"${email}"}'`
  return `
  organization  ${organization.name} (${organization.id})
  token         ${token}

  Create a person, then list all people:

  curl -X POST ${people} ${authorization} ${json}

  curl ${people} ${authorization}
`
}

async function createDemo(deps: CommandDeps): Promise<Organization> {
  const founder = { actor: 'system', requestId: 'demo', reason: null, idempotency: null }
  await foundOrganization(deps, founder, {
    name: 'Demo',
    template: defaultTemplate,
    roles: defaultRoles,
    external_id: externalId,
    approval: 'required',
    invitation_hours: 48,
  })
  // a concurrent process may have created it first; either way it exists now
  const settings = await deps.settings.find(externalId)
  return settings!.organization
}

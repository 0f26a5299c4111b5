import type { MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import type { Settings } from '../../events/organization.ts'
import { type ActingPerson, findActing } from '../../projections/people/acting.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import { claimDigest } from '../commands/claims.ts'
import { loadPerson } from '../commands/people.ts'
import { confirmedAddress } from '../domain/confirmed_address.ts'
import { isVerifiedForm, normaliseEmail } from '../domain/address.ts'
import type { AppEnv } from '../http/env.ts'
import type { Principal } from './principal.ts'
import type { GrantedScopes } from './scopes.ts'

type Deps = Pick<CommandDeps, 'database' | 'masterKeys' | 'settings'> & { grantedScopes: GrantedScopes }

/**
 * Adds the scopes of the person's roles to the principal of a token. The person is that of the claim
 * `person`, or the active person whose confirmed address is the verified address of the token. A token of no
 * such person costs nothing or one round trip and keeps its scopes.
 *
 * Asked for each request, in one round trip, as API keys are: a cache in this process would still give the
 * scopes that another process has taken away. What costs more, the confirmation of the address, is remembered
 * by the version of the person.
 *
 * @example app.use('/v1/*', scopesOfRoles(deps))
 */
export function scopesOfRoles(deps: Deps): MiddlewareHandler<AppEnv> {
  const confirmed = new LRUCache<string, { address: string | null }>({ max: 10_000 })

  async function confirmedOf(organization: string, { id, version }: ActingPerson): Promise<string | null> {
    const key = `${organization} ${id} ${version}`
    const known = confirmed.get(key)
    if (known !== undefined) return known.address
    const { person, events } = await loadPerson(deps, organization, id)
    const address = confirmedAddress(events)
    // another version was committed meanwhile
    if (person.version === version) confirmed.set(key, { address })
    return address
  }

  async function personOf(
    { person, verifiedEmail }: Principal,
    { organization: { id: organization }, key }: Settings,
  ): Promise<ActingPerson | null> {
    if (person !== null) return await findActing(deps.database, organization, { id: person })
    const emailDigest = claimDigest(key, 'email', normaliseEmail(verifiedEmail!))
    const found = await findActing(deps.database, organization, { emailDigest })
    const address = found && await confirmedOf(organization, found)
    // the digest is of a form that several mailboxes may share
    return address !== null && isVerifiedForm(verifiedEmail!, address) ? found : null
  }

  return async function scopesOfRoles(c, next) {
    const principal = c.get('principal')
    const { organization, person, verifiedEmail } = principal
    const names = organization !== null && (person !== null || verifiedEmail !== undefined)
    const settings = names ? await deps.settings.find(organization) : null
    const acting = settings && await personOf(principal, settings)
    if (acting) {
      const scopes = deps.grantedScopes({ permissions: acting.scopes })
      c.set('principal', {
        ...principal,
        person: acting.id,
        scopes: new Set([...principal.scopes, ...scopes]),
      })
    }
    await next()
  }
}

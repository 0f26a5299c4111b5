import type { MiddlewareHandler } from 'hono'
import type { SettingsCache } from '../commands/settings.ts'
import type { Standings } from '../commands/standings.ts'
import type { AppEnv } from '../http/env.ts'
import { unauthenticated } from './authenticate.ts'

/**
 * Rejects the tokens of archived, inactive and deleted people with 401 `unauthenticated`. A token without
 * `person` costs nothing; one with it costs a round trip where the standing is not cached. Runs after
 * authentication.
 *
 * @example app.use('/v1/*', refuseFormer(deps))
 */
export function refuseFormer(
  { settings, standings }: { settings: SettingsCache; standings: Standings },
): MiddlewareHandler<AppEnv> {
  return async function refuseFormer(c, next) {
    const { person, organization } = c.get('principal')
    // a person belongs to the organization of their token, wherever the token acts
    const own = person === null || organization === null ? null : await settings.find(organization)
    if (person !== null && own && !await standings.mayAct(own.organization.id, person)) {
      throw unauthenticated(
        'The token was refused: the person to whom it belongs is archived, inactive or deleted.',
        ', error="invalid_token"',
      )
    }
    await next()
  }
}

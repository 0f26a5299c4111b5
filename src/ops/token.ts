import type { Command } from 'commander'
import { SignJWT } from 'jose'
import { scopes } from '../auth/principal.ts'
import type { Config } from '../config/config.ts'
import { openKeys } from '../config/open.ts'
import { grantedScopes } from '../service.ts'
import { describe, ExpectedFailure, type JsonOption, print, readConfig } from './command.ts'

export interface TokenOptions extends JsonOption {
  organization?: string
  scope?: string
  manage?: boolean
  actor: string
  person?: string
  hours: string
}

export interface MintedToken {
  token: string
  actor: string
  organization: string | null
  person: string | null
  scope: string
  expires_at: string
}

export function addToken(program: Command): void {
  describe(
    program.command('token'),
    'Sign a token with JWT_SECRET, or with the generated secret of DATA_DIR, and print it.',
    'token --organization grace --scope "people:read people:write" --actor jane',
  )
    .option('--organization <id>', 'the id or external id of the organization')
    .option(
      '--scope <scopes>',
      'scopes, separated by spaces (default: all scopes within the organization; "" for none)',
    )
    .option('--manage', 'allow managing organizations, and acting in any of them by X-Organization-Id')
    .option('--actor <actor>', 'the actor that the history records', 'ops')
    .option('--person <id>', 'the id of its person, who may read and update their own profile')
    .option('--hours <hours>', 'hours until it expires', '12')
    .action(async (options: TokenOptions) => {
      const minted = await mintToken(readConfig(), options, Date.now())
      print(options, minted, [minted.token])
    })
}

/**
 * Signs a token with HS256. `now` is in milliseconds since the Unix epoch. Throws {@link ExpectedFailure} for
 * invalid options.
 */
export async function mintToken(config: Config, options: TokenOptions, now: number): Promise<MintedToken> {
  const hours = Number(options.hours)
  if (!(hours > 0 && hours <= 87_600)) {
    throw new ExpectedFailure('--hours must be a number above 0, at most 87600')
  }
  const scope = scopeOf(options)
  const { jwtSecret } = await openKeys(config)
  if (jwtSecret === null) {
    throw new ExpectedFailure(
      'only JWKS_URL is configured: tokens are signed by the holder of its private keys',
    )
  }

  const { organization = null, person = null, actor } = options
  const expiresAt = Math.floor(now / 1000 + hours * 3600)
  const { jwtScopeClaims } = config
  const token = new SignJWT({
    // a verifier looks for a claim of that name before it reads the name as a path
    [jwtScopeClaims.includes('scope') ? 'scope' : jwtScopeClaims[0]!]: scope,
    ...(organization !== null && { [config.jwtOrganizationClaim]: organization }),
    ...(person !== null && { person }),
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(actor)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(expiresAt)
  if (config.jwtIssuer !== null) token.setIssuer(config.jwtIssuer)
  if (config.jwtAudience !== null) token.setAudience(config.jwtAudience)
  return {
    token: await token.sign(new TextEncoder().encode(jwtSecret)),
    actor,
    organization,
    person,
    scope,
    expires_at: new Date(expiresAt * 1000).toISOString(),
  }
}

function scopeOf({ organization, scope, manage }: TokenOptions): string {
  if (organization === undefined && !manage) {
    throw new ExpectedFailure('give --organization or --manage')
  }
  const words = scope?.split(' ').filter(Boolean) ??
    (organization === undefined ? [] : withinOrganization)
  const unknown = words.filter((word) => grantedScopes({ scope: word }).size === 0)
  if (unknown.length > 0) {
    throw new ExpectedFailure(`unknown scope ${unknown.join(' ')}: the scopes are ${scopes.join(' ')}`)
  }
  return [...new Set([...words, ...(manage ? ['organizations:manage'] : [])])].join(' ')
}

const withinOrganization = scopes.filter((scope) => scope !== 'organizations:manage')

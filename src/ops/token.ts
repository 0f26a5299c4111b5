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
    .option('--organization <id>', 'the id or external id of the organization that it works in')
    .option(
      '--scope <scopes>',
      'what it may do, separated by spaces (default: everything within the organization; "" for nothing)',
    )
    .option('--manage', 'let it manage organizations, and act in any of them by X-Organization-Id')
    .option('--actor <actor>', 'who the history says did it', 'ops')
    .option('--person <id>', 'the person it belongs to, who may read and change their own profile')
    .option('--hours <hours>', 'how long it is good for', '12')
    .action(async (options: TokenOptions) => {
      const minted = await mintToken(readConfig(), options, Date.now())
      print(options, minted, [minted.token])
    })
}

/**
 * Signs by HS256; `now` is in milliseconds. Throws {@link ExpectedFailure} for options that make no sense.
 */
export async function mintToken(config: Config, options: TokenOptions, now: number): Promise<MintedToken> {
  const hours = Number(options.hours)
  if (!(hours > 0 && hours <= 87_600)) {
    throw new ExpectedFailure('--hours must be a number above 0, at most 87600')
  }
  const scope = scopeOf(options)
  const { jwtSecret } = await openKeys(config)
  if (jwtSecret === null) {
    throw new ExpectedFailure('only JWKS_URL is configured: tokens come from whoever holds its private keys')
  }

  const { organization = null, person = null, actor } = options
  const expiresAt = Math.floor(now / 1000 + hours * 3600)
  const token = new SignJWT({
    scope,
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
    throw new ExpectedFailure('name the --organization that the token is for, or give --manage')
  }
  const words = scope?.split(' ').filter(Boolean) ??
    (organization === undefined ? [] : withinOrganization)
  const unknown = words.filter((word) => grantedScopes({ scope: word }).size === 0)
  if (unknown.length > 0) {
    throw new ExpectedFailure(`unknown scope ${unknown.join(' ')}: there are ${scopes.join(' ')}`)
  }
  return [...new Set([...words, ...(manage ? ['organizations:manage'] : [])])].join(' ')
}

const withinOrganization = scopes.filter((scope) => scope !== 'organizations:manage')

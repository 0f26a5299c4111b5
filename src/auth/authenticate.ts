import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { ProblemError } from '../http/problem.ts'
import type { Principal, Scope } from './principal.ts'

export interface AuthenticateOptions {
  /** Tells who a credential belongs to, whichever kind it is; null when it is no good. */
  verify: (credential: string) => Promise<Principal | null>
  /** Where the credential is; null when there is none. Without it, `Authorization: Bearer`. */
  credentialOf?: (c: Context) => string | null
}

/**
 * Sets `c.var.principal` from `Authorization: Bearer` (RFC 6750), or refuses with 401 `unauthenticated`.
 *
 * @example app.use('/v1/*', authenticate({ verify: createTokenVerifier(…) }))
 */
export function authenticate(
  { verify, credentialOf = bearerOf }: AuthenticateOptions,
): MiddlewareHandler<AppEnv> {
  return async function authenticate(c, next) {
    const credential = credentialOf(c)
    if (credential === null) {
      throw unauthenticated('Send a token in the header Authorization, as: Bearer <token>.', '')
    }
    const principal = await verify(credential)
    if (!principal) {
      throw unauthenticated(
        'The token was refused: it is malformed, has expired, or was not issued for this service.',
        ', error="invalid_token"',
      )
    }
    c.set('principal', principal)
    await next()
  }
}

export const bearerOf = (c: Context) => bearerCredential(c.req.header('Authorization'))

/** For systems whose clients send an API key in a header of its own. */
export const apiKeyOrBearerOf = (c: Context) => c.req.header('X-API-KEY')?.trim() || bearerOf(c)

/** What follows `Bearer`; null when the header is missing or speaks of another scheme. */
export function bearerCredential(header: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? null
}

function unauthenticated(detail: string, parameters: string): ProblemError {
  return new ProblemError({
    status: 401,
    code: 'unauthenticated',
    message: 'Unauthenticated.',
    detail,
    headers: { 'WWW-Authenticate': `Bearer realm="rollcall"${parameters}` },
  })
}

/** Refuses with 403 `insufficient_scope`; whoever manages organizations may do everything in them. */
export function requireScope(principal: Principal, scope: Scope): void {
  if (principal.scopes.has(scope) || principal.scopes.has('organizations:manage')) return
  throw new ProblemError({
    status: 403,
    code: 'insufficient_scope',
    detail: `This needs the scope ${scope}, which the token does not have.`,
    scope,
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  })
}

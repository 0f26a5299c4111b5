import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { type Problem, ProblemError } from '../http/problem.ts'
import { prefix as apiKeyPrefix } from './api_key.ts'
import type { Principal, Scope } from './principal.ts'

export interface AuthenticateOptions {
  /** Returns the principal of an API key or token; null when the credential is invalid. */
  verify: (credential: string) => Promise<Principal | null>
  /** Reads the credential from the request; null without one. By default from `Authorization: Bearer`. */
  credentialOf?: (c: Context) => string | null
}

/**
 * Sets `c.var.principal` from `Authorization: Bearer` (RFC 6750). Rejects with 401 `unauthenticated`.
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

/** Creates a verifier for API keys and tokens. */
export function createVerifier(
  { keys, tokens }: Record<'keys' | 'tokens', (credential: string) => Promise<Principal | null>>,
): (credential: string) => Promise<Principal | null> {
  return function verify(credential) {
    return credential.startsWith(apiKeyPrefix) ? keys(credential) : tokens(credential)
  }
}

const bearerOf = (c: Context) => bearerCredential(c.req.header('Authorization'))

/** The credential of `X-API-KEY`, or else of `Authorization: Bearer`. */
export const apiKeyOrBearerOf = (c: Context) => c.req.header('X-API-KEY')?.trim() || bearerOf(c)

/** The token of an `Authorization: Bearer` header; null when the header is missing or has another scheme. */
export function bearerCredential(header: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? null
}

/** The refusal of a credential. `parameters` are appended to those of `WWW-Authenticate`. */
export function unauthenticated(detail: string, parameters: string): ProblemError {
  return new ProblemError({
    status: 401,
    code: 'unauthenticated',
    message: 'Unauthenticated.',
    detail,
    headers: { 'WWW-Authenticate': `Bearer realm="rollcall"${parameters}` },
  })
}

/** Rejects with 403 `insufficient_scope`. The scope `organizations:manage` includes every other scope. */
export function requireScope(principal: Principal, scope: Scope): void {
  if (principal.scopes.has(scope) || principal.scopes.has('organizations:manage')) return
  throw new ProblemError(
    insufficientScope(scope, `This needs the scope ${scope}, which the token does not have.`),
  )
}

/** The problem of a caller who lacks a scope (RFC 6750, section 3.1). */
export function insufficientScope(scope: string, detail: string): Problem {
  return {
    status: 403,
    code: 'insufficient_scope',
    detail,
    scope,
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  }
}

import { z } from 'zod'
import { canonicalId } from '../canonical_id.ts'
import { isRecord, valuesAt } from './claim_path.ts'
import type { Principal } from './principal.ts'
import type { GrantedScopes } from './scopes.ts'

/** The required claims of a token, and the claims that hold its organization and scopes. */
export interface ClaimRules {
  /** null accepts any issuer or audience. */
  issuer: string | null
  audience: string | null
  /** Seconds by which `nbf` and `iat` may be ahead. `exp` has no such tolerance. */
  leeway: number
  /** The path of the claim that names the organization, see {@link valuesAt}. */
  organizationClaim: string
  /** The paths of the claims that hold scopes. The scopes of all of them are granted. */
  scopeClaims: readonly string[]
  /** A prefix that is removed from scope words. */
  scopePrefix: string | null
  /** What grants the scopes of a token: its claims, the roles of its person, or either. */
  scopesFrom: 'claims' | 'roles' | 'both'
  grantedScopes: GrantedScopes
}

/** The principal of a token, and the time of its `exp` in milliseconds since the Unix epoch. */
export interface Claimed {
  principal: Principal
  expiresAt: number
}

// PostgreSQL rejects NUL and lone surrogates in text, and a line break would let a token forge a line of a
// log.
const identifier = z.string().min(1).max(255).regex(/^[^\p{Cc}\p{Cs}]*$/u)

/** Providers write null for a claim that they leave out. */
const date = z.number().nullish()

const claimsSchema = z.looseObject({
  sub: identifier,
  exp: z.number(),
  nbf: date,
  iat: date,
  iss: z.unknown().optional(),
  aud: z.unknown().optional(),
  person: identifier.nullish(),
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
})

const organizationSchema = z.union([identifier, z.int().transform(String)])

/**
 * Reads the principal from the claims of a verified token; null when they are malformed, of another issuer or
 * audience, or not valid at `now`, which is in milliseconds since the Unix epoch (RFC 7519, section 4.1).
 */
export function principalOf(payload: unknown, rules: ClaimRules, now: number): Claimed | null {
  const parsed = claimsSchema.safeParse(payload)
  if (!parsed.success) return null
  const claims = parsed.data
  const { sub, exp, nbf, iat, iss, aud, person } = claims

  if (rules.issuer !== null && iss !== rules.issuer) return null
  if (rules.audience !== null && ![aud].flat().includes(rules.audience)) return null
  const expiresAt = exp * 1000
  const latestStart = now + rules.leeway * 1000
  if (expiresAt <= now || Math.max(nbf ?? 0, iat ?? 0) * 1000 > latestStart) return null

  const organization = organizationOf(claims, rules.organizationClaim)
  if (organization === undefined) return null
  const words = rules.scopesFrom === 'roles' ? [] : rules.scopeClaims
    .flatMap((path) => valuesAt(claims, path))
    .flatMap((value) => wordsOf(value, organization))
    .map((word) => withoutPrefix(word, rules.scopePrefix))
  return {
    principal: {
      actor: sub,
      organization,
      scopes: rules.grantedScopes({ permissions: words }),
      person: person ? canonicalId(person) : null,
      ...verifiedEmailOf(claims, rules),
    },
    expiresAt,
  }
}

/**
 * The verified address of a token, where roles grant scopes. Only an issuer that is required can vouch for an
 * address: otherwise every holder of a key could name any.
 */
function verifiedEmailOf(
  { email, email_verified }: z.output<typeof claimsSchema>,
  { scopesFrom, issuer }: ClaimRules,
): Pick<Principal, 'verifiedEmail'> {
  if (scopesFrom === 'claims' || issuer === null || email_verified !== true) return {}
  const verified = identifier.safeParse(email).data
  return verified === undefined ? {} : { verifiedEmail: verified }
}

/** The organization that the claims name; null for none, undefined for several or a malformed one. */
function organizationOf(claims: unknown, path: string): string | null | undefined {
  const values = valuesAt(claims, path).flat().filter((value) => value !== null)
  const named = new Set(values.map((value) => organizationSchema.safeParse(value).data))
  if (named.size > 1) return undefined
  return values.length === 0 ? null : [...named][0]
}

/**
 * The words of a claim: text separated by spaces, or a list. Zitadel writes an object of roles, each with the
 * organizations that granted it: `{ "people:read": { "<organization>": "<domain>" } }`. A role that another
 * organization granted is no word.
 */
function wordsOf(value: unknown, organization: string | null): string[] {
  if (typeof value === 'string') return value.split(' ')
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [one]
    if (!isRecord(one) || organization === null) return []
    return Object.entries(one).flatMap(([word, granting]) =>
      isRecord(granting) && Object.hasOwn(granting, organization) ? [word] : []
    )
  })
}

function withoutPrefix(word: string, prefix: string | null): string {
  return prefix !== null && word.startsWith(prefix) ? word.slice(prefix.length) : word
}

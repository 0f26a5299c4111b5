export const scopes = [
  'people:read',
  'people:write',
  'people:invite',
  'people:approve',
  'people:delete',
  'interviews:read',
  'interviews:write',
  'groups:write',
  'events:read',
  'projections:manage',
  'keys:manage',
  'organizations:manage',
] as const

export type Scope = typeof scopes[number]

/** The caller as the token or API key identifies it. */
export interface Principal {
  /** `sub` of a token, or `key:<id>`. Recorded as the actor of every event. */
  actor: string
  /** The organization that the credential names, by its id or external id; null when it names none. */
  organization: string | null
  scopes: ReadonlySet<Scope>
  /** The id of the person to whom the token belongs. That person may read and update their own profile. */
  person: string | null
  /**
   * The API key; absent for a token. `expiresAt` is its end in milliseconds since the Unix epoch, null for a
   * key that does not expire.
   */
  apiKey?: { id: string; expiresAt: number | null }
  /**
   * The mail address that a token's issuer has verified. Only set where the roles of its person grant scopes.
   */
  verifiedEmail?: string
}

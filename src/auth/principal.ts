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

/** Who calls, as the token or key says; nothing here was looked up in the database. */
export interface Principal {
  /** `sub`: recorded as the actor of every event. */
  actor: string
  /**
   * What the organization claim says: an organization's id or its external_id; null when the token names
   * none.
   */
  organization: string | null
  scopes: ReadonlySet<Scope>
  /** The id of the person the token belongs to, who may read and update their own profile. */
  person: string | null
}

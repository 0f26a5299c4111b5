import type { Principal, Scope } from '../auth/principal.ts'

/** The permissions to read and set one field of a person. */
export interface Permission {
  /** The scope that reads the field; null for a field that every reply about the person shows. */
  read: Scope | null
  /** Whether the person's own token reads the field without a scope. */
  ownRead: boolean
  /** The scopes that together read the field in the log; null for a field that is in no event. */
  log: readonly Scope[] | null
  /** The scopes that set the field, each by itself; none for a field that the service sets. */
  write: readonly Scope[]
  /** Whether the person's own token sets the field without a scope. */
  ownWrite: boolean
}

const openPart = ['events:read'] as const
const sealedPart = ['events:read', 'people:read'] as const

const shownToAll = { read: null, ownRead: true, log: null, write: [], ownWrite: false } as const
const profile = {
  read: 'people:read',
  ownRead: true,
  log: sealedPart,
  write: ['people:write'],
  ownWrite: true,
} as const
const nameOrAddress = { ...profile, write: ['people:write', 'people:invite'] } as const
const assigned = { ...profile, log: openPart, ownWrite: false } as const

/**
 * The only table of permissions on a person's fields, for every surface. docs/guides/permissions.md shows it,
 * and the contract suite tries every cell.
 */
export const permissions = {
  id: shownToAll,
  organization_id: shownToAll,
  number: { ...shownToAll, log: openPart },
  version: shownToAll,
  status: { ...shownToAll, log: openPart, write: ['people:approve'] },
  archived_at: { ...shownToAll, log: openPart, write: ['people:write'] },
  created_at: { ...shownToAll, log: openPart },
  updated_at: shownToAll,
  name: nameOrAddress,
  first_name: nameOrAddress,
  last_name: nameOrAddress,
  email: nameOrAddress,
  phone: profile,
  address: profile,
  title: profile,
  language: { ...profile, write: ['people:write', 'people:invite'] },
  timezone: profile,
  avatar_url: profile,
  source_id: { ...profile, ownWrite: false },
  source: { ...assigned, write: [] },
  roles: { ...assigned, write: ['people:write', 'people:approve', 'people:invite'] },
  groups: { ...assigned, write: ['people:write', 'people:invite', 'groups:write'] },
  invitation: { ...assigned, write: ['people:invite'] },
  files: assigned,
  last_active: { ...assigned, log: null, write: [] },
  interviews: {
    read: 'interviews:read',
    ownRead: false,
    log: ['events:read', 'interviews:read'],
    write: ['interviews:write'],
    ownWrite: false,
  },
} as const satisfies Record<string, Permission>

export type PersonField = keyof typeof permissions

/** The field of a person that each member of a surface's bodies and replies stands for. */
export type Members = Readonly<Record<string, PersonField>>

type Holder = Pick<Principal, 'scopes' | 'person'>

/** Whether the caller has the scope. The scope `organizations:manage` includes every other scope. */
export function holds({ scopes }: Pick<Principal, 'scopes'>, scope: Scope): boolean {
  return scopes.has(scope) || scopes.has('organizations:manage')
}

/** Whether the caller may read the field of the person with this id. */
export function mayRead(caller: Holder, field: PersonField, person: string): boolean {
  const { read, ownRead }: Permission = permissions[field]
  return read === null || (ownRead && caller.person === person) || holds(caller, read)
}

/** The scopes that the caller lacks to read the field in the log. Fields of other streams need none. */
export function missingInLog(caller: Pick<Principal, 'scopes'>, field: string): Scope[] {
  const { log } = (permissions as Partial<Record<string, Permission>>)[field] ?? {}
  return (log ?? []).filter((scope) => !holds(caller, scope))
}

/**
 * Whether the caller may set the field by an operation that needs `scope`: with that scope, or without it
 * their own.
 */
export function maySet(
  caller: Pick<Principal, 'scopes'>,
  field: PersonField,
  { scope, isOwn }: { scope: Scope; isOwn: boolean },
): boolean {
  const { write, ownWrite }: Permission = permissions[field]
  return (isOwn && ownWrite) || (write.includes(scope) && holds(caller, scope))
}

/** The reader of a reply about a person, and the members of their request. */
export interface Viewer {
  principal: Holder
  /** The members of the reply whose values came with the request. */
  sent: ReadonlySet<string>
}

/**
 * The reply about the person with this id, with null for what its viewer may neither read nor has sent. The
 * shape stays the same.
 */
export function visible<Body extends object>(
  body: Body,
  members: Members,
  person: string,
  { principal, sent }: Viewer,
): Body {
  const hidden = Object.keys(body).filter((member) =>
    !sent.has(member) && !(members[member] && mayRead(principal, members[member], person))
  )
  return hidden.length === 0
    ? body
    : { ...body, ...Object.fromEntries(hidden.map((member) => [member, null])) }
}

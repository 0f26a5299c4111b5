import { createHash } from 'node:crypto'
import type { Settings } from '../../events/organization.ts'
import type { Role } from '../../events/role.ts'
import { findGroups } from '../../projections/directory/groups.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import { type AnyRefusal, type Caller, forPart } from '../commands/caller.ts'
import { type CommandResult, executeAll } from '../commands/execute.ts'
import { aboutPerson, type ShownPerson } from '../commands/people.ts'
import type { ReplySpec } from '../commands/reply.ts'
import { normaliseEmail } from '../domain/address.ts'
import { refusals, refuse, type Refused } from '../domain/decision.ts'
import { noScopes, refuseRoles } from '../domain/grants.ts'
import { createAndInvite } from '../domain/invitation.ts'
import { deriveNames } from '../domain/names.ts'
import { newId } from '../new_id.ts'
import { newToken } from './invitation_token.ts'

/** An address of the list as it is stored; null for a malformed one. */
export type Candidate = string | null

export type RowOutcome =
  | { outcome: 'invited'; id: string }
  | { outcome: 'skipped'; why: 'known' | 'repeated' }
  | { outcome: 'failed'; why: 'malformed' | 'state' | 'quota' }

export type BulkResult = { rows: RowOutcome[]; replayed: boolean } | { refused: AnyRefusal }

/** A person to invite. */
export interface Invitee {
  email: Candidate
  /** By default derived from the part of the address before the @. */
  name?: string | null
  /** By default the organization's language. */
  language?: string | null
  /** An id or a key. */
  role?: string | null
  /** Ids of groups. */
  groups?: readonly string[]
}

interface BulkInvite {
  candidates: Candidate[]
  people?: Invitee[]
  /** The role, by id or key, of everybody without one of their own. */
  role?: string
}

interface Row extends Invitee {
  /** The place of the row in the lists. */
  index: number
  id: string
  email: string
  /** Where the fields of the row are in the request. */
  path: string
}

/**
 * Invites every address of a list, and then every person of another. A refused row does not stop the others,
 * but a role or group that does not exist, or a role whose scopes the caller lacks, refuses them all before
 * anything is appended. With an Idempotency-Key each row has a stored reply of its own, so a retry after a
 * lost connection continues where the first attempt stopped, with the same results. Rows beyond the
 * organization's quota fail, and the whole list is refused where no row was within it.
 */
export async function bulkInvite(
  deps: CommandDeps,
  caller: Caller,
  { candidates, people = [], role }: BulkInvite,
): Promise<BulkResult> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) return { refused: { refused: 'organization_unknown' } }
  const now = deps.clock()
  const results: (RowOutcome | undefined)[] = []
  const rows: Row[] = []
  const seen = new Set<string>()
  const invitees: Invitee[] = [...candidates.map((email) => ({ email })), ...people]
  for (const [index, invitee] of invitees.entries()) {
    const { email } = invitee
    const normal = email && normaliseEmail(email)
    if (normal === null || email === null) results[index] = { outcome: 'failed', why: 'malformed' }
    else if (seen.has(normal)) results[index] = { outcome: 'skipped', why: 'repeated' }
    else {
      const path = index < candidates.length ? '' : `people.${index - candidates.length}.`
      rows.push({ ...invitee, index, email, id: newId(now), path })
    }
    if (normal !== null) seen.add(normal)
  }
  const refused = refusedRoles(settings, caller, { people, rows, role }) ??
    await refusedGroups(deps, settings, people)
  if (refused) return { refused }

  const executed = await executeAll(
    deps,
    caller,
    aboutPerson(createAndInvite),
    rows.map(({ index, id, email, name, language, role: own, groups }) => {
      const { token, hash } = newToken(settings.organization.id, id)
      return {
        stream: null,
        newId: id,
        groups,
        command: {
          profile: { ...deriveNames({ name: name || nameOf(email) }), email, ...(language && { language }) },
          role: own ?? role,
          ...(groups && { groups: { ids: groups } }),
          invitationId: newId(now),
          tokenHash: hash,
        },
        caller: forPart(caller, String(index), sha256),
        reply: invitedId,
        extra: { token },
      }
    }),
  )
  for (const [place, one] of executed.entries()) {
    const { index, path, role: own } = rows[place]!
    const outcome = rowOutcome(one)
    if ('refused' in outcome) {
      const isOfBody = 'field' in outcome && outcome.field === 'role' && !own
      return { refused: 'field' in outcome && !isOfBody ? inRow(outcome, path) : outcome }
    }
    results[index] = outcome
  }
  const outcomes = rows.map(({ index }) => results[index]!)
  const isBeyond = outcomes.some((row) => row.outcome === 'failed' && row.why === 'quota')
  if (isBeyond && !outcomes.some(({ outcome }) => outcome === 'invited')) {
    return { refused: { refused: 'invitation_quota' } }
  }
  const replayed = executed.some((one) => one.result === 'done' && one.replayed)
  return { rows: results as RowOutcome[], replayed }
}

/** The reply to one row: the id of the person, which a repeat returns again. */
const invitedId: ReplySpec<unknown, ShownPerson, string> = {
  status: 200,
  subject: (_, { projected }) => projected.rows.people![0]!.id as string,
  render: (id) => ({ body: id }),
}

function rowOutcome(executed: CommandResult<unknown>): RowOutcome | AnyRefusal {
  if (executed.result === 'done') return { outcome: 'invited', id: executed.reply.body as string }
  const { refusal } = executed
  if (refusal.refused === 'email_taken') return { outcome: 'skipped', why: 'known' }
  if (refusal.refused === 'invitation_quota') return { outcome: 'failed', why: 'quota' }
  return 'detail' in refusal && refusals[refusal.refused] === 'state'
    ? { outcome: 'failed', why: 'state' }
    : refusal
}

/**
 * The refusal of the first role that does not exist or that the caller may not give. A role of a row counts
 * even if the row invites no one.
 */
function refusedRoles(
  { organization, roles }: Settings,
  { scopes = noScopes }: Caller,
  { people, rows, role }: { people: Invitee[]; rows: Row[]; role: string | undefined },
): Refused | null {
  const given = new Map<string, Role>()
  function unknown(named: string, field: string): Refused | null {
    if (given.has(named)) return null
    const found = roles.find(({ id, key }) => id === named || key === named)
    if (!found) return refuse('unknown_role', 'role', 'The selected role does not exist.', field)
    given.set(named, found)
    return null
  }
  for (const [index, { role: own }] of people.entries()) {
    const refused = own ? unknown(own, `people.${index}.role`) : null
    if (refused) return refused
  }
  const general = rows.some(({ role: own }) => !own)
    ? role ?? organization.default_role_id
    : people.length > 0
    ? role
    : undefined
  const refused = general ? unknown(general, 'role') : null
  return refused ?? refuseRoles([...given.values()], scopes)
}

/** The refusal of the first group that does not exist, of any row. */
async function refusedGroups(
  { database }: CommandDeps,
  { organization }: Settings,
  people: Invitee[],
): Promise<Refused | null> {
  const named = new Set(people.flatMap(({ groups = [] }) => groups))
  if (named.size === 0) return null
  const known = new Set((await findGroups(database, organization.id, [...named])).map(({ id }) => id))
  for (const [index, { groups = [] }] of people.entries()) {
    const place = groups.findIndex((id) => !known.has(id))
    if (place >= 0) {
      return inRow(
        refuse('unknown_group', 'group', 'The selected group does not exist.', `groups.${place}`),
        `people.${index}.`,
      )
    }
  }
  return null
}

const inRow = (refusal: Refused, path: string): Refused => ({ ...refusal, field: `${path}${refusal.field}` })

/** The name of an invited person until they give one: `jane.doe@example.com` becomes `Jane.doe`. */
function nameOf(email: string): string {
  const local = email.slice(0, email.indexOf('@'))
  const [first = ''] = local
  return first.toUpperCase() + local.slice(first.length)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

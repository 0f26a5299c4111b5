import { expect } from 'vitest'
import { definitionOf } from '../../../events/streams.ts'
import type { Approval, Organization } from '../../../events/organization.ts'
import type { Role } from '../../../events/role.ts'
import { absentPerson, evolvePerson, type Person, type Present } from '../../../events/person.ts'
import type { PersonEvent, Profile, RoleAssignment, Status } from '../../../events/person_events.ts'
import { type Decide, isRefused, type RefusalCode } from '../../../src/domain/decision.ts'

export const minute = 60_000
export const hour = 60 * minute

/** When everything begins; `after()` moves on from here. */
export const start = Date.parse('2025-03-01T12:00:00Z')

export const owner: Role = { id: 'r1', number: 1, key: 'owner', name: 'Owner' }
export const admin: Role = { id: 'r2', number: 2, key: 'admin', name: 'Admin' }
export const member: Role = { id: 'r3', number: 3, key: 'member', name: 'Member' }
export const memberOnly: RoleAssignment[] = [{ id: 'r3', rank: 'primary' }]

const club: Organization = {
  id: 'o1',
  number: 1,
  name: 'Harbour Rowing Club',
  template: 'default',
  external_id: null,
  approval: 'required',
  invitation_hours: 48,
  default_role_id: 'r3',
  created_at: start,
  updated_at: start,
}

/** What happened to a person, all at the beginning. Then time may pass, and more may happen. */
export function given(...events: PersonEvent[]): Story {
  return story([], start, {}).and(...events)
}

interface Story {
  and(...events: PersonEvent[]): Story
  after(milliseconds: number): Story
  where(settings: { approval?: Approval; invitation_hours?: number; language?: string }): Story
  when<Command>(
    decide: Decide<Command>,
    ...command: Record<string, never> extends Command ? [Command?] : [Command]
  ): Verdict
}

interface Verdict {
  /** Exactly these events, each with at least what is named; all of them fit their schemas. */
  then(...events: { type: PersonEvent['type']; open?: unknown; sealed?: unknown }[]): Present
  thenRefused(code: RefusalCode, field?: string): void
  thenNothing(): void
}

interface Happened {
  event: PersonEvent
  at: number
}

function story(happened: Happened[], now: number, settings: Partial<Organization>): Story {
  return {
    and: (...events) => story([...happened, ...events.map((event) => ({ event, at: now }))], now, settings),
    after: (milliseconds) => story(happened, now + milliseconds, settings),
    where: (changed) => story(happened, now, { ...settings, ...changed }),
    when(decide, command?) {
      const known = { organization: { ...club, ...settings }, roles: [owner, admin, member] }
      const person = fold(happened)
      const frozen = JSON.stringify(person)
      const decision = decide(person, (command ?? {}) as never, { now, settings: known, groups: [] })
      expect(JSON.stringify(person), 'a decision changes nothing itself').toBe(frozen)
      return {
        then(...events) {
          expect(decision).toMatchObject(events)
          const decided = decision as PersonEvent[]
          for (const event of decided) parseEvent(event)
          return fold([...happened, ...decided.map((event) => ({ event, at: now }))]) as Present
        },
        thenRefused(code, field) {
          expect(decision).toMatchObject({ refused: code, ...(field && { field }) })
          if (isRefused(decision)) expect(decision.detail).toMatch(/^[A-Z].*\.$/)
        },
        thenNothing() {
          expect(decision).toEqual([])
        },
      }
    },
  }
}

/** Throws when an event is not what its definition says, or says more. */
export function parseEvent({ type, open, sealed }: { type: string; open: unknown; sealed: unknown }): void {
  const definition = definitionOf(type)
  expect(definition.open.parse(open), `${type}, open`).toEqual(open)
  expect(definition.sealed.parse(sealed), `${type}, sealed`).toEqual(sealed)
}

function fold(happened: Happened[]): Person {
  return happened.reduce<Person>((person, { event, at }, index) =>
    evolvePerson(person, {
      ...event,
      version: index + 1,
      position: index + 1,
      occurredAt: at,
      stream: { kind: 'person', id: 'p1' },
    }), absentPerson)
}

export const jane = { name: 'Jane Smith', first_name: 'Jane', last_name: 'Smith', email: 'jane@example.com' }

export const personCreated = (
  { status = 'active' as Status, roles = memberOnly, ...profile }:
    & Partial<Pick<Present, 'status' | 'roles'>>
    & Partial<Profile> = {},
): PersonEvent => ({
  type: 'PersonCreated',
  open: { to: { status, source: 'oauth', roles } },
  sealed: { to: { ...jane, language: 'en', ...profile } },
})

/**
 * A link that opens for 48 hours from the beginning, unless told otherwise; its token's hash is `hash of ID`.
 */
export const personInvited = ({ id = 'i1', expiresAt = start + 48 * hour } = {}): PersonEvent => ({
  type: 'PersonInvited',
  open: {
    invitation_id: id,
    expires_at: expiresAt,
    from: { invitation: null },
    to: { invitation: 'pending' },
  },
  sealed: { token_hash: `hash of ${id}` },
})

const settled = (
  type: 'InvitationAccepted' | 'InvitationRevoked' | 'InvitationExpired',
  to: 'accepted' | 'revoked' | 'expired',
) =>
(id = 'i1'): PersonEvent => ({
  type,
  open: { invitation_id: id, from: { invitation: 'pending' }, to: { invitation: to } },
  sealed: null,
})

export const invitationAccepted = settled('InvitationAccepted', 'accepted')
export const invitationRevoked = settled('InvitationRevoked', 'revoked')
export const invitationExpired = settled('InvitationExpired', 'expired')

export const personArchived: PersonEvent = {
  type: 'PersonArchived',
  open: { from: { archived_at: null }, to: { archived_at: start } },
  sealed: null,
}

export const personRestored: PersonEvent = {
  type: 'PersonRestored',
  open: { from: { archived_at: start }, to: { archived_at: null } },
  sealed: null,
}

export const personDeleted: PersonEvent = { type: 'PersonDeleted', open: {}, sealed: null }

export const rolesChanged = (roles: RoleAssignment[]): PersonEvent => ({
  type: 'PersonRolesChanged',
  open: { from: { roles: memberOnly }, to: { roles } },
  sealed: null,
})

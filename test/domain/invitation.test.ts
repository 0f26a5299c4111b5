import { describe, expect, it } from 'vitest'
import { chosenLanguage } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import {
  acceptInvitation,
  createAndInvite,
  expireInvitation,
  invite,
  revokeInvitation,
  uninvite,
  withdraw,
} from '../../src/domain/invitation.ts'
import { inOrder } from '../../src/domain/change_person.ts'
import { acceptLink, renewLink } from '../../src/domain/invitation_link.ts'
import { restore } from '../../src/domain/person.ts'
import {
  given,
  hour,
  invitationAccepted,
  invitationExpired,
  invitationRevoked,
  jane,
  minute,
  personArchived,
  personCreated,
  personDeleted,
  personInvited,
  start,
} from '../support/given/story.ts'

const pending = personCreated({ status: 'pending' })
const invited = [pending, personInvited()]
const replaced = [...invited, personInvited({ id: 'i2' })]
const gone = [...invited, personDeleted]
const link = { invitationId: 'i9', tokenHash: 'hash of i9' }
const accepting = (id = 'i1', profile = {}) => ({ tokenHash: `hash of ${id}`, profile })

describe('decide(createAndInvite)', () => {
  it('creates a pending person with a link that lives as long as the organization says', () => {
    const person = given().where({ invitation_hours: 2 }).when(createAndInvite, { profile: jane, ...link })
      .then(
        { type: 'PersonCreated', open: { to: { status: 'pending', source: 'invitation' } } },
        {
          type: 'PersonInvited',
          open: { invitation_id: 'i9', expires_at: start + 2 * hour, from: { invitation: null } },
          sealed: { token_hash: 'hash of i9' },
        },
      )
    expect(person.invitations).toMatchObject([{ id: 'i9', state: 'pending', sentAt: start }])
  })

  it('takes hours of its own, fractions too', () => {
    given().when(createAndInvite, { profile: jane, ...link, expiresInHours: 0.5 })
      .then({ type: 'PersonCreated' }, { type: 'PersonInvited', open: { expires_at: start + 30 * minute } })
  })

  it('is refused the fourth time within ten minutes, with the time to wait', () => {
    const thrice = [pending, ...['i1', 'i2', 'i3'].map((id) => personInvited({ id }))]
    given(...thrice).when(invite, link).thenRefused('invitation_limit')
    given(...thrice).after(10 * minute).when(invite, link).then({ type: 'PersonInvited' })
  })

  it('lives for a second where the setting of an older release is shorter', () => {
    given().where({ invitation_hours: 1e-9 }).when(createAndInvite, { profile: jane, ...link })
      .then({ type: 'PersonCreated' }, { type: 'PersonInvited', open: { expires_at: start + 1_000 } })
  })

  it('takes a role by id or key, and refuses an unknown one', () => {
    given().when(createAndInvite, { profile: jane, ...link, role: 'admin' })
      .then({ type: 'PersonCreated', open: { to: { roles: [{ id: 'r2' }] } } }, { type: 'PersonInvited' })
    given().when(createAndInvite, { profile: jane, ...link, role: 'king' }).thenRefused(
      'unknown_role',
      'role',
    )
  })
})

describe('decide(invite)', () => {
  it('invites a person without a link', () => {
    given(personCreated()).when(invite, link)
      .then({ type: 'PersonInvited', open: { from: { invitation: null }, to: { invitation: 'pending' } } })
  })

  it('a second link kills the first', () => {
    const person = given(...invited).when(invite, link)
      .then({ type: 'PersonInvited', open: { from: { invitation: 'pending' } } })
    expect(person.invitations.map(({ id, state }) => `${id} ${state}`)).toEqual(['i1 revoked', 'i9 pending'])
  })

  it('works always after expiry or revocation', () => {
    given(...invited, invitationRevoked()).when(invite, link)
      .then({ type: 'PersonInvited', open: { from: { invitation: 'revoked' } } })
    given(...invited, invitationExpired()).when(invite, link)
      .then({ type: 'PersonInvited', open: { from: { invitation: 'expired' } } })
    given(...invited).after(49 * hour).when(invite, link).then({ type: 'PersonInvited' })
  })

  it('refuses archived people and those who have accepted', () => {
    given(pending, personArchived).when(invite, link).thenRefused('invalid_state')
    given(...invited, invitationAccepted()).when(invite, link).thenRefused('invalid_state')
  })

  it('of a person who has accepted confirms an address that has changed since', () => {
    const accepted = [...invited, invitationAccepted()]
    const from = { email: jane.email }
    const to = { email: 'jane@elsewhere.example' }
    const moved = { type: 'PersonUpdated' as const, open: {}, sealed: { from, to } }
    given(...accepted, moved).when(invite, link)
      .then({ type: 'PersonInvited', open: { from: { invitation: 'accepted' } } })
  })

  it('refuses nobody and the deleted', () => {
    given().when(invite, link).thenRefused('not_found')
    given(...gone).when(invite, link).thenRefused('not_found')
  })
})

describe('decide(revokeInvitation)', () => {
  it('withdraws the newest link, once', () => {
    given(...invited).when(revokeInvitation)
      .then({ type: 'InvitationRevoked', open: { invitation_id: 'i1', to: { invitation: 'revoked' } } })
    given(...replaced).when(revokeInvitation).then({
      type: 'InvitationRevoked',
      open: { invitation_id: 'i2' },
    })
    given(...invited, invitationRevoked()).when(revokeInvitation).thenNothing()
  })

  it('works for an archived person: the link is theirs to lose', () => {
    given(...invited, personArchived).when(revokeInvitation).then({ type: 'InvitationRevoked' })
  })

  it('refuses when there is nothing to withdraw', () => {
    given(pending).when(revokeInvitation).thenRefused('invalid_state')
    given(...invited, invitationAccepted()).when(revokeInvitation).thenRefused('invalid_state')
    given(...invited, invitationExpired()).when(revokeInvitation).thenRefused('invalid_state')
    given(...gone).when(revokeInvitation).thenRefused('not_found')
    given().when(revokeInvitation).thenRefused('not_found')
  })
})

describe('decide(expireInvitation)', () => {
  const expiry = { invitationId: 'i1' }

  it('records the end of the time, not before it, once', () => {
    given(...invited).after(48 * hour - 1).when(expireInvitation, expiry).thenNothing()
    given(...invited).after(48 * hour).when(expireInvitation, expiry)
      .then({ type: 'InvitationExpired', open: { invitation_id: 'i1', to: { invitation: 'expired' } } })
    given(...invited, invitationExpired()).after(48 * hour).when(expireInvitation, expiry).thenNothing()
  })

  it('also of an archived person', () => {
    given(...invited, personArchived).after(48 * hour).when(expireInvitation, expiry)
      .then({ type: 'InvitationExpired' })
  })

  it.each([
    ['used', [...invited, invitationAccepted()]],
    ['revoked', [...invited, invitationRevoked()]],
    ['replaced', replaced],
    ["a deleted person's", gone],
    ["nobody's", []],
  ])('has nothing to do when the link is %s', (_, history) => {
    given(...history).after(49 * hour).when(expireInvitation, expiry).thenNothing()
  })
})

describe('decide(acceptInvitation)', () => {
  it('registers the person, who stays pending until somebody approves', () => {
    const person = given(...invited).after(hour)
      .when(acceptInvitation, accepting('i1', { phone: '+12025550147', language: 'fr' })).then(
        { type: 'PersonUpdated', sealed: { to: { phone: '+12025550147', language: 'fr' } } },
        { type: 'InvitationAccepted', open: { invitation_id: 'i1', to: { invitation: 'accepted' } } },
      )
    expect(person).toMatchObject({
      status: 'pending',
      phone: '+12025550147',
      invitations: [{ state: 'accepted', acceptedAt: start + hour }],
    })
  })

  it('records the language of the form as the choice of the person, once', () => {
    const assumed: PersonEvent = { ...pending, open: { ...pending.open, language_assumed: true } as never }
    const person = given(assumed, personInvited()).when(acceptInvitation, accepting('i1', { language: 'en' }))
      .then({ type: 'PersonUpdated', sealed: { to: { language: 'en' } } }, { type: 'InvitationAccepted' })
    expect(chosenLanguage(person)).toBe('en')
    given(...invited).when(acceptInvitation, accepting('i1', { language: 'en' }))
      .then({ type: 'InvitationAccepted' })
  })

  it('changes nothing else when nothing is given', () => {
    given(...invited).when(acceptInvitation, accepting()).then({ type: 'InvitationAccepted' })
  })

  it('approves at once where approval is automatic, pending people only', () => {
    given(...invited).where({ approval: 'automatic' }).when(acceptInvitation, accepting())
      .then({ type: 'InvitationAccepted' }, { type: 'PersonApproved' })
    for (const status of ['active', 'inactive'] as const) {
      const person = given(personCreated({ status }), personInvited()).where({ approval: 'automatic' })
        .when(acceptInvitation, accepting()).then({ type: 'InvitationAccepted' })
      expect(person.status).toBe(status)
    }
  })

  it('works until the last millisecond, not after it, whether or not the end was recorded', () => {
    given(...invited).after(48 * hour - 1).when(acceptInvitation, accepting()).then({
      type: 'InvitationAccepted',
    })
    given(...invited).after(48 * hour).when(acceptInvitation, accepting()).thenRefused('invitation_expired')
    given(...invited, invitationExpired()).when(acceptInvitation, accepting()).thenRefused(
      'invitation_expired',
    )
  })

  it('works once', () => {
    given(...invited, invitationAccepted()).when(acceptInvitation, accepting()).thenRefused('invitation_used')
    given(...invited, invitationAccepted()).after(49 * hour).when(acceptInvitation, accepting())
      .thenRefused('invitation_used')
  })

  it('refuses a withdrawn or replaced link, and opens the new one', () => {
    given(...invited, invitationRevoked()).when(acceptInvitation, accepting()).thenRefused(
      'invitation_revoked',
    )
    given(...replaced).when(acceptInvitation, accepting('i1')).thenRefused('invitation_revoked')
    given(...replaced).when(acceptInvitation, accepting('i2'))
      .then({ type: 'InvitationAccepted', open: { invitation_id: 'i2' } })
    given(...invited, personArchived).when(acceptInvitation, accepting()).thenRefused('invitation_revoked')
  })

  it('knows no link of nobody, of the deleted, or that never was', () => {
    given().when(acceptInvitation, accepting()).thenRefused('not_found')
    given(...gone).when(acceptInvitation, accepting()).thenRefused('not_found')
    given(...invited).when(acceptInvitation, accepting('i7')).thenRefused('not_found')
    given(pending).when(acceptInvitation, { tokenHash: '', profile: {} }).thenRefused('not_found')
  })
})

describe('decide(withdraw)', () => {
  const revoked = (from: string) => ({
    type: 'InvitationRevoked' as const,
    open: { invitation_id: 'i1', withdrawn: true, from: { invitation: from }, to: { invitation: 'revoked' } },
  })

  it('revokes the invitation in any state, archives the person, and gives up the address', () => {
    const person = given(...invited).when(withdraw, {}).then(revoked('pending'), { type: 'PersonArchived' })
    expect(person).toMatchObject({ withdrawn: true, status: 'pending', invitations: [{ state: 'revoked' }] })
    for (
      const [event, state] of [
        [invitationAccepted(), 'accepted'],
        [invitationExpired(), 'expired'],
        [invitationRevoked(), 'revoked'],
      ] as const
    ) given(...invited, event).when(withdraw, {}).then(revoked(state), { type: 'PersonArchived' })
    given(...invited, personArchived).when(withdraw, {}).then(revoked('pending'))
  })

  it('ends with the restoration', () => {
    const withdrawn = given(...invited).when(inOrder(withdraw, restore), {})
      .then({ type: 'InvitationRevoked' }, { type: 'PersonArchived' }, { type: 'PersonRestored' })
    expect(withdrawn).not.toHaveProperty('withdrawn')
  })

  it.each([['uninvite', uninvite], ['withdraw', withdraw]] as const)(
    '%s refuses people who are not pending or were never invited',
    (_, decide) => {
      given(pending).when(decide, {}).thenRefused('invalid_state')
      given(personCreated(), personInvited()).when(decide, {}).thenRefused('invalid_state')
      given(...gone).when(decide, {}).thenRefused('not_found')
    },
  )
})

describe('decide(acceptLink)', () => {
  it('lets the names that were not given follow those that were', () => {
    given(...invited).when(acceptLink, accepting('i1', { name: 'Jane van Dam' })).then(
      { type: 'PersonUpdated', sealed: { to: { name: 'Jane van Dam', last_name: 'van Dam' } } },
      { type: 'InvitationAccepted' },
    )
  })
})

describe('decide(renewLink)', () => {
  const renewing = (id = 'i1', alreadyRequested = false) => ({
    presentedHash: `hash of ${id}`,
    alreadyRequested,
    ...link,
  })

  it('renews an expired link at once', () => {
    given(...invited).after(49 * hour).when(renewLink, renewing()).then({ type: 'PersonInvited' })
    given(...invited, invitationExpired()).after(49 * hour).when(renewLink, renewing())
      .then({ type: 'PersonInvited', open: { from: { invitation: 'expired' } } })
  })

  it('renews a replaced link, at most every ten minutes', () => {
    given(...replaced).after(10 * minute - 1).when(renewLink, renewing('i1')).thenNothing()
    given(...replaced).after(10 * minute).when(renewLink, renewing('i1')).then({ type: 'PersonInvited' })
  })

  it('after a revocation, or of an archived person, the wish is recorded, once', () => {
    for (const history of [[...invited, invitationRevoked()], [...invited, personArchived]]) {
      given(...history).after(hour).when(renewLink, renewing())
        .then({ type: 'InvitationRequested', open: { invitation_id: 'i1' } })
      given(...history).after(hour).when(renewLink, renewing('i1', true)).thenNothing()
    }
  })

  it("does nothing for a link that works, is used, or is nobody's", () => {
    given(...invited).after(hour).when(renewLink, renewing()).thenNothing()
    given(...invited, invitationAccepted()).after(hour).when(renewLink, renewing()).thenNothing()
    given(...replaced, invitationAccepted('i2')).after(hour).when(renewLink, renewing('i1')).thenNothing()
    given(...invited).after(49 * hour).when(renewLink, renewing('i7')).thenNothing()
    given(...gone).after(49 * hour).when(renewLink, renewing()).thenNothing()
  })
})

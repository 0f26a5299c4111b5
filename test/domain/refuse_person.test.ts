import { describe, it } from 'vitest'
import { approve, archive, setStatus, update } from '../../src/domain/person.ts'
import { changePerson } from '../../src/domain/change_person.ts'
import { refusePerson } from '../../src/domain/refuse_person.ts'
import {
  given,
  invitationAccepted,
  invitationRevoked,
  jane,
  personArchived,
  personCreated,
  personInvited,
} from '../support/given/story.ts'

const pending = personCreated({ status: 'pending' })
const invited = [pending, personInvited()]
const silent = { reason: null }

/** The end of the open link, as an event. */
const ended = {
  type: 'InvitationRevoked',
  open: { invitation_id: 'i1', from: { invitation: 'pending' }, to: { invitation: 'revoked' } },
} as const

describe('decide(refusePerson)', () => {
  it('makes a pending person inactive, and ends their link', () => {
    given(...invited).when(refusePerson, { reason: 'Not a member.' }).then(
      {
        type: 'PersonRefused',
        open: { from: { status: 'pending' }, to: { status: 'inactive' } },
        sealed: { to: { refusal_reason: 'Not a member.' } },
      },
      ended,
    )
  })

  it('needs no reason, and no link that is open', () => {
    given(...invited, invitationAccepted()).when(refusePerson, silent)
      .then({ type: 'PersonRefused', sealed: null })
  })

  it('refuses people who do not wait', () => {
    given(personCreated()).when(refusePerson, silent).thenRefused('invalid_state')
    given(...invited, personArchived).when(refusePerson, silent).thenRefused('invalid_state')
  })

  it('leaves it possible to set the status later', () => {
    const refused = {
      type: 'PersonRefused',
      open: { from: { status: 'pending' }, to: { status: 'inactive' } },
      sealed: null,
    } as const
    given(pending, refused).when(setStatus, { status: 'active' }).then({ type: 'PersonStatusChanged' })
  })
})

describe('an open link ends by whatever makes it wrong', () => {
  it('another address', () => {
    given(...invited).when(update, { profile: { email: 'other@example.com' } })
      .then({ type: 'PersonUpdated' }, ended)
    given(...invited).when(changePerson, { profile: { email: 'other@example.com' } })
      .then({ type: 'PersonUpdated' }, ended)
  })

  it('not the same address in other letters, nor another field', () => {
    given(...invited).when(update, { profile: { email: jane.email.toUpperCase(), title: 'Dr' } })
      .then({ type: 'PersonUpdated' })
  })

  it('archiving', () => {
    given(...invited).when(archive).then({ type: 'PersonArchived' }, ended)
    given(...invited).when(changePerson, { archived: true }).then({ type: 'PersonArchived' }, ended)
  })

  it('an approval before the acceptance, and a status', () => {
    given(...invited).when(approve, {}).then({ type: 'PersonApproved' }, ended)
    given(...invited).when(setStatus, { status: 'inactive' }).then({ type: 'PersonStatusChanged' }, ended)
  })

  it('not by a status for which the link is right', () => {
    given(personCreated(), personInvited()).when(setStatus, { status: 'pending' })
      .then({ type: 'PersonStatusChanged' })
  })

  it('and a link that has ended does not end again', () => {
    given(...invited, invitationRevoked()).when(archive).then({ type: 'PersonArchived' })
  })
})

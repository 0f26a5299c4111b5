import { expect, it } from 'vitest'
import { confirmedAddress } from '../../src/domain/confirmed_address.ts'

const event = (type: string, open: Record<string, unknown>, to?: Record<string, unknown>) => ({
  type,
  open,
  sealed: to ? { to } : null,
})
const created = (email: string) => event('PersonCreated', {}, { name: 'Jane', email })
const moved = (email: string) => event('PersonUpdated', {}, { email })
const invited = (id: string) => event('PersonInvited', { invitation_id: id }, undefined)
const accepted = (id: string) => event('InvitationAccepted', { invitation_id: id })

it.each([
  ['was never invited', false, [created('a@example.com')]],
  ['was invited', false, [created('a@example.com'), invited('1')]],
  ['has accepted', true, [created('a@example.com'), invited('1'), accepted('1')]],
  ['was renamed since', true, [
    created('a@example.com'),
    invited('1'),
    accepted('1'),
    event('PersonUpdated', {}, { name: 'Joan' }),
  ]],
  ['has another address since', false, [
    created('a@example.com'),
    invited('1'),
    accepted('1'),
    moved('b@example.com'),
  ]],
  ['has the confirmed address again', true, [
    created('a@example.com'),
    invited('1'),
    accepted('1'),
    moved('b@example.com'),
    moved('A@example.com'),
  ]],
  ['has an address that differs from the confirmed one by a letter beyond ASCII', false, [
    created('Ϙ@example.com'),
    invited('1'),
    accepted('1'),
    moved('ϙ@example.com'),
  ]],
  ['accepted a link that was sent to an earlier address', false, [
    created('a@example.com'),
    invited('1'),
    moved('b@example.com'),
    accepted('1'),
  ]],
  ['has accepted a second link, sent to the new address', true, [
    created('a@example.com'),
    invited('1'),
    moved('b@example.com'),
    invited('2'),
    accepted('2'),
  ]],
])('the address of a person who %s: confirmed %s', (_, is, events) => {
  expect(confirmedAddress(events) !== null).toBe(is)
})

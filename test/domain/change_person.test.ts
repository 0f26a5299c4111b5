import { presentOf } from '../support/given/present.ts'
import { expect, test } from 'vitest'
import type { Settings } from '../../events/organization.ts'
import { absentPerson, personStream, type Present } from '../../events/person.ts'
import { fold } from '../../events/stream.ts'
import { changePerson } from '../../src/domain/change_person.ts'

const roles = [{ id: 'r1', number: 1, key: 'admin', name: 'Admin' }]
const tag = { id: 'g1', kind: 'tag', name: 'Choir', description: null, number: 9, created_at: 0 } as const
const context = { now: 2_000, settings: { organization: {}, roles } as unknown as Settings, groups: [tag] }

const jane = presentOf(fold(personStream, [{
  type: 'PersonCreated',
  open: { to: { status: 'active', source: 'oauth', roles: [] } },
  sealed: { to: { name: 'Jane Doe', first_name: 'Jane', last_name: 'Doe', email: 'jane@example.com' } },
  version: 1,
  position: 1,
  occurredAt: 0,
  stream: { kind: 'person', id: 'p1' },
}]))
const archived: Present = { ...jane, archived_at: 1_000 }

const typesOf = (decision: ReturnType<typeof changePerson>) =>
  Array.isArray(decision) ? decision.map(({ type }) => type) : decision.refused

test('changePerson() does all of it, archiving last', () => {
  const decision = changePerson(jane, {
    profile: { last_name: 'Miller' },
    roles: [{ role: 'admin', rank: 'primary' }],
    groups: { ids: ['g1'], kinds: ['tag'] },
    archived: true,
  }, context)
  expect(typesOf(decision)).toEqual([
    'PersonUpdated',
    'PersonRolesChanged',
    'PersonGroupsChanged',
    'PersonArchived',
  ])
  expect(decision).toMatchObject([
    { sealed: { to: { name: 'Jane Miller', last_name: 'Miller' } } },
    {},
    {},
    {},
  ])
})

test('changePerson() restores before it changes what archived people keep', () => {
  const command = { roles: [{ role: 'admin', rank: 'primary' as const }] }
  expect(typesOf(changePerson(archived, command, context))).toBe('invalid_state')
  expect(typesOf(changePerson(archived, { ...command, archived: false }, context))).toEqual([
    'PersonRestored',
    'PersonRolesChanged',
  ])
})

test('changePerson() leaves no event where nothing changes', () =>
  expect(changePerson(jane, { profile: { name: 'Jane Doe' }, roles: [], archived: false }, context)).toEqual(
    [],
  ))

test.each([
  [absentPerson, {}, 'not_found'],
  [
    jane,
    { profile: { last_name: 'Miller' }, roles: [{ role: 'x', rank: 'primary' as const }] },
    'unknown_role',
  ],
  [jane, { groups: { ids: ['g1'], kinds: ['team' as const] } }, 'unknown_group'],
])(
  'changePerson() refuses the whole of it',
  (person, command, refused) => expect(changePerson(person, command, context)).toMatchObject({ refused }),
)

import { chosenLanguage, type Deleted } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { describe, expect, it } from 'vitest'
import type { Decide } from '../../src/domain/decision.ts'
import {
  approve,
  archive,
  create,
  remove,
  restore,
  setRoles,
  setStatus,
  update,
} from '../../src/domain/person.ts'
import {
  given,
  jane,
  memberOnly,
  minute,
  personArchived,
  personCreated,
  personDeleted,
  personRestored,
  rolesChanged,
  start,
} from '../support/given/story.ts'

const newcomer = { profile: jane, status: 'active' as const, source: 'oauth' as const }

describe('nobody and a deleted person', () => {
  const decisions: [string, Decide<never>, unknown][] = [
    ['update', update, { profile: { name: 'X' } }],
    ['archive', archive, {}],
    ['restore', restore, {}],
    ['remove', remove, {}],
    ['setStatus', setStatus, { status: 'inactive' }],
    ['setRoles', setRoles, { roles: [{ role: 'owner', rank: 'primary' }] }],
    ['approve', approve, {}],
  ]
  it.each(decisions)('decide(%s) is refused not_found', (_, decide, command) => {
    given().when(decide, command as never).thenRefused('not_found')
    given(personCreated(), personDeleted).when(decide, command as never).thenRefused('not_found')
    given(personCreated(), personArchived, personDeleted).when(decide, command as never).thenRefused(
      'not_found',
    )
  })
})

describe('decide(create)', () => {
  it('gives the default role to a person without a role', () => {
    for (const roles of [undefined, []]) {
      const person = given().when(create, { ...newcomer, roles })
        .then({
          type: 'PersonCreated',
          open: { to: { status: 'active', source: 'oauth', roles: memberOnly } },
        })
      expect(person).toMatchObject({ ...jane, existence: 'present', id: 'p1', number: 1, version: 1 })
    }
  })

  it('takes roles by id or key, in order, each once', () => {
    given().when(create, {
      ...newcomer,
      roles: [
        { role: 'admin', rank: 'secondary' },
        { role: 'r1', rank: 'primary' },
        { role: 'r2', rank: 'primary' },
      ],
    }).then({
      type: 'PersonCreated',
      open: { to: { roles: [{ id: 'r2', rank: 'secondary' }, { id: 'r1', rank: 'primary' }] } },
    })
  })

  it('refuses an unknown role and says which of them', () => {
    given().when(create, {
      ...newcomer,
      roles: [{ role: 'owner', rank: 'primary' }, { role: 'king', rank: 'primary' }],
    }).thenRefused('unknown_role', 'roles.1')
  })

  it('seals what is known of the person, and only that', () => {
    given().when(create, { ...newcomer, profile: { ...jane, phone: null, title: 'Dr' } })
      .then({ type: 'PersonCreated', sealed: { to: { ...jane, language: 'en', title: 'Dr' } } })
    given().when(create, { ...newcomer, profile: { ...jane, language: 'fr' } })
      .then({ type: 'PersonCreated', sealed: { to: { ...jane, language: 'fr' } } })
  })
})

describe('the language of a new person', () => {
  it('is the organization’s where none was chosen, and the event says so', () => {
    const person = given().where({ language: 'de' }).when(create, newcomer)
      .then({ type: 'PersonCreated', open: { language_assumed: true }, sealed: { to: { language: 'de' } } })
    expect(chosenLanguage(person)).toBeNull()
    expect(person.language).toBe('de')
  })

  it('is a choice where it was given, also of the language that would have been assumed', () => {
    const person = given().when(create, { ...newcomer, profile: { ...jane, language: 'en' } })
      .then({ type: 'PersonCreated', sealed: { to: { language: 'en' } } })
    expect(chosenLanguage(person)).toBe('en')
  })

  it('stays assumed until it is changed, or chosen by the person', () => {
    const assumed: PersonEvent = {
      type: 'PersonCreated',
      open: { language_assumed: true, to: { status: 'active', source: 'oauth', roles: [] } },
      sealed: { to: { ...jane, language: 'en' } },
    }
    given(assumed).when(update, { profile: { ...jane, language: 'en' } }).thenNothing()
    const titled = given(assumed).when(update, { profile: { title: 'Dr' } }).then({ type: 'PersonUpdated' })
    expect(chosenLanguage(titled)).toBeNull()
    const changed = given(assumed).when(update, { profile: { language: 'fr' } })
      .then({ type: 'PersonUpdated' })
    expect(chosenLanguage(changed)).toBe('fr')
    const confirmed = given(assumed).when(update, { profile: { language: 'en' }, byThemselves: true })
      .then({ type: 'PersonUpdated', sealed: { from: { language: 'en' }, to: { language: 'en' } } })
    expect(chosenLanguage(confirmed)).toBe('en')
  })
})

describe('decide(update)', () => {
  it('says what changes, from and to, and nothing else', () => {
    given(personCreated({ phone: '+12025550147' }))
      .when(update, { profile: { ...jane, email: 'j@example.com', phone: null, title: 'Dr' } })
      .then({
        type: 'PersonUpdated',
        open: {},
        sealed: {
          from: { email: 'jane@example.com', phone: '+12025550147', title: null },
          to: { email: 'j@example.com', phone: null, title: 'Dr' },
        },
      })
  })

  it('has no event when nothing changes', () => {
    given(personCreated()).when(update, { profile: {} }).thenNothing()
    given(personCreated()).when(update, { profile: { ...jane, phone: null, name: undefined } }).thenNothing()
  })

  it('takes a change of case for a change', () => {
    given(personCreated()).when(update, { profile: { email: 'Jane@example.com' } }).then({
      type: 'PersonUpdated',
    })
  })

  it('corrects archived people too', () => {
    given(personCreated(), personArchived).when(update, { profile: { title: 'Dr' } })
      .then({ type: 'PersonUpdated', sealed: { to: { title: 'Dr' } } })
  })

  it('keeps no field of another kind', () => {
    given(personCreated()).when(update, { profile: { status: 'inactive', number: 9 } as never }).thenNothing()
  })
})

describe('decide(archive) and decide(restore)', () => {
  it('archive now, once', () => {
    given(personCreated()).after(minute).when(archive)
      .then({ type: 'PersonArchived', open: { to: { archived_at: start + minute } } })
    given(personCreated(), personArchived).when(archive).thenNothing()
  })

  it('restore, once; then they can be archived again', () => {
    const person = given(personCreated(), personArchived).after(minute).when(restore)
      .then({ type: 'PersonRestored', open: { from: { archived_at: start }, to: { archived_at: null } } })
    expect(person).toMatchObject({ archived_at: null, updated_at: start + minute, created_at: start })
    given(personCreated()).when(restore).thenNothing()
    given(personCreated(), personArchived, personRestored).when(archive).then({ type: 'PersonArchived' })
  })

  it.each(['pending', 'active', 'inactive'] as const)('leave the status %s as it is', (status) => {
    expect(given(personCreated({ status })).when(archive).then({ type: 'PersonArchived' }).status).toBe(
      status,
    )
  })
})

describe('decide(remove)', () => {
  it('deletes a person, archived or not, and keeps nothing personal', () => {
    for (const history of [[personCreated()], [personCreated(), personArchived]]) {
      const person = given(...history).when(remove).then({ type: 'PersonDeleted', open: {}, sealed: null })
      const { version, ...left } = person as unknown as Deleted
      expect(left).toEqual({ existence: 'deleted', id: 'p1', number: 1 })
      expect(version).toBe(history.length + 1)
    }
  })
})

describe('decide(setStatus)', () => {
  it.each(
    [
      ['pending', 'active'],
      ['active', 'inactive'],
      ['inactive', 'active'],
      ['active', 'pending'],
    ] as const,
  )('%s to %s', (from, to) => {
    given(personCreated({ status: from })).when(setStatus, { status: to })
      .then({ type: 'PersonStatusChanged', open: { from: { status: from }, to: { status: to } } })
  })

  it('has no event for the same status, of archived people either', () => {
    given(personCreated()).when(setStatus, { status: 'active' }).thenNothing()
    given(personCreated(), personArchived).when(setStatus, { status: 'active' }).thenNothing()
  })

  it('refuses an archived person', () => {
    given(personCreated(), personArchived).when(setStatus, { status: 'inactive' }).thenRefused(
      'invalid_state',
    )
  })
})

describe('decide(setRoles)', () => {
  const both = [{ role: 'owner', rank: 'primary' as const }, { role: 'admin', rank: 'secondary' as const }]
  const assigned = [{ id: 'r1', rank: 'primary' as const }, { id: 'r2', rank: 'secondary' as const }]

  it('replaces them all', () => {
    given(personCreated()).when(setRoles, { roles: both })
      .then({ type: 'PersonRolesChanged', open: { from: { roles: memberOnly }, to: { roles: assigned } } })
    given(personCreated()).when(setRoles, { roles: [] })
      .then({ type: 'PersonRolesChanged', open: { to: { roles: [] } } })
  })

  it('has no event for the same roles, of archived people either', () => {
    given(personCreated(), rolesChanged(assigned)).when(setRoles, { roles: both }).thenNothing()
    given(personCreated({ roles: assigned }), personArchived).when(setRoles, { roles: both }).thenNothing()
  })

  it('takes another rank or order for a change', () => {
    given(personCreated({ roles: assigned })).when(setRoles, { roles: both.toReversed() })
      .then({ type: 'PersonRolesChanged' })
    given(personCreated()).when(setRoles, { roles: [{ role: 'member', rank: 'secondary' }] })
      .then({ type: 'PersonRolesChanged' })
  })

  it('refuses an unknown role, and an archived person', () => {
    given(personCreated()).when(setRoles, { roles: [...both, { role: 'king', rank: 'primary' }] })
      .thenRefused('unknown_role', 'roles.2')
    given(personCreated(), personArchived).when(setRoles, { roles: both }).thenRefused('invalid_state')
  })
})

describe('decide(approve)', () => {
  const pending = personCreated({ status: 'pending' })

  it('makes a pending person active, once', () => {
    given(pending).when(approve, {})
      .then({ type: 'PersonApproved', open: { from: { status: 'pending' }, to: { status: 'active' } } })
    given(personCreated()).when(approve, {}).thenNothing()
  })

  it('puts a role in place of theirs, also of an active one', () => {
    given(pending).when(approve, { role: 'admin' }).then(
      { type: 'PersonApproved' },
      { type: 'PersonRolesChanged', open: { to: { roles: [{ id: 'r2', rank: 'primary' }] } } },
    )
    given(pending).when(approve, { role: 'member' }).then({ type: 'PersonApproved' })
    given(personCreated()).when(approve, { role: 'r2' }).then({ type: 'PersonRolesChanged' })
  })

  it('refuses archived and inactive people, and an unknown role', () => {
    given(pending, personArchived).when(approve, {}).thenRefused('invalid_state')
    given(personCreated(), personArchived).when(approve, {}).thenRefused('invalid_state')
    given(personCreated({ status: 'inactive' })).when(approve, {}).thenRefused('invalid_state')
    given(pending).when(approve, { role: 'king' }).thenRefused('unknown_role', 'role')
  })
})

import { expect, it } from 'vitest'
import { clearValues } from '../../events/clear_values.ts'
import { definitions } from '../../events/streams.ts'
import { textsOf } from '../support/given/every_text.ts'

/** The free texts in open parts, none of which is the text of a person, and what each holds. */
const documented = {
  'an id that Rollcall made': [
    'invitation_id',
    'file_id',
    'interview_id',
    'default_role_id',
    'roles.*.id',
    'groups.*',
    'files.*',
    'interviews.*',
  ],
  'a type that was recognized from the bytes of a file': ['content_type'],
  'an id or a code of the mail provider': ['provider_id', 'cause'],
  'the name of a thing of the organization, or its description': ['name', 'description', 'key', 'template'],
  'the id of the organization in another system': ['external_id'],
  'a language': ['language'],
  'a scope, or the end of an API key': ['scopes.*', 'hint'],
}

const allowed = new Set(Object.values(documented).flat())
const nameOf = (path: string) => path.replace(/^(from|to)\./, '')

it('an open part has no text but those that are documented as impersonal', () => {
  const texts = Object.entries(definitions).flatMap(([type, { open }]) =>
    textsOf(open).map((path) => ({ type, path }))
  )
  expect(texts.filter(({ path }) => !allowed.has(nameOf(path)))).toEqual([])
  expect([...allowed].filter((name) => !texts.some(({ path }) => nameOf(path) === name))).toEqual([])
})

it('an open part never has a field that a sealed part has, but for names of things', () => {
  const sealed = new Set(Object.values(definitions).flatMap(({ sealed }) => textsOf(sealed).map(nameOf)))
  const ofPeople = Object.entries(definitions).filter(([type]) =>
    /^(Person|Invitation|File|Interview)/.test(type)
  )
  const both = ofPeople.flatMap(([type, { open }]) =>
    textsOf(open).filter((path) => sealed.has(nameOf(path))).map((path) => `${type} ${path}`)
  )
  expect(both).toEqual([])
})

it('`clearValues()` finds what an older schema had in the open part, and mail addresses', () => {
  const lists = { from: { interviews: [] }, to: { interviews: ['i1'] } }
  const old = { interview_id: 'i1', date: '2025-02-28', board_id: 'board-3', form_id: null, ...lists }
  expect(clearValues('InterviewAdded', old)).toEqual(['date', 'board_id'])
  expect(clearValues('InterviewAdded', { interview_id: 'i1', ...lists })).toEqual([])
  expect(clearValues('MailFailed', { invitation_id: 'i1', cause: 'http_422' })).toEqual([])
  expect(clearValues('MailFailed', { invitation_id: 'i1', cause: 'no box jane@example.com' })).toEqual([
    'cause',
  ])
})

import { expect, test } from 'vitest'
import { scopes } from '../../src/auth/principal.ts'
import { createScopeWords, type ScopeAliases } from '../../src/auth/scopes.ts'
import { grantedScopes } from '../../src/service.ts'

test.each([
  ['church.read', ['people:read']],
  ['church.update', ['people:read', 'people:write']],
  ['api:use', ['people:read', 'people:write']],
  ['read:people', ['people:read']],
  ['write:people', ['people:write', 'people:invite', 'people:delete']],
  ['users.invite', ['people:invite']],
  ['users.approve', ['people:approve']],
  ['users.delete', ['people:delete']],
  ['read:interviews', ['interviews:read']],
  ['write:interviews', ['interviews:write']],
  ...scopes.map((scope) => [scope, [scope]] as [string, string[]]),
  ['constructor', []],
  ['people', []],
  ['', []],
])('the word %j grants %j', (word, granted) => {
  expect([...grantedScopes({ scope: word })]).toEqual(granted)
  expect([...grantedScopes({ permissions: [word] })]).toEqual(granted)
})

test('scope and permissions add up, and unknown words do not matter', () => {
  const granted = grantedScopes({
    scope: 'openid  people:read',
    permissions: ['users.approve', 'people:read'],
  })
  expect([...granted]).toEqual(['people:read', 'people:approve'])
})

test('a word that two surfaces explain is refused at start', () => {
  const word: ScopeAliases = { 'read:all': ['people:read'] }
  expect(() => createScopeWords([word, word])).toThrow('read:all')
  expect(() => createScopeWords([{ 'people:read': ['people:write'] }])).toThrow('people:read')
})

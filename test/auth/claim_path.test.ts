import { expect, test } from 'vitest'
import { valuesAt } from '../../src/auth/claim_path.ts'

const claims = {
  org: 'acme',
  'https://example.com/org': 'grace',
  'https://example.com/claims': { org: 'harbour' },
  organization: { acme: { id: '17' } },
  resource_access: { rollcall: { roles: ['people:read'] }, account: { roles: ['view-profile'] } },
  'a.b': { c: 'longest name' },
  a: { 'b.c': 'shorter name' },
  nothing: null,
  list: [{ id: '1' }],
}

test.each<[string, unknown[]]>([
  ['org', ['acme']],
  ['https://example.com/org', ['grace']],
  ['https://example.com/claims.org', ['harbour']],
  ['organization.*.id', ['17']],
  ['organization.*', [{ id: '17' }]],
  ['resource_access.rollcall.roles', [['people:read']]],
  ['resource_access.*.roles', [['people:read'], ['view-profile']]],
  ['a.b.c', ['longest name']],
  ['nothing', [null]],
  ['nothing.more', []],
  ['list.id', []],
  ['org.id', []],
  ['absent', []],
  ['toString', []],
  ['org.length', []],
])('valuesAt() finds at %s: %j', (path, values) => {
  expect(valuesAt(claims, path)).toEqual(values)
})

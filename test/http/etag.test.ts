import { describe, expect, test } from 'vitest'
import { accepts } from '../../src/commands/caller.ts'
import { etagOf, ifMatch } from '../../src/http/etag.ts'

test('etagOf() is the quoted version', () => expect(etagOf(3)).toBe('"3"'))

describe('ifMatch()', () => {
  test.each([
    [undefined, null],
    ['*', '*'],
    ['"3"', [3]],
    [' "3" , "17"', [3, 17]],
    ['"3",,', [3]],
    ['W/"3"', []],
    ['W/"3", "4"', [4]],
    ['"03"', []],
    ['"0"', []],
    ['"abc"', []],
    ['"a,b", "3"', [3]],
    ['""', []],
  ])('reads %j as %j', (header, condition) => expect(ifMatch(header)).toEqual(condition))

  test.each(['', '3', '"3', '3"', '"', '"3" "4"', '"3""4"', 'w/"3"', '*, "3"', ','])(
    'refuses %j',
    (header) => {
      expect(() => ifMatch(header)).toThrow(expect.objectContaining({
        problem: expect.objectContaining({ status: 400, code: 'malformed_if_match' }),
      }))
    },
  )
})

test.each([
  [undefined, true],
  ['*', true],
  ['"2", "3"', true],
  ['"2"', false],
  ['W/"3"', false],
])('version 3 under If-Match %j: %j', (header, matches) => {
  expect(accepts(ifMatch(header), 3)).toBe(matches)
})

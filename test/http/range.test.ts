import { expect, it } from 'vitest'
import { rangeOf } from '../../src/http/range.ts'

it.each([
  [undefined, null],
  ['bytes=0-0', { offset: 0, length: 1 }],
  ['bytes=2-4', { offset: 2, length: 3 }],
  ['BYTES=2-', { offset: 2, length: 8 }],
  ['bytes=2-99', { offset: 2, length: 8 }],
  ['bytes=-3', { offset: 7, length: 3 }],
  ['bytes=-99', { offset: 0, length: 10 }],
  ['bytes=9-', { offset: 9, length: 1 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['bytes=a-b', null],
  ['lines=0-1', null],
])('rangeOf(%j) of 10 bytes is %j', (header, expected) => {
  expect(rangeOf(header, 10)).toEqual(expected)
})

it('no part of nothing can be sent', () => {
  expect([rangeOf('bytes=0-', 0), rangeOf('bytes=-1', 0)]).toEqual(['unsatisfiable', 'unsatisfiable'])
})

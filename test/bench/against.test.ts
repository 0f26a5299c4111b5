import { describe, expect, test } from 'vitest'
import { againstRows } from '../../bench/against_rows.ts'
import { chosen } from '../../bench/chosen.ts'
import { comparisonOf, comparisonTable } from '../../bench/comparison.ts'
import { groups } from '../../bench/groups.ts'
import { importRow } from '../../bench/side.ts'

const create = comparisonOf(
  { what: 'create', unit: 'req/s' },
  [{ rate: 1000, cpu: 200 }, { rate: 100, cpu: 220 }, { rate: 500, cpu: 210 }],
  [{ rate: 1100, cpu: 100 }, { rate: 90, cpu: 110 }, { rate: 500, cpu: 420 }],
)

describe('comparisonOf()', () => {
  test('divides after by before within each round, so that a slow round for both does not count', () => {
    expect(create.ratio).toEqual({ median: 1, min: 0.9, max: 1.1 })
  })

  test('divides processor time before by processor time after: above 1, less is needed', () => {
    expect(create.cpu).toEqual({ before: 210, after: 110, ratio: { median: 2, min: 0.5, max: 2 } })
  })
})

test('comparisonTable() prints a line for each row, medians with the least and the most', () => {
  expect(comparisonTable([create]).split('\n')).toEqual([
    '| row | before | after | ratio | CPU µs before | CPU µs after | CPU ratio |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| create | 500 req/s (100–1,000) | 500 req/s (90–1,100) | 1.00 × (0.90–1.10) ' +
    '| 210 | 110 | 2.00 × (0.50–2.00) |',
  ])
})

describe('chosen()', () => {
  const all = [{ name: 'read' }, { name: 'update' }, { name: 'create' }]

  test('returns everything without --only', () => {
    expect(chosen(all, undefined)).toBe(all)
  })

  test('keeps the order of the table, not the order of --only', () => {
    expect(chosen(all, 'create,read').map(({ name }) => name)).toEqual(['read', 'create'])
  })

  test('refuses an unknown name among known ones', () => {
    expect(() => chosen(all, 'read,wirte')).toThrow('--only does not know wirte: choose from read, update')
  })

  test.each([['groups', groups], ['rows', againstRows]])('%s have names of their own', (_, named) => {
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length)
  })
})

test('importRow() shares out roles, states and the archive as the rows of the table say', () => {
  const rows = Array.from({ length: 200 }, (_, n) => importRow(n))
  const count = (is: (row: ReturnType<typeof importRow>) => boolean) => rows.filter(is).length
  expect(count(({ roles }) => roles.includes('admin'))).toBe(2)
  expect(count(({ status }) => status === 'inactive')).toBe(50)
  expect(count(({ archived }) => archived)).toBe(8)
  expect(new Set(rows.map(({ email }) => email)).size).toBe(200)
})

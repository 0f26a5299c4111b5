import { describe, expect, test } from 'vitest'
import { isMet, median, quantile, ratios, spread } from '../../bench/stats.ts'

const one = (value: number) => ({ median: value, min: value, max: value })

describe('median()', () => {
  test('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  test('of an even number is the mean of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  test('refuses no values', () => {
    expect(() => median([])).toThrow('a quantile needs at least one value')
  })
})

describe('quantile()', () => {
  test('lies between the closest ranks', () => {
    expect(quantile([0, 10], 0.95)).toBe(9.5)
  })

  test('0 and 1 are the least and the most', () => {
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3])
  })
})

test('spread() sorts by number, not as text', () => {
  expect(spread([9, 10, 100])).toEqual({ median: 10, min: 9, max: 100 })
})

describe('ratios()', () => {
  test('compares round by round, so that a slow minute for both does not count', () => {
    expect(ratios([100, 10], [50, 5])).toEqual([2, 2])
  })

  test('refuses rounds that are not pairs', () => {
    expect(() => ratios([1, 2], [1])).toThrow('same number of rounds')
  })
})

describe('isMet()', () => {
  test('holds a ratio against its goal as it is printed', () => {
    const figures = { ours: one(10), ratio: one(0.996) }
    expect(isMet({ of: 'ratio', bound: 'at least', value: 1 }, figures)).toBe(true)
    expect(isMet({ of: 'ratio', bound: 'at most', value: 0.99 }, figures)).toBe(false)
  })

  test('a ratio that was not measured meets nothing', () => {
    expect(isMet({ of: 'ratio', bound: 'at least', value: 1 }, { ours: one(10), ratio: null })).toBe(false)
    expect(isMet({ of: 'ratio', bound: 'at most', value: 1 }, { ours: one(10), ratio: null })).toBe(false)
  })

  test('holds a figure of ours against its goal', () => {
    const figures = { ours: one(949), ratio: one(50) }
    expect(isMet({ of: 'ours', bound: 'at least', value: 950 }, figures)).toBe(false)
    expect(isMet({ of: 'ours', bound: 'at most', value: 950 }, figures)).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { goalsChart, growthChart } from '../../bench/chart.ts'
import { copyLine } from '../../bench/copy.ts'
import { number, tableOf } from '../../bench/report.ts'
import { atLeast, atMost, ratioAtLeast, rowOf } from '../../bench/row.ts'

const create = rowOf({
  group: 'create',
  what: 'create',
  unit: 'req/s',
  ours: [1000, 1200, 1100],
  beside: { what: 'the twin', values: [2000, 2400, 2200] },
  goals: [ratioAtLeast(1), atLeast(1000)],
  notes: { 'p95 ms': 12.34 },
})

describe('tableOf()', () => {
  test('puts each goal beside the figures, and says which is missed', () => {
    expect(tableOf([create]).split('\n').at(-1)).toBe(
      '| create | 1,100 req/s (1,000–1,200) | the twin: 2,200 req/s (2,000–2,400) | 0.50 × | ' +
        '≥ 1 ×: **missed**; ≥ 1,000 req/s: met | p95 ms 12.3 |',
    )
  })

  test('quotes what others published, without a ratio', () => {
    const row = rowOf({
      group: 'iterate',
      what: 'iterations',
      unit: 'ms',
      ours: [5],
      published: 'them: 19/s',
    })
    expect(tableOf([row])).toContain('| iterations | 5 ms | them: 19/s |  | reported |  |')
  })
})

test('number() keeps three digits that mean something', () => {
  expect([0.12345, 9.999, 99.95, 1234567].map(number)).toEqual(['0.123', '10', '100', '1,234,567'])
})

describe('goalsChart()', () => {
  test('draws how far each goal was reached, whether more or less is better', () => {
    const slow = rowOf({
      group: 'audit',
      what: 'p95 < 50 & more',
      unit: 'ms',
      ours: [100],
      goals: [atMost(50)],
    })
    const chart = goalsChart([create, slow])
    expect(chart.match(/>(0\.50|1\.10)</g)).toEqual(['>0.50<', '>1.10<', '>0.50<'])
    expect(chart).toContain('p95 &lt; 50 &amp; more')
  })
})

test('growthChart() has one line a series', () => {
  const point = (series: string, people: number) =>
    rowOf({ group: 'growth', what: series, unit: 'ms', ours: [people / 1000], point: { series, people } })
  const chart = growthChart([point('append', 1000), point('append', 10_000), point('list', 1000)])
  expect(chart.match(/<polyline/g)).toHaveLength(2)
  expect(chart).toContain('10,000 people')
})

test('copyLine() writes what COPY reads back', () => {
  expect(copyLine([null, 'tab\tbackslash\\', ['a"b', 'c,d'], 7, '\\x00ff']))
    .toBe('\\N\ttab\\tbackslash\\\\\t{"a\\\\"b","c,d"}\t7\t\\\\x00ff\n')
})

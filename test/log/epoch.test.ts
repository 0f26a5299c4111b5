import { describe, expect, it } from 'vitest'
import { isOfLog, lastSharedPosition, type LogState } from '../../src/log/epoch.ts'

const log = (position: number, restorations: [epoch: number, position: number][]): LogState => ({
  position,
  hash: '',
  epoch: restorations.at(-1)?.[0] ?? 0,
  restorations: restorations.map(([epoch, position]) => ({ epoch, position })),
})

describe('a position that a caller kept', () => {
  it.each<[string, LogState, number, number, boolean]>([
    ['the head', log(10, []), 0, 10, true],
    ['a position beyond the head', log(10, []), 0, 11, false],
    ['a position before a restoration', log(10, [[500, 8]]), 0, 7, true],
    ['a position that a restoration replaced', log(10, [[500, 8]]), 0, 8, false],
    ['a position of the current epoch', log(10, [[500, 8]]), 500, 9, true],
    ['a position of an epoch that was itself replaced', log(20, [[500, 8], [900, 15]]), 500, 15, false],
    ['a position of an earlier epoch that is still there', log(20, [[500, 8], [900, 15]]), 500, 14, true],
    // restored from a backup of before the first restoration
    ['a position of an epoch that is gone from the log', log(20, [[900, 6]]), 500, 6, false],
    ['a position that this epoch shares with the log', log(20, [[900, 6]]), 500, 5, true],
  ])('%s', (_, state, epoch, position, fits) => {
    expect(isOfLog(state, { epoch, position })).toBe(fits)
    expect(position <= lastSharedPosition(state, epoch)).toBe(fits)
  })
})

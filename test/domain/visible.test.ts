import { expect, test } from 'vitest'
import { isVisible } from '../../src/domain/visible.ts'

/** What renders as nothing, of every kind. */
const blanks = [
  ['spaces', ' \u00a0\u1680\u2003\u202f\u3000'],
  ['zero width characters', '\u200b\u200c\u200d\u2060\ufeff'],
  ['directional marks', '\u061c\u200e\u200f\u202a\u2069'],
  ['soft hyphens', '\u00ad'],
  ['fillers', '\u115f\u1160\u3164\uffa0\u17b4\u17b5'],
  ['empty braille', '\u2800'],
  ['variation selectors', '\ufe0f\u180b\u{e0100}'],
  ['tags', '\u{e0041}\u{e007f}'],
  ['invisible operators', '\u2061\u2062\u2063\u2064'],
  ['controls', '\u0000\t\u0085'],
  ['annotations and placeholders', '\ufff9\ufffb\ufffc'],
  ['blanks of other scripts', '\u{13441}\u{1d159}\u{1d173}\u{16fe4}'],
  ['noncharacters', '\uffff\ufdd0\u{10ffff}'],
  ['marks alone', '\u0301\u034f\u20dd'],
] as const

test.each(blanks)('%s are not visible, alone or together', (_, blank) => {
  for (const one of blank) expect([one, isVisible(one)]).toEqual([one, false])
  expect(isVisible(blank)).toBe(false)
})

test.each(['J', 'é', 'ж', '李', 'ع', 'ก', '7', '-', '🙂', '\u200bJ\u200b', 'a\u0301', '\ue000'])(
  '%j is visible',
  (text) => {
    expect(isVisible(text)).toBe(true)
  },
)

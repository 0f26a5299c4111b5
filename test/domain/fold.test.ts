import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, storedFold } from '../../src/domain/fold.ts'
import { onDatabases } from '../support/database/fixture.ts'

test.each([
  ['Émile', 'emile'],
  ['ZOË', 'zoe'],
  ['Ángel', 'angel'],
  ['Nguyễn', 'nguyen'],
  ['Łukasz', 'lukasz'],
  ['Søren Ærø', 'soren aero'],
  ['Đorđe', 'dorde'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['Þór Eiður', 'thor eidur'],
  ['Işıl İpek', 'isil ipek'],
  ['ИВАН Ёлкин', 'иван елкин'],
  ['Ωmega ΟΔΟΣ', 'ωmega οδοσ'],
  ['Ὀδυσσεύς', 'οδυσσευσ'],
  ['مُحَمَّد', 'محمد'],
  ['שָׁלוֹם', 'שלום'],
  ['Ｊａｎｅ', 'jane'],
  ['ﬁnn', 'finn'],
  ['O’Brien', "o'brien"],
  ['Ja\u00adne\u200b', 'jane'],
  ['D’Arcy–Smith', "d'arcy-smith"],
  ['राम', 'राम'],
  ['が', 'が'.normalize('NFKD')],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('names that differ by vowel signs or voicing stay apart', () => {
  expect(fold('कि')).not.toBe(fold('का'))
  expect(fold('かき')).not.toBe(fold('がき'))
})

test('folding a folded text changes nothing, and every form of a text folds alike', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
    const folded = fold(text)
    expect(fold(folded)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  }))
})

test('a folded text stays short enough for an index', () => {
  for (const text of ['\ufdfa'.repeat(255), '한'.repeat(255), '𐐀'.repeat(255)]) {
    expect(new TextEncoder().encode(fold(text)).length).toBeLessThan(2_500)
  }
})

test('only what is not ASCII is stored', () => {
  expect([storedFold('Jane Smith'), storedFold('Zoë')]).toEqual([null, 'zoe'])
})

describe.each(onDatabases)('`fold_text()` on %s', (_, it) => {
  it('folds as `fold()` does', async ({ database }) => {
    const letters = Array.from({ length: 0x590 - 0x80 }, (_, index) => String.fromCodePoint(0x80 + index))
    const more = Array.from({ length: 0x2100 - 0x1e00 }, (_, index) => String.fromCodePoint(0x1e00 + index))
    const texts = [
      ...letters,
      ...more,
      'Émile',
      'مُحَمَّد',
      'שָׁלוֹם',
      '李',
      'か゛',
      '한',
      '🙂',
      '\ufdfa'.repeat(255),
    ]
    const [row] = await database.query({
      text: `select json_agg(fold_text(t.text) order by t.n) as folded
        from json_array_elements_text($1::json) with ordinality as t(text, n)`,
      parameters: [JSON.stringify(texts)],
    })
    const found: string[] = JSON.parse(row!.folded as string)
    expect(texts.map((text, index) => [text, found[index]]).filter(([text, one]) => one !== fold(text!)))
      .toEqual([])
  })
})

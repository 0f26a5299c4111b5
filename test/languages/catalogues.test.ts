import { describe, expect, it } from 'vitest'
import type { MessageKey } from '../../src/languages/catalogue.ts'
import { en } from '../../src/languages/en.ts'
import { loadedCatalogues } from '../support/given/catalogues.ts'

const keys = Object.keys(en.messages) as MessageKey[]
const valuesOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

it('lists every language once, English first', () => {
  expect(loadedCatalogues.map(({ language }) => language))
    .toEqual(['en', 'de', 'fr', 'es', 'pt', 'pl', 'it', 'nl', 'uk', 'ar'])
})

describe.each(loadedCatalogues)(
  'the catalogue of $language',
  ({ language, direction, messages, wrongLength }) => {
    it('has the keys of the English one, in the same order', () => {
      expect(Object.keys(messages)).toEqual(keys)
    })

    it.each(keys)('has the values of the English sentence in %s', (key) => {
      expect(valuesOf(messages[key])).toEqual(valuesOf(en.messages[key]))
    })

    it('has no sentence that is empty, padded or left in English', () => {
      for (const key of keys) {
        expect(messages[key]).toMatch(/^\S+( \S+)*$/)
      }
      if (language === 'en') return
      const long = keys.filter((key) => en.messages[key].length > 25)
      expect(long.filter((key) => messages[key] === en.messages[key])).toEqual([])
    })

    it('has a sentence for each plural category of its language', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      expect(Object.keys(wrongLength).sort()).toEqual([...pluralCategories].sort())
      for (const category of pluralCategories) {
        // a language may have a word in place of a small number
        const spelled = direction === 'rtl' && ['zero', 'one', 'two'].includes(category)
        expect(valuesOf(wrongLength[category]!)).toEqual(spelled ? [] : ['count'])
      }
    })

    it('is written in the direction of its script', () => {
      const letters = keys.map((key) => messages[key].replace(/\{\w+\}/g, '')).join('')
      const arabic = letters.match(/\p{Script=Arabic}/gu)?.length ?? 0
      expect(arabic > letters.length / 2).toBe(direction === 'rtl')
    })
  },
)

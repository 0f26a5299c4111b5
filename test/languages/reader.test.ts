import { describe, expect, it } from 'vitest'
import { momentInWords } from '../../src/languages/moment.ts'
import { readerOf } from '../../src/languages/reader.ts'
import { sentencesFor } from '../../src/languages/sentences.ts'

const localeOf = async (...known: Parameters<typeof readerOf>) => (await readerOf(...known)).locale

describe('readerOf()', () => {
  it('prefers the person’s language, then the organization’s, then the browser’s, then English', async () => {
    const acceptLanguage = 'it, en;q=0.5'
    expect(await localeOf({ languages: ['de', 'fr'], acceptLanguage })).toBe('de')
    expect(await localeOf({ languages: [null, 'fr'], acceptLanguage })).toBe('fr')
    expect(await localeOf({ languages: [null, null], acceptLanguage })).toBe('it')
    expect(await localeOf({ languages: [null, null] })).toBe('en')
  })

  it('passes over a language without a catalogue', async () => {
    expect(await localeOf({ languages: ['ja', 'pl'] })).toBe('pl')
    expect(await localeOf({ languages: ['ja'], acceptLanguage: 'ko, uk' })).toBe('uk')
  })

  it('keeps the region, and nothing else that a tag may say', async () => {
    expect(await localeOf({ languages: ['pt-BR'] })).toBe('pt-BR')
    expect(await localeOf({ languages: ['DE-at-u-nu-thai'] })).toBe('de-AT')
    expect((await readerOf({ languages: ['ar-EG'] })).catalogue.direction).toBe('rtl')
  })

  it.each([
    ['fr;q=0.2, nl;q=0.9, de;q=0.5', 'nl'],
    ['fr;q=0, *', 'en'],
    ['xx-invalid-!, es', 'es'],
    [';;,,=', 'en'],
    ['', 'en'],
  ])('reads Accept-Language %j as %s', async (acceptLanguage, locale) => {
    expect(await localeOf({ acceptLanguage })).toBe(locale)
  })

  it('gives Intl no tag of more than 35 characters, and reads 500 of a header', async () => {
    expect(await localeOf({ languages: [`de${'-abcdefgh'.repeat(4)}`] })).toBe('en')
    expect(await localeOf({ languages: [`de${'-abcdefgh'.repeat(100_000)}`] })).toBe('en')
    expect(await localeOf({ acceptLanguage: `${'ja, '.repeat(125)}de` })).toBe('en')
    expect(await localeOf({ acceptLanguage: `${'ja, '.repeat(124)}de` })).toBe('de')
  })
})

describe('momentInWords()', () => {
  const at = Date.UTC(2024, 5, 17, 10, 30)

  it.each([
    ['en', '17 June 2024, 10:30 UTC'],
    ['en-US', 'June 17, 2024, 10:30 UTC'],
    ['de', '17. Juni 2024, 10:30 UTC'],
    ['fr', '17 juin 2024, 10:30 UTC'],
    ['uk', '17 червня 2024 р., 10:30 UTC'],
    ['not a language', '17 June 2024, 10:30 UTC'],
  ])('is in UTC where the zone is not known, in %s', async (language, words) => {
    expect(momentInWords(at, await readerOf({ languages: [language] }))).toBe(words)
  })

  it.each([
    ['en', 'Europe/Berlin', '17 June 2024, 12:30 (Central European Summer Time)'],
    ['de', 'Europe/Berlin', '17. Juni 2024, 12:30 (Mitteleuropäische Sommerzeit)'],
    ['es', 'Europe/Berlin', '17 de junio de 2024, 12:30 (hora de verano de Europa central)'],
    ['ar', 'Europe/Berlin', '17 يونيو 2024، 12:30 (توقيت وسط أوروبا الصيفي)'],
    ['en', 'Europe/Istanbul', '17 June 2024, 13:30 (GMT+03:00)'],
    ['en', 'Pacific/Kiritimati', '18 June 2024, 00:30 (Line Islands Time)'],
    ['en', 'Mars/Olympus', '17 June 2024, 10:30 UTC'],
  ])('names the reader’s zone, in %s at %s', async (language, timeZone, words) => {
    expect(momentInWords(at, await readerOf({ languages: [language], timeZone }))).toBe(words)
  })
})

describe('sentencesFor()', () => {
  it('isolates a value against the direction of the sentence, and only then', async () => {
    const say = async (language: string, organization: string) =>
      sentencesFor(await readerOf({ languages: [language] })).text('from', { organization })
    expect(await say('en', 'Grace')).toBe('Invitation from Grace')
    expect(await say('en', 'نعمة')).toBe('Invitation from \u2068نعمة\u2069')
    expect(await say('ar', 'نعمة')).toBe('دعوة من نعمة')
    expect(await say('ar', 'Grace')).toBe('دعوة من \u2068Grace\u2069')
  })

  it('puts values that look like names of values as they are', async () => {
    const { text } = sentencesFor(await readerOf({}))
    expect(text('from', { organization: '{name} $& {organization}' }))
      .toBe('Invitation from {name} $& {organization}')
  })

  it.each([
    ['en', 1, 'Please enter at most 1 character.'],
    ['en', 255, 'Please enter at most 255 characters.'],
    ['pl', 3, 'Wpisz najwyżej 3 znaki.'],
    ['pl', 255, 'Wpisz najwyżej 255 znaków.'],
    ['uk', 21, 'Введіть не більше ніж 21 символ.'],
    ['ar', 2, 'يُرجى إدخال حرفين على الأكثر.'],
    ['ar', 11, 'يُرجى إدخال 11 حرفًا على الأكثر.'],
  ])('has the plural of %s for %i', async (language, count, sentence) => {
    expect(sentencesFor(await readerOf({ languages: [language] })).tooLong(count)).toBe(sentence)
  })
})

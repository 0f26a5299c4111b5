import { createHash } from 'node:crypto'

export interface Language {
  language: string
  title: string
}

/** Every language of two letters that Intl knows by name. */
export function listLanguages(): Language[] {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.flatMap((code) => {
    const title = Intl.getCanonicalLocales(code)[0] === code ? names.of(code) : undefined
    return title ? [{ language: code, title }] : []
  }).sort((one, other) => one.title < other.title ? -1 : 1)
}

/** Whether a well-formed tag is of a language that has a name. */
export function isKnownLanguage(tag: string): boolean {
  const { language } = new Intl.Locale(tag)
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined
}

export interface Timezone {
  id: number
  timezone: string
  /** How far it is from UTC now: `+05:30`. */
  time_diff: string
}

export function listTimezones(now: number): Timezone[] {
  return timezoneNames().map((timezone) => ({
    id: timezoneId(timezone),
    timezone,
    time_diff: differenceOf(timezone, now),
  }))
}

/** The name of a listed time zone; null for an id that is none's. */
export function timezoneOf(id: number): string | null {
  return timezoneNames().find((name) => timezoneId(name) === id) ?? null
}

/** The id under which the zone, or the one that it is another name of, is listed. */
export function timezoneIdOf(timezone: string): number {
  const isListed = timezoneNames().includes(timezone)
  return timezoneId(
    isListed ? timezone : new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone,
  )
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Intl lists places only. */
const timezoneNames = () => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]

/** Made of the name alone, so that it stays the same however the list grows: 31 bits of its SHA-256. */
function timezoneId(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE() >>> 1
}

function differenceOf(timeZone: string, now: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now)
  const offset = parts.find(({ type }) => type === 'timeZoneName')!.value.slice('GMT'.length)
  return offset === '' ? '+00:00' : offset
}

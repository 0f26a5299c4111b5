import { LRUCache } from 'lru-cache'
import type { Reader } from './reader.ts'

interface Formats {
  date: Intl.DateTimeFormat
  time: Intl.DateTimeFormat
}

/** Making a format takes longer than all other work on a mail. */
const formats = new LRUCache<string, Formats>({ max: 100 })

/**
 * A time in milliseconds since the Unix epoch in the reader's words and time zone: "17 June 2024, 12:30
 * (Central European Summer Time)". In UTC where the zone is not known, or not to this engine.
 */
export function momentInWords(at: number, { catalogue, locale, timeZone }: Reader): string {
  const dates = locale === catalogue.language ? catalogue.dates ?? locale : locale
  const comma = catalogue.direction === 'rtl' ? '،' : ','
  const inUtc = () => `${write(formatsOf(dates, 'UTC'), at, comma).moment} UTC`
  if (timeZone === null) return inUtc()
  try {
    const { moment, zone } = write(formatsOf(dates, timeZone), at, comma)
    return `${moment} (${zone})`
  } catch {
    return inUtc()
  }
}

function write({ date, time }: Formats, at: number, comma: string): { moment: string; zone: string } {
  const parts = time.formatToParts(at)
  const value = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return {
    moment: `${date.format(at)}${comma} ${value('hour')}:${value('minute')}`,
    zone: value('timeZoneName'),
  }
}

function formatsOf(locale: string, timeZone: string): Formats {
  const key = `${locale} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made: Formats = {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
    time: new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
      timeZoneName: 'long',
    }),
  }
  formats.set(key, made)
  return made
}

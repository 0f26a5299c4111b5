import { parseAccept } from 'hono/utils/accept'
import type { Catalogue } from './catalogue.ts'
import { catalogues } from './index.ts'

/** How a mail or page addresses the person who reads it. */
export interface Reader {
  catalogue: Catalogue
  /** A language tag (BCP 47) of the catalogue's language. It decides how dates are written. */
  locale: string
  /** The reader's IANA time zone; null where it is not known. */
  timeZone: string | null
}

interface Known {
  /** The person's language and the organization's, the preferred one first; null where nobody chose one. */
  languages?: readonly (string | null)[]
  /** The value of the request header. */
  acceptLanguage?: string
  timeZone?: string | null
}

/** The code units of the longest tag that is given to Intl, which takes quadratic time for a tag. */
export const longestTag = 35

/** The code units of an Accept-Language header that are looked at. */
const longestHeader = 500

/**
 * The reader of whom these languages are known: the first language that has a catalogue, then the header
 * Accept-Language (RFC 9110, 12.5.4), then English.
 */
export function readerOf({ languages = [], acceptLanguage = '', timeZone = null }: Known): Reader {
  for (const tag of [...languages, ...acceptedTags(acceptLanguage)]) {
    const found = tag === null ? null : inCatalogue(tag)
    if (found) return { ...found, timeZone }
  }
  const [catalogue] = catalogues
  return { catalogue, locale: catalogue.language, timeZone }
}

/** The tags of an Accept-Language header, the preferred ones first. */
function acceptedTags(header: string): string[] {
  return parseAccept(header.slice(0, longestHeader)).filter(({ q }) => q > 0).map(({ type }) => type)
}

function inCatalogue(tag: string): Pick<Reader, 'catalogue' | 'locale'> | null {
  if (tag.length > longestTag) return null
  try {
    const { baseName, language } = new Intl.Locale(tag)
    const catalogue = catalogues.find((one) => one.language === language)
    return catalogue ? { catalogue, locale: baseName } : null
  } catch {
    return null
  }
}

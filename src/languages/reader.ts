import { parseAccept } from 'hono/utils/accept'
import type { Catalogue } from './catalogue.ts'
import { catalogues, type Language } from './index.ts'

/** The language, region and time zone for the reader of a mail or page. */
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
 * Chooses the reader's language and loads its catalogue: the first of `languages` that has one, then the
 * preferences of the header Accept-Language (RFC 9110, 12.5.4), then English.
 */
export async function readerOf(
  { languages = [], acceptLanguage = '', timeZone = null }: Known,
): Promise<Reader> {
  const { language, locale } = firstKnown([...languages, ...acceptedTags(acceptLanguage)])
  return { catalogue: await catalogues[language](), locale, timeZone }
}

interface Choice {
  language: Language
  locale: string
}

/** The first tag whose language has a catalogue; English where no tag has one. */
function firstKnown(tags: readonly (string | null)[]): Choice {
  for (const tag of tags) {
    const found = tag === null ? null : inCatalogue(tag)
    if (found) return found
  }
  return { language: 'en', locale: 'en' }
}

/** The tags of an Accept-Language header, the preferred ones first. */
function acceptedTags(header: string): string[] {
  return parseAccept(header.slice(0, longestHeader)).filter(({ q }) => q > 0).map(({ type }) => type)
}

function inCatalogue(tag: string): Choice | null {
  if (tag.length > longestTag) return null
  try {
    const { baseName, language } = new Intl.Locale(tag)
    return isKnown(language) ? { language, locale: baseName } : null
  } catch {
    return null
  }
}

const isKnown = (language: string): language is Language => Object.hasOwn(catalogues, language)

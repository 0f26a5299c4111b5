import { z } from '@hono/zod-openapi'
import { canonicalId } from '../canonical_id.ts'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { toAddress } from '../domain/address.ts'
import { isVisible } from '../domain/visible.ts'

export const defaultLanguage = 'en'

// PostgreSQL cannot store lone surrogates and NUL. Bidirectional overrides let a name look like another.
const forbiddenInLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
const forbiddenInLines = /[^\P{Cc}\t\n\r]|\p{Cs}/u

/**
 * The code units that a text of `max` characters may arrive with. Its length is checked before anything else
 * looks at it: normalization takes quadratic time where combining marks follow each other. A character in NFC
 * is at most four code units in another form.
 */
const unitsFor = (max: number) => 4 * max

/** Trimmed NFC text of at most `max` characters (code points, as JSON Schema's maxLength counts them). */
export function text(max: number, forbidden = forbiddenInLine) {
  return fitting(trimmed(max), max, forbidden).openapi({ maxLength: max })
}

/** Text as of `text()` that must show something: a name, mostly. */
export function requiredText(max: number) {
  return fitting(trimmed(max).min(1, { abort: true }), max, forbiddenInLine)
    .refine(isVisible, invisible)
    .openapi({ minLength: 1, maxLength: max })
}

/** A name, or part of one, that may be empty. */
export function optionalName(max: number) {
  return text(max).refine((value) => value === '' || isVisible(value), invisible)
    .openapi({ maxLength: max })
}

const invisible = 'must contain a visible character'

function trimmed(max: number) {
  return z.string().trim().max(unitsFor(max), { error: tooLong(max), abort: true })
}

function fitting(schema: z.ZodString, max: number, forbidden: RegExp) {
  return schema.normalize('NFC')
    .refine((value) => characters(value) <= max, tooLong(max))
    .refine((value) => !forbidden.test(value), 'must not contain control characters')
}

const tooLong = (max: number) => `must not be greater than ${max} characters`

/**
 * Whether two parts of a name fit into one name of 255 characters. A part that is too long by itself has an
 * error of its own.
 */
export function fitTogether(first: string, last: string): boolean {
  if (first.length > unitsFor(255) || last.length > unitsFor(255)) return true
  const [one, other] = [characters(first), characters(last)]
  return one > 255 || other > 255 || one + 1 + other <= 255
}

function characters(value: string): number {
  return [...value].length
}

/** A field that null or empty text clears: both parse to null. */
export function clearable<S extends z.ZodType<string>>(schema: S) {
  return schema.transform((value) => value === '' ? null : value).nullable()
}

/** The id of a role or group, in lower case, or a role's key. */
export const reference = text(255).transform(canonicalId)

/** A mail address. Bulk invitations validate each of their addresses with it. */
export const email = trimmed(255).normalize('NFC')
  .min(1, { abort: true })
  .max(255, { abort: true })
  .transform((value, context) => {
    const address = toAddress(value)
    if (address !== null) return address
    context.addIssue({ code: 'invalid_format', format: 'email' })
    return z.NEVER
  })
  .openapi({ format: 'idn-email', minLength: 1, maxLength: 255, example: 'jane.smith@example.com' })

/** Text of several lines. */
export const lines = text(1000, forbiddenInLines)

/**
 * Hours until an invitation expires: at least a second, because a shorter link has expired when it is read.
 */
export const invitationHours = z.number()
  .min(1 / 3600, { error: 'must be at least 1/3600, which is one second' })
  .max(720)

/** A postal address of several lines. */
export const address = clearable(lines)

export const phone = clearable(standardized(toE164, 250, 'must be a valid phone number'))
  .openapi({ example: '+12025550147' })

/** A language tag (BCP 47). Clearing it restores the default. */
export const language = standardized(toLanguage, 255, 'must be a valid language tag').nullable()
  .transform((value) => value || defaultLanguage)
  .openapi({ example: 'en' })

/** A language tag that null or empty text clears. */
export const optionalLanguage = clearable(standardized(toLanguage, 255, 'must be a valid language tag'))
  .openapi({ example: 'de' })

export const timezone = clearable(standardized(toTimezone, 255, 'must be a valid time zone'))
  .openapi({ example: 'Europe/Berlin' })

export const avatarUrl = clearable(standardized(toWebUrl, 2048, 'must be a valid URL'))
  .openapi({ format: 'uri', maxLength: 2048 })

/** An id of another system. A number is accepted as its decimal text. */
export const sourceId = z.preprocess(
  (value) => Number.isSafeInteger(value) ? String(value) : value,
  clearable(text(255)),
).openapi({ type: ['string', 'integer', 'null'] })

/**
 * Text of at most `max` code units that `convert` brings into its standard form. Null from `convert` rejects
 * it. `convert` never sees a longer text: Intl takes quadratic time for a language tag.
 */
function standardized(convert: (value: string) => string | null, max: number, message: string) {
  return z.string().trim().max(max, { error: message, abort: true }).transform((value, context) => {
    const converted = value === '' ? '' : convert(value)
    if (converted !== null) return converted
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

function toE164(value: string): string | null {
  const phone = value.startsWith('+') ? parsePhoneNumberFromString(value, { extract: false }) : undefined
  // Only the length is checked: ranges are opened faster than the library's metadata is updated.
  return phone?.isPossible() && !phone.ext ? phone.number : null
}

function toLanguage(value: string): string | null {
  try {
    // operating systems write en_US
    const [tag] = Intl.getCanonicalLocales(value.replaceAll('_', '-'))
    return tag.length <= 35 ? tag : null
  } catch {
    return null
  }
}

function toTimezone(value: string): string | null {
  if (!/^[a-z]/i.test(value)) return null
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
    // Engines rename Asia/Kolkata to Asia/Calcutta: only the case is taken from them.
    return known.toLowerCase() === value.toLowerCase() ? known : spelledZone(value)
  } catch {
    return null
  }
}

/**
 * The spelling of a time zone's name in IANA's database, from a name in any case: words are capitalized, with
 * these exceptions.
 */
function spelledZone(name: string): string {
  return name.toLowerCase().replace(/[a-z]+/g, (word) => zoneWords.get(word) ?? capitalized(word))
}

const zoneWords = new Map(
  ('of es au ComodRivadavia DumontDUrville McMurdo DeNoronha EasterIsland BajaNorte BajaSur ACT LHI NSW IN ' +
    'CET CST CDT EET EST EDT GMT HST MET MST MDT PST PDT UCT UTC WET GB NZ CHAT PRC ROC ROK SU US')
    .split(' ').map((word) => [word.toLowerCase(), word]),
)

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function toWebUrl(value: string): string | null {
  return !forbiddenInLine.test(value) && z.url({ protocol: /^https?$/ }).safeParse(value).success
    ? value
    : null
}

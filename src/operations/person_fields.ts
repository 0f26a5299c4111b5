import { z } from '@hono/zod-openapi'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

export const defaultLanguage = 'en'

// Lone surrogates and NUL cannot be stored by Postgres; bidirectional overrides let a name look like another.
const unfitForLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
const unfitForLines = /[^\P{Cc}\t\n\r]|\p{Cs}/u

/** Trimmed NFC text of at most `max` characters (code points, as JSON Schema's maxLength counts them). */
export function text(max: number, unfit = unfitForLine) {
  return z.string().trim().normalize('NFC')
    .refine((value) => characters(value) <= max, `must not be greater than ${max} characters`)
    .refine((value) => !unfit.test(value), 'must not contain control characters')
    .openapi({ maxLength: max })
}

function characters(value: string): number {
  return [...value].length
}

/** As `text`; empty is the same as missing. */
export function requiredText(max: number) {
  return z.string().trim().min(1, { abort: true }).pipe(text(max)).openapi({ minLength: 1, maxLength: max })
}

/** Null or empty text clears the field: both come out as null. */
export function clearable<S extends z.ZodType<string>>(schema: S) {
  return schema.transform((value) => value === '' ? null : value).nullable()
}

/** One address. Bulk invitations check each of theirs with it. */
export const email = z.string().trim().normalize('NFC')
  .min(1, { abort: true })
  .max(255)
  .email()
  .openapi({ example: 'jane.smith@example.com' })

/** An address of several lines. */
export const address = clearable(text(1000, unfitForLines))

export const phone = clearable(standard(toE164, 'must be a valid phone number'))
  .openapi({ example: '+12025550147' })

/** Cannot be null: clearing it brings back the default. */
export const language = standard(toLanguage, 'must be a valid language tag').nullable()
  .transform((value) => value || defaultLanguage)
  .openapi({ example: 'en' })

export const timezone = clearable(standard(toTimezone, 'must be a valid time zone'))
  .openapi({ example: 'Europe/Berlin' })

export const avatarUrl = clearable(standard(toWebUrl, 'must be a valid URL'))
  .openapi({ format: 'uri', maxLength: 2048 })

/** Numbers are taken too, as their decimal text. */
export const sourceId = z.preprocess(
  (value) => Number.isSafeInteger(value) ? String(value) : value,
  clearable(text(255)),
).openapi({ type: ['string', 'integer', 'null'] })

/** Text that becomes its standard form by `convert`, or is refused where that answers null. */
function standard(convert: (value: string) => string | null, refusal: string) {
  return z.string().trim().transform((value, context) => {
    const converted = value === '' ? '' : convert(value)
    if (converted !== null) return converted
    context.addIssue({ code: 'custom', message: refusal })
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
    const [tag] = Intl.getCanonicalLocales(value)
    return tag.length <= 35 ? tag : null
  } catch {
    return null
  }
}

function toTimezone(value: string): string | null {
  if (!/^[a-z]/i.test(value)) return null
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
    // Engines rename Asia/Kolkata to Asia/Calcutta: only the casing is taken from them.
    return known.toLowerCase() === value.toLowerCase() ? known : value
  } catch {
    return null
  }
}

function toWebUrl(value: string): string | null {
  const fits = value.length <= 2048 && !unfitForLine.test(value)
  return fits && z.url({ protocol: /^https?$/ }).safeParse(value).success ? value : null
}

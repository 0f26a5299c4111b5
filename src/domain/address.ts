import { domainToUnicode } from 'node:url'

const dotted = (atom: string) => `${atom}+(?:\\.${atom}+)*`

/** Dot-atoms of RFC 5321 and, in every alphabet, of RFC 6531. Characters that cannot be seen are left out. */
const asciiAtom = "[\\w!#$%&'*+/=?^`{|}~-]"
const anyAtom =
  "(?:[\\w!#$%&'*+/=?^`{|}~-]|[^\\x00-\\x7f\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffc])"

/** Two labels or more; the last one is no number, for an IPv4 address is no domain. */
const asciiDomain = '(?:[a-z\\d][a-z\\d-]*\\.)+(?=[\\d-]*[a-z])[a-z\\d][a-z\\d-]*[a-z\\d]'

const asciiAddress = new RegExp(`^${dotted(asciiAtom)}@${asciiDomain}$`, 'i')
const localPart = new RegExp(`^(?!\\p{M})${dotted(anyAtom)}$`, 'u')
const domainName = new RegExp(`^${asciiDomain}$`)
/** With both joiners, which IDNA allows in some places, and with the full stops of Chinese and Japanese. */
const unicodeDomain = /^[\p{L}\p{M}\p{N}\u200c\u200d.\u3002\uff0e\uff61-]+$/u
const aLabel = /(?:^|[.@])xn--/i
// deno-lint-ignore no-control-regex -- the whole of ASCII
const ascii = /^[\x00-\x7f]*$/

/**
 * The form in which an address is stored and shown; null for a text that is not an address. The local part
 * and an ASCII domain stay as they are written. An internationalized domain is shown by its letters,
 * whichever way it is written. Quoted local parts and address literals (RFC 5321, section 4.1.2) are not
 * accepted. Expects NFC.
 */
export function toAddress(text: string): string | null {
  if (asciiAddress.test(text)) return aLabel.test(text) ? withLetters(text) ?? text : text
  const at = text.lastIndexOf('@')
  if (at < 1 || !localPart.test(text.slice(0, at))) return null
  const domain = text.slice(at + 1)
  if (!ascii.test(domain)) return withLetters(text)
  return domainName.test(domain.toLowerCase()) ? aLabel.test(domain) ? withLetters(text) ?? text : text : null
}

/**
 * The form in which an address is unique within its organization: lower case, with the domain in ASCII
 * (RFC 5890). Replies show the caller's case.
 */
export function normaliseEmail(email: string): string {
  const address = email.trim()
  if (ascii.test(address)) return address.toLowerCase()
  const [local, domain] = atDomain(address.normalize('NFC'))
  return `${local.toLowerCase()}@${toAscii(domain) ?? domain.toLowerCase()}`
}

/**
 * Whether the address that an identity provider has verified is this stored one, as it is stored or as it is
 * compared, with ASCII letters in any case. Other forms may be other mailboxes (RFC 6531): a Kelvin sign is
 * no K.
 */
export function isVerifiedForm(verified: string, stored: string): boolean {
  const forms = [stored, deliverableAddress(stored), normaliseEmail(stored)]
  return forms.some((form) => lowerAscii(form) === lowerAscii(verified))
}

/** Whether two stored addresses differ at most in the case of ASCII letters and the form of their domain. */
export function isSameMailbox(one: string, other: string): boolean {
  return lowerAscii(deliverableAddress(one)) === lowerAscii(deliverableAddress(other))
}

const lowerAscii = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

/** An address as mail servers take it: with an ASCII domain. */
export function deliverableAddress(email: string): string {
  if (ascii.test(email)) return email
  const [local, domain] = atDomain(email)
  return `${local}@${toAscii(domain) ?? domain}`
}

/** The address with the letters of its domain; null where the domain is not a valid one. */
function withLetters(address: string): string | null {
  const [local, domain] = atDomain(address)
  const host = toAscii(domain)
  if (host === null) return null
  const letters = domainToUnicode(host)
  return `${local}@${toAscii(letters) === host ? letters : host}`
}

function atDomain(address: string): [string, string] {
  const at = address.lastIndexOf('@')
  return [address.slice(0, at), address.slice(at + 1)]
}

const longestLabel = 63
const longestDomain = 253

/** A domain in lower case and ASCII (UTS 46, as in URLs); null for an invalid one. */
function toAscii(domain: string): string | null {
  if (!unicodeDomain.test(domain)) return null
  let host: string
  try {
    host = new URL(`http://${domain}`).hostname
  } catch {
    return null
  }
  const isValid = domainName.test(host) && host.length <= longestDomain &&
    host.split('.').every(({ length }) => length <= longestLabel)
  return isValid ? host : null
}

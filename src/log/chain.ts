import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { EventRow } from './event_row.ts'

/** The hash before the first event: 32 zero bytes, in hexadecimal. */
export const noHash = '00'.repeat(32)

/** Why an event fails verification: a stable code. */
export type MismatchReason = keyof typeof mismatchReasons

/** What each reason means, for people. */
export const mismatchReasons = {
  position_missing: 'the event at this position is missing',
  position_repeated: 'the position is repeated, or follows a later one',
  position_unexpected: 'positions begin at 1',
  beyond_head: "the event is beyond the organization's head",
  hash_mismatch: 'the event differs from the one that was appended here',
  shown_mismatch: 'the file shows other values than the event has',
  malformed: 'the event has a form that is never appended',
  respelled:
    'the line is not spelled as an export spells it: it was edited, or another program saved the file',
  version_mismatch: 'the version of the event does not follow the previous one in its stream',
  head_missing: 'the organization has events but no head',
  head_mismatch: "the organization's head differs from its last event",
  checkpoint_mismatch: 'the history up to here differs from the one that was signed',
  checkpoint_needed: 'the file begins here: verifying it needs a checkpoint for the position before',
  history_shorter_than_checkpoint:
    'a checkpoint was signed for this event or a later one: the end of the history is missing',
} as const

/** The first event that fails verification. */
export interface Mismatch {
  position: number
  reason: MismatchReason
}

/** A position and its hash, as a checkpoint signed them. */
export interface Link {
  position: number
  /** Hexadecimal SHA-256. */
  hash: string
}

/** The place of an event in the log and in its stream, and its hash. */
type Placed = Pick<EventRow, 'position' | 'stream' | 'version' | 'hash'>

/** Verifies events against the chain one by one, in order of position. */
export interface ChainVerifier {
  /**
   * Verifies the next event. Returns the first mismatch, from then on always the same; null while there is
   * none.
   */
  feed(event: EventRow): Mismatch | null
  /** Goes on behind an event of which only the place in the log and the hash are known. */
  skip(event: Placed): Mismatch | null
  /** Records input that is not an event as an export spells it, and returns the first mismatch. */
  reject(reason: 'malformed' | 'respelled'): Mismatch
  /** Records that the event that was verified last is shown otherwise, and returns the first mismatch. */
  rejectShown(): Mismatch
  /** Returns the first mismatch after the last event; null when the history is intact. */
  end(): Mismatch | null
  /** The position of the last event that was verified. */
  readonly position: number
}

/**
 * Creates a verifier for the events of one organization. It needs nothing but the events and signed
 * checkpoints. The events begin at position 1 or right after a checkpoint. Memory grows with the number of
 * streams, not of events.
 */
export function createChainVerifier(
  organization: string,
  { checkpoints = [] }: { checkpoints?: readonly Link[] } = {},
): ChainVerifier {
  const versions = new Map<string, number>()
  let last: Link = { position: 0, hash: noHash }
  let begun = false
  let fromStart = true
  let bad: Mismatch | null = null

  function mismatchOf(event: EventRow): MismatchReason | null {
    if (event.organization !== organization) return 'malformed'
    if (event.position <= last.position) return 'position_repeated'
    if (isMalformed(event)) return 'malformed'
    if (event.hash !== chainHash(last.hash, event.position, eventDigest(event))) return 'hash_mismatch'
    return placeMismatch(event)
  }

  function placeMismatch(event: Placed): MismatchReason | null {
    if (event.position <= last.position) return 'position_repeated'
    const before = versions.get(event.stream.id) ?? (fromStart ? 0 : event.version - 1)
    if (event.version !== before + 1) return 'version_mismatch'
    return contradicts(checkpoints, event) ? 'checkpoint_mismatch' : null
  }

  function begin({ position }: Placed): Mismatch | null {
    begun = true
    if (position === 1) return null
    if (position < 1) return { position, reason: 'position_unexpected' }
    const before = checkpoints.find((checkpoint) => checkpoint.position === position - 1)
    if (!before) return { position, reason: 'checkpoint_needed' }
    last = before
    fromStart = false
    return null
  }

  function next<Event extends Placed>(event: Event, judge: (event: Event) => MismatchReason | null) {
    if (!begun) bad = begin(event)
    if (bad) return bad
    if (event.position > last.position + 1) {
      return bad = { position: last.position + 1, reason: 'position_missing' }
    }
    const reason = judge(event)
    if (reason) return bad = { position: event.position, reason }
    versions.set(event.stream.id, event.version)
    last = { position: event.position, hash: event.hash }
    return null
  }

  return {
    feed: (event) => next(event, mismatchOf),
    skip: (event) => next(event, placeMismatch),
    reject: (reason) => bad ??= { position: last.position + 1, reason },
    rejectShown: () => bad ??= { position: last.position, reason: 'shown_mismatch' },
    end() {
      const cut = checkpoints.some(({ position }) => position > last.position)
      if (!bad && cut) bad = { position: last.position + 1, reason: 'history_shorter_than_checkpoint' }
      return bad
    },
    get position() {
      return last.position
    },
  }
}

const contradicts = (checkpoints: readonly Link[], { position, hash }: Link) =>
  checkpoints.some((checkpoint) => checkpoint.position === position && checkpoint.hash !== hash)

/**
 * The digest of an event's header and payload: SHA-256 over netstrings, as event_digest() in event_digest.sql
 * computes it.
 */
export function eventDigest(event: EventRow): Uint8Array {
  const sealed = event.sealed === null
    ? null
    : createHash('sha256').update(Buffer.from(event.sealed, 'base64')).digest('hex')
  const parts = [
    event.organization,
    event.id,
    event.stream.kind,
    event.stream.id,
    String(event.version),
    event.type,
    String(event.schema),
    event.person,
    event.actor,
    event.requestId,
    event.reason,
    String(event.occurredAt),
    event.fields.join(' '),
    event.open,
    sealed,
  ]
  return createHash('sha256').update(parts.map(netstring).join('')).digest()
}

/**
 * The hash of an event: SHA-256 over the previous hash (given in hexadecimal), the position as eight bytes
 * (big-endian), and the digest.
 */
export function chainHash(previous: string, position: number, digest: Uint8Array): string {
  const place = Buffer.alloc(8)
  place.writeBigInt64BE(BigInt(position))
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(place).update(digest).digest('hex')
}

const netstring = (value: string | null) => value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`

/**
 * Whether the event has a form that the digest cannot represent unambiguously: it joins names by spaces and
 * counts whole milliseconds.
 */
const isMalformed = ({ fields, occurredAt, position, version, schema }: EventRow) =>
  fields.some((name) => name === '' || name.includes(' ')) ||
  ![occurredAt, position, version, schema].every(Number.isSafeInteger)

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { EventRow } from './event_row.ts'

/** The hash before the first event: 32 zero bytes, in hexadecimal. */
export const noHash = '00'.repeat(32)

/** What does not fit, as a word that stays. */
export type BadReason = keyof typeof badReasons

/** What each word means, for people. */
export const badReasons = {
  position_missing: 'there is no event at this position',
  position_repeated: 'this position comes twice, or after a later one',
  position_unexpected: 'positions begin at 1',
  beyond_head: "an event comes after the organization's head",
  hash_mismatch: 'the event is not the one that was appended here',
  malformed: 'the event has a form that nothing appends',
  version_mismatch: "the event is not the next one of its stream, by the stream's versions",
  head_missing: 'the organization has events and no head',
  head_mismatch: "the organization's head is not its last event",
  checkpoint_mismatch: 'the history up to here is not the one that was signed',
  checkpoint_needed:
    'the file begins here: only a checkpoint for the position before can say what came first',
  history_shorter_than_checkpoint: 'a checkpoint was signed for this event or a later one: the tail was cut',
} as const

/** The first event that does not fit. */
export interface Bad {
  position: number
  reason: BadReason
}

/** What was signed, or where a part of a history begins. */
export interface Link {
  position: number
  /** Hexadecimal. */
  hash: string
}

/** Compares events with the chain one by one, in order of position. */
export interface ChainVerifier {
  /** Answers the first event that does not fit, from then on the same. */
  feed(event: EventRow): Bad | null
  /** What was given is no event at all. */
  refuse(): Bad
  /** After the last event. */
  end(): Bad | null
  /** The position of the last event that fits. */
  readonly position: number
}

/**
 * Checks one organization's events with nothing but themselves and signed checkpoints. They begin at
 * position 1, or right after a checkpoint. Memory grows with the number of streams, not of events.
 */
export function createChainVerifier(
  organization: string,
  { checkpoints = [] }: { checkpoints?: readonly Link[] } = {},
): ChainVerifier {
  const versions = new Map<string, number>()
  let last: Link = { position: 0, hash: noHash }
  let begun = false
  let fromStart = true
  let bad: Bad | null = null

  function misfit(event: EventRow): BadReason | null {
    if (event.organization !== organization) return 'malformed'
    if (event.position <= last.position) return 'position_repeated'
    if (isMalformed(event)) return 'malformed'
    if (event.hash !== chainHash(last.hash, event.position, eventDigest(event))) return 'hash_mismatch'
    const before = versions.get(event.stream.id) ?? (fromStart ? 0 : event.version - 1)
    if (event.version !== before + 1) return 'version_mismatch'
    return contradicts(checkpoints, event) ? 'checkpoint_mismatch' : null
  }

  function begin({ position }: EventRow): Bad | null {
    begun = true
    if (position === 1) return null
    if (position < 1) return { position, reason: 'position_unexpected' }
    const before = checkpoints.find((one) => one.position === position - 1)
    if (!before) return { position, reason: 'checkpoint_needed' }
    last = before
    fromStart = false
    return null
  }

  return {
    feed(event) {
      if (!begun) bad = begin(event)
      if (bad) return bad
      if (event.position > last.position + 1) {
        return bad = { position: last.position + 1, reason: 'position_missing' }
      }
      const reason = misfit(event)
      if (reason) return bad = { position: event.position, reason }
      versions.set(event.stream.id, event.version)
      last = { position: event.position, hash: event.hash }
      return null
    },
    refuse: () => bad ??= { position: last.position + 1, reason: 'malformed' },
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

const contradicts = (checkpoints: readonly Link[], { position, hash }: EventRow) =>
  checkpoints.some((one) => one.position === position && one.hash !== hash)

/** Header and payload in one digest, by the netstrings of event_digest() in append.sql. */
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

/** Of the hash before (hexadecimal), the position as eight bytes (big-endian), and the digest. */
export function chainHash(previous: string, position: number, digest: Uint8Array): string {
  const place = Buffer.alloc(8)
  place.writeBigInt64BE(BigInt(position))
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(place).update(digest).digest('hex')
}

const netstring = (value: string | null) => value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`

/** The digest joins names by spaces and counts whole milliseconds: what it cannot tell apart is refused. */
const isMalformed = ({ fields, occurredAt, position, version, schema }: EventRow) =>
  fields.some((name) => name === '' || name.includes(' ')) ||
  ![occurredAt, position, version, schema].every(Number.isSafeInteger)

import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainHash, createChainVerifier, eventDigest, noHash } from '../../src/log/chain.ts'
import { eventColumns, type EventRow, toEventRow } from '../../src/log/event_row.ts'
import type { Item } from '../../src/log/item.ts'
import { verifyOrganization } from '../../src/log/verify.ts'
import { newId } from '../../src/new_id.ts'
import { onDatabases } from '../support/database/fixture.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) =>
  !name.includes(' ')
)

/** Whatever the columns of an event can hold, likely or not. */
const eventArbitrary = fc.record({
  type: text,
  schema: fc.integer({ min: -32768, max: 32767 }),
  actor: text,
  requestId: text,
  reason: fc.option(text),
  person: fc.option(text),
  occurredAt: fc.integer({ min: 0, max: Date.parse('2200-01-01') }),
  fields: fc.array(word, { maxLength: 4 }),
  open: fc.oneof(text, fc.json()),
  sealed: fc.option(fc.uint8Array({ maxLength: 120 }).map((bytes) => Buffer.from(bytes).toString('base64'))),
})
type Arbitrary = typeof eventArbitrary extends fc.Arbitrary<infer Event> ? Event : never

function chain(events: Arbitrary[], organization = 'o1'): EventRow[] {
  let hash = noHash
  return events.map((event, index) => {
    const row = {
      ...event,
      organization,
      position: index + 1,
      id: `e${index}`,
      stream: { kind: 'mail' as const, id: 's1' },
      version: index + 1,
      hash: '',
    }
    hash = chainHash(hash, row.position, eventDigest(row))
    return { ...row, hash }
  })
}

function verify(events: EventRow[], checkpoints: { position: number; hash: string }[] = []) {
  const verifier = createChainVerifier('o1', { checkpoints })
  for (const event of events) verifier.feed(event)
  return verifier.end()
}

describe.each(onDatabases)('the chain on %s', (_, it) => {
  it('verifies whatever `append()` stored', async ({ owner, workbench: bench, organization }) => {
    const options = { checkpoints: [], progress: () => {} }
    await fc.assert(
      fc.asyncProperty(fc.array(eventArbitrary, { minLength: 1, maxLength: 4 }), async (events) => {
        const items = events.map((event): Item => ({
          organization,
          stream: { kind: 'mail', id: newId(bench.time.now) },
          expected: 0,
          events: [{
            ...event,
            sealed: event.sealed === null ? null : Buffer.from(event.sealed, 'base64'),
            id: newId(bench.time.now),
          }],
          metadata: { ...event, at: event.occurredAt },
          person: event.person,
        }))
        for (const { outcome } of await bench.append(items)) expect(outcome).toBe('appended')
      }),
      { numRuns: 60 },
    )
    const rows = await owner.query({
      text: `select ${eventColumns} from events where organization_id = $1 order by position`,
      parameters: [organization],
    })
    const verifier = createChainVerifier(organization)
    for (const row of rows) expect(verifier.feed(toEventRow(row))).toBe(null)
    expect(verifier.end()).toBe(null)
    expect(await verifyOrganization(owner, organization, options)).toEqual({
      id: organization,
      position: rows.length,
      ok: true,
      first_bad: null,
    })
  })
})

/** Each column, with one bit of it changed. */
const flips: { [column: string]: (event: EventRow, bit: number) => EventRow } = {
  organization: (event, bit) => ({ ...event, organization: flipText(event.organization, bit) }),
  id: (event, bit) => ({ ...event, id: flipText(event.id, bit) }),
  'stream.kind': (event, bit) => ({
    ...event,
    stream: { ...event.stream, kind: flipText(event.stream.kind, bit) as 'mail' },
  }),
  'stream.id': (event, bit) => ({
    ...event,
    stream: { ...event.stream, id: flipText(event.stream.id, bit) },
  }),
  position: (event, bit) => ({ ...event, position: event.position ^ 1 << bit % 31 }),
  version: (event, bit) => ({ ...event, version: event.version ^ 1 << bit % 31 }),
  schema: (event, bit) => ({ ...event, schema: event.schema ^ 1 << bit % 15 }),
  occurredAt: (event, bit) => ({
    ...event,
    occurredAt: Number(BigInt.asIntN(52, BigInt(event.occurredAt) ^ 1n << BigInt(bit % 51))),
  }),
  type: (event, bit) => ({ ...event, type: flipText(event.type, bit) }),
  actor: (event, bit) => ({ ...event, actor: flipText(event.actor, bit) }),
  requestId: (event, bit) => ({ ...event, requestId: flipText(event.requestId, bit) }),
  reason: (event, bit) => ({ ...event, reason: event.reason === null ? '' : flipText(event.reason, bit) }),
  person: (event, bit) => ({ ...event, person: event.person === null ? '' : flipText(event.person, bit) }),
  fields: (event, bit) => ({
    ...event,
    fields: event.fields.map((name, index) =>
      index === bit % event.fields.length ? flipText(name, bit) : name
    )
      .concat(event.fields.length === 0 ? [''] : []),
  }),
  open: (event, bit) => ({ ...event, open: flipText(event.open, bit) }),
  sealed: (event, bit) => ({
    ...event,
    sealed: event.sealed === null ? '' : flip(Buffer.from(event.sealed, 'base64'), bit).toString('base64'),
  }),
  hash: (event, bit) => ({ ...event, hash: flip(Buffer.from(event.hash, 'hex'), bit).toString('hex') }),
}

/** An empty value becomes null, where there is no bit. */
function flip(bytes: Buffer, bit: number): Buffer {
  if (bytes.length === 0) return Buffer.from([bit % 256])
  const changed = Buffer.from(bytes)
  changed[(bit >> 3) % bytes.length]! ^= 1 << bit % 8
  return changed
}

const flipText = (value: string, bit: number) => flip(Buffer.from(value), bit).toString()

describe('`createChainVerifier()`', () => {
  const story = fc.array(eventArbitrary, { minLength: 1, maxLength: 5 }).map((events) => chain(events))

  it.each(Object.entries(flips))('one bit changed in `%s` is found at that event', (_, change) => {
    fc.assert(fc.property(story, fc.nat(), fc.nat(100_000), (events, which, bit) => {
      const index = which % events.length
      const changed = events.map((event, at) => at === index ? change(event, bit) : event)
      expect(verify(events)).toBe(null)
      const bad = verify(changed)
      expect(bad).not.toBe(null)
      if (change !== flips.position) expect(bad!.position).toBe(index + 1)
    }))
  })

  const base = { type: 'T', schema: 1, actor: 'a', requestId: 'r', reason: null, person: null, occurredAt: 1 }
  const plain: Arbitrary = { ...base, fields: ['a', 'b'], open: '{}', sealed: null }
  const events = chain(Array.from({ length: 6 }, () => plain))
  const hashOf = (position: number) => ({ position, hash: events[position - 1]!.hash })

  it('nothing can be moved from one column to the next, and null is not empty', () => {
    const [event] = events
    for (
      const other of [
        { ...event!, type: 'Ta', actor: '' },
        { ...event!, reason: '' },
        { ...event!, sealed: '' },
        { ...event!, person: '' },
        { ...event!, fields: ['b', 'a'] },
      ]
    ) expect(verify([other])).toEqual({ position: 1, reason: 'hash_mismatch' })
    for (const fields of [['a b'], ['', 'a', 'b'], []]) {
      expect(verify([{ ...event!, fields }])?.position).toBe(1)
    }
  })

  it.each([
    ['one left out', [0, 1, 3], { position: 3, reason: 'position_missing' }],
    ['one repeated', [0, 1, 1, 2], { position: 2, reason: 'position_repeated' }],
    ['two swapped', [0, 2, 1, 3], { position: 2, reason: 'position_missing' }],
    ['the beginning missing', [2, 3], { position: 3, reason: 'checkpoint_needed' }],
  ])('%s', (_, order, expected) => {
    expect(verify(order.map((index) => events[index]!))).toEqual(expected)
  })

  it('a part of a history verifies from a checkpoint for the position before it, and from no other', () => {
    expect(verify(events.slice(3), [hashOf(3)])).toBe(null)
    expect(verify(events.slice(3), [{ position: 3, hash: hashOf(2).hash }])).toEqual({
      position: 4,
      reason: 'hash_mismatch',
    })
    expect(verify(events.slice(3), [hashOf(2)])).toEqual({ position: 4, reason: 'checkpoint_needed' })
  })

  it('a history that is not the signed one, or shorter, is found', () => {
    expect(verify(events, [hashOf(2), hashOf(6)])).toBe(null)
    expect(verify(events, [hashOf(2), { position: 4, hash: hashOf(5).hash }])).toEqual({
      position: 4,
      reason: 'checkpoint_mismatch',
    })
    expect(verify(events.slice(0, 4), [hashOf(6)])).toEqual({
      position: 5,
      reason: 'history_shorter_than_checkpoint',
    })
    expect(verify([], [hashOf(6)])).toEqual({ position: 1, reason: 'history_shorter_than_checkpoint' })
  })
})

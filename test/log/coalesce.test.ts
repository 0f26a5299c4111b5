import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../../src/database/database.ts'
import { coalesce } from '../../src/log/coalesce.ts'
import type { Item, Outcome } from '../../src/log/item.ts'

interface Wish {
  organization?: string
  stream: string
  email?: string
  key?: string
  externalId?: string
  /** Relies on the settings at this position. */
  settings?: number
  changesSettings?: boolean
}

let made = 0

/** An item whose one event id tells it from all others. */
function item({ organization = 'o', stream, email, key, externalId, ...settings }: Wish): Item {
  return {
    organization,
    stream: { kind: 'person', id: stream },
    expected: 0,
    events: [{ id: `e${made++}`, type: 'PersonUpdated', schema: 1, fields: [], open: '{}', sealed: null }],
    metadata: { actor: 'a', requestId: 'r', reason: null, at: 0 },
    person: stream,
    ...(email && { claims: [{ kind: 'email', digest: email, released: false }] }),
    ...(key && { reply: { key, fingerprint: '', status: 200, subject: 'null' } }),
    ...(externalId && { externalId }),
    ...settings,
  }
}

const idOf = (one: Item) => one.events[0]!.id

/** Answers each item with its own id, so that a mix-up shows. */
const answer = (items: Item[]) => items.map((one) => ({ outcome: idOf(one) })) as unknown as Outcome[]

/** An append that answers when it is told to. */
function held() {
  const calls: { items: Item[]; answer: () => void; fail: (error: Error) => void }[] = []
  const append = (items: Item[]) =>
    new Promise<Outcome[]>((resolve, reject) => {
      calls.push({ items, answer: () => resolve(answer(items)), fail: reject })
    })
  return { calls, append }
}

const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('`coalesce()`', () => {
  it('sends the first at once, and what waits meanwhile together', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append)
    const all = ['p1', 'p2', 'p3', 'p4'].map((stream) => coalesced([item({ stream })]))
    await turn()
    expect(calls.map(({ items }) => items.length)).toEqual([1])
    calls[0]!.answer()
    await turn()
    expect(calls.map(({ items }) => items.length)).toEqual([1, 3])
    calls[1]!.answer()
    expect(new Set((await Promise.all(all)).flat().map(({ outcome }) => outcome)).size).toBe(4)
  })

  it.each<[string, Wish, Wish]>([
    ['a stream', { stream: 'p1' }, { stream: 'p1' }],
    ['a claim', { stream: 'p1', email: 'x' }, { stream: 'p2', email: 'x' }],
    ['an idempotency key', { stream: 'p1', key: 'k' }, { stream: 'p2', key: 'k' }],
    [
      'an external id',
      { organization: 'o', stream: 'o', externalId: 'x' },
      { organization: 's', stream: 's', externalId: 'x' },
    ],
  ])('never puts two items of %s in one batch', async (_, one, other) => {
    const { calls, append } = held()
    const coalesced = coalesce(append, { lanes: 1 })
    for (const wish of [{ stream: 'first' }, one, other]) coalesced([item(wish)])
    for (const index of [0, 1, 2]) {
      await turn()
      expect(calls[index]!.items).toHaveLength(1)
      calls[index]!.answer()
    }
  })

  it('sends what relies on settings after the batch that changes them', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append, { lanes: 1 })
    const wishes: Wish[] = [
      { stream: 'first' },
      { stream: 'before', settings: 1 },
      { stream: 'change', settings: 1, changesSettings: true },
      { stream: 'after', settings: 1 },
      { stream: 'second change', settings: 1, changesSettings: true },
      { stream: 'whatever they are' },
      { organization: 'p', stream: 'elsewhere', settings: 1 },
    ]
    for (const wish of wishes) coalesced([item(wish)])
    for (const index of [0, 1, 2]) {
      await turn()
      calls[index]!.answer()
    }
    expect(calls.map(({ items }) => items.map(({ stream }) => stream.id))).toEqual([
      ['first'],
      ['before', 'change', 'whatever they are', 'elsewhere'],
      ['after', 'second change'],
    ])
  })

  it('an error rejects its own batch, and the next goes on', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append)
    const [first, ...second] = ['p1', 'p2', 'p3'].map((stream) => coalesced([item({ stream })]))
    await turn()
    calls[0]!.answer()
    await first
    await turn()
    const third = coalesced([item({ stream: 'p4' })])
    calls[1]!.fail(new Error('gone'))
    for (const one of second) await expect(one).rejects.toThrow('gone')
    await turn()
    calls[2]!.answer()
    expect(await third).toHaveLength(1)
  })

  it('sends a second call when many wait or the first is slow, never for one organization', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append, { limit: 3, maxWait: 20 })
    const wish = (organization: string, stream: string) => coalesced([item({ organization, stream })])
    wish('o1', 'p1')
    for (const stream of ['p2', 'p3', 'p4']) wish('o1', stream)
    for (const stream of ['p1', 'p2']) wish('o2', stream)
    await turn()
    expect(calls).toHaveLength(1)
    wish('o2', 'p3')
    await turn()
    expect(calls.map(({ items }) => items.map(({ organization }) => organization))).toEqual([
      ['o1'],
      ['o2', 'o2', 'o2'],
    ])
    wish('o3', 'p1')
    await turn()
    expect(calls).toHaveLength(2)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(calls[2]!.items.map(({ organization }) => organization)).toEqual(['o3'])
    for (const { answer } of calls) answer()
    await turn()
    expect(calls[3]!.items).toHaveLength(3)
  })

  it('keeps what one caller brings together, however much it is', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append, { limit: 10 })
    coalesced([item({ stream: 'first' })])
    coalesced(Array.from({ length: 9 }, (_, index) => item({ stream: `a${index}` })))
    coalesced(Array.from({ length: 2 }, (_, index) => item({ stream: `b${index}` })))
    coalesced(Array.from({ length: 500 }, (_, index) => item({ stream: `c${index}` })))
    coalesced([item({ stream: 'last' })])
    for (const [index, size] of [1, 10, 2, 500].entries()) {
      await turn()
      expect(calls[index]!.items).toHaveLength(size)
      calls[index]!.answer()
    }
  })

  describe('with an organization whose append never settles', () => {
    const some = (organization: string, count: number) =>
      Array.from({ length: count }, (_, index) => item({ organization, stream: `p${index}` }))

    /** Answers every call at once, apart from those with an item of a stuck organization. */
    function partly(...stuck: string[]) {
      const calls: string[][] = []
      const append = (items: Item[]) => {
        const organizations = [...new Set(items.map(({ organization }) => organization))]
        calls.push(organizations)
        return organizations.some((one) => stuck.includes(one))
          ? new Promise<Outcome[]>(() => {})
          : turn().then(() => answer(items))
      }
      return { calls, append }
    }

    it('sends the writes of others, each time', async () => {
      const { calls, append } = partly('stuck')
      const coalesced = coalesce(append)
      coalesced(some('stuck', 1))
      for (let write = 1; write <= 5; write++) expect(await coalesced(some('other', 1))).toHaveLength(1)
      expect(calls).toEqual([['stuck'], ...Array(5).fill(['other'])])
    })

    it('sends the writes of others when every lane is stuck', async () => {
      const names = ['s1', 's2', 's3', 's4']
      const { calls, append } = partly(...names)
      const coalesced = coalesce(append)
      for (const [index, name] of names.entries()) {
        coalesced(some(name, 1))
        await expect.poll(() => calls.length).toBe(index + 1)
      }
      for (let write = 1; write <= 3; write++) expect(await coalesced(some('other', 1))).toHaveLength(1)
    })

    it('keeps connections for reads, however many are stuck', async () => {
      const names = Array.from({ length: 12 }, (_, index) => `s${index}`)
      const { calls, append } = partly(...names)
      const coalesced = coalesce(append, { most: 5, maxWait: 1, stuckAfter: 2 })
      for (const name of names) {
        coalesced(some(name, 1))
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      expect(calls).toHaveLength(5)
    })

    it('lets what waits for it neither fill a batch nor hold up others', async () => {
      const { calls, append } = partly('stuck')
      const coalesced = coalesce(append)
      for (let call = 0; call < 300; call++) coalesced([item({ organization: 'stuck', stream: `s${call}` })])
      expect(await coalesced(some('other', 1))).toHaveLength(1)
      expect(calls).toEqual([['stuck'], ['other']])
    })

    it('puts no other organization into a call with one that was stuck', async () => {
      const { calls, append } = held()
      const coalesced = coalesce(append, { maxWait: 5, stuckAfter: 10 })
      coalesced(some('slow', 1))
      await new Promise((resolve) => setTimeout(resolve, 50))
      coalesced(some('first', 1))
      coalesced([item({ organization: 'slow', stream: 'x' })])
      coalesced(some('other', 1))
      calls[0]!.answer()
      calls[1]!.answer()
      await expect.poll(() => calls.length).toBe(4)
      expect(calls.slice(2).map(({ items }) => items.map(({ organization }) => organization)).toSorted())
        .toEqual([['other'], ['slow']])
    })
  })

  it('sends many items of one organization without those of others, who do not wait for them', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append)
    const many = (organization: string) =>
      coalesced(Array.from({ length: 100 }, (_, index) => item({ organization, stream: `p${index}` })))
    for (const organization of ['bulk1', 'bulk2', 'bulk3', 'bulk4']) many(organization)
    coalesced([item({ organization: 'small', stream: 'p' })])
    await turn()
    // the last lane is for small calls
    expect(calls.map(({ items }) => [items[0]!.organization, items.length])).toEqual([
      ['bulk1', 100],
      ['bulk2', 100],
      ['bulk3', 100],
      ['small', 1],
    ])
    calls[1]!.answer()
    await turn()
    expect(calls).toHaveLength(4)
    calls[3]!.answer()
    await turn()
    expect(calls[4]!.items[0]!.organization).toBe('bulk4')
  })

  it('sends each organization a turn, however much the others bring', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append, { lanes: 1, limit: 10, share: 2 })
    for (let call = 0; call < 30; call++) coalesced([item({ organization: 'busy', stream: `s${call}` })])
    for (const organization of ['a', 'b']) coalesced([item({ organization, stream: 'p' })])
    for (let index = 0; index < 3; index++) {
      await turn()
      calls[index]!.answer()
    }
    const sent = calls.map(({ items }) => items.map(({ organization }) => organization))
    expect(sent.slice(0, 3)).toEqual([['busy'], Array(10).fill('busy'), ['a', 'b']])
  })

  it('sends each call of a rejected batch alone, so that only the one at fault fails', async () => {
    const { calls, append } = held()
    const coalesced = coalesce(append)
    const first = coalesced([item({ organization: 'o', stream: 'first' })])
    await turn()
    const results = ['a', 'b', 'c'].map((organization) =>
      coalesced([item({ organization, stream: 'p' })]).then(
        () => organization,
        () => `${organization} failed`,
      )
    )
    calls[0]!.answer()
    await first
    await turn()
    expect(calls[1]!.items).toHaveLength(3)
    calls[1]!.fail(new DatabaseError('locked', '55P03', null))
    await turn()
    // none is answered, and all are on their way
    await expect.poll(() => calls.length).toBe(5)
    for (const { items, answer, fail } of calls.slice(2)) {
      if (items[0]!.organization === 'a') fail(new DatabaseError('locked', '55P03', null))
      else answer()
    }
    expect(await Promise.all(results)).toEqual(['a failed', 'b', 'c'])
    expect(calls.slice(2).map(({ items }) => items.length)).toEqual([1, 1, 1])
  })

  it('law: each gets its own outcome; exclusive ones in order, an organization in one call', async () => {
    const wish = fc.record({
      organization: fc.constantFrom('o1', 'o2', 'o3'),
      stream: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
      email: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
      key: fc.option(fc.constantFrom('k', 'l'), { nil: undefined }),
    })
    const caller = fc.uniqueArray(wish, { minLength: 1, maxLength: 3, selector: ({ stream }) => stream })
      .map((wishes) => wishes.map((one) => ({ ...one, organization: wishes[0]!.organization })))
      .filter((wishes) => new Set(wishes.flatMap(keysOf)).size === wishes.flatMap(keysOf).length)

    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(caller, { maxLength: 15 }), async (scheduler, callers) => {
        const batches: Item[][] = []
        const busy = new Set<string>()
        const coalesced = coalesce(async (items) => {
          const organizations = new Set(items.map(({ organization }) => organization))
          for (const one of organizations) expect(busy.has(one)).toBe(false)
          for (const one of organizations) busy.add(one)
          batches.push(items)
          await scheduler.schedule(Promise.resolve())
          for (const one of organizations) busy.delete(one)
          return answer(items)
        }, { lanes: 2, limit: 6 })

        const brought = callers.map((wishes) => wishes.map(item))
        const answers = Promise.all(brought.map((items) => coalesced(items)))
        await scheduler.waitFor(answers)
        expect(await answers).toEqual(brought.map(answer))

        const order = brought.flat().map(idOf)
        const lastOf = new Map<string, number>()
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(6)
          const keys = batch.flatMap((one) => keysOf(wishOf(one)))
          expect(new Set(keys).size).toBe(keys.length)
          for (const one of batch) {
            for (const key of keysOf(wishOf(one))) {
              expect(order.indexOf(idOf(one))).toBeGreaterThan(lastOf.get(key) ?? -1)
              lastOf.set(key, order.indexOf(idOf(one)))
            }
          }
        }
        expect(batches.flat().map(idOf).sort()).toEqual(order.toSorted())
      }),
      { numRuns: 200 },
    )
  })
})

const keysOf = ({ organization, stream, email, key }: Wish) => [
  `${organization} stream ${stream}`,
  ...(email ? [`${organization} email ${email}`] : []),
  ...(key ? [`${organization} key ${key}`] : []),
]

const wishOf = ({ organization, stream, claims, reply }: Item): Wish => ({
  organization,
  stream: stream.id,
  email: claims?.[0]?.digest,
  key: reply?.key,
})

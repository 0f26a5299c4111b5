import { beforeEach, describe, expect, it } from 'vitest'
import type { Item, Outcome } from '../../src/log/item.ts'
import { wakeAfterAppend } from '../../src/jobs/wake_after_append.ts'

describe('wakeAfterAppend()', () => {
  let wakes: number
  let appended: Item[][]

  beforeEach(() => {
    wakes = 0
    appended = []
  })

  const appendWith = (...outcomes: Outcome[]) =>
    wakeAfterAppend((items) => {
      appended.push(items)
      return Promise.resolve(outcomes)
    }, () => wakes++)

  const item = (...kinds: string[]): Item => ({
    organization: 'club',
    stream: { kind: 'person', id: 'jane' },
    expected: 0,
    events: [],
    metadata: { actor: 'user_1', requestId: 'request-1', reason: null, at: 0 },
    person: 'jane',
    outbox: kinds.map((kind) => ({ id: kind, kind, dueAt: 0, sealed: null })),
  })

  const done: Outcome = { outcome: 'appended', first: 1, last: 1 }
  const conflict: Outcome = { outcome: 'version_conflict' }
  const replayed: Outcome = { outcome: 'replayed', status: 200, body: '', subject: null, position: 1 }

  it.each<[number, string, Item[], Outcome[]]>([
    [1, 'an item with rows is appended', [item('erasure')], [done]],
    [1, 'several items with rows are appended', [item('erasure'), item('file_removal')], [done, done]],
    [1, 'another item is refused', [item('erasure'), item('erasure')], [conflict, done]],
    [0, 'no item has rows', [item(), { ...item(), outbox: undefined }], [done, done]],
    [0, 'the item with rows is refused', [item(), item('erasure')], [done, conflict]],
    [0, 'the item is a repeat', [item('erasure')], [replayed]],
  ])('wakes the worker %i times when %s', async (expected, _case, items, outcomes) => {
    expect(await appendWith(...outcomes)(items)).toEqual(outcomes)
    expect(wakes).toBe(expected)
  })

  it('refuses a row that no job works on before anything is written', async () => {
    const append = appendWith(done, done)
    await expect(append([item('erasure'), item('carrier_pigeon')])).rejects.toThrow('carrier_pigeon')
    expect([appended, wakes]).toEqual([[], 0])
  })

  it('does not wake the worker when the append fails', async () => {
    const append = wakeAfterAppend(() => Promise.reject(new Error('gone')), () => wakes++)
    await expect(append([item('erasure')])).rejects.toThrow('gone')
    expect(wakes).toBe(0)
  })
})

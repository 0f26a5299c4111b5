import { describe, expect, it } from 'vitest'
import { DatabaseError, type Row, sql, type Statement } from '../../src/database/database.ts'
import { batchableRead, batchReads } from '../../src/database/adapters/batch_reads.ts'

/** A database that answers, when it is told to, each thing asked with itself. */
function held() {
  const calls: { statement: Statement; answer: () => void; fail: (error: Error) => void }[] = []
  const run = (statement: Statement) =>
    new Promise<Row[]>((resolve, reject) => {
      const asked = JSON.parse(statement.parameters[0] as string) as unknown[][]
      calls.push({ statement, answer: () => resolve(asked.map(([one]) => ({ one }))), fail: reject })
    })
  return { calls, run }
}

const turn = () => new Promise((resolve) => setTimeout(resolve))
const sizes = (calls: ReturnType<typeof held>['calls']) =>
  calls.map(({ statement }) => (JSON.parse(statement.parameters[0] as string) as unknown[]).length)

describe('`batchReads()`', () => {
  it('sends the first at once, then together what waits; each gets its own row', async () => {
    const { calls, run } = held()
    const query = batchReads(run)
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((one) => query(batchableRead('read $1', [one]))))
    await turn()
    expect(sizes(calls)).toEqual([1])
    calls[0]!.answer()
    await turn()
    expect(sizes(calls)).toEqual([1, 4])
    calls[1]!.answer()
    expect(await all).toEqual(['a', 'b', 'c', 'd', 'e'].map((one) => [{ one }]))
  })

  it('sends another beside one in flight when enough waits, in so many lanes at most', async () => {
    const { calls, run } = held()
    const query = batchReads(run, { lanes: 2, limit: 3 })
    for (let n = 0; n < 8; n++) query(batchableRead('read $1', [String(n)]))
    await turn()
    expect(sizes(calls)).toEqual([1, 3])
  })

  it('sends what waits beside a call that never settles, each time', async () => {
    const { calls, run } = held()
    const query = batchReads(run, { maxWait: 5 })
    query(batchableRead('read $1', ['stuck']))
    for (const index of [1, 2, 3]) {
      const read = query(batchableRead('read $1', ['other']))
      await expect.poll(() => calls.length).toBe(index + 1)
      calls[index]!.answer()
      expect(await read).toEqual([{ one: 'other' }])
    }
  })

  it('never more than the limit in one call, and only what has the same text', async () => {
    const { calls, run } = held()
    const query = batchReads(run, { lanes: 1, limit: 2 })
    for (const one of ['a', 'b', 'c', 'd']) query(batchableRead('read $1', [one]))
    query(batchableRead('load $1', ['e']))
    await turn()
    expect(calls.map(({ statement }) => statement.text)).toEqual(['read $1', 'load $1'])
    calls[0]!.answer()
    await turn()
    calls[2]!.answer()
    await turn()
    expect(sizes(calls)).toEqual([1, 1, 2, 1])
  })

  it('other statements go as they come', async () => {
    const { calls, run } = held()
    const query = batchReads(run, { lanes: 1 })
    for (let n = 0; n < 3; n++) query(sql`select ${'[]'}`)
    await turn()
    expect(calls).toHaveLength(3)
  })

  it('a rejected batch is retried one by one: only the faulty read fails', async () => {
    const asked: unknown[][][] = []
    const query = batchReads((statement) => {
      const list = JSON.parse(statement.parameters[0] as string) as unknown[][]
      asked.push(list)
      if (list.some(([one]) => one === 'bad')) {
        return Promise.reject(new DatabaseError('refused', '22P05', null))
      }
      return Promise.resolve(list.map(([one]) => ({ one })))
    }, { lanes: 1 })
    const first = query(batchableRead('read $1', ['first']))
    const [good, bad] = ['good', 'bad'].map((one) => query(batchableRead('read $1', [one])))
    await first
    expect(await good).toEqual([{ one: 'good' }])
    await expect(bad).rejects.toMatchObject({ sqlstate: '22P05' })
    expect(asked).toEqual([[['first']], [['good'], ['bad']], [['good']], [['bad']]])
  })

  it.each(['57014', '55P03', '53300'])(
    'a database that is too busy (%s) is not asked one by one',
    async (sqlstate) => {
      let calls = 0
      const query = batchReads(() => {
        calls++
        return Promise.reject(new DatabaseError('busy', sqlstate, null))
      }, { lanes: 1 })
      const reads = ['first', 'a', 'b'].map((one) => query(batchableRead('read $1', [one])))
      for (const read of await Promise.allSettled(reads)) {
        expect(read).toMatchObject({ status: 'rejected', reason: { sqlstate } })
      }
      expect(calls).toBe(2)
    },
  )

  it('a lost connection fails all that were asked together, once, and the next go on', async () => {
    const { calls, run } = held()
    const query = batchReads(run, { lanes: 1 })
    const first = query(batchableRead('read $1', ['first']))
    const lost = ['a', 'b'].map((one) => query(batchableRead('read $1', [one])))
    await turn()
    calls[0]!.answer()
    await first
    await turn()
    calls[1]!.fail(new DatabaseError('no answer', undefined, null))
    for (const one of lost) await expect(one).rejects.toMatchObject({ outcomeUnknown: true })
    const next = query(batchableRead('read $1', ['next']))
    await turn()
    calls[2]!.answer()
    expect(await next).toEqual([{ one: 'next' }])
    expect(calls).toHaveLength(3)
  })
})

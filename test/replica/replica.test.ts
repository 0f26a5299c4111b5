import { describe, expect, it } from 'vitest'
import { type Database, DatabaseError, type Row, sql, type Statement } from '../../src/database/database.ts'
import { createReplica, createReplicaMemory } from '../../src/replica/replica.ts'

const person = sql`select name from people`

/** A database that has come to `position`, or does what `answer` does. */
function standIn(position: number | null, answer?: (statements: Statement[]) => Promise<Row[][]>) {
  const calls: Statement[][] = []
  const database: Database = {
    query: () => Promise.reject(new Error('not in a transaction')),
    close: () => Promise.resolve(),
    batch(statements) {
      calls.push(statements)
      if (answer) return answer(statements)
      return Promise.resolve([
        [],
        [{}],
        position === null ? [] : [{ position, hash: 'ab', restorations: '[]' }],
        [{ name: 'Jane' }],
      ])
    },
  }
  return { calls, database }
}

/** A replica whose clock is moved by hand. */
function replicaOf(database: Database, options: { timeout?: number } = {}) {
  const time = { now: 1_000_000 }
  const failures: unknown[] = []
  const replica = createReplica(database, createReplicaMemory(), {
    clock: () => time.now,
    onFailure: (error) => failures.push(error),
    ...options,
  })
  return { replica, time, failures }
}

describe('createReplica()', () => {
  it('reads in one batch, as of the position that it returns', async () => {
    const { calls, database } = standIn(7)
    const reading = await replicaOf(database).replica.read('acme', 7, [person])
    expect(reading).toEqual({
      log: { position: 7, hash: 'ab', epoch: 0, restorations: [] },
      results: [[{ name: 'Jane' }]],
    })
    expect(calls).toHaveLength(1)
    expect(calls[0]![0]!.text).toBe('set transaction isolation level repeatable read')
  })

  it.each([['has not come so far', 6], ['does not know the organization', null]])(
    'reads nothing when it %s',
    async (_, position) => {
      const { calls, database } = standIn(position)
      const { replica, failures } = replicaOf(database)
      expect(await replica.read('acme', 7, [person])).toBe(null)
      expect(await replica.read('acme', 7, [person])).toBe(null)
      expect([calls.length, failures]).toEqual([2, []])
    },
  )

  it.each([
    ['is not there', () => Promise.reject(new DatabaseError('lost', undefined, null))],
    ['is starting up', () => Promise.reject(new DatabaseError('starting', '57P03', null))],
    ['does not answer', () => new Promise<never>(() => {})],
  ])('is left alone for a while when it %s, and said once', async (_, answer) => {
    const { calls, database } = standIn(7, answer)
    const { replica, time, failures } = replicaOf(database, { timeout: 20 })
    expect(await replica.read('acme', 0, [person])).toBe(null)
    expect(await replica.read('acme', 0, [person])).toBe(null)
    expect([calls.length, failures.length]).toEqual([1, 1])
    time.now += 5_000
    expect(await replica.read('acme', 0, [person])).toBe(null)
    expect([calls.length, failures.length]).toEqual([2, 2])
  })

  it('is asked again at once when what was read was replayed over', async () => {
    const { calls, database } = standIn(7, () => Promise.reject(new DatabaseError('conflict', '40001', null)))
    const { replica, failures } = replicaOf(database)
    await replica.read('acme', 0, [person])
    await replica.read('acme', 0, [person])
    expect([calls.length, failures]).toEqual([2, []])
  })

  it('hides no bug', async () => {
    const { database } = standIn(7, () => Promise.reject(new TypeError('a bug')))
    await expect(replicaOf(database).replica.read('acme', 0, [person])).rejects.toThrow('a bug')
  })
})

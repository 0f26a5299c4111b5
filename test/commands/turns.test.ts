import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DatabaseError } from '../../src/database/database.ts'
import { createTurns, immediately } from '../../src/commands/turns.ts'

test('tasks of a key run one after another in order, tasks of others beside them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.record({ key: fc.constantFrom('a', 'b'), fails: fc.boolean() }), { maxLength: 8 }),
      async (scheduler, tasks) => {
        const inTurn = createTurns()
        const running = { a: 0, b: 0 }
        const order: number[] = []
        const results = tasks.map(({ key, fails }, index) =>
          inTurn(key, async () => {
            expect(++running[key as 'a' | 'b']).toBe(1)
            order.push(index)
            await scheduler.schedule(Promise.resolve())
            running[key as 'a' | 'b']--
            if (fails) throw new Error(`task ${index}`)
            return index
          })
        )
        const settled = Promise.allSettled(results)
        await scheduler.waitFor(settled)
        expect(await settled).toMatchObject(
          tasks.map(({ fails }, index) =>
            fails ? { status: 'rejected', reason: { message: `task ${index}` } } : { value: index }
          ),
        )
        for (const key of ['a', 'b']) {
          const own = order.filter((index) => tasks[index]!.key === key)
          expect(own).toEqual(own.toSorted((one, other) => one - other))
        }
      },
    ),
  )
})

test('a key does not wait for another', async () => {
  const inTurn = createTurns()
  inTurn('a', () => new Promise(() => {}))
  expect(await inTurn('b', () => Promise.resolve('b'))).toBe('b')
})

const unavailable = new DatabaseError('no answer', undefined, null)

test('tasks that have waited share the failure of an unavailable database', async () => {
  const inTurn = createTurns({ patience: 0 })
  let ran = 0
  const results = await Promise.allSettled(Array.from({ length: 50 }, () =>
    inTurn('a', () => {
      ran++
      return Promise.reject(unavailable)
    })))
  expect(results).toEqual(results.map(() => ({ status: 'rejected', reason: unavailable })))
  expect(ran).toBe(1)
  expect(await inTurn('a', () => Promise.resolve('next'))).toBe('next')
})

test('a task that has not waited long, or follows another failure, runs', async () => {
  for (
    const [patience, failure] of [[60_000, unavailable], [0, new DatabaseError('no', '23505', null)]] as const
  ) {
    const inTurn = createTurns({ patience })
    const first = inTurn('a', () => Promise.reject(failure))
    const second = inTurn('a', () => Promise.resolve('second'))
    await expect(first).rejects.toBe(failure)
    expect(await second).toBe('second')
  }
})

test('a task whose turn does not come is rejected and does not run later', async () => {
  const inTurn = createTurns({ limit: 50 })
  const { promise, resolve } = Promise.withResolvers<string>()
  const first = inTurn('a', () => promise)
  let ran = 0
  const late = [1, 2].map(() => inTurn('a', () => Promise.resolve(ran++)))
  for (const one of late) await expect(one).rejects.toMatchObject({ outcomeUnknown: true, unavailable: true })
  resolve('first')
  expect(await first).toBe('first')
  expect(await inTurn('a', () => Promise.resolve('next'))).toBe('next')
  expect(ran).toBe(0)
})

test('`immediately()` waits for nothing', async () => {
  immediately('a', () => new Promise(() => {}))
  expect(await immediately('a', () => Promise.resolve('second'))).toBe('second')
})

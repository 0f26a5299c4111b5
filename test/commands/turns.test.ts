import fc from 'fast-check'
import { expect, test } from 'vitest'
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

test('`atOnce()` waits for nothing', async () => {
  immediately('a', () => new Promise(() => {}))
  expect(await immediately('a', () => Promise.resolve('second'))).toBe('second')
})

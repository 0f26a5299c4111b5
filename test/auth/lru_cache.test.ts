import { expect, test } from 'vitest'
import { createLruCache } from '../../src/auth/lru_cache.ts'

test('what is used stays, what is not goes, and there are never more than the capacity', () => {
  const recent = createLruCache<number>(10)
  recent.set('used', 0)
  recent.set('unused', 0)
  for (let i = 0; i < 100; i++) {
    recent.set(`other ${i}`, i)
    expect(recent.get('used')).toBe(0)
  }
  expect(recent.get('unused')).toBeUndefined()
  const kept = Array.from({ length: 100 }, (_, i) => `other ${i}`).filter((key) =>
    recent.get(key) !== undefined
  )
  expect(kept.length).toBeLessThanOrEqual(10)
  expect(recent.get('other 99')).toBe(99)
})

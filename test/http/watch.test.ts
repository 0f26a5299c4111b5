import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createWatch } from '../../src/http/watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('calls back once when the time is over, and never after the watch has ended', () => {
  const watch = createWatch()
  const [late, ended] = [vi.fn(), vi.fn()]
  watch(1_000, late)
  const end = watch(1_000, ended)
  vi.advanceTimersByTime(900)
  end()
  expect(late).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5_000)
  expect(late).toHaveBeenCalledOnce()
  expect(ended).not.toHaveBeenCalled()
})

it('keeps no timer while nothing is watched', () => {
  const watch = createWatch()
  watch(100, () => {})
  vi.advanceTimersByTime(2_000)
  expect(vi.getTimerCount()).toBe(0)
  watch(100, () => {})
  expect(vi.getTimerCount()).toBe(1)
})

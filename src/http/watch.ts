/** Calls `late` once the time is over, within half a second; the returned function ends the watch. */
export type Watch = (milliseconds: number, late: () => void) => () => void

const sweepInterval = 500

/**
 * Creates a watch that has one timer for all waits of a process, because a timer for each request costs
 * several microseconds. For long-lived processes only: a Worker's timers belong to their requests.
 */
export function createWatch(): Watch {
  const waits = new Set<{ until: number; late: () => void }>()
  let timer: ReturnType<typeof setInterval> | undefined

  function sweep(): void {
    const now = performance.now()
    for (const wait of waits) {
      if (wait.until > now) continue
      waits.delete(wait)
      wait.late()
    }
    if (waits.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return function watch(milliseconds, late) {
    const wait = { until: performance.now() + milliseconds, late }
    waits.add(wait)
    timer ??= setInterval(sweep, sweepInterval)
    return () => waits.delete(wait)
  }
}

export interface Repetition {
  /** Ends the repetition and waits for the call that is under way. */
  stop(): Promise<void>
}

/** Calls `work` now, and again `pauseMs` after each call has ended: at once where it answered `more`. */
export function repeat(work: () => Promise<'idle' | 'more'>, pauseMs: number): Repetition {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()

  async function callAndPause(): Promise<void> {
    const result = await work()
    if (!stopped) timer = setTimeout(start, result === 'more' ? 0 : pauseMs)
  }

  function start(): void {
    running = callAndPause()
  }

  start()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

import type { LogLines } from './log_lines.ts'

/** Writes a line when the process has started, when a signal asks it to stop, and when it ends. */
export function followProcess(lines: LogLines, started: Record<string, string | number>): void {
  const startedAt = performance.now()
  lines.inform('started', started)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    Deno.addSignalListener(signal, () => lines.inform('stopping', { signal }))
  }
  globalThis.addEventListener('unload', () => {
    lines.flush()
    lines.inform('stopped', { seconds: Math.round((performance.now() - startedAt) / 1000) })
  })
}

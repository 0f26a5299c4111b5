import type { Clock } from './clock.ts'

/** Writes one JSON line about the process, in the form of the request log. */
export type Notice = (level: 'info' | 'warn', code: string, details?: Record<string, unknown>) => void

export function createNotice({ write, clock }: { write: (line: string) => void; clock: Clock }): Notice {
  return function notice(level, code, details) {
    write(JSON.stringify({ time: new Date(clock()).toISOString(), level, code, ...details }))
  }
}

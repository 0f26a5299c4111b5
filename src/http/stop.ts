import type { Server } from './server.ts'
import type { Notice } from './log_lines.ts'

/** Time limits of a stop, in milliseconds. */
export interface StopLimits {
  /** The time during which `/readyz` says `stopping` and nothing else changes. */
  delay: number
  /** The longest wait for requests under way. */
  timeout: number
}

/** What a stop did not finish. */
export interface Cut {
  /** Requests that were refused with 503. */
  requests: number
  /** Responses that were not completely sent. */
  responses: number
}

export interface Stop {
  /** Whether a signal to stop has arrived. */
  begun(): boolean
  /** On SIGINT or SIGTERM: {@link stopServing}, `release`, exit with 0. A second signal exits at once. */
  onSignal(parts: { server: Server; limits: StopLimits; release: () => Promise<void>; notice: Notice }): void
}

/** The longest time for which connections are kept so that their next response can announce their end. */
const farewell = 1_000

/** The time that refusals have to reach their clients. */
const refusal = 1_000

/** The time that jobs and connections to the database have to end. */
const releaseLimit = 5_000

const pollInterval = 20

export function createStop(): Stop {
  let begun = false
  return {
    begun: () => begun,
    onSignal({ server, limits, release, notice }) {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        Deno.addSignalListener(signal, async () => {
          if (begun) Deno.exit(130)
          begun = true
          notice('info', 'stopping', { signal, requests: server.requests() })
          const cut = await stopServing(server, limits)
          const released = await Promise.race([
            release().then(() => true, () => false),
            sleep(releaseLimit).then(() => false),
          ])
          const whole = released && cut.requests + cut.responses === 0
          notice(whole ? 'info' : 'warn', 'stopped', { cut, ...(!released && { released }) })
          Deno.exit(0)
        })
      }
    },
  }
}

/**
 * Stops serving without breaking off requests: waits for `delay`, announces the end of each connection with
 * its next response, accepts no further connections, waits for the requests under way, uploads included, and
 * refuses those that are left after `timeout`. Returns what it cut.
 */
export async function stopServing(server: Server, { delay, timeout }: StopLimits): Promise<Cut> {
  await sleep(delay)
  server.closeAfterResponse()
  await until(() => server.connections() === 0, farewell)
  server.close()
  await until(() => server.requests() === 0, timeout)
  const cut = server.cut()
  await until(() => server.requests() === 0, refusal)
  server.abort()
  return cut
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function until(holds: () => boolean, limit: number): Promise<void> {
  const end = performance.now() + limit
  while (!holds() && performance.now() < end) await sleep(pollInterval)
}

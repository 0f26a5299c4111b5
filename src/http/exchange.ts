import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { type Problem, ProblemError } from './problem.ts'

/** A request under way, as the server passes it to the app. */
export interface Exchange {
  remoteAddr: Deno.NetAddr
  /** Refuses the request with {@link stoppingProblem}. Null before the app has it and once it has a response. */
  cut: (() => void) | null
  /** Whether the response must be the last one on its connection. */
  isLast: () => boolean
}

export type ExchangeOf = (c: Context<AppEnv>) => Exchange

/** The response to requests that a stopping server does not finish. */
export const stoppingProblem: Problem = {
  status: 503,
  code: 'stopping',
  detail: 'This server is stopping. Try again in a few seconds, with the same Idempotency-Key.',
  headers: { 'Retry-After': '5', Connection: 'close' },
}

/**
 * Lets the server refuse a request that the app has not answered yet, and adds `Connection: close` to the
 * last response on a connection.
 */
export function stoppable(exchangeOf: ExchangeOf): MiddlewareHandler<AppEnv> {
  return async function stoppable(c, next) {
    const exchange = exchangeOf(c)
    const { promise: refused, reject } = Promise.withResolvers<never>()
    exchange.cut = () => reject(new ProblemError(stoppingProblem))
    try {
      await Promise.race([next(), refused])
    } finally {
      exchange.cut = null
    }
    if (exchange.isLast()) c.res.headers.set('Connection', 'close')
  }
}

import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { type ClientRateLimitInfo, rateLimiter, type Store } from 'hono-rate-limiter'
import { convertIPv6ToBinary, distinctRemoteAddr } from 'hono/utils/ipaddr'
import type { AppEnv } from './env.ts'
import type { RateLimit } from '../config/rate_limit.ts'
import { ProblemError } from './problem.ts'

/** The client's address; null when it is unknown, and then the request is not limited by address. */
export type AddressOf = (c: Context<AppEnv>) => string | null

/**
 * Limits the requests of one address. An IPv6 /64 counts as one address, because a single machine owns all of
 * it.
 */
export function limitByAddress(limit: RateLimit, addressOf: AddressOf): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const address = addressOf(c)
    return address === null ? null : networkOf(address)
  })
}

/** Limits the requests of one credential. A request without a credential passes. */
export function limitByToken(
  limit: RateLimit,
  credentialOf: (c: Context<AppEnv>) => string | null = (c) => c.req.header('Authorization') ?? null,
): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const credential = credentialOf(c)
    return credential ? createHash('sha256').update(credential).digest('base64url') : null
  })
}

/** Limits the requests of one organization from one address. Runs after authentication. */
export function limitByAccount(limit: RateLimit, addressOf: AddressOf): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const address = addressOf(c)
    return `${c.get('principal').organization} ${address === null ? '' : networkOf(address)}`
  })
}

/**
 * The last address of `X-Forwarded-For`: the one that the nearest proxy added. A client can forge every entry
 * before it.
 */
export function lastHop(forwardedFor: string | undefined): string | null {
  return forwardedFor?.split(',').at(-1)?.trim() || null
}

function limitBy(
  { requests, seconds }: RateLimit,
  keyOf: (c: Context<AppEnv>) => string | null,
): MiddlewareHandler<AppEnv> {
  const limiter = rateLimiter<AppEnv>({
    windowMs: seconds * 1000,
    limit: requests,
    standardHeaders: 'draft-7',
    store: createWindowStore(),
    skip: (c) => keyOf(c) === null,
    keyGenerator: (c) => keyOf(c) ?? '',
    handler: (c) => {
      throw new ProblemError({
        status: 429,
        code: 'too_many_requests',
        detail:
          `At most ${requests} requests in ${seconds} seconds are allowed. Wait for Retry-After seconds.`,
        headers: { 'Retry-After': c.res.headers.get('Retry-After') ?? String(seconds) },
      })
    },
  })
  return function rateLimit(c, next) {
    // Hono keeps headers that were set before the handler's response only if a response existed when they
    // were set. Reading `c.res` creates one.
    void c.res
    return limiter(c, next)
  }
}

function networkOf(address: string): string {
  const plain = address
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  if (distinctRemoteAddr(plain) !== 'IPv6') return plain
  try {
    return `${convertIPv6ToBinary(plain) >> 64n}/64`
  } catch {
    return plain
  }
}

const rememberedWindows = 50_000

/**
 * Fixed windows in memory. The store of hono-rate-limiter sweeps by a timer that starts when the app is
 * created, which Workers forbid, and grows without bound between sweeps. This store drops the oldest window
 * instead.
 */
export function createWindowStore(capacity = rememberedWindows): Store<AppEnv> {
  const windows = new Map<string, Required<ClientRateLimitInfo>>()
  let windowMs = 0

  return {
    init(options) {
      windowMs = options.windowMs
    },
    increment(key) {
      // The library computes its headers by Date.now(), so the windows must use it too.
      const now = Date.now()
      const open = windows.get(key)
      if (open && open.resetTime.getTime() > now) {
        open.totalHits++
        return open
      }
      // Deleted first, so that the map keeps the order in which windows began.
      windows.delete(key)
      const started = { totalHits: 1, resetTime: new Date(now + windowMs) }
      windows.set(key, started)
      if (windows.size > capacity) {
        for (const oldest of windows.keys()) {
          windows.delete(oldest)
          break
        }
      }
      return started
    },
    decrement(key) {
      const open = windows.get(key)
      if (open && open.totalHits > 0) open.totalHits--
    },
    resetKey(key) {
      windows.delete(key)
    },
  }
}

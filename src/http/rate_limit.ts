import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { type ClientRateLimitInfo, rateLimiter, type Store } from 'hono-rate-limiter'
import { convertIPv6ToBinary, distinctRemoteAddr } from 'hono/utils/ipaddr'
import type { AppEnv } from './env.ts'
import type { RateLimit } from '../config/rate_limit.ts'
import { ProblemError } from './problem.ts'

/** Where a request came from, as text; null when nobody knows, and then it is not limited by address. */
export type AddressOf = (c: Context<AppEnv>) => string | null

/** Limits what one address may ask; a whole IPv6 /64 counts as one, because one machine has all of it. */
export function limitByAddress(limit: RateLimit, addressOf: AddressOf): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const address = addressOf(c)
    return address === null ? null : networkOf(address)
  })
}

/** Limits what one credential may ask; requests without one pass. */
export function limitByToken(
  limit: RateLimit,
  credentialOf: (c: Context<AppEnv>) => string | null = (c) => c.req.header('Authorization') ?? null,
): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const credential = credentialOf(c)
    return credential ? createHash('sha256').update(credential).digest('base64url') : null
  })
}

/** Limits what one organization may ask from one address; comes after authentication. */
export function limitByAccount(limit: RateLimit, addressOf: AddressOf): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const address = addressOf(c)
    return `${c.get('principal').organization} ${address === null ? '' : networkOf(address)}`
  })
}

/**
 * The nearest proxy's word, when there is a proxy to trust; anything further left was the caller's to invent.
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
          `At most ${requests} requests are answered in ${seconds} seconds. Wait for Retry-After seconds.`,
        headers: { 'Retry-After': c.res.headers.get('Retry-After') ?? String(seconds) },
      })
    },
  })
  return function rateLimit(c, next) {
    // Hono drops headers that were set while no response existed when a handler then answers with a Response
    // of its own making, and merges them when one did: the limiter's are set before.
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
 * Fixed windows in memory. hono-rate-limiter's own store sweeps by a timer from the moment the app is
 * created, which Workers forbid, and grows without bound in between; this one forgets the oldest window.
 */
export function createWindowStore(capacity = rememberedWindows): Store<AppEnv> {
  const windows = new Map<string, Required<ClientRateLimitInfo>>()
  let windowMs = 0

  return {
    init(options) {
      windowMs = options.windowMs
    },
    increment(key) {
      // The library reckons its headers by Date.now(), so the windows must, too.
      const now = Date.now()
      const open = windows.get(key)
      if (open && open.resetTime.getTime() > now) {
        open.totalHits++
        return open
      }
      // Deleted first, so that the map's order stays the order in which windows began.
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

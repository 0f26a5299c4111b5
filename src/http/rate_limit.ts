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

/** The two halves of a limit of what an address may ask without a valid credential. */
export interface PublicLimit {
  /** On public routes: limits requests without a valid credential. */
  open: MiddlewareHandler<AppEnv>
  /** Before authentication: limits requests that it answers with 401. */
  guarded: MiddlewareHandler<AppEnv>
}

/**
 * Limits requests without a valid credential by address: those on public routes, and those answered 401, in
 * one count. A private or loopback address is never counted. A valid credential is never refused because of
 * its neighbours: an address beyond the limit gets 429 in place of 401.
 */
export function limitPublic(
  limit: RateLimit,
  { addressOf, credentialOf, verify }: {
    addressOf: AddressOf
    credentialOf: (c: Context<AppEnv>) => string | null
    verify: (credential: string) => Promise<unknown>
  },
): PublicLimit {
  const store = createWindowStore()
  const limited = limitBy(limit, (c) => {
    const address = addressOf(c)
    return address === null || isPrivate(address) ? null : networkOf(address)
  }, store)
  return {
    async open(c, next) {
      const credential = credentialOf(c)
      // a made-up credential must not lift the limit
      if (credential !== null && await verify(credential)) return await next()
      return await limited(c, next)
    },
    async guarded(c, next) {
      await next()
      if (c.res.status === 401) await limited(c, async () => {})
    },
  }
}

/** The id of an organization that is known by its id or external id; null for others. */
export type OrganizationId = (reference: string) => string | null

/**
 * Limits the requests of one principal, with whichever token: a signature can be spelled in several ways, and
 * an organization be named by two ids. Runs after authentication.
 */
export function limitByPrincipal(
  limit: RateLimit,
  organizationId: OrganizationId,
): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const { actor } = c.get('principal')
    const parts = [organizationOf(c, organizationId), actor]
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  })
}

/** Limits the requests of one organization from one address. Runs after authentication. */
export function limitByAccount(
  limit: RateLimit,
  addressOf: AddressOf,
  organizationId: OrganizationId,
): MiddlewareHandler<AppEnv> {
  return limitBy(limit, (c) => {
    const address = addressOf(c)
    return `${organizationOf(c, organizationId)} ${address === null ? '' : networkOf(address)}`
  })
}

function organizationOf(c: Context<AppEnv>, organizationId: OrganizationId): string | null {
  const { organization } = c.get('principal')
  return organization === null ? null : organizationId(organization) ?? organization
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
  store = createWindowStore(),
): MiddlewareHandler<AppEnv> {
  const limiter = rateLimiter<AppEnv>({
    windowMs: seconds * 1000,
    limit: requests,
    standardHeaders: 'draft-7',
    store,
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

/** The longest text of an IP address (RFC 4291, 2.2). */
const addressLength = 45

/** The address without a port, and an IPv4 address as such. */
function plainAddress(address: string): string {
  return address
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .slice(0, addressLength)
}

/** Loopback, private (RFC 1918), shared (RFC 6598) and link-local IPv4 addresses. */
const privateIpv4 =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./

/** Whether the address is of a private network or of this machine; for IPv6 also unique local (RFC 4193). */
function isPrivate(address: string): boolean {
  const plain = plainAddress(address)
  switch (distinctRemoteAddr(plain)) {
    case 'IPv4':
      return privateIpv4.test(plain)
    case 'IPv6':
      try {
        const bits = convertIPv6ToBinary(plain)
        return bits === 1n || bits >> 121n === 0x7en || bits >> 118n === 0x3fan
      } catch {
        return false
      }
    default:
      return false
  }
}

function networkOf(address: string): string {
  const plain = plainAddress(address)
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

import { z } from 'zod'

export interface RateLimit {
  requests: number
  seconds: number
}

/** A rate limit such as `600/60`: requests per number of seconds. */
export const rateLimit = z.string()
  .refine((value) => /^[1-9]\d{0,8}\/[1-9]\d{0,5}$/.test(value), {
    error: 'must be <requests>/<seconds>, both whole numbers of at least 1, such as 600/60',
  })
  .transform((value): RateLimit => {
    const [requests, seconds] = value.split('/').map(Number)
    return { requests, seconds }
  })

/** The limit of public requests where none is set. */
const publicDefault: RateLimit = { requests: 300, seconds: 60 }

/**
 * The limit of public requests from one address; null for none. Unless it is set, it applies only where the
 * address is known to be the caller's own and not that of a proxy.
 */
export function publicLimit(set: RateLimit | 'off' | 'default', addressIsCallers: boolean): RateLimit | null {
  switch (set) {
    case 'off':
      return null
    case 'default':
      return addressIsCallers ? publicDefault : null
    default:
      return set
  }
}

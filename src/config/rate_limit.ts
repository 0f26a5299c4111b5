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

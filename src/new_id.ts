import { ulid } from 'ulid'

/**
 * A lowercase ULID with the time `now`, in milliseconds since the Unix epoch. An id that was generated at a
 * person's creation orders people by creation.
 */
export const newId = (now: number) => ulid(now, random).toLowerCase()

const pool = new Uint8Array(4096)
let used = pool.length

/**
 * A cryptographically random number in [0, 1), from one byte per call. By itself the package would ask the
 * system for random bytes once per character.
 */
function random(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  return pool[used++]! / 256
}

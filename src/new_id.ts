import { ulid } from 'ulid'

/** A lowercase ULID made at `now`; ids made at a person's creation order people by it. */
export const newId = (now: number) => ulid(now, random).toLowerCase()

const pool = new Uint8Array(4096)
let used = pool.length

/**
 * In [0, 1), cryptographically random, a byte a call: alone the package asks the system for each character.
 */
function random(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  return pool[used++]! / 256
}

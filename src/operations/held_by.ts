import type { Rebuild } from '../../projections/rebuild/rebuild.ts'

/** The sentence that rejects a rebuild while another one is running: its progress and its holder. */
export function heldBy({ state, holder, held, held_since, done, total }: Rebuild): string {
  const what = state === 'walking'
    ? `A rebuild is under way (${done} of ${total} events)`
    : 'The rows that the last rebuild replaced are being removed'
  const who = held ? `held by ${holder} since` : `waiting to be taken on; ${holder} had it from`
  return `${what}, ${who} ${new Date(held_since).toISOString()}.`
}

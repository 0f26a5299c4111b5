import type { Bench } from './bench.ts'
import { loadWith } from './pair.ts'
import { type Server, startService } from './processes.ts'
import type { Round } from './rounds.ts'
import type { Seeded } from './seed.ts'
import { tokenFor } from './tokens.ts'

/** The service on a seeded database, with a single caller who sends one request after another. */
export interface Looker extends AsyncDisposable {
  served: Server
  seeded: Seeded
  /**
   * Prepares rounds of GET requests to random ones of these paths. Up to fifty of them are requested once
   * before.
   */
  look(paths: readonly string[]): Promise<() => Promise<Round>>
  /** Sends one GET request and returns its JSON. */
  get<T>(path: string): Promise<T>
}

export async function startLooker(bench: Bench, people: number): Promise<Looker> {
  const seeded = await bench.seeded(people)
  const served = await startService(bench, seeded.database)
  const token = await tokenFor(seeded.organization)
  const tokens = await bench.file([token])
  async function get<T>(path: string): Promise<T> {
    const reply = await fetch(served.url + path, { headers: { Authorization: `Bearer ${token}` } })
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
    return await reply.json()
  }
  return {
    served,
    seeded,
    get,
    async look(paths) {
      for (const path of paths.slice(0, 50)) await get(path)
      const targets = await bench.file(paths)
      const seconds = bench.scale.lookSeconds
      return () => loadWith(bench, served, { kind: 'get', tokens, targets, seconds, connections: 1 })
    },
    [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
  }
}

import type { Bench } from './bench.ts'
import { loadWith } from './pair.ts'
import { type Served, startService } from './processes.ts'
import type { Round } from './rounds.ts'
import type { Seeded } from './seed.ts'
import { tokenFor } from './tokens.ts'

/** The service on a seeded database, as one caller sees it who asks one thing after another. */
export interface Looker extends AsyncDisposable {
  served: Served
  seeded: Seeded
  /** A round of GET of these paths, at random; each of them was asked for before, up to fifty. */
  look(paths: readonly string[]): Promise<() => Promise<Round>>
  /** The JSON of one GET. */
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

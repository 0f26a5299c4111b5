import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectServer, type DatabaseServer } from './databases.ts'
import type { Scale } from './scale.ts'
import { seed, type Seeded } from './seed.ts'

/** The resources of every group of rows. */
export interface Bench extends AsyncDisposable {
  scale: Scale
  server: DatabaseServer
  /** A temporary directory, deleted after the run. */
  directory: string
  say(line: string): void
  /** Stops the servers that were started. */
  stopping: AbortController
  /** Writes a file for wrk with one entry per line, and returns its path. */
  file(lines: readonly string[]): Promise<string>
  /** A database with this many people, created at its first use. */
  seeded(people: number): Promise<Seeded>
}

export async function createBench(serverUrl: string, scale: Scale): Promise<Bench> {
  const directory = await mkdtemp(join(tmpdir(), 'rollcall-bench-'))
  const server = connectServer(serverUrl)
  const seeded = new Map<number, Promise<Seeded>>()
  const bench: Bench = {
    scale,
    server,
    directory,
    say: (line) => console.error(line),
    stopping: new AbortController(),
    async file(lines) {
      const path = join(directory, `${crypto.randomUUID()}.txt`)
      await writeFile(path, `${lines.join('\n')}\n`)
      return path
    },
    seeded(people) {
      const known = seeded.get(people)
      if (known) return known
      bench.say(`making ${people} people with their history`)
      const made = seed(bench, people)
      seeded.set(people, made)
      return made
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(directory, { recursive: true, force: true })
    },
  }
  return bench
}

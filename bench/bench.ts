import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectServer, type DatabaseServer } from './databases.ts'
import type { Scale } from './scale.ts'

/** What every group of rows is given. */
export interface Bench extends AsyncDisposable {
  scale: Scale
  server: DatabaseServer
  /** Gone after the run. */
  directory: string
  say(line: string): void
  /** A file for wrk, of one a line. */
  file(lines: readonly string[]): Promise<string>
}

export async function createBench(serverUrl: string, scale: Scale): Promise<Bench> {
  const directory = await mkdtemp(join(tmpdir(), 'rollcall-bench-'))
  const server = connectServer(serverUrl)
  return {
    scale,
    server,
    directory,
    say: (line) => console.error(line),
    async file(lines) {
      const path = join(directory, `${crypto.randomUUID()}.txt`)
      await writeFile(path, `${lines.join('\n')}\n`)
      return path
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

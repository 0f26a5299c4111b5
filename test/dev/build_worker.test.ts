import { gzipSync } from 'node:zlib'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { bundleWorker, runDenoQuietly } from '../support/service/worker.ts'

interface Output {
  imports: { path: string; kind: string }[]
  inputs: Record<string, unknown>
}

describe('the Worker that is uploaded', () => {
  let directory: string
  let outputs: Map<string, Output>
  beforeAll(async () => {
    directory = await temporaryDirectory()
    await bundleWorker(directory)
    const metafile = JSON.parse(await readFile(join(directory, 'worker.json'), 'utf8'))
    outputs = new Map(
      Object.entries(metafile.outputs as Record<string, Output>).map(([path, output]) => [
        path.split('/').pop()!,
        output,
      ]),
    )
  })
  afterAll(() => removeDirectory(directory))

  /** The modules that are evaluated before the first request. */
  function atStart(name = 'worker.js', found = new Set<string>()): Set<string> {
    found.add(name)
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      const next = path.split('/').pop()!
      if (kind === 'import-statement' && !found.has(next)) atStart(next, found)
    }
    return found
  }

  const inputsOf = (names: Iterable<string>) =>
    [...names].flatMap((name) => Object.keys(outputs.get(name)?.inputs ?? {}))

  it('has at most 380 KiB when it is compressed, as wrangler counts', { timeout: 60_000 }, async () => {
    const said = await runDenoQuietly(['task', 'deploy', '--dry-run'])
    const [, kibibytes] = /gzip: ([\d.]+) KiB/.exec(said) ?? []
    console.log(`the Worker: ${kibibytes} KiB gzip`)
    expect(Number(kibibytes)).toBeLessThanOrEqual(380)
  })

  it('evaluates at most 320 KiB of it to start', async () => {
    const files = (await readdir(join(directory, 'worker'))).filter((name) => atStart().has(name))
    const sizes = await Promise.all(
      files.map(async (name) => gzipSync(await readFile(join(directory, 'worker', name))).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(320 * 1024)
  })

  it('has nothing of the embedded database, of tests or of the command line', () => {
    const foreign = inputsOf(outputs.keys()).filter((path) =>
      /pglite|commander|vitest|\/ops\/|\/dev\/|node_modules\/postgres\//.test(path)
    )
    expect(foreign).toEqual([])
  })

  it('has the version, and nothing else of deno.json', async () => {
    const { version, imports } = JSON.parse(await readFile('deno.json', 'utf8'))
    const names = await readdir(join(directory, 'worker'))
    const text = (await Promise.all(names.map((name) => readFile(join(directory, 'worker', name), 'utf8'))))
      .join()
    expect(text).toContain(`"${version}"`)
    expect(text).not.toContain(imports.hono)
  })

  it('loads the TCP driver only when somebody asks for it', () => {
    const driver = /node_modules\/pg\//
    expect(inputsOf(outputs.keys()).some((path) => driver.test(path))).toBe(true)
    expect(inputsOf(atStart()).filter((path) => driver.test(path))).toEqual([])
  })
})

import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadOrCreateLocalKeys } from '../../src/config/local_keys.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'

let directory: string
beforeEach(async () => {
  directory = await temporaryDirectory()
})
afterEach(() => removeDirectory(directory))

it('`loadOrCreateLocalKeys()` makes them once, for nobody else to read', async () => {
  const dataDir = join(directory, 'new')
  const made = await loadOrCreateLocalKeys(dataDir)
  expect(made).toMatchObject({ created: true, masterKey: { id: 'local' } })
  expect(made.masterKey.key).toHaveLength(32)
  expect(await loadOrCreateLocalKeys(dataDir)).toEqual({ ...made, created: false })
  expect((await stat(join(dataDir, 'keys.json'))).mode & 0o777).toBe(0o600)
})

it('processes that make them at once agree, and leave one file', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateLocalKeys(directory)))
  expect(new Set(all.map(({ jwtSecret }) => jwtSecret)).size).toBe(1)
  expect(all.filter(({ created }) => created)).toHaveLength(1)
  expect(await readdir(directory)).toEqual(['keys.json'])
})

it('a file without a signing key gets one, and concurrent starts agree on it', async () => {
  const made = await loadOrCreateLocalKeys(directory)
  const path = join(directory, 'keys.json')
  const { signing_key: _, ...older } = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify(older), { mode: 0o600 })
  const all = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateLocalKeys(directory)))
  expect(new Set(all.map(({ signingKey }) => signingKey.key.join())).size).toBe(1)
  expect(all[0]).toEqual({
    ...made,
    created: false,
    signingKey: await loadOrCreateLocalKeys(directory).then((keys) => keys.signingKey),
  })
  expect(all[0]!.signingKey).toMatchObject({ id: expect.stringMatching(/^local-[0-9a-f]{8}$/) })
  expect(await readdir(directory)).toEqual(['keys.json'])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

it('a damaged file is reported, and not replaced', async () => {
  await writeFile(join(directory, 'keys.json'), '{"jwt_secret": "short"}')
  await expect(loadOrCreateLocalKeys(directory)).rejects.toThrow('keys.json does not hold the generated keys')
})

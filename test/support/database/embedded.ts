import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { PGlite } from '@electric-sql/pglite'
import { asDatabase, startPglite } from '../../../src/database/adapters/pglite.ts'
import type { OwnerDatabase } from '../../../src/database/database.ts'
import { migrate } from '../../../src/database/migrate.ts'
import type { OpenedDatabase } from './opened_database.ts'

/** Opens a migrated PGlite of its own, in memory. */
export async function openEmbedded(): Promise<OpenedDatabase> {
  const database = asDatabase(await startMigrated())
  return { database, owner: database, close: () => database.close() }
}

/** Opens a PGlite of its own, in memory, with nothing in it. */
export async function openUnmigrated(): Promise<OwnerDatabase> {
  return asDatabase(await startPglite(undefined, await image('empty', () => startPglite())))
}

/**
 * Starts a migrated PGlite. To load an image takes a fraction of the time that it takes to create and migrate
 * a database, so the first caller of a run makes the image and the others load it.
 */
export async function startMigrated(): Promise<PGlite> {
  return await startPglite(
    undefined,
    await image('migrated', async () => {
      const pglite = await startPglite()
      await migrate(asDatabase(pglite))
      return pglite
    }),
  )
}

async function image(name: string, make: () => Promise<PGlite>): Promise<Blob> {
  const file = join(inject('images'), `${name}.tar`)
  const kept = await readFile(file).catch(() => null)
  if (kept) return new Blob([kept])
  const pglite = await make()
  const dumped = await pglite.dumpDataDir('none')
  await pglite.close()
  // renamed once it is whole: workers load it while others still make theirs
  const own = `${file}.${randomUUID()}`
  await writeFile(own, new Uint8Array(await dumped.arrayBuffer()))
  await rename(own, file)
  return dumped
}

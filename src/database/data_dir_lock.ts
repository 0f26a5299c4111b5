import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The lock on a data directory, held while the embedded database is open, because that has a single session.
 */
export interface DataDirLock {
  release(): void
}

/**
 * Locks the directory for this process, or throws {@link DataDirInUseError}. The operating system holds the
 * lock (flock), so a killed process leaves none behind. Deno only.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  await mkdir(dataDir, { recursive: true })
  const file = await Deno.open(join(dataDir, 'lock'), { create: true, write: true })
  if (!await file.tryLock(true)) {
    file.close()
    throw new DataDirInUseError(dataDir)
  }
  return { release: () => file.close() }
}

export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError'
  constructor(dataDir: string) {
    super(
      `the embedded database in ${dataDir} is in use by another process, ` +
        'most likely a running server: stop it first',
    )
  }
}

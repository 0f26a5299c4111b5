import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { MasterKey } from './config.ts'

/** The secrets of a development machine. */
export interface LocalKeys {
  jwtSecret: string
  /** Its id is `local`, so that it can stay in MASTER_KEY beside a real one. */
  masterKey: MasterKey
  /** This call made them. */
  created: boolean
}

const fileSchema = z.object({
  jwt_secret: z.string().min(32),
  master_key: z.string().regex(/^local:[A-Za-z0-9+/]{43}=$/),
})

/**
 * The secrets kept in `keys.json` in the data directory (mode 0600), made at the first call. Of two
 * processes that make them at once, the first one's count for both. Throws {@link LocalKeysError} when the
 * file holds something else.
 */
export async function loadOrCreateLocalKeys(dataDir: string): Promise<LocalKeys> {
  const path = localKeysPath(dataDir)
  const kept = await readIfThere(path)
  if (kept !== null) return { ...parse(path, kept), created: false }

  await mkdir(dataDir, { recursive: true })
  const own = `${path}.${randomBytes(6).toString('hex')}`
  const made = {
    jwt_secret: randomBytes(32).toString('base64url'),
    master_key: `local:${randomBytes(32).toString('base64')}`,
  }
  await writeFile(own, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // unlike a rename, a link never takes the place of what somebody else has put there
    const created = await link(own, path).then(() => true, (error) => {
      if (error.code === 'EEXIST') return false
      throw error
    })
    return { ...parse(path, await readFile(path, 'utf8')), created }
  } finally {
    await unlink(own)
  }
}

export const localKeysPath = (dataDir: string) => join(dataDir, 'keys.json')

export class LocalKeysError extends Error {
  override readonly name = 'LocalKeysError'
  constructor(path: string) {
    super(`${path} does not hold the keys that were made there: restore it, or set JWT_SECRET and MASTER_KEY`)
  }
}

function parse(path: string, text: string): Omit<LocalKeys, 'created'> {
  try {
    const { jwt_secret, master_key } = fileSchema.parse(JSON.parse(text))
    const [id, key] = master_key.split(':') as [string, string]
    return { jwtSecret: jwt_secret, masterKey: { id, key: new Uint8Array(Buffer.from(key, 'base64')) } }
  } catch {
    throw new LocalKeysError(path)
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

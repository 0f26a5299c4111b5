import { Buffer } from 'node:buffer'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { MasterKey } from './config.ts'

/** The secrets of a development machine. */
export interface LocalKeys {
  jwtSecret: string
  /** Its id is `local`, so that it can stay in MASTER_KEY beside a real one. */
  masterKey: MasterKey
  signingKey: MasterKey
  /** This call made them. */
  created: boolean
}

const fileSchema = z.object({
  jwt_secret: z.string().min(32),
  master_key: z.string().regex(/^local:[A-Za-z0-9+/]{43}=$/),
  /** Absent in files of before there were checkpoints. */
  signing_key: z.string().regex(/^local-[0-9a-f]{8}:[A-Za-z0-9+/]{43}=$/).optional(),
})

/**
 * The secrets kept in `keys.json` in the data directory (mode 0600), made at the first call. Of two
 * processes that make them at once, the first one's count for both. Throws {@link LocalKeysError} when the
 * file holds something else.
 */
export async function loadOrCreateLocalKeys(dataDir: string): Promise<LocalKeys> {
  const path = localKeysPath(dataDir)
  const kept = await readIfThere(path)
  if (kept !== null) return { ...await complete(path, parse(path, kept)), created: false }

  await mkdir(dataDir, { recursive: true })
  const own = `${path}.${randomBytes(6).toString('hex')}`
  const made = {
    jwt_secret: randomBytes(32).toString('base64url'),
    master_key: `local:${randomBytes(32).toString('base64')}`,
    signing_key: named(randomBytes(32)),
  }
  await writeFile(own, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // unlike a rename, a link never takes the place of what somebody else has put there
    const created = await link(own, path).then(() => true, (error) => {
      if (error.code === 'EEXIST') return false
      throw error
    })
    return { ...await complete(path, parse(path, await readFile(path, 'utf8'))), created }
  } finally {
    await unlink(own)
  }
}

export const localKeysPath = (dataDir: string) => join(dataDir, 'keys.json')

export class LocalKeysError extends Error {
  override readonly name = 'LocalKeysError'
  constructor(path: string) {
    super(
      `${path} does not hold the keys that were made there: ` +
        'restore it, or set JWT_SECRET, MASTER_KEY and SIGNING_KEY',
    )
  }
}

type KeysFile = z.infer<typeof fileSchema>

function parse(path: string, text: string): KeysFile {
  try {
    return fileSchema.parse(JSON.parse(text))
  } catch {
    throw new LocalKeysError(path)
  }
}

/**
 * An older file gets a signing key. It is derived from what is there, so that two processes which add it at
 * once add the same.
 */
async function complete(path: string, file: KeysFile): Promise<Omit<LocalKeys, 'created'>> {
  const signing_key = file.signing_key ??
    named(createHmac('sha256', file.master_key).update('rollcall signing key').digest())
  if (!file.signing_key) {
    const own = `${path}.${randomBytes(6).toString('hex')}`
    await writeFile(own, `${JSON.stringify({ ...file, signing_key }, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
    })
    await rename(own, path)
  }
  return { jwtSecret: file.jwt_secret, masterKey: keyOf(file.master_key), signingKey: keyOf(signing_key) }
}

/** Others verify what it signed: its id must not be another installation's as well. */
const named = (seed: Uint8Array) =>
  `local-${createHash('sha256').update(seed).digest('hex').slice(0, 8)}:${
    Buffer.from(seed).toString('base64')
  }`

function keyOf(text: string): MasterKey {
  const [id, key] = text.split(':') as [string, string]
  return { id, key: new Uint8Array(Buffer.from(key, 'base64')) }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

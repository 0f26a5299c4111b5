import { Buffer } from 'node:buffer'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { MasterKey } from './config.ts'

/** The generated secrets of an installation that sets none. */
export interface LocalKeys {
  jwtSecret: string
  /** Its id is `local`, so that it can stay in MASTER_KEY next to a configured key. */
  masterKey: MasterKey
  signingKey: MasterKey
  /** Whether this call generated the secrets. */
  created: boolean
}

const fileSchema = z.object({
  jwt_secret: z.string().min(32),
  master_key: z.string().regex(/^local:[A-Za-z0-9+/]{43}=$/),
  /** Absent in files that are older than checkpoints. */
  signing_key: z.string().regex(/^local-[0-9a-f]{8}:[A-Za-z0-9+/]{43}=$/).optional(),
})

/**
 * Loads the secrets from `keys.json` in the data directory (mode 0600), and generates the file at the first
 * call. When two processes generate it at once, both use the file of the first. Throws {@link LocalKeysError}
 * when the file has other content.
 */
export async function loadOrCreateLocalKeys(dataDir: string): Promise<LocalKeys> {
  const path = localKeysPath(dataDir)
  const existing = await readIfPresent(path)
  if (existing !== null) return { ...await withSigningKey(path, parse(path, existing)), created: false }

  await mkdir(dataDir, { recursive: true })
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  const generated = {
    jwt_secret: randomBytes(32).toString('base64url'),
    master_key: `local:${randomBytes(32).toString('base64')}`,
    signing_key: withKeyId(randomBytes(32)),
  }
  await writeFile(temporary, `${JSON.stringify(generated, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // unlike a rename, a link never replaces a file that another process has created
    const created = await link(temporary, path).then(() => true, (error) => {
      if (error.code === 'EEXIST') return false
      throw error
    })
    return { ...await withSigningKey(path, parse(path, await readFile(path, 'utf8'))), created }
  } finally {
    await unlink(temporary)
  }
}

export const localKeysPath = (dataDir: string) => join(dataDir, 'keys.json')

export class LocalKeysError extends Error {
  override readonly name = 'LocalKeysError'
  constructor(path: string) {
    super(
      `${path} does not hold the generated keys: ` +
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
 * Adds the signing key that an older file lacks. It is derived from the master key, so that two processes
 * which add it at once add the same key.
 */
async function withSigningKey(path: string, file: KeysFile): Promise<Omit<LocalKeys, 'created'>> {
  const signing_key = file.signing_key ??
    withKeyId(createHmac('sha256', file.master_key).update('rollcall signing key').digest())
  if (!file.signing_key) {
    const temporary = `${path}.${randomBytes(6).toString('hex')}`
    await writeFile(temporary, `${JSON.stringify({ ...file, signing_key }, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
    })
    await rename(temporary, path)
  }
  return { jwtSecret: file.jwt_secret, masterKey: keyOf(file.master_key), signingKey: keyOf(signing_key) }
}

/**
 * Prefixes a signing key with an id. Others verify its signatures, so the id must differ between
 * installations.
 */
const withKeyId = (seed: Uint8Array) =>
  `local-${createHash('sha256').update(seed).digest('hex').slice(0, 8)}:${
    Buffer.from(seed).toString('base64')
  }`

function keyOf(text: string): MasterKey {
  const [id, key] = text.split(':') as [string, string]
  return { id, key: new Uint8Array(Buffer.from(key, 'base64')) }
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

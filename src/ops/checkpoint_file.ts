import { readFile } from 'node:fs/promises'
import type { JSONWebKeySet } from 'jose'
import { type Checkpoint, openCheckpoint } from '../log/checkpoint.ts'
import type { Config } from '../config/config.ts'
import { localKeysPath } from '../config/local_keys.ts'
import { openSigningKeys } from '../config/open.ts'
import { type FindKey, findKeyIn } from '../log/signing_keys.ts'
import { ExpectedFailure } from './command.ts'

export interface ReadCheckpoints {
  checkpoints: Checkpoint[]
  /** A line for each checkpoint that is malformed or was not signed by the keys. */
  rejected: string[]
}

/** Reads checkpoints as `GET /v1/events/checkpoint` returns them: a single one, an array, or one per line. */
export async function readCheckpoints(path: string, findKey: FindKey): Promise<ReadCheckpoints> {
  const entries = parse(await readText(path))
  if (entries.length === 0) throw new ExpectedFailure(`${path} contains no checkpoint`)
  const opened = await Promise.all(entries.map((entry) => openCheckpoint(findKey, entry)))
  return {
    checkpoints: opened.filter((checkpoint) => checkpoint !== null),
    rejected: opened.flatMap((checkpoint, index) =>
      checkpoint ? [] : [`${path}: checkpoint ${index + 1} rejected: not signed by these keys, or altered`]
    ),
  }
}

/**
 * Reads the public keys from a file as `GET /.well-known/jwks.json` returns them, by default this
 * installation's own.
 */
export async function readKeys(path: string | undefined, config: Config): Promise<FindKey> {
  if (path === undefined) return findKeyIn(await ownKeys(config))
  try {
    return findKeyIn(JSON.parse(await readText(path)) as JSONWebKeySet)
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure(`${path} is not a JSON Web Key Set, as /.well-known/jwks.json returns it`)
  }
}

async function ownKeys(config: Config): Promise<JSONWebKeySet> {
  const path = localKeysPath(config.dataDir)
  // a key generated now has signed nothing
  if (config.signingKeys === null && !await readFile(path).catch(() => null)) {
    throw new ExpectedFailure(
      `set SIGNING_KEY or give --keys FILE: ${path}, which would hold the signing key, does not exist`,
    )
  }
  return (await openSigningKeys(config)).keys.published
}

function parse(text: string): unknown[] {
  try {
    return [JSON.parse(text)].flat()
  } catch {
    return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
      try {
        return JSON.parse(line)
      } catch {
        return null
      }
    })
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new ExpectedFailure(`${path} cannot be read`)
  }
}

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
  /** One line for each that was not signed by the keys, or is none at all. */
  refused: string[]
}

/** One checkpoint as `/v1/events/checkpoint` answered it, an array of them, or one a line. */
export async function readCheckpoints(path: string, findKey: FindKey): Promise<ReadCheckpoints> {
  const given = parse(await readText(path))
  if (given.length === 0) throw new ExpectedFailure(`${path} holds no checkpoint`)
  const opened = await Promise.all(given.map((one) => openCheckpoint(findKey, one)))
  return {
    checkpoints: opened.filter((one) => one !== null),
    refused: opened.flatMap((one, index) =>
      one
        ? []
        : [`${path}: checkpoint ${index + 1}: refused: it was not signed by these keys, or was altered`]
    ),
  }
}

/** The keys in a file of what `/.well-known/jwks.json` answered, or else this installation's own. */
export async function readKeys(path: string | undefined, config: Config): Promise<FindKey> {
  if (path === undefined) return findKeyIn(await ownKeys(config))
  try {
    return findKeyIn(JSON.parse(await readText(path)) as JSONWebKeySet)
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure(`${path} is no JSON Web Key Set, as /.well-known/jwks.json answers it`)
  }
}

async function ownKeys(config: Config): Promise<JSONWebKeySet> {
  const path = localKeysPath(config.dataDir)
  // a key that is made now has signed nothing
  if (config.signingKeys === null && !await readFile(path).catch(() => null)) {
    throw new ExpectedFailure(
      `give --keys FILE, or SIGNING_KEY: there is no ${path} with the key that signed`,
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

import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type BlobBody, type BlobStore, checkKey } from './blobs.ts'

/** The first character of temporary file names. No key begins with it. */
const temporaryPrefix = '~'

/** A store of files (mode 0600) under a directory, which is created by the first write. */
export function directoryBlobs(directory: string): BlobStore {
  const pathOf = (key: string) => join(directory, checkKey(key))

  return {
    async put(key, body, { ifAbsent = false } = {}) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const partial = join(dirname(path), `${partialNameOf(path)}${randomBytes(9).toString('hex')}`)
      try {
        await writeDurably(partial, body)
        if (!ifAbsent) {
          await rename(partial, path)
          return true
        }
        // unlike a rename, a link never replaces an existing file
        return await link(partial, path).then(() => true, (error) => {
          if (error.code === 'EEXIST') return false
          throw error
        })
      } finally {
        await rm(partial, { force: true })
      }
    },
    async get(key, part) {
      const found = await absentIfMissing(stat(pathOf(key)))
      if (!found?.isFile()) return null
      const { offset, length } = part ?? { offset: 0, length: found.size }
      const end = Math.min(offset + length, found.size)
      const bounds = part && { start: offset, end: end - 1 }
      const body = Readable.toWeb(createReadStream(pathOf(key), bounds)) as ReadableStream<Uint8Array>
      return { size: Math.max(0, end - offset), body }
    },
    async delete(key) {
      const path = pathOf(key)
      await rm(path, { force: true })
      // a killed process leaves its temporary files behind
      const names = await absentIfMissing(readdir(dirname(path))) ?? []
      const abandoned = names.filter((name) => name.startsWith(partialNameOf(path)))
      await Promise.all(abandoned.map((name) => rm(join(dirname(path), name), { force: true })))
    },
    async *list(prefix, after = '') {
      for await (const key of walk(directory, '', prefix)) if (key > after) yield key
    },
  }
}

const partialNameOf = (path: string) => `${temporaryPrefix}${basename(path)}${temporaryPrefix}`

async function writeDurably(path: string, body: BlobBody): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    if (body instanceof Uint8Array) await file.writeFile(body)
    else for await (const chunk of body) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function* walk(directory: string, under: string, prefix: string): AsyncGenerator<string> {
  const entries = await absentIfMissing(readdir(join(directory, under), { withFileTypes: true })) ?? []
  // a directory sorts as its keys do, with the slash
  const named = entries.map((entry) => ({ entry, name: entry.isDirectory() ? `${entry.name}/` : entry.name }))
  for (const { entry, name } of named.sort((one, other) => one.name < other.name ? -1 : 1)) {
    const key = `${under}${name}`
    if (entry.name.startsWith(temporaryPrefix)) continue
    if (entry.isDirectory()) {
      if (key.startsWith(prefix) || prefix.startsWith(key)) yield* walk(directory, key, prefix)
    } else if (key.startsWith(prefix)) {
      yield key
    }
  }
}

async function absentIfMissing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as { code: string }).code)) return null
    throw error
  }
}

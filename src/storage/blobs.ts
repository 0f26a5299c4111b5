/** A store of bytes by key, in a directory or a bucket. */
export interface BlobStore {
  /**
   * Writes all of the body or nothing. With `ifAbsent` an existing blob is kept and the result is false. A
   * stream is never held in memory whole.
   */
  put(key: string, body: BlobBody, options?: PutOptions): Promise<boolean>
  /**
   * Returns a blob, or those of its bytes that are in `part`; null when it does not exist. The body must be
   * read to its end or cancelled.
   */
  get(key: string, part?: Part): Promise<StoredBlob | null>
  /** Deletes a blob. A missing blob is not an error. */
  delete(key: string): Promise<void>
  /** Lists the keys that begin with `prefix`, in order; with `after` those after that key only. */
  list(prefix: string, after?: string): AsyncIterable<string>
}

export type BlobBody = Uint8Array | ReadableStream<Uint8Array>

export interface PutOptions {
  /** The media type. Only a bucket stores it. */
  type?: string
  ifAbsent?: boolean
}

/** A part of a blob, in bytes. It begins within the blob. */
export interface Part {
  offset: number
  length: number
}

export interface StoredBlob {
  /** The size of `body`, in bytes. */
  size: number
  body: ReadableStream<Uint8Array>
}

/**
 * Segments of letters, digits, `.`, `_` and `-`, joined by slashes. Every store treats such a key alike, and
 * it cannot lead outside of the store.
 */
const keyFormat = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/

/** Returns the key. Throws when it is malformed, which is a bug, because the service creates all keys. */
export function checkKey(key: string): string {
  if (key.length > 512 || !keyFormat.test(key)) throw new Error('malformed blob key')
  return key
}

/** Creates a store of the keys under `prefix`, which its own keys leave out. */
export function withPrefix(store: BlobStore, prefix: string): BlobStore {
  if (prefix === '') return store
  const start = `${checkKey(prefix)}/`
  return {
    put: (key, body, options) => store.put(start + key, body, options),
    get: (key, part) => store.get(start + key, part),
    delete: (key) => store.delete(start + key),
    async *list(under, after) {
      const keys = store.list(start + under, after === undefined ? undefined : start + after)
      for await (const key of keys) yield key.slice(start.length)
    },
  }
}

/** Bytes by key, wherever an operator keeps them. */
export interface BlobStore {
  /**
   * Writes all of it or nothing. With `ifAbsent` what is there already stays, and the answer is false.
   * A body that is a stream is never held in memory whole.
   */
  put(key: string, body: BlobBody, options?: PutOptions): Promise<boolean>
  /** Null when there is none. The body must be read to its end or cancelled. */
  get(key: string): Promise<StoredBlob | null>
  /** One that is not there is no error. */
  delete(key: string): Promise<void>
  /** Keys that begin with `prefix`, in order. */
  list(prefix: string): AsyncIterable<string>
}

export type BlobBody = Uint8Array | ReadableStream<Uint8Array>

export interface PutOptions {
  /** The media type; only a bucket keeps it. */
  type?: string
  ifAbsent?: boolean
}

export interface StoredBlob {
  size: number
  body: ReadableStream<Uint8Array>
}

/**
 * Segments of letters, digits, `.`, `_` and `-`, joined by slashes: they mean the same to every store, and
 * lead nowhere else.
 */
const keyFormat = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/

/** Throws for what is no key: keys are made by the service, so this is a bug, whoever's text is in it. */
export function checkKey(key: string): string {
  if (key.length > 512 || !keyFormat.test(key)) throw new Error('not a key of a blob')
  return key
}

/** A store that sees only the keys under `prefix`, without it. */
export function within(store: BlobStore, prefix: string): BlobStore {
  if (prefix === '') return store
  const start = `${checkKey(prefix)}/`
  return {
    put: (key, body, options) => store.put(start + key, body, options),
    get: (key) => store.get(start + key),
    delete: (key) => store.delete(start + key),
    async *list(under) {
      for await (const key of store.list(start + under)) yield key.slice(start.length)
    },
  }
}

import type { BlobStore } from '../../../src/storage/blobs.ts'
import { startWorkerd } from './wrangler_dev.ts'

/** A bucket that is bound to a Worker in workerd; what a test does to the store happens there. */
export interface BoundBlobs extends BlobStore {
  /** Every object in the bucket, also what is no blob. */
  objects(): Promise<string[]>
  stop(): Promise<void>
}

export async function startBoundBlobs(): Promise<BoundBlobs> {
  const workerd = await startWorkerd({
    main: 'test/support/service/blob_worker.ts',
    settings: `name = "blobs"
compatibility_date = "2026-10-01"
[[r2_buckets]]
binding = "FILES_BUCKET"
bucket_name = "blobs"
`,
  })

  async function ask(method: string, path: string, asked: Record<string, string>, init: RequestInit = {}) {
    const reply = await fetch(`${workerd.url}${path}?${new URLSearchParams(asked)}`, { method, ...init })
    if (reply.status === 500) throw new Error(await reply.text())
    return reply
  }

  return {
    async put(key, body, { type, ifAbsent } = {}) {
      const asked = { key, ...(type && { type }), ...(ifAbsent && { absent: '' }) }
      if (body instanceof Uint8Array) {
        return await (await ask('PUT', '/blob', asked, { body: body as Uint8Array<ArrayBuffer> })).json()
      }
      // fetch says only that sending failed
      let reason: unknown
      const reader = body.getReader()
      const watched = new ReadableStream<Uint8Array>({
        async pull(controller) {
          try {
            const { done, value } = await reader.read()
            if (done) controller.close()
            else controller.enqueue(value)
          } catch (error) {
            reason = error
            controller.error(error)
          }
        },
      })
      try {
        return await (await ask('PUT', '/blob', asked, { body: watched, duplex: 'half' } as RequestInit))
          .json()
      } catch (error) {
        throw reason ?? error
      }
    },
    async get(key, part) {
      const reply = await ask('GET', '/blob', {
        key,
        ...(part && { offset: String(part.offset), length: String(part.length) }),
      })
      if (reply.ok) return { size: Number(reply.headers.get('X-Size')), body: reply.body! }
      await reply.body?.cancel()
      return null
    },
    async delete(key) {
      await ask('DELETE', '/blob', { key })
    },
    async *list(prefix) {
      yield* await (await ask('GET', '/list', { prefix })).json() as string[]
    },
    objects: async () => await (await ask('GET', '/objects', {})).json(),
    stop: () => workerd.stop(),
  }
}

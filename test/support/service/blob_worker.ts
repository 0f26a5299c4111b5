/** For tests only: a Worker that does with its bucket what it is asked over HTTP. */
import { r2Blobs, type R2Bucket } from '../../../src/storage/r2.ts'

interface Bound extends R2Bucket {
  list(options: { prefix: string; cursor?: string; limit?: number }): ReturnType<R2Bucket['list']>
}

/** Lists little at a time, so that a short list has several pages. */
function paged(bucket: Bound): R2Bucket {
  return {
    get: (key, options) => bucket.get(key, options),
    put: (key, body, options) => bucket.put(key, body, options),
    delete: (key) => bucket.delete(key),
    list: (options) => bucket.list({ ...options, limit: 3 }),
    createMultipartUpload: (key, options) => bucket.createMultipartUpload(key, options),
  }
}

async function answer(request: Request, bucket: Bound): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const store = r2Blobs(paged(bucket))
  const key = searchParams.get('key') ?? ''
  switch (`${request.method} ${pathname}`) {
    case 'PUT /blob':
      return Response.json(
        await store.put(key, request.body ?? new Uint8Array(), {
          type: searchParams.get('type') ?? undefined,
          ifAbsent: searchParams.has('absent'),
        }),
      )
    case 'GET /blob': {
      const [offset, length] = [searchParams.get('offset'), searchParams.get('length')]
      const part = offset === null ? undefined : { offset: Number(offset), length: Number(length) }
      const found = await store.get(key, part)
      return found
        ? new Response(found.body, { headers: { 'X-Size': String(found.size) } })
        : new Response(null, { status: 404 })
    }
    case 'DELETE /blob':
      await store.delete(key)
      return new Response(null, { status: 204 })
    case 'GET /list': {
      const keys: string[] = []
      for await (const one of store.list(searchParams.get('prefix') ?? '')) keys.push(one)
      return Response.json(keys)
    }
    // with what is on its way
    case 'GET /objects':
      return Response.json((await bucket.list({ prefix: '' })).objects.map((object) => object.key))
    default:
      return new Response('ready')
  }
}

export default {
  async fetch(request: Request, bindings: { FILES_BUCKET: Bound }): Promise<Response> {
    try {
      return await answer(request, bindings.FILES_BUCKET)
    } catch (error) {
      return new Response((error as Error).message, { status: 500 })
    }
  },
}

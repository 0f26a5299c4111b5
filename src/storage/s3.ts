import { AwsClient } from 'aws4fetch'
import { type BlobStore, checkKey } from './blobs.ts'
import { inParts, partSize } from './in_parts.ts'

/** A bucket of Amazon S3, Cloudflare R2, MinIO or another service with the S3 API. */
export interface Bucket {
  /** The base URL, such as https://s3.eu-central-1.amazonaws.com, without a trailing slash. */
  endpoint: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  bucket: string
}

/** An unexpected status from a bucket. The text of the response is left out, because it can quote keys. */
class BucketError extends Error {
  override readonly name = 'BucketError'
  constructor(method: string, status: number) {
    super(`the bucket answered ${status} to ${method}`)
  }
}

/** A store of objects in a bucket (path-style addresses). `ifAbsent` is a conditional write. */
export function s3Blobs({ endpoint, bucket, ...credentials }: Bucket): BlobStore {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 3 })

  async function request(method: string, path: string, init: RequestInit = {}, accepted: number[] = []) {
    const response = await client.fetch(`${endpoint}/${bucket}${path}`, { method, ...init })
    if (response.ok || accepted.includes(response.status)) return response
    await response.body?.cancel()
    throw new BucketError(method, response.status)
  }

  /** Sends a request and drops the body of the response. */
  async function send(method: string, path: string, init: RequestInit = {}, accepted: number[] = []) {
    const response = await request(method, path, init, accepted)
    await response.body?.cancel()
    return response
  }

  async function putParts(
    path: string,
    first: Uint8Array,
    rest: AsyncIterator<Uint8Array>,
    headers: Headers,
  ) {
    const conditional = headers.has('If-None-Match') ? { 'If-None-Match': '*' } : undefined
    headers.delete('If-None-Match')
    const created = await (await request('POST', `${path}?uploads`, { headers })).text()
    const upload = `uploadId=${encodeURIComponent(textOf(created, 'UploadId') ?? '')}`
    try {
      const tags: string[] = []
      for (let part: Uint8Array | null = first; part; part = (await rest.next()).value ?? null) {
        const number = tags.length + 1
        const sent = await send('PUT', `${path}?partNumber=${number}&${upload}`, { body: bytes(part) })
        tags.push(`<Part><PartNumber>${number}</PartNumber><ETag>${sent.headers.get('ETag')}</ETag></Part>`)
      }
      const body = `<CompleteMultipartUpload>${tags.join('')}</CompleteMultipartUpload>`
      const done = await request('POST', `${path}?${upload}`, { body, headers: conditional }, [412])
      const answer = await done.text()
      // a failure can follow the status 200
      if (done.status !== 412 && answer.includes('<Error>')) throw new BucketError('POST', 500)
      if (done.status === 412) await send('DELETE', `${path}?${upload}`, {}, [404])
      return done.status !== 412
    } catch (error) {
      await send('DELETE', `${path}?${upload}`, {}, [404]).catch(() => {})
      throw error
    }
  }

  return {
    async put(key, body, { type, ifAbsent = false } = {}) {
      const path = `/${checkKey(key)}`
      const headers = new Headers({ 'Content-Type': type ?? 'application/octet-stream' })
      if (ifAbsent) headers.set('If-None-Match', '*')
      const parts = inParts(body)
      const first: Uint8Array = (await parts.next()).value ?? new Uint8Array()
      if (first.length >= partSize) return await putParts(path, first, parts, headers)
      return (await send('PUT', path, { body: bytes(first), headers }, [412])).status !== 412
    },
    async get(key, part) {
      const headers = part && { Range: `bytes=${part.offset}-${part.offset + part.length - 1}` }
      const response = await request('GET', `/${checkKey(key)}`, { headers }, [404])
      if (response.ok) return { size: Number(response.headers.get('Content-Length')), body: response.body! }
      await response.body?.cancel()
      return null
    },
    async delete(key) {
      await send('DELETE', `/${checkKey(key)}`, {}, [404])
    },
    async *list(prefix, after) {
      let from = ''
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix })
        if (after !== undefined) query.set('start-after', after)
        if (from) query.set('continuation-token', from)
        const answer = await (await request('GET', `?${query}`)).text()
        // no character of a key is escaped in XML
        for (const [, key] of answer.matchAll(/<Key>([^<]*)<\/Key>/g)) yield key!
        from = textOf(answer, 'NextContinuationToken') ?? ''
      } while (from)
    },
  }
}

const bytes = (part: Uint8Array) => part as Uint8Array<ArrayBuffer>

function textOf(xml: string, element: string): string | null {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]
  return found?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&') ?? null
}

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface FakeS3 {
  endpoint: string
  /** What was asked, as method and address. */
  asked: string[]
  /** Fails the next calls with these. */
  refuse: number[]
  stop(): Promise<void>
}

const pageSize = 3
const tagOf = (bytes: Uint8Array) => `"${createHash('md5').update(bytes).digest('hex')}"`

/**
 * One bucket of S3, as far as blobs need it; refuses with 403 what was not signed (the signature is not
 * computed).
 */
export async function startFakeS3(accessKeyId: string): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, Map<number, Buffer>>()
  const fake = { asked: [] as string[], refuse: [] as number[] }

  function answer(
    request: IncomingMessage,
    body: Buffer,
  ): { status: number; body?: string | Buffer; etag?: string } {
    const { pathname, searchParams } = new URL(request.url!, 'http://s3')
    const [, bucket, ...rest] = pathname.split('/')
    const key = decodeURIComponent(rest.join('/'))
    fake.asked.push(`${request.method} ${pathname}`)
    const signature = new RegExp(
      `^AWS4-HMAC-SHA256 Credential=${accessKeyId}/\\d{8}/auto/s3/aws4_request, ` +
        'SignedHeaders=[a-z0-9;-]+, Signature=[0-9a-f]{64}$',
    )
    if (!signature.test(request.headers.authorization ?? '') || !request.headers['x-amz-date']) {
      return { status: 403 }
    }
    const refused = fake.refuse.shift()
    if (refused) return { status: refused, body: '<Error/>' }
    if (bucket !== 'kept') return { status: 404 }
    const upload = searchParams.get('uploadId')
    const mayNot = request.headers['if-none-match'] === '*' && objects.has(key)

    switch (request.method) {
      case 'PUT':
        // real ones want the length before the body
        if (request.headers['content-length'] === undefined) return { status: 411 }
        if (upload) {
          uploads.get(upload)!.set(Number(searchParams.get('partNumber')), body)
          return { status: 200, etag: tagOf(body) }
        }
        if (mayNot) return { status: 412 }
        objects.set(key, body)
        return { status: 200 }
      case 'POST': {
        if (searchParams.has('uploads')) {
          uploads.set(`u&${uploads.size}`, new Map())
          return { status: 200, body: `<R><UploadId>u&amp;${uploads.size - 1}</UploadId></R>` }
        }
        if (mayNot) return { status: 412 }
        const parts = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]+)<\/ETag>/g)]
        const bytes = parts.map(([, number, tag]) => {
          const part = uploads.get(upload!)!.get(Number(number))!
          return tag === tagOf(part) ? part : Buffer.alloc(0)
        })
        if (bytes.slice(0, -1).some(({ length }) => length < 5 * 1024 * 1024)) return { status: 400 }
        objects.set(key, Buffer.concat(bytes))
        uploads.delete(upload!)
        return { status: 200, body: '<R/>' }
      }
      case 'DELETE':
        if (upload) uploads.delete(upload)
        else objects.delete(key)
        return { status: 204 }
      case 'GET': {
        if (key) {
          const object = objects.get(key)
          const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
          if (!object) return { status: 404 }
          if (!range) return { status: 200, body: object }
          return { status: 206, body: object.subarray(Number(range[1]), Number(range[2]) + 1) }
        }
        const after = searchParams.get('continuation-token') ?? ''
        const keys = [...objects.keys()].sort()
          .filter((one) => one.startsWith(searchParams.get('prefix')!) && one > after)
        const more = keys.length > pageSize
          ? `<NextContinuationToken>${keys[pageSize - 1]}</NextContinuationToken>`
          : ''
        const listed = keys.slice(0, pageSize).map((one) => `<Contents><Key>${one}</Key></Contents>`)
        return { status: 200, body: `<ListBucketResult>${listed.join('')}${more}</ListBucketResult>` }
      }
      default:
        return { status: 405 }
    }
  }

  const server = createServer((request, response: ServerResponse) => {
    const chunks: Uint8Array[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { status, body = '', etag } = answer(request, Buffer.concat(chunks))
      response.writeHead(status, {
        ...(etag && { ETag: etag }),
        ...(status !== 204 && { 'Content-Length': Buffer.byteLength(body) }),
      })
      response.end(status === 204 ? undefined : body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...fake,
    endpoint: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    stop() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { bodyTimeout } from './body.ts'
import { ProblemError } from './problem.ts'
import { invalidInput } from './validation.ts'

export interface FormOptions<Received> {
  /** The form field that holds the file. A file in another field is skipped; a second file is refused. */
  file: string
  maxFileBytes: number
  /** The time limit of the whole body, in milliseconds. */
  timeout: number
  /** The longest wait, in milliseconds, for each further 16 KiB. */
  patience: number
  /**
   * Consumes the file while it arrives. `filename` is the sender's name for it. A rejection ends the reading.
   */
  receive: (filename: string, body: ReadableStream<Uint8Array>) => Promise<Received>
}

export interface Form<Received> {
  fields: Map<string, string>
  /** The result of `receive`; null when the form had no file. */
  received: Received | null
}

const fieldBytes = 16_384

/** The bytes that must arrive within the patience of a form. */
const expectedBytes = 16_384

type Read = ReadableStreamDefaultReader<Uint8Array>['read']

/** The bytes that headers, boundaries and other fields may add to a file. */
const overhead = 131_072

/**
 * The bytes that are parsed outside of files. The parser tells nothing of parts without a name, and parses
 * them to the end. More than `overhead`, because pieces are counted up to three ahead of the parser.
 */
const mostOutside = 2 * overhead

/** The longest piece of a body that is parsed at once, in bytes. */
const pieceBytes = 16_384

/**
 * Reads a `multipart/form-data` body (RFC 7578) with one file, which is never held in memory whole. Rejects
 * with 415 `unsupported_media_type`, 400 `malformed_multipart` (also for too many parts), 413
 * `body_too_large`, 408 `body_timeout`, or 422 `invalid_input` for several files.
 */
export async function readForm<Received>(
  request: Request,
  { file: wanted, maxFileBytes, timeout, patience, receive }: FormOptions<Received>,
): Promise<Form<Received>> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || !request.body) {
    throw new ProblemError({
      status: 415,
      code: 'unsupported_media_type',
      detail: 'Send the file as multipart/form-data.',
    })
  }
  const parser = parserOf(type, maxFileBytes)
  const sent = request.body.getReader()
  const read = readInTime(sent, patience)
  const deadline = AbortSignal.timeout(timeout)
  const contentLength = Number(request.headers.get('Content-Length') ?? 0)
  if (contentLength > maxFileBytes + overhead) {
    await skip(sent, read, 2 * maxFileBytes + overhead, deadline)
    throw tooLarge(maxFileBytes)
  }

  const fields = new Map<string, string>()
  const stopped = new AbortController()
  let open: BusboyFileStream | undefined
  let receiving: Promise<Received> | undefined
  parser.on('field', (name, value) => fields.set(name, value))
  for (const limit of ['partsLimit', 'fieldsLimit', 'filesLimit'] as const) {
    parser.on(limit, () => stopped.abort(tooManyParts))
  }
  let files = 0
  let openFiles = 0
  parser.on('file', (name, stream, filename) => {
    openFiles++
    stream.once('end', () => openFiles--)
    // the field of a browser's form has an empty name when no file was chosen
    const isFile = filename !== undefined && filename !== ''
    if (isFile && ++files > 1) stopped.abort(severalFiles(wanted))
    if (!isFile || name !== wanted || files > 1) return stream.on('error', () => {}).resume()
    open = stream
    receiving = receive(filename, streamOf(wholeFile(stream, maxFileBytes)))
    receiving.catch((error) => stopped.abort(error))
  })

  try {
    const signal = AbortSignal.any([stopped.signal, deadline])
    const pieces = piecesOf(read, () => openFiles === 0)
    await pipeline(Readable.from(pieces, { highWaterMark: 1 }), parser, { signal })
    stopped.signal.throwIfAborted()
    return { fields, received: await receiving ?? null }
  } catch (error) {
    // determined before the receiver fails, because its failure then only repeats this one
    const isOwnFailure = stopped.signal.aborted || error instanceof ProblemError
    const failure = stopped.signal.aborted ? stopped.signal.reason : error
    // the parser leaves a file open when its end never arrived
    open?.destroy(error as Error)
    await receiving?.catch(() => {})
    const late = deadline.aborted || error instanceof ProblemError && error.problem.status === 408
    if (late) {
      sent.cancel().catch(() => {})
      throw bodyTimeout()
    }
    await skip(sent, read, maxFileBytes + overhead, deadline)
    throw isOwnFailure ? failure : malformed
  }
}

/** Rejects with 400 `malformed_multipart` without a boundary, or with one that is too long to search for. */
function parserOf(type: string, maxFileBytes: number) {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        fileSize: maxFileBytes,
        fieldSize: fieldBytes,
        fields: 20,
        files: 5,
        parts: 25,
        headerPairs: 20,
      },
    })
  } catch {
    throw malformed
  }
}

/** The bytes of the file. Fails at the end when there were more than allowed. */
async function* wholeFile(file: BusboyFileStream, maxBytes: number): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of file) yield chunk as Uint8Array
  } catch (error) {
    // an error of this iteration is the sender's; the receiver reports its own errors itself
    throw error instanceof ProblemError ? error : malformed
  }
  if (file.truncated) throw tooLarge(maxBytes)
}

/**
 * The body in pieces; fails when too many bytes are outside of files. Ends without cancelling the reader, so
 * that {@link skip} can read the rest.
 */
async function* piecesOf(read: Read, isOutside: () => boolean): AsyncGenerator<Uint8Array> {
  let outside = 0
  for (let chunk = await read(); !chunk.done; chunk = await read()) {
    for (let start = 0; start < chunk.value.length; start += pieceBytes) {
      const piece = chunk.value.subarray(start, start + pieceBytes)
      if (isOutside() && (outside += piece.length) > mostOutside) throw tooManyParts
      yield piece
    }
  }
}

/**
 * Reads as the reader does, and rejects with 408 `body_timeout` once it has waited for longer than `patience`
 * for 16 KiB. The time between two reads, which is not the sender's, does not count.
 */
function readInTime(sent: ReadableStreamDefaultReader<Uint8Array>, patience: number): Read {
  let waited = 0
  let arrived = 0
  return async function read() {
    const startedAt = performance.now()
    const { promise: late, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(bodyTimeout()), patience - waited)
    try {
      const chunk = await Promise.race([sent.read(), late])
      waited += performance.now() - startedAt
      arrived += chunk.value?.length ?? 0
      if (arrived >= expectedBytes) waited = arrived = 0
      return chunk
    } finally {
      clearTimeout(timer)
    }
  }
}

/**
 * Reads and drops up to `most` further bytes: a client reads the response only after it has sent its body.
 */
async function skip(
  sent: ReadableStreamDefaultReader<Uint8Array>,
  read: Read,
  most: number,
  deadline: AbortSignal,
): Promise<void> {
  const stop = () => sent.cancel().catch(() => {})
  deadline.addEventListener('abort', stop)
  try {
    for (let left = most; left > 0;) {
      const { done, value } = await read()
      if (done) return
      left -= value.length
    }
  } catch {
    // the client has disconnected or sends too slowly
  } finally {
    deadline.removeEventListener('abort', stop)
    stop()
  }
}

function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await bytes.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await bytes.return(undefined)
    },
  })
}

const tooLarge = (maxBytes: number) =>
  new ProblemError({
    status: 413,
    code: 'body_too_large',
    detail: `A file may have at most ${maxBytes} bytes.`,
  })

const severalFiles = (field: string) =>
  invalidInput({ [field]: ['The form must have one file only: send each file in a request of its own.'] })

const tooManyParts = new ProblemError({
  status: 400,
  code: 'malformed_multipart',
  detail: 'The form has too many parts, or too much beside its file.',
})

const malformed = new ProblemError({
  status: 400,
  code: 'malformed_multipart',
  detail: 'The body is not valid multipart/form-data, or ended early.',
})

import { z } from '@hono/zod-openapi'
import type { Person, PersonFile } from '../../events/person.ts'
import type { LoadDeps } from '../commands/aggregate.ts'
import type { Caller } from '../commands/caller.ts'
import { loadPerson, type ShownPerson } from '../commands/people.ts'
import type { Reply, ReplySpec } from '../commands/reply.ts'
import type { FileDeps } from '../operations/receive_file.ts'
import { personNotFound } from '../domain/decision.ts'
import { fileNotFound } from '../domain/file.ts'
import { contentDisposition } from '../http/content_disposition.ts'
import { etagOf, isNamed } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import { rangeOf } from '../http/range.ts'
import { servedType } from '../storage/sniff.ts'
import { readPartOfFile, readStoredFile } from '../storage/upload.ts'
import type { Answer, Call, Endpoint } from './endpoint.ts'
import { problemOfRefusal } from './reply.ts'

/** The ETag of a file: its bytes never change. */
const tagOf = (file: string) => `"${file}"`

/** How OpenAPI shows {@link serveFile}. */
export const servedFile = {
  headers: ['ETag', 'Accept-Ranges', 'Content-Range', 'Content-Disposition', 'Content-Security-Policy'],
  refuses: ['range_not_satisfiable'],
  answers: {
    200: bytesAnswer('The bytes, always as a download.'),
    206: bytesAnswer('The bytes that `Range` asks for.'),
  },
} as const satisfies Partial<Endpoint>

function bytesAnswer(description: string): Answer {
  return {
    description,
    schema: z.string().openapi({ format: 'binary' }),
    type: 'application/octet-stream',
  }
}

function unsatisfiable(size: number): ProblemError {
  return new ProblemError({
    status: 416,
    code: 'range_not_satisfiable',
    detail: `The file has ${size} bytes.`,
    headers: { 'Content-Range': `bytes */${size}`, 'Accept-Ranges': 'bytes' },
  })
}

/**
 * The caller of a command on the file `:fileId`. If-Match may name the file by the ETag of its bytes, which
 * never change, or the version of the person.
 */
export async function callerOfFile(
  { c, caller, param }: Pick<Call, 'c' | 'caller' | 'param'>,
): Promise<Caller> {
  const header = c.req.header('If-Match')
  const own = await caller()
  return header !== undefined && isNamed(header, tagOf(param('fileId')), 'strong')
    ? { ...own, ifMatch: '*' }
    : own
}

/** The bytes of the file `:fileId` of the person `:id`. No browser may show them or run what is in them. */
export async function serveFile(
  deps: FileDeps,
  call: Pick<Call, 'c' | 'param' | 'settings' | 'shows'> & { params: { id: string } },
): Promise<Response> {
  const { organization, person, key } = await loadOwner(deps, call, call.params.id)
  const file = person.files.find(({ id }) => id === call.param('fileId'))
  if (!file) throw new ProblemError(problemOfRefusal(fileNotFound))
  const { req } = call.c
  const isHead = req.method === 'HEAD'
  const [tag, size] = [tagOf(file.id), file.size]
  if (isNamed(req.header('If-None-Match'), tag, 'weak')) {
    return new Response(null, { status: 304, headers: { ETag: tag } })
  }
  const isAsked = !isHead && (req.header('If-Range') ?? tag) === tag
  const part = isAsked ? rangeOf(req.header('Range'), size) : null
  if (part === 'unsatisfiable') throw unsatisfiable(size)
  const place = { organization, person: person.id, file: file.id }
  const bytes = isHead
    ? null
    : part
    ? await readPartOfFile(deps.blobs, place, key, { part, size })
    : await readStoredFile(deps.blobs, place, key)
  if (!bytes && !isHead) throw new ProblemError(problemOfRefusal(fileNotFound))
  return new Response(bytes, {
    status: part ? 206 : 200,
    headers: {
      'Content-Type': servedType(file.content_type),
      'Content-Length': String(part?.length ?? size),
      ...(part && { 'Content-Range': `bytes ${part.offset}-${part.offset + part.length - 1}/${size}` }),
      'Accept-Ranges': 'bytes',
      ETag: tag,
      'Content-Disposition': contentDisposition(file.filename),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** A reply about the file that was added last, with the person's ETag. */
export function newestFile(
  render: (file: PersonFile, person: string) => Omit<Reply, 'status'>,
  /** Where the release before 0.2.0 said in a repeat that the file is. */
  legacyCollection: string,
): ReplySpec<Person, ShownPerson, { file: PersonFile; person: string; version: number } | null> {
  return {
    status: 201,
    subject(person) {
      if (person.existence !== 'present') return null
      return { file: person.files[person.files.length - 1]!, person: person.id, version: person.version }
    },
    render(subject) {
      if (subject === null) return {}
      const { body, headers } = render(subject.file, subject.person)
      return { body, headers: { ETag: etagOf(subject.version), ...headers } }
    },
    legacy: (body) => ({ body, headers: { Location: `${legacyCollection}/${body.id}` } }),
  }
}

/** The person of an id with the key that opens their files, or the problem 404. */
export async function loadOwner(
  deps: LoadDeps,
  { settings, shows }: Pick<Call, 'settings' | 'shows'>,
  id: string,
) {
  const known = await settings()
  const organization = known.organization.id
  const { person, key } = await loadPerson(deps, organization, id)
  if (person.existence !== 'present' || !key) throw new ProblemError(problemOfRefusal(personNotFound))
  shows(known, [person])
  return { organization, person, key }
}

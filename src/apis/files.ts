import type { Person, PersonFile } from '../../events/person.ts'
import type { LoadDeps } from '../commands/aggregate.ts'
import { loadPerson, type ShownPerson } from '../commands/people.ts'
import type { Reply, ReplySpec } from '../commands/reply.ts'
import type { FileDeps } from '../operations/receive_file.ts'
import { personNotFound } from '../domain/decision.ts'
import { fileNotFound } from '../domain/file.ts'
import { contentDisposition } from '../http/content_disposition.ts'
import { etagOf } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import { readStoredFile } from '../storage/upload.ts'
import type { Call } from './endpoint.ts'
import { problemOfRefusal } from './reply.ts'

/** The bytes of the file `:fileId` of the person `:id`. No browser may show them or run what is in them. */
export async function serveFile(
  deps: FileDeps,
  call: Pick<Call, 'c' | 'param' | 'settings'> & { params: { id: string } },
): Promise<Response> {
  const { organization, person, key } = await loadOwner(deps, call, call.params.id)
  const file = person.files.find(({ id }) => id === call.param('fileId'))
  const isHead = call.c.req.method === 'HEAD'
  const place = { organization, person: person.id, file: file?.id ?? '' }
  const bytes = file && !isHead ? await readStoredFile(deps.blobs, place, key) : null
  if (!file || (!bytes && !isHead)) throw new ProblemError(problemOfRefusal(fileNotFound))
  return new Response(bytes, {
    headers: {
      'Content-Type': file.content_type,
      'Content-Length': String(file.size),
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
  { settings }: Pick<Call, 'settings'>,
  id: string,
) {
  const organization = (await settings()).organization.id
  const { person, key } = await loadPerson(deps, organization, id)
  if (person.existence !== 'present' || !key) throw new ProblemError(problemOfRefusal(personNotFound))
  return { organization, person, key }
}

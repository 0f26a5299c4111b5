import { type CommandDeps, loadPerson } from '../commands/execute.ts'
import { personNotFound } from '../domain/decision.ts'
import { noFile } from '../domain/file.ts'
import { contentDisposition } from '../http/content_disposition.ts'
import { ProblemError } from '../http/problem.ts'
import type { FileDeps } from '../operations/receive_file.ts'
import { readStoredFile } from '../storage/upload.ts'
import type { Call } from './endpoint.ts'
import { problemOfRefusal } from './reply.ts'

/** The bytes of the file `:fileId` of the person `:id`; no browser may show them or run what is in them. */
export async function serveFile(
  deps: FileDeps,
  call: Pick<Call, 'c' | 'param' | 'settings'>,
): Promise<Response> {
  const { organization, person, key } = await loadFileOwner(deps, call)
  const file = person.files.find(({ id }) => id === call.param('fileId'))
  const isHead = call.c.req.method === 'HEAD'
  const place = { organization, person: person.id, file: file?.id ?? '' }
  const bytes = file && !isHead ? await readStoredFile(deps.blobs, place, key) : null
  if (!file || (!bytes && !isHead)) throw new ProblemError(problemOfRefusal(noFile))
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

/** The person `:id` with the key of their files; 404 when there is nobody of this id. */
export async function loadFileOwner(
  deps: Pick<CommandDeps, 'database' | 'masterKeys'>,
  { param, settings }: Pick<Call, 'param' | 'settings'>,
) {
  const organization = (await settings()).organization.id
  const { person, key } = await loadPerson(deps, organization, param('id'))
  if (person.existence !== 'present' || !key) throw new ProblemError(problemOfRefusal(personNotFound))
  return { organization, person, key }
}

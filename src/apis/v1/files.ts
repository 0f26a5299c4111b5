import { problemOfRefusal } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import type { PersonFile } from '../../../events/person.ts'
import { noFile, removeFile } from '../../domain/file.ts'
import { loadPerson, type PresentReply, replyWith } from '../../commands/execute.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { Deps } from '../../deps.ts'
import { maxFileBytes, receiveFile } from '../../operations/receive_file.ts'
import { readStoredFile } from '../../storage/upload.ts'
import { contentDisposition } from '../../http/content_disposition.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput, validate } from '../../http/validation.ts'
import { type Call, type Endpoint, endpoint } from '../endpoint.ts'
import { respond, run } from './people.ts'
import { clearable, text } from '../../operations/person_fields.ts'
import { isoMicros } from '../../operations/time.ts'

const tag = 'Files'

const fields = z.object({ name: clearable(text(255)).default(null) })

const form = z.object({
  file: z.string().openapi({ format: 'binary', description: `At most ${maxFileBytes / 1024 / 1024} MiB.` }),
  name: z.string().max(255).optional().openapi({
    description: "What to call it; without, the file's own name.",
  }),
}).openapi('UploadFile')

const answer = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  name: z.string(),
  filename: z.string(),
  content_type: z.string().openapi({ description: 'By the first bytes, whatever the sender says.' }),
  size: z.int().openapi({ description: 'In bytes.' }),
  url: z.string().openapi({ description: 'Needs the same authorization.' }),
  created_at: z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' }),
}).openapi('File')

export function fileEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/people/:id/files',
      summary: "List a person's files, oldest first",
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      answers: { 200: { description: 'All of them.', schema: z.object({ data: z.array(answer) }) } },
      async handle(call) {
        const { person } = await load(deps, call)
        return call.c.json({ data: person.files.map((file) => fileView(file, person.id, deps.publicUrl)) })
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/people/:id/files',
      summary: 'Add a file to a person',
      tag,
      scope: 'people:write',
      form,
      answers: { 201: { description: 'The file.', schema: answer } },
      async handle({ c, caller, settings, param }) {
        const handled = await receiveFile(deps, {
          organization: (await settings()).organization.id,
          person: param('id'),
          request: c.req.raw,
          nameOf: (given) => validate(fields, Object.fromEntries(given)).name,
          missing: () => {
            throw invalidInput({ file: ['The file field is required.'] })
          },
          caller,
          present: presentNewest(deps.publicUrl),
        })
        const response = respond(handled, '/v1/people')
        if (handled.result === 'done' && handled.person?.existence === 'present') {
          const { id, files } = handled.person
          response.headers.set('Location', `/v1/people/${id}/files/${files[files.length - 1]!.id}`)
        }
        return response
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/people/:id/files/:fileId',
      summary: "Get a file's bytes",
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      answers: {
        200: {
          description: 'The bytes, always as a download.',
          schema: z.string().openapi({ format: 'binary' }),
          type: 'application/octet-stream',
        },
      },
      handle: (call) => serveFile(deps, call),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/people/:id/files/:fileId',
      summary: 'Remove a file',
      tag,
      scope: 'people:write',
      answers: { 204: { description: 'Gone.' } },
      async handle(call) {
        const response = await run(deps, call, {
          person: call.param('id'),
          decide: removeFile,
          command: { file: call.param('fileId') },
          present: () => ({ status: 204, body: '' }),
        })
        return response
      },
    }),
  ]
}

export function fileView(
  { id, name, filename, content_type, size, created_at }: PersonFile,
  person: string,
  publicUrl: string,
): z.output<typeof answer> {
  const url = `${publicUrl}/v1/people/${person}/files/${id}`
  return { id, name, filename, content_type, size, url, created_at: isoMicros(created_at) }
}

/** The bytes of the file `:fileId` of the person `:id`; no browser may show them or run what is in them. */
export async function serveFile(
  deps: Deps,
  call: Pick<Call, 'c' | 'param' | 'settings'>,
): Promise<Response> {
  const { organization, person, key } = await load(deps, call)
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

function presentNewest(publicUrl: string): PresentReply {
  return replyWith(201, ({ id, files }) => fileView(files[files.length - 1]!, id, publicUrl))
}

async function load(deps: Deps, { param, settings }: Pick<Call, 'param' | 'settings'>) {
  const organization = (await settings()).organization.id
  const { person, key } = await loadPerson(deps, organization, param('id'))
  if (person.existence !== 'present' || !key) throw new ProblemError(problemOfRefusal(personNotFound))
  return { organization, person, key }
}

import { z } from '@hono/zod-openapi'
import type { PersonFile } from '../../../events/person.ts'
import { noBody } from '../../commands/reply.ts'
import type { Links } from '../../operations/deps.ts'
import { type FileDeps, maxFileBytes, receiveFile } from '../../operations/receive_file.ts'
import { removeFile } from '../../domain/file.ts'
import { bodyTimeoutOf } from '../../http/body.ts'
import { invalidInput, validate } from '../../http/validation.ts'
import { clearable, optionalName } from '../../operations/person_fields.ts'
import { isoMicros } from '../../operations/time.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { callerOfFile, loadOwner, newestFile, servedFile, serveFile } from '../files.ts'
import { respond } from '../reply.ts'
import { run } from './run.ts'

type Deps = FileDeps & Links

const tag = 'Files'

const fields = z.strictObject({ name: clearable(optionalName(255)).default(null) })

const form = z.object({
  file: z.string().openapi({ format: 'binary', description: `At most ${maxFileBytes / 1024 / 1024} MiB.` }),
  name: z.string().max(255).optional().openapi({
    description: "What to call it; without, the file's own name.",
  }),
}).openapi('UploadFile')

export const answer = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  name: z.string(),
  filename: z.string(),
  content_type: z.string().openapi({ description: 'By the first bytes, whatever the sender says.' }),
  size: z.int().openapi({ description: 'In bytes.' }),
  url: z.string().openapi({ description: 'Needs the same authorization.' }),
  created_at: z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' }),
}).openapi('File')

export function fileEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'listFiles',
      method: 'get',
      path: '/v1/people/:id/files',
      params,
      summary: "List a person's files, oldest first",
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      answers: { 200: { description: 'All of them.', schema: z.object({ data: z.array(answer) }) } },
      async handle(call) {
        const { person } = await loadOwner(deps, call, call.params.id)
        return call.c.json({ data: person.files.map((file) => fileView(file, person.id, deps.publicUrl)) })
      },
    }),
    endpoint({
      id: 'addFile',
      method: 'post',
      path: '/v1/people/:id/files',
      params,
      summary: 'Add a file to a person',
      tag,
      scope: 'people:write',
      form,
      headers: ['ETag', 'Location'],
      answers: { 201: { description: 'The file.', schema: answer } },
      async handle({ c, caller, settings, params }) {
        const executed = await receiveFile(deps, {
          organization: (await settings()).organization.id,
          person: params.id,
          request: c.req.raw,
          patience: bodyTimeoutOf(c),
          nameOf: (given) => validate(fields, Object.fromEntries(given), 'field').name,
          missing: () => {
            throw invalidInput({ file: ['The file field is required.'] })
          },
          caller,
          reply: showNewest(deps.publicUrl),
        })
        return respond(executed)
      },
    }),
    endpoint({
      id: 'getFile',
      method: 'get',
      path: '/v1/people/:id/files/:fileId',
      params,
      summary: "Get a file's bytes",
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      ...servedFile,
      handle: (call) => serveFile(deps, call),
    }),
    endpoint({
      id: 'removeFile',
      method: 'delete',
      path: '/v1/people/:id/files/:fileId',
      params,
      summary: 'Remove a file',
      tag,
      scope: 'people:write',
      answers: { 204: { description: 'Gone.' } },
      async handle(call) {
        return await run(deps, { ...call, caller: () => callerOfFile(call) }, removeFile, {
          stream: call.params.id,
          command: { file: call.param('fileId') },
          reply: noBody(204),
        })
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

/** The file that was added last. */
const showNewest = (publicUrl: string) =>
  newestFile((file, person) => ({
    body: fileView(file, person, publicUrl),
    headers: { Location: `/v1/people/${person}/files/${file.id}` },
  }), '/v1/people')

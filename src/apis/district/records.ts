import { respond } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import { removeFile } from '../../domain/file.ts'
import type { Person } from '../../../events/person.ts'
import { execute } from '../../commands/execute.ts'
import { aboutPerson, type ShownPerson } from '../../commands/people.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { etagOf } from '../../http/etag.ts'
import { addInterview, interviewsOf } from '../../domain/interview.ts'
import { newId } from '../../new_id.ts'
import { type FileDeps, receiveFile } from '../../operations/receive_file.ts'
import { bodyTimeoutOf } from '../../http/body.ts'
import { invalidInput, validate } from '../../http/validation.ts'
import type { Endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { callerOfFile, loadOwner, newestFile, servedFile, serveFile } from '../files.ts'
import { showDone } from '../show.ts'
import { baseOf, operation, type SurfaceLinks } from '../surface.ts'
import { createInterview, uploadFields, uploadForm } from './input.ts'
import { districtPlace, fileAnswer, fileView, interviewAnswer, interviewView } from './view.ts'

type Deps = FileDeps & SurfaceLinks

const ok = z.object({ ok: z.literal(true) })

export function uploadEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    operation({
      method: 'get',
      path: '/api/people/:id/uploads',
      params,
      summary: "List a person's files, oldest first",
      scope: 'people:read',
      answers: { 200: { description: 'All of them.', schema: z.array(fileAnswer) } },
      async handle(call) {
        const { organization: district, person } = await loadOwner(deps, call, call.params.id)
        const place = { district, person: person.id, base: baseOf(districtPlace, call.c, deps) }
        return call.c.json(person.files.map((file) => fileView(file, place)))
      },
    }),
    operation({
      method: 'post',
      path: '/api/people/:id/uploads',
      params,
      summary: 'Add a file to a person',
      scope: 'people:write',
      form: uploadForm,
      headers: ['ETag', 'Location'],
      answers: { 201: { description: 'The file.', schema: fileAnswer } },
      async handle({ c, caller, settings, params }) {
        const { organization } = await settings()
        const base = baseOf(districtPlace, c, deps)
        const executed = await receiveFile(deps, {
          organization: organization.id,
          person: params.id,
          request: c.req.raw,
          patience: bodyTimeoutOf(c),
          nameOf: (fields) => validate(uploadFields, Object.fromEntries(fields)).name,
          missing: () => {
            throw invalidInput({ file: ['The file field is required.'] })
          },
          caller,
          reply: newestFile((file, person) => ({
            body: fileView(file, { district: organization.id, person, base }),
            headers: { Location: `${base}/api/people/${person}/uploads/${file.id}` },
          }), `${base}/api/people/${params.id}/uploads`),
        })
        return respond(executed)
      },
    }),
    operation({
      method: 'get',
      path: '/api/people/:id/uploads/:fileId',
      params,
      summary: "Get a file's bytes",
      scope: 'people:read',
      ...servedFile,
      handle: (call) => serveFile(deps, call),
    }),
    operation({
      method: 'delete',
      path: '/api/people/:id/uploads/:fileId',
      params,
      summary: 'Remove a file',
      scope: 'people:write',
      headers: ['ETag'],
      answers: { 200: { description: 'Gone.', schema: ok } },
      async handle(call) {
        const { param, params } = call
        const executed = await execute(deps, await callerOfFile(call), aboutPerson(removeFile), {
          stream: params.id,
          command: { file: param('fileId') },
          reply: showDone(200, { ok: true }),
        })
        return respond(executed)
      },
    }),
  ]
}

export function interviewEndpoints(deps: Deps): Endpoint[] {
  const params = { personId: personId(deps) }
  return [
    operation({
      method: 'get',
      path: '/api/interviews/:personId',
      params,
      summary: "List a person's interviews, in the order in which they were added",
      scope: 'interviews:read',
      answers: { 200: { description: 'All of them.', schema: z.array(interviewAnswer) } },
      async handle(call) {
        const { organization: district, person } = await loadOwner(deps, call, call.params.personId)
        return call.c.json(interviewsOf(person).map((one) => interviewView(one, district)))
      },
    }),
    operation({
      method: 'post',
      path: '/api/interviews/:personId',
      params,
      summary: 'Add an interview',
      scope: 'interviews:write',
      body: createInterview,
      headers: ['ETag', 'Location'],
      answers: { 201: { description: 'The interview.', schema: interviewAnswer } },
      async handle({ c, caller, params, body }) {
        const base = baseOf(districtPlace, c, deps)
        return respond(
          await execute(deps, await caller(), aboutPerson(addInterview), {
            stream: params.personId,
            command: { id: newId(deps.clock()), ...body },
            reply: showInterview(`${base}/api/interviews`),
          }),
        )
      },
    }),
  ]
}

/** The interview that was added last. */
const showInterview = (
  collection: string,
): ReplySpec<Person, ShownPerson, z.output<typeof interviewAnswer> & { version: number }> => ({
  status: 201,
  subject(person, { settings }) {
    const { version } = person
    const interview = person.existence === 'present' ? interviewsOf(person).at(-1)! : null
    return { version, ...interviewView(interview!, settings.organization.id) }
  },
  render: ({ version, ...interview }) => ({
    body: interview,
    headers: { ETag: etagOf(version), Location: `${collection}/${interview.person_id}` },
  }),
  legacy: (body) => ({ body, headers: { Location: `${collection}/${body.id}` } }),
})

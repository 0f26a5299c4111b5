import { problemOfRefusal } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import { removeFile } from '../../domain/file.ts'
import { handle, loadPerson, replyWith } from '../../commands/execute.ts'
import { addInterview, interviewsOf } from '../../domain/interview.ts'
import { newId } from '../../new_id.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { Deps } from '../../deps.ts'
import { receiveFile } from '../../operations/receive_file.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput, validate } from '../../http/validation.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { serveFile } from '../v1/files.ts'
import { respond } from '../v1/people.ts'
import { baseOf, operation, presentConstant } from '../surface.ts'
import { createInterview, uploadFields, uploadForm } from './input.ts'
import { districtPlace, fileAnswer, fileView, interviewAnswer, interviewView } from './view.ts'

const ok = z.object({ ok: z.literal(true) })

export function uploadEndpoints(deps: Deps): Endpoint[] {
  return [
    operation({
      method: 'get',
      path: '/api/people/:id/uploads',
      summary: "List a person's files, oldest first",
      scope: 'people:read',
      answers: { 200: { description: 'All of them.', schema: z.array(fileAnswer) } },
      async handle(call) {
        const { district, person } = await load(deps, call, 'id')
        const place = { district, person: person.id, base: baseOf(districtPlace, call.c, deps) }
        return call.c.json(person.files.map((file) => fileView(file, place)))
      },
    }),
    operation({
      method: 'post',
      path: '/api/people/:id/uploads',
      summary: 'Add a file to a person',
      scope: 'people:write',
      form: uploadForm,
      answers: { 201: { description: 'The file.', schema: fileAnswer } },
      async handle({ c, caller, settings, param }) {
        const { organization } = await settings()
        const base = baseOf(districtPlace, c, deps)
        const present = replyWith(
          201,
          ({ id, files }) =>
            fileView(files[files.length - 1]!, { district: organization.id, person: id, base }),
        )
        const handled = await receiveFile(deps, {
          organization: organization.id,
          person: param('id'),
          request: c.req.raw,
          nameOf: (fields) => validate(uploadFields, Object.fromEntries(fields)).name,
          missing: () => {
            throw invalidInput({ file: ['The file field is required.'] })
          },
          caller,
          present,
        })
        return respond(
          handled,
          `${base}/api/people/${param('id')}/uploads`,
          ({ files }) => files[files.length - 1]!.id,
        )
      },
    }),
    operation({
      method: 'get',
      path: '/api/people/:id/uploads/:fileId',
      summary: "Get a file's bytes",
      scope: 'people:read',
      answers: {
        200: {
          description: 'The bytes, always as a download.',
          schema: z.string().openapi({ format: 'binary' }),
          type: 'application/octet-stream',
        },
      },
      handle: (call) => serveFile(deps, call),
    }),
    operation({
      method: 'delete',
      path: '/api/people/:id/uploads/:fileId',
      summary: 'Remove a file',
      scope: 'people:write',
      answers: { 200: { description: 'Gone.', schema: ok } },
      async handle({ caller, param }) {
        const handled = await handle(deps, await caller(), {
          person: param('id'),
          decide: removeFile,
          command: { file: param('fileId') },
          present: presentConstant(200, { ok: true }),
        })
        return respond(handled, '')
      },
    }),
  ]
}

export function interviewEndpoints(deps: Deps): Endpoint[] {
  return [
    operation({
      method: 'get',
      path: '/api/interviews/:personId',
      summary: "List a person's interviews, in the order in which they were added",
      scope: 'interviews:read',
      answers: { 200: { description: 'All of them.', schema: z.array(interviewAnswer) } },
      async handle(call) {
        const { district, person } = await load(deps, call, 'personId')
        return call.c.json(interviewsOf(person).map((one) => interviewView(one, district)))
      },
    }),
    operation({
      method: 'post',
      path: '/api/interviews/:personId',
      summary: 'Add an interview',
      scope: 'interviews:write',
      body: createInterview,
      answers: { 201: { description: 'The interview.', schema: interviewAnswer } },
      async handle({ c, caller, param, body }) {
        const handled = await handle(deps, await caller(), {
          person: param('personId'),
          decide: addInterview,
          command: { id: newId(deps.clock()), ...body },
          present: replyWith(
            201,
            (person, { organization }) => interviewView(interviewsOf(person).at(-1)!, organization.id),
          ),
        })
        return respond(handled, `${baseOf(districtPlace, c, deps)}/api/interviews`)
      },
    }),
  ]
}

async function load(deps: Deps, { param, settings }: Pick<Call, 'param' | 'settings'>, name: string) {
  const { organization } = await settings()
  const { person } = await loadPerson(deps, organization.id, param(name))
  if (person.existence !== 'present') {
    throw new ProblemError(problemOfRefusal(personNotFound))
  }
  return { district: organization.id, person }
}

import { problemOfRefusal } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import { personStream } from '../../../events/person.ts'
import { fold } from '../../../events/stream.ts'
import { readHistory } from '../../log/history.ts'
import { findGroups } from '../../../projections/directory/groups.ts'
import { interviewsOf } from '../../domain/interview.ts'
import { personNotFound } from '../../domain/decision.ts'
import { requireScope } from '../../auth/authenticate.ts'
import type { Links, LogDeps } from '../../operations/deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { fileView } from './files.ts'
import { personAnswer } from './person_schema.ts'
import { viewOf } from './person_view.ts'
import { isId } from '../../canonical_id.ts'
import { noteOf } from '../../operations/read_note.ts'
import { eventAnswer, eventView } from '../../operations/event_view.ts'
import { eventInExport } from '../../operations/event_viewer.ts'
import { mayRead } from '../../operations/permissions.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = LogDeps & Links

/** More events than anybody has. */
const everything = 100_000

/** Everything that is held about one person, for themselves (GDPR, article 15) or before they are deleted. */
export function subjectAccessEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'exportPerson',
      method: 'get',
      path: '/v1/people/:id/export',
      params,
      summary: 'Everything held about one person',
      tag: 'History',
      scope: 'events:read',
      self: true,
      query: z.strictObject({}),
      headers: ['Content-Disposition'],
      answers: {
        200: {
          description: 'The person, every event with its values, every invitation. The read is recorded. ' +
            'Also needs the scope `people:read`, unless the person is the one of the token. Interviews are ' +
            'left out without the scope `interviews:read`.',
          schema: z.object({
            exported_at: z.string(),
            organization: z.object({ id: z.string(), name: z.string() }),
            person: personAnswer,
            files: z.array(z.record(z.string(), z.unknown())),
            interviews: z.array(z.record(z.string(), z.unknown())).optional(),
            invitations: z.array(z.object({
              id: z.string(),
              state: z.string(),
              sent_at: z.string(),
              expires_at: z.string(),
              accepted_at: z.string().nullable(),
            })),
            events: z.array(eventAnswer),
          }),
        },
      },
      async handle(call) {
        const { c, principal, params, settings } = call
        const id = params.id
        const mayReadInterviews = mayRead(principal, 'interviews', id)
        // an auditor sees values only with the scope to read people
        if (principal.person !== id) requireScope(principal, 'people:read')
        const known = await settings()
        const note = noteOf(deps, call, 'GET /v1/people/:id/export', { person: id, key: known.key })
        const page = { after: 0, limit: everything }
        const history = isId(id) && await readHistory(deps, known.organization.id, id, page, note)
        if (!history || history.erased) {
          throw new ProblemError(problemOfRefusal(personNotFound))
        }
        const person = fold(personStream, history.events)
        if (person.existence !== 'present') throw new ProblemError(problemOfRefusal(personNotFound))
        const groups = await findGroups(deps.database, known.organization.id, person.groups)
        return c.json(
          {
            exported_at: isoMicros(deps.clock()),
            organization: { id: known.organization.id, name: known.organization.name },
            person: viewOf(person, known, groups),
            files: person.files.map((file) => fileView(file, person.id, deps.publicUrl)),
            ...((mayReadInterviews || person.interviews.length === 0) && {
              interviews: interviewsOf(person),
            }),
            invitations: person.invitations.map(({ id, state, sentAt, expiresAt, acceptedAt }) => ({
              id,
              state,
              sent_at: isoMicros(sentAt),
              expires_at: isoMicros(expiresAt),
              accepted_at: acceptedAt === null ? null : isoMicros(acceptedAt),
            })),
            events: history.events.map((event) =>
              eventInExport(eventView(event, { erased: false, name: person.name }), principal)
            ),
          },
          200,
          { 'Content-Disposition': `attachment; filename="${id}.json"` },
        )
      },
    }),
  ]
}

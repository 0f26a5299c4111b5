import { z } from '@hono/zod-openapi'
import { refuse } from '../../domain/decision.ts'
import { handle } from '../../commands/execute.ts'
import { acceptLink, findLink, holderOf } from '../../commands/link.ts'
import { parseToken } from '../../commands/token.ts'
import type { CommandDeps } from '../../commands/execute.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { problemOfRefusal, respond } from '../reply.ts'
import { acceptInvitation, personAnswer } from './person_schema.ts'
import { presentPerson } from './person_view.ts'
import { requestOf } from '../request.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = CommandDeps

const tag = 'Invitations'
const gone = {
  description: '`invitation_used`, `invitation_revoked` or `invitation_expired`.',
}

/** What the holder of a link may do; the token in the path is the credential. */
export function invitationEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/invitations/:token',
      summary: 'See an invitation',
      tag,
      scope: 'public',
      answers: {
        200: {
          description: 'Who invites whom, and until when.',
          schema: z.object({
            organization: z.string(),
            name: z.string(),
            email: z.string(),
            expires_at: z.string(),
          }),
        },
        410: gone,
      },
      async handle({ c, param }) {
        const found = await findLink(deps, param('token'))
        if (!found) throw unknown()
        const { settings, person, link } = found
        if ('refused' in link) throw new ProblemError(problemOfRefusal(link))
        const { name, email } = person
        return c.json(
          {
            organization: settings.organization.name,
            name,
            email,
            expires_at: isoMicros(link.expiresAt),
          },
          200,
          { 'Cache-Control': 'no-store' },
        )
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/invitations/:token/accept',
      summary: 'Accept an invitation',
      tag,
      scope: 'public',
      body: acceptInvitation,
      bodyOptional: true,
      answers: {
        200: {
          description: 'The person: pending, or active where approval is automatic.',
          schema: personAnswer,
        },
        410: gone,
      },
      async handle({ c, param, body }) {
        const parsed = parseToken(param('token'))
        if (!parsed) throw unknown()
        const caller = {
          ...holderOf(parsed.organization, parsed.person, c.get('requestId')),
          idempotency: (await requestOf(c, parsed.person)).idempotency,
        }
        const handled = await handle(deps, caller, {
          person: parsed.person,
          decide: acceptLink,
          command: { tokenHash: parsed.hash, profile: body },
          present: presentPerson(200),
        })
        if (handled.result === 'refused' && handled.refusal.refused === 'organization_unknown') {
          throw unknown()
        }
        const response = respond(handled, '/v1/people')
        response.headers.set('Cache-Control', 'no-store')
        return response
      },
    }),
  ]
}

/** The same for every token that is nobody's, so that a guess learns nothing. */
function unknown(): ProblemError {
  return new ProblemError(problemOfRefusal(refuse('not_found', 'invitation', 'Invitation not found.')))
}

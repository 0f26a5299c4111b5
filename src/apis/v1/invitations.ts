import { z } from '@hono/zod-openapi'
import { refuse } from '../../domain/decision.ts'
import { noScopes } from '../../domain/grants.ts'
import { execute } from '../../commands/execute.ts'
import { aboutPerson } from '../../commands/people.ts'
import { acceptLink } from '../../domain/invitation_link.ts'
import { findLink, holderOf } from '../../operations/invitation_links.ts'
import { type LinkToken, parseToken } from '../../operations/invitation_token.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint, type Parameter } from '../endpoint.ts'
import { problemOfRefusal, respond } from '../reply.ts'
import { acceptInvitation, personAnswer } from './person_schema.ts'
import { showPerson } from './person_view.ts'
import { requestOf } from '../call.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = CommandDeps

const tag = 'Invitations'
const gone = {
  description: '`invitation_used`, `invitation_revoked` or `invitation_expired`.',
}

/** The token of an invitation link. */
const linkToken: Parameter<LinkToken> = {
  resolve(text) {
    const parsed = parseToken(text)
    if (!parsed) throw unknown()
    return parsed
  },
}

/** What the holder of a link may do; the token in the path is the credential. */
export function invitationEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      id: 'getInvitation',
      method: 'get',
      path: '/v1/invitations/:token',
      summary: 'See an invitation',
      tag,
      scope: 'public',
      refuses: ['invitation_used', 'invitation_revoked', 'invitation_expired'],
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
        c.set('organization', settings.organization.id)
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
      id: 'acceptInvitation',
      method: 'post',
      path: '/v1/invitations/:token/accept',
      summary: 'Accept an invitation',
      tag,
      scope: 'public',
      // a malformed token is rejected before the body is read
      params: { token: linkToken },
      authorize: () => {},
      body: acceptInvitation,
      unconditional: true,
      bodyOptional: true,
      headers: ['ETag'],
      refuses: ['invitation_used', 'invitation_revoked', 'invitation_expired'],
      answers: {
        200: {
          description: 'The person: pending, or active where approval is automatic.',
          schema: personAnswer,
        },
        410: gone,
      },
      async handle({ c, params: { token }, body }) {
        const caller = {
          ...holderOf(token.organization, token.person, c.get('requestId')),
          idempotency: (await requestOf(c, { actor: token.person, scopes: noScopes })).idempotency,
        }
        const executed = await execute(deps, caller, aboutPerson(acceptLink), {
          stream: token.person,
          command: { tokenHash: token.hash, profile: body },
          // the holder of the link reads as the person
          reply: showPerson(200, {
            principal: { scopes: new Set(), person: token.person },
            sent: new Set(),
          }),
        })
        // a forged token can name any organization
        const known = deps.settings.knownId(token.organization)
        if (known !== null) c.set('organization', known)
        if (executed.result === 'refused' && executed.refusal.refused === 'organization_unknown') {
          throw unknown()
        }
        const response = respond(executed)
        response.headers.set('Cache-Control', 'no-store')
        return response
      },
    }),
  ]
}

/** One answer for every token that does not exist, so that a guess learns nothing. */
function unknown(): ProblemError {
  return new ProblemError(problemOfRefusal(refuse('not_found', 'invitation', 'Invitation not found.')))
}

import { z } from '@hono/zod-openapi'
import { bearerCredential } from '../../auth/authenticate.ts'
import type { Problem } from '../../http/problem.ts'
import { permissionOf } from './access.ts'
import { churchMapping } from './import.ts'
import { inviteEndpoints } from './invite.ts'
import { memberEndpoints } from './members.ts'
import { churchPlace } from './view.ts'
import { dialect, plainStatus, sentenceOf } from '../surface.ts'

/** The Church Center (MinistryHub) People API. An organization is a church; ids are numbers. */
export const church = dialect({
  ...churchPlace,
  tag: 'Church dialect',
  endpoints: (deps) => [...inviteEndpoints(deps), ...memberEndpoints(deps)],
  problem: {
    schema: z.object({ success: z.literal(false), error: z.string() }).openapi('ChurchError'),
    write: (problem, c) => ({
      status: plainStatus(problem),
      body: {
        success: false,
        error: errorOf(problem, bearerCredential(c.req.header('Authorization')) !== null),
      },
    }),
  },
  roleTemplate: [
    { key: 'superadmin', name: 'Superadmin' },
    { key: 'pastor', name: 'Pastor' },
    { key: 'leader', name: 'Leader' },
    { key: 'coordinator', name: 'Coordinator' },
    { key: 'member', name: 'Member', default: true },
  ],
  scopeAliases: {
    'church.read': ['people:read'],
    'church.update': ['people:read', 'people:write'],
    'users.invite': ['people:invite'],
    'users.approve': ['people:approve'],
    'users.delete': ['people:delete'],
  },
  importMapping: churchMapping,
})

function errorOf(problem: Problem, hasToken: boolean): string {
  switch (problem.code) {
    case 'unauthenticated':
      return hasToken ? 'Unauthorized' : 'Token missing'
    case 'insufficient_scope':
      return problem.scope ? `Forbidden: Missing permission '${permissionOf(problem.scope)}'` : problem.detail
    case 'not_found':
      return problem.subject === 'person' ? 'Member not found' : problem.detail
    case 'email_taken':
      return 'Member already exists with this email'
    case 'organization_required':
      return 'Church ID is required'
    case 'organization_unknown':
      return 'Church not found'
    default:
      return sentenceOf(problem)
  }
}

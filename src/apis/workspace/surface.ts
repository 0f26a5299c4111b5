import { z } from '@hono/zod-openapi'
import { apiKeyOrBearerOf } from '../../auth/authenticate.ts'
import type { ReadDeps } from '../../operations/deps.ts'
import type { Clock } from '../../clock.ts'
import { readKnown } from '../../../projections/directory/settings.ts'
import type { Endpoint } from '../endpoint.ts'
import { dialect, operation, plainStatus, sentenceOf } from '../surface.ts'
import { groupEndpoints } from './groups.ts'
import { workspaceMapping } from './import.ts'
import { listLanguages, listTimezones } from './lists.ts'
import { peopleEndpoints } from './people.ts'
import { languageAnswer, roleAnswer, timezoneAnswer, workspacePlace } from './view.ts'

type Deps = ReadDeps & { clock: Clock }

/** The ProofHub API v3. Ids are numbers; groups are those of kind team. */
export const workspace = dialect({
  ...workspacePlace,
  tag: 'Workspace dialect',
  endpoints: (deps) => [...peopleEndpoints(deps), ...groupEndpoints(deps), ...listEndpoints(deps)],
  problem: {
    schema: z.object({ code: z.int(), message: z.string() }).openapi('WorkspaceError'),
    write(problem) {
      const status = plainStatus(problem)
      const message = problem.code === 'insufficient_scope' ? 'invalid access' : sentenceOf(problem)
      return { status, body: { code: status, message } }
    },
  },
  credentialOf: apiKeyOrBearerOf,
  credentials: ['bearer', 'apiKey'],
  roleTemplate: [
    { key: 'owner', name: 'Owner' },
    { key: 'admin', name: 'Admin' },
    { key: 'normal-user', name: 'Normal User', default: true },
    { key: 'client', name: 'Client' },
  ],
  importMapping: workspaceMapping,
  rateLimitVariable: 'WORKSPACE_RATE_LIMIT',
})

function listEndpoints(deps: Deps): Endpoint[] {
  return [
    operation({
      method: 'get',
      path: '/v3/roles',
      summary: 'List roles',
      scope: 'people:read',
      answers: { 200: { description: 'All of them.', schema: z.array(roleAnswer) } },
      async handle({ c, settings }) {
        const { organization, roles } = await readKnown(deps.database, (await settings()).organization.id)
        return c.json(roles.map(({ id, number, name }) => ({
          id: number,
          name,
          default: id === organization.default_role_id,
        })))
      },
    }),
    operation({
      method: 'get',
      path: '/v3/languages',
      summary: 'List languages',
      scope: 'any',
      answers: { 200: { description: 'Those that Intl knows.', schema: z.array(languageAnswer) } },
      handle: ({ c }) => c.json(listLanguages()),
    }),
    operation({
      method: 'get',
      path: '/v3/timezones',
      summary: 'List time zones',
      scope: 'any',
      answers: { 200: { description: 'Those that Intl knows.', schema: z.array(timezoneAnswer) } },
      handle: ({ c }) => c.json(listTimezones(deps.clock())),
    }),
  ]
}

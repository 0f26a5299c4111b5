import { z } from '@hono/zod-openapi'
import { findGroups } from '../../../projections/directory/groups.ts'
import { listPeopleAfter } from '../../../projections/people/read_people.ts'
import { problemOfRefusal } from '../reply.ts'
import { groupNotFound } from '../../domain/group.ts'
import type { Links } from '../../operations/deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput } from '../../http/validation.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { cursorLinks, integer, parameter } from './list_query.ts'
import { personAnswer } from './person_schema.ts'
import { personView } from './person_view.ts'

type Deps = Links

const query = z.strictObject({
  archived: parameter(z.enum(['true', '1', 'false', '0'])),
  per_page: parameter(integer.refine((value) => value >= 1 && value <= 100, 'must be between 1 and 100')),
  cursor: z.string().max(4096).optional().openapi({ description: 'Empty for the first page.' }),
})

export function membersEndpoint(deps: Deps): Endpoint {
  return endpoint({
    id: 'listMembers',
    method: 'get',
    path: '/v1/groups/:id/members',
    summary: 'List who is in a group, in the order in which they were created',
    tag: 'Groups',
    scope: 'people:read',
    query,
    answers: {
      200: {
        description: 'A page of people; archived ones only when they are asked for.',
        schema: z.object({
          data: z.array(personAnswer),
          links: z.object({ next: z.string().nullable() }),
          meta: z.object({ per_page: z.int(), next_cursor: z.string().nullable() }),
        }),
      },
    },
    async handle({ c, settings, shows, reads, param, query }) {
      const { archived, per_page: perPage = 25, cursor = '' } = query
      const known = await settings()
      const { organization, key } = known
      const [group] = await findGroups(reads, organization.id, [param('id')])
      if (!group) throw new ProblemError(problemOfRefusal(groupNotFound))
      const found = await listPeopleAfter(reads, organization.id, {
        group: group.id,
        archived: archived === 'true' || archived === '1',
      }, { sort: 'created_at', cursor, perPage, key })
      if (!found) throw invalidInput({ cursor: ['The cursor field is not a cursor of this list.'] })
      shows(known, found.people)
      return c.json({
        data: found.people.map(personView),
        links: cursorLinks(new URL(c.req.url), deps.publicUrl, found.next),
        meta: { per_page: perPage, next_cursor: found.next },
      })
    },
  })
}

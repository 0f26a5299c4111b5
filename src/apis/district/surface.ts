import { z } from '@hono/zod-openapi'
import { dialect, plainStatus, sentenceOf } from '../surface.ts'
import { districtMapping } from './import.ts'
import { peopleEndpoints } from './people.ts'
import { interviewEndpoints, uploadEndpoints } from './records.ts'
import { districtPlace } from './view.ts'

/** The Credentials Portal API. An organization is a district, a group of kind `tag` a tag. */
export const district = dialect({
  ...districtPlace,
  tag: 'District dialect',
  endpoints: (deps) => [...peopleEndpoints(deps), ...uploadEndpoints(deps), ...interviewEndpoints(deps)],
  problem: {
    schema: z.object({ error: z.string() }).openapi('DistrictError'),
    write: (problem) => ({
      status: plainStatus(problem),
      body: {
        error: problem.code === 'unknown_group'
          ? 'The tags field names a tag that does not exist.'
          : problem.code === 'unknown_role'
          ? 'The roles field names a role that does not exist.'
          : sentenceOf(problem),
      },
    }),
  },
  roleTemplate: [
    { key: '1a', name: 'Admin' },
    { key: '1b', name: 'Mentor' },
    { key: '1c', name: 'Candidate', default: true },
    { key: '1d', name: 'Board' },
  ],
  scopeAliases: {
    'read:people': ['people:read'],
    'write:people': ['people:write', 'people:invite', 'people:delete'],
    'read:interviews': ['interviews:read'],
    'write:interviews': ['interviews:write'],
  },
  importMapping: districtMapping,
})

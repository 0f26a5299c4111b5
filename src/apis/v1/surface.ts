import type { Surface } from '../surface.ts'
import { apiKeyEndpoints } from './api_keys.ts'
import { checkpointEndpoints, publishedKeysEndpoints } from './checkpoint.ts'
import { eventEndpoints } from './events.ts'
import { fileEndpoints } from './files.ts'
import { groupEndpoints } from './groups.ts'
import { healthEndpoints } from './health.ts'
import { historyEndpoints } from './history.ts'
import { nativeMapping } from './import.ts'
import { invitationEndpoints } from './invitations.ts'
import { inviteEndpoints } from './invite.ts'
import { organizationEndpoints } from './organizations.ts'
import { pastEndpoints } from './past.ts'
import { peopleEndpoints } from './people.ts'
import { projectionEndpoints } from './projections.ts'
import { roleEndpoints } from './roles.ts'
import { subjectAccessEndpoints } from './subject_access.ts'
import { versionEndpoints } from './version.ts'

/** The service's own API. Its clients include those of ClearPolicy, which called its people the same. */
export const native: Surface = {
  name: 'native',
  prefixes: ['/v1'],
  hosted: false,
  endpoints: (deps) => [
    ...inviteEndpoints(deps),
    ...peopleEndpoints(deps),
    ...historyEndpoints(deps),
    ...subjectAccessEndpoints(deps),
    ...pastEndpoints(deps),
    ...eventEndpoints(deps),
    ...checkpointEndpoints(deps),
    ...organizationEndpoints(deps),
    ...roleEndpoints(deps),
    ...projectionEndpoints(deps),
    ...groupEndpoints(deps),
    ...fileEndpoints(deps),
    ...apiKeyEndpoints(deps),
    ...healthEndpoints(deps),
    ...versionEndpoints(),
    ...invitationEndpoints(deps),
    ...publishedKeysEndpoints(deps),
  ],
  scopeAliases: { 'api:use': ['people:read', 'people:write'] },
  importMapping: nativeMapping,
}

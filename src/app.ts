import { Hono } from 'hono'
import type { AppEnv } from './http/env.ts'
import { authenticate } from './auth/authenticate.ts'
import type { Deps } from './deps.ts'
import { createCredentialOf, createPathOf, dialectOf, endpointsOf, rootsOf } from './apis/surface.ts'
import { dialects } from './apis/index.ts'
import { accessLog } from './http/access_log.ts'
import { crossOrigin } from './http/cors.ts'
import { createErrorHandler, createNotFoundHandler } from './http/errors.ts'
import { limitByAccount, limitByAddress, limitByToken } from './http/rate_limit.ts'
import { requestId } from './http/request_id.ts'
import { securityHeaders } from './http/security_headers.ts'
import { checkpointEndpoints, publishedKeysEndpoints } from './apis/v1/checkpoint.ts'
import { mountDocs } from './apis/openapi.ts'
import { mount } from './apis/endpoint.ts'
import { eventEndpoints } from './apis/v1/events.ts'
import { tellPosition } from './replica/reads.ts'
import { apiKeyEndpoints } from './apis/v1/api_keys.ts'
import { fileEndpoints } from './apis/v1/files.ts'
import { groupEndpoints } from './apis/v1/groups.ts'
import { mountHealth } from './apis/health.ts'
import { historyEndpoints } from './apis/v1/history.ts'
import { takingOldIds } from './apis/old_ids.ts'
import { mountInvitationPages } from './web/invitations/invitation_pages.ts'
import { invitationEndpoints } from './apis/v1/invitations.ts'
import { inviteEndpoints } from './apis/v1/invite.ts'
import { organizationEndpoints } from './apis/v1/organizations.ts'
import { pastEndpoints } from './apis/v1/past.ts'
import { peopleEndpoints } from './apis/v1/people.ts'
import { projectionEndpoints } from './apis/v1/projections.ts'
import { roleEndpoints } from './apis/v1/roles.ts'
import { subjectAccessEndpoints } from './apis/v1/subject_access.ts'
import { versionEndpoints } from './apis/v1/version.ts'

/** The service as one function from request to response; everything it needs comes in with `deps`. */
export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: createPathOf(dialects, deps.dialectHosts) })
  const { write, clock, rateLimits, addressOf, verify, replication } = deps
  const credentialOf = createCredentialOf(dialects)
  const writerOf = (path: string) => dialectOf(dialects, path)?.writeProblem ?? null

  app.use(requestId())
  if (deps.accessLog) app.use(accessLog({ write, clock }))
  app.use(securityHeaders())
  if (deps.corsOrigins) app.use(crossOrigin(deps.corsOrigins))
  app.onError(createErrorHandler({ write, clock, writerOf }))
  app.notFound(createNotFoundHandler(app, writerOf))

  mountHealth(app, deps)
  if (rateLimits.address) app.use(limitByAddress(rateLimits.address, addressOf))

  const open = [...versionEndpoints(), ...invitationEndpoints(deps), ...publishedKeysEndpoints(deps)]
  const native = [
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
  ]
  const guarded = [
    ...takingOldIds(deps, '/v1/people/:id', native),
    ...dialects.flatMap((dialect) => endpointsOf(dialect, deps)),
  ]
  mountDocs(app, deps, [...guarded, ...open])
  mountInvitationPages(app, deps)
  mount(app, open, deps)

  const limit = rateLimits.token && limitByToken(rateLimits.token, credentialOf)
  for (const root of ['/v1', ...rootsOf(dialects)]) {
    app.use(`${root}/*`, authenticate({ verify, credentialOf }))
    if (limit) app.use(`${root}/*`, limit)
    if (replication) app.use(`${root}/*`, tellPosition({ ...deps, replication }))
  }
  if (rateLimits.workspace) app.use('/workspace/*', limitByAccount(rateLimits.workspace, addressOf))
  mount(app, guarded, deps)
  return app
}

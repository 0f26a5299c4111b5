import { Hono } from 'hono'
import type { AppEnv } from './app_env.ts'
import { authenticate } from './auth/authenticate.ts'
import type { Deps } from './deps.ts'
import { accessLog } from './http/access_log.ts'
import { crossOrigin } from './http/cors.ts'
import { createErrorHandler, createNotFoundHandler } from './http/errors.ts'
import { limitByAddress, limitByToken } from './http/rate_limit.ts'
import { requestId } from './http/request_id.ts'
import { securityHeaders } from './http/security_headers.ts'
import { apiKeyEndpoints } from './routes/api_keys.ts'
import { mountDocs } from './routes/docs.ts'
import { mount } from './routes/endpoint.ts'
import { fileEndpoints } from './routes/files.ts'
import { groupEndpoints } from './routes/groups.ts'
import { mountHealth } from './routes/health.ts'
import { historyEndpoints } from './routes/history.ts'
import { mountInvitationPages } from './routes/invitation_pages.ts'
import { invitationEndpoints } from './routes/invitations.ts'
import { inviteEndpoints } from './routes/invite.ts'
import { organizationEndpoints } from './routes/organizations.ts'
import { peopleEndpoints } from './routes/people.ts'
import { roleEndpoints } from './routes/roles.ts'

/** The service as one function from request to response; everything it needs comes in with `deps`. */
export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { write, clock, rateLimits, addressOf } = deps

  app.use(requestId())
  app.use(accessLog({ write, clock }))
  app.use(securityHeaders())
  if (deps.corsOrigins) app.use(crossOrigin(deps.corsOrigins))
  app.onError(createErrorHandler({ write, clock }))
  app.notFound(createNotFoundHandler(app))

  mountHealth(app, deps)
  if (rateLimits.address) app.use(limitByAddress(rateLimits.address, addressOf))

  const open = invitationEndpoints(deps)
  const guarded = [
    ...inviteEndpoints(deps),
    ...peopleEndpoints(deps),
    ...historyEndpoints(deps),
    ...organizationEndpoints(deps),
    ...roleEndpoints(deps),
    ...groupEndpoints(deps),
    ...fileEndpoints(deps),
    ...apiKeyEndpoints(deps),
  ]
  mountDocs(app, deps, [...guarded, ...open])
  mountInvitationPages(app, deps)
  mount(app, open, deps.settings)

  app.use('/v1/*', authenticate({ verify: deps.verify }))
  if (rateLimits.token) app.use('/v1/*', limitByToken(rateLimits.token))
  mount(app, guarded, deps.settings)
  return app
}

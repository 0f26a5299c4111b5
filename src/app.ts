import { Hono, type MiddlewareHandler } from 'hono'
import type { CallDeps } from './apis/call.ts'
import { mount } from './apis/endpoint.ts'
import { mountHealth } from './apis/health.ts'
import { type DocsDeps, mountDocs } from './apis/openapi.ts'
import {
  createCredentialOf,
  createPathOf,
  rootsOf,
  type Surface,
  type SurfaceDeps,
  surfaceOf,
} from './apis/surface.ts'
import { authenticate } from './auth/authenticate.ts'
import type { Principal } from './auth/principal.ts'
import { refuseFormer } from './auth/refuse_former.ts'
import type { Standings } from './commands/standings.ts'
import type { RateLimit } from './config/rate_limit.ts'
import { accessLog } from './http/access_log.ts'
import { crossOrigin } from './http/cors.ts'
import type { AppEnv } from './http/env.ts'
import { createErrorHandler, createNotFoundHandler } from './http/errors.ts'
import {
  type AddressOf,
  limitByAccount,
  limitByAddress,
  limitByPrincipal,
  limitPublic,
} from './http/rate_limit.ts'
import { headLength } from './http/head_length.ts'
import { requestId } from './http/request_id.ts'
import { securityHeaders } from './http/security_headers.ts'
import type { Readiness } from './operations/readiness.ts'
import { sendPosition } from './replica/reads.ts'
import { mountInvitationPages } from './web/invitations/invitation_pages.ts'

/** What the surfaces need, and what the app itself adds for all of them. */
export interface AppDeps extends SurfaceDeps, CallDeps, DocsDeps {
  /** Tells who a credential belongs to; null when it is no good. */
  verify: (credential: string) => Promise<Principal | null>
  /** Tells whether the person of a token may still act. */
  standings: Standings
  /** Adds the scopes of roles to principals of tokens; absent where only claims grant scopes. */
  scopesOfRoles?: MiddlewareHandler<AppEnv>
  /** Whether each request is written down, too. */
  accessLog: boolean
  /** Takes one JSON line, without the line break. */
  write: (line: string) => void
  addressOf: AddressOf
  /** `surfaces` by the name of the surface. */
  rateLimits: {
    token: RateLimit | null
    address: RateLimit | null
    /** For requests without a valid credential, by address. */
    public: RateLimit | null
    surfaces: ReadonlyMap<string, RateLimit>
  }
  corsOrigins: '*' | string[] | null
  /** Whether the process has begun to stop; absent where the platform ends it. */
  isStopping?: () => boolean
  readiness: () => Promise<Readiness>
}

const stopping: Readiness = { trouble: ['stopping'], warnings: [] }

/** The service as one function from request to response; everything that it needs comes in with `deps`. */
export function createApp(deps: AppDeps, surfaces: readonly Surface[]): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: createPathOf(surfaces, deps.dialectHosts) })
  const { write, clock, rateLimits, addressOf, verify, replication, isStopping } = deps
  const credentialOf = createCredentialOf(surfaces)
  const writerOf = (path: string) => surfaceOf(surfaces, path)?.problem?.write ?? null

  app.use(requestId())
  if (deps.accessLog) app.use(accessLog({ write, clock, organizationId: deps.settings.knownId }))
  app.use(headLength())
  app.use(securityHeaders())
  if (deps.corsOrigins) app.use(crossOrigin(deps.corsOrigins))
  app.onError(createErrorHandler({ write, clock, writerOf }))
  app.notFound(createNotFoundHandler(app, writerOf))

  mountHealth(app, { readiness: () => isStopping?.() ? Promise.resolve(stopping) : deps.readiness() })
  if (rateLimits.address) app.use(limitByAddress(rateLimits.address, addressOf))

  const endpoints = surfaces.flatMap((surface) => surface.endpoints(deps))
  const { open = [], guarded = [] } = Object.groupBy(
    endpoints,
    ({ scope }) => scope === 'public' ? 'open' : 'guarded',
  )
  const publicLimit = rateLimits.public && limitPublic(rateLimits.public, { addressOf, credentialOf, verify })
  const publicRoutes = new Hono<AppEnv>()
  mountDocs(publicRoutes, deps, [...guarded, ...open])
  mount(publicRoutes, open, deps)
  for (const { method, path, handler } of publicRoutes.routes) {
    if (publicLimit) app.on(method, path, publicLimit.open, handler)
    else app.on(method, path, handler)
  }
  mountInvitationPages(app, deps, publicLimit?.open)

  const limit = rateLimits.token && limitByPrincipal(rateLimits.token, deps.settings.knownId)
  for (const surface of surfaces) {
    const ownLimit = rateLimits.surfaces.get(surface.name)
    for (const root of rootsOf(surface)) {
      if (publicLimit) app.use(`${root}/*`, publicLimit.guarded)
      app.use(`${root}/*`, authenticate({ verify, credentialOf }))
      if (limit) app.use(`${root}/*`, limit)
      app.use(`${root}/*`, refuseFormer(deps))
      if (deps.scopesOfRoles) app.use(`${root}/*`, deps.scopesOfRoles)
      if (replication) app.use(`${root}/*`, sendPosition({ ...deps, replication }))
      if (ownLimit) app.use(`${root}/*`, limitByAccount(ownLimit, addressOf, deps.settings.knownId))
    }
  }
  mount(app, guarded, deps)
  return app
}

import type { Principal } from './auth/principal.ts'

/** What middleware leaves for handlers on a Hono context (`c.var`). */
export interface AppEnv {
  Variables: {
    requestId: string
    /** Set by authentication; absent on public routes. */
    principal: Principal
  }
}

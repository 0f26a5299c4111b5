import type { Principal } from '../auth/principal.ts'

/** How far in an organization's log a request has seen or written. */
export interface Seen {
  organization: string
  position: number
}

/** What middleware leaves for handlers on a Hono context (`c.var`). */
export interface AppEnv {
  Variables: {
    requestId: string
    /** Set by authentication; absent on public routes. */
    principal: Principal
    /** Absent without a replica. */
    seen?: Seen
  }
}

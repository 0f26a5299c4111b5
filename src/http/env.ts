import type { Principal } from '../auth/principal.ts'

/** A position in the log of an organization, by its id. */
export interface LogPosition {
  organization: string
  position: number
  /** 0 before an older state of the log was put back for the first time. */
  epoch: number
}

/** What middleware provides to handlers on a Hono context (`c.var`). */
export interface AppEnv {
  Variables: {
    requestId: string
    /** Set by authentication; absent on public routes. */
    principal: Principal
    /** The organization that the request is about, by its id or external id; absent until it is known. */
    organization?: string
    /** The body, once it was read as JSON. */
    json?: { value: unknown }
    /** The position that the reads of this request reflect; absent without a replica. */
    readPosition?: LogPosition
  }
}

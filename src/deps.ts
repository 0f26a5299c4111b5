import type { Principal } from './auth/principal.ts'
import type { RateLimit } from './config/config.ts'
import type { DialectHosts } from './apis/surface.ts'
import type { FileDeps } from './operations/receive_file.ts'
import type { AddressOf } from './http/rate_limit.ts'
import type { Readiness } from './operations/readiness.ts'
import type { Replication } from './replica/reads.ts'
import type { SigningKeys } from './log/signing_keys.ts'

/** Everything that the app needs, put together by an entry (main.ts, worker.ts) or a test. */
export interface Deps extends FileDeps {
  /** For reads that may lag; absent where all is read from `database`. */
  replication?: Replication
  verify: (credential: string) => Promise<Principal | null>
  /** What checkpoints are signed with. */
  signingKeys: SigningKeys
  /** The base of links; never ends in a slash. */
  publicUrl: string
  /** Hosts that serve a dialect at their root. */
  dialectHosts: DialectHosts
  /** Whether each request is written down, too. */
  accessLog: boolean
  /** Takes one JSON line, without the line break. */
  write: (line: string) => void
  addressOf: AddressOf
  rateLimits: { token: RateLimit | null; address: RateLimit | null; workspace: RateLimit | null }
  corsOrigins: '*' | string[] | null
  readiness: () => Promise<Readiness>
  /** A file of the documentation viewer, by name; null when there is none such. */
  asset: (name: string) => Promise<Uint8Array | null>
}

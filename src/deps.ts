import type { Principal } from './auth/principal.ts'
import type { RateLimit } from './config.ts'
import type { DialectHosts } from './dialects/dialect.ts'
import type { FileDeps } from './files/receive_file.ts'
import type { AddressOf } from './http/rate_limit.ts'

/** Everything that the app needs, put together by an entry (main.ts, worker.ts) or a test. */
export interface Deps extends FileDeps {
  verify: (credential: string) => Promise<Principal | null>
  /** The base of links; never ends in a slash. */
  publicUrl: string
  /** Hosts that serve a dialect at their root. */
  dialectHosts: DialectHosts
  /** Takes one JSON line, without the line break. */
  write: (line: string) => void
  addressOf: AddressOf
  rateLimits: { token: RateLimit | null; address: RateLimit | null; workspace: RateLimit | null }
  corsOrigins: '*' | string[] | null
  /** Something may be due: mail to send, files to remove. Called after the reply was made; must not throw. */
  wake: () => void
  /** What is wrong, one stable word each; empty when the service can do its work. */
  readiness: () => Promise<string[]>
  /** A file of the documentation viewer, by name; null when there is none such. */
  asset: (name: string) => Promise<Uint8Array | null>
}

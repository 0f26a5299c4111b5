import type { Append } from './log/item.ts'
import type { MasterKeys } from './log/seal.ts'
import { createKeyVerifier, createVerifier } from './auth/api_key.ts'
import { createTokenVerifier } from './auth/verify_token.ts'
import { createSettingsCache } from './commands/settings.ts'
import type { InTurn } from './commands/turns.ts'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import type { Deps } from './deps.ts'
import { checkKeys } from './log/check_keys.ts'
import { openBlobs } from './storage/open_blobs.ts'
import { keyOf } from './storage/upload.ts'
import type { CheckpointSettings } from './jobs/checkpoints.ts'
import type { JobDeps } from './jobs/index.ts'
import type { MailSender } from './jobs/invitation_mail/message.ts'
import { resendSender } from './jobs/invitation_mail/resend_sender.ts'
import { wakeAfterAppend } from './jobs/wake_after_append.ts'
import { warn } from './jobs/warn.ts'
import type { WorkerDeps } from './jobs/worker.ts'
import { findReadiness } from './operations/readiness.ts'
import { rememberWriters } from './replica/reads.ts'
import { createReplica, type ReplicaMemory } from './replica/replica.ts'
import type { SigningKeys } from './log/signing_keys.ts'

/** What differs between the entries. */
export interface Parts
  extends
    Pick<Deps, 'addressOf' | 'asset' | 'blobs'>,
    Pick<JobDeps, 'forgetFiles' | 'rebuildBudget'>,
    Pick<WorkerDeps, 'host'> {
  config: Config
  database: Database
  append: Append
  /** An append has left outbox rows for the worker. Must not throw. */
  wake: () => void
  /** What follows `database`, for reads that may lag, and what is known of it. */
  replica?: { database: Database; memory: ReplicaMemory }
  inTurn: InTurn
  /** null where tokens are verified by JWKS_URL only. */
  jwtSecret: string | null
  masterKeys: MasterKeys
  signingKeys: SigningKeys
  /** In place of Resend, which needs a key. */
  sender?: MailSender
  /** False where the routines' files cannot be read. */
  compareRoutines: boolean
}

/** Puts together what requests need, and what the work after them needs. */
export function assemble(parts: Parts): { deps: Deps; work: JobDeps & WorkerDeps } {
  const { config, database, masterKeys, signingKeys, inTurn, replica } = parts
  const clock = Date.now
  const write = config.log === 'json' ? (line: string) => console.log(line) : () => {}
  const settings = createSettingsCache(database, masterKeys)
  const appendAndWake = wakeAfterAppend(parts.append, parts.wake)
  const append = replica ? rememberWriters(appendAndWake, replica.memory) : appendAndWake
  const commands = { database, append, masterKeys, settings, clock, inTurn }
  const deps: Deps = {
    ...commands,
    ...(replica && {
      replication: {
        memory: replica.memory,
        replica: createReplica(replica.database, replica.memory, {
          onFailure: (error) =>
            warn({ write, clock, requestId: 'replica' }, { code: 'replica_failed' }, error),
        }),
      },
    }),
    blobs: parts.blobs,
    verify: createVerifier({
      keys: createKeyVerifier(commands),
      tokens: createTokenVerifier({
        secret: parts.jwtSecret,
        jwksUrl: config.jwksUrl,
        issuer: config.jwtIssuer,
        audience: config.jwtAudience,
        organizationClaim: config.jwtOrganizationClaim,
        clock,
      }),
    }),
    signingKeys,
    publicUrl: config.publicUrl,
    accessLog: config.log === 'json',
    write,
    addressOf: parts.addressOf,
    dialectHosts: config.dialectHosts,
    rateLimits: {
      token: config.rateLimitToken,
      address: config.rateLimitAddress,
      workspace: config.workspaceRateLimit,
    },
    corsOrigins: config.corsOrigins,
    readiness: () =>
      findReadiness(database, clock, {
        compareRoutines: parts.compareRoutines,
        checkKeys: untilItHolds(() => checkKeys(database, masterKeys)),
      }),
    asset: parts.asset,
  }
  const work: JobDeps & WorkerDeps = {
    ...commands,
    sender: parts.sender ?? resendSender({
      apiKey: config.resendApiKey!,
      baseUrl: config.resendBaseUrl ?? 'https://api.resend.com',
    }),
    mailFrom: config.mailFrom ?? 'Rollcall <rollcall@localhost>',
    publicUrl: config.publicUrl,
    forgetFiles: parts.forgetFiles,
    forgetFile: (organization, person, file) => parts.blobs.delete(keyOf({ organization, person, file })),
    checkpoints: checkpointSettings(config, signingKeys),
    rebuildBudget: parts.rebuildBudget,
    host: parts.host,
    write,
  }
  return { deps, work }
}

/** What was found right once is not looked at again. */
function untilItHolds(check: () => Promise<void>): () => Promise<void> {
  let holds = false
  return async function checkOnce() {
    if (!holds) await check()
    holds = true
  }
}

/** null where the operator has not configured where checkpoints go. */
function checkpointSettings(
  { checkpointTo, checkpointInterval }: Config,
  signingKeys: SigningKeys,
): CheckpointSettings | null {
  if (checkpointTo === null) return null
  return { signingKeys, store: openBlobs(checkpointTo), interval: checkpointInterval * 1000 }
}

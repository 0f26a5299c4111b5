import type { Hono } from 'hono'
import { surfaces } from './apis/index.ts'
import type { Surface } from './apis/surface.ts'
import { type AppDeps, createApp } from './app.ts'
import { createGrantedScopes, createScopeWords } from './auth/scopes.ts'
import type { Clock } from './clock.ts'
import type { CommandDeps } from './commands/aggregate.ts'
import { defaultRoles, defaultTemplate, type RoleTemplates } from './domain/templates.ts'
import type { AppEnv } from './http/env.ts'
import { createAppend } from './log/append.ts'
import type { Append } from './log/item.ts'
import type { MasterKeys } from './log/seal.ts'
import { createKeyVerifier } from './auth/api_key.ts'
import { createVerifier } from './auth/authenticate.ts'
import type { ClaimRules } from './auth/token_claims.ts'
import { scopesOfRoles } from './auth/scopes_of_roles.ts'
import { createTokenVerifier } from './auth/verify_token.ts'
import { createSettingsCache } from './commands/settings.ts'
import { createStandings, forgetStandings } from './commands/standings.ts'
import { immediately, type InTurn } from './commands/turns.ts'
import { type Config, parseConfig } from './config/config.ts'
import { publicLimit } from './config/rate_limit.ts'
import type { Database } from './database/database.ts'
import { checkKeys } from './log/check_keys.ts'
import { openBlobs } from './storage/open_blobs.ts'
import { keyOf } from './storage/upload.ts'
import type { CheckpointSettings } from './jobs/checkpoints.ts'
import { type JobDeps, leaveWork } from './jobs/index.ts'
import type { MailSender } from './jobs/invitation_mail/message.ts'
import { resendSender } from './jobs/invitation_mail/resend_sender.ts'
import { wakeAfterAppend } from './jobs/wake_after_append.ts'
import { warn } from './jobs/warn.ts'
import type { WorkerDeps } from './jobs/worker.ts'
import { findConcerns } from './operations/health.ts'
import { findReadiness } from './operations/readiness.ts'
import { rememberWriters } from './replica/reads.ts'
import { createReplica, type ReplicaMemory } from './replica/replica.ts'

/** The templates that an organization may be founded with: our own, and those of the surfaces. */
export const templates: RoleTemplates = {
  [defaultTemplate]: defaultRoles,
  ...bySurface(({ roleTemplate }) => roleTemplate),
}

/** How lists of other systems' people are read, by the name of the surface. */
export const importMappings = bySurface(({ importMapping }) => importMapping)

/** The words that name scopes, of every surface. */
export const scopeWords = createScopeWords(Object.values(bySurface(({ scopeAliases }) => scopeAliases)))

/** What a token or key may do, in the words of every surface. */
export const grantedScopes = createGrantedScopes(scopeWords)

/** {@link parseConfig} with the variables of every surface. */
export function parseEnvironment(environment: Record<string, string | undefined>) {
  return parseConfig(environment, {
    hosted: surfaces.filter(({ hosted }) => hosted).map(({ name }) => name),
    rateLimits: bySurface(({ rateLimitVariable }) => rateLimitVariable),
  })
}

/** What the environment variables say of the claims of tokens. */
export function tokenRules(config: Config): ClaimRules {
  return {
    issuer: config.jwtIssuer,
    audience: config.jwtAudience,
    leeway: config.jwtLeeway,
    organizationClaim: config.jwtOrganizationClaim,
    scopeClaims: config.jwtScopeClaims,
    scopePrefix: config.jwtScopePrefix,
    scopesFrom: config.jwtScopes,
    grantedScopes,
  }
}

export interface CommandParts {
  database: Database
  masterKeys: MasterKeys
  /** Without, each append goes to the database by itself. */
  append?: Append
  /**
   * Without, commands on one person are not lined up, and a change of many is not cut into parts: for
   * processes that run one command.
   */
  inTurn?: InTurn
  clock?: Clock
}

/** What commands need, on whichever database. */
export function createCommandDeps(
  { database, masterKeys, append = createAppend(database), inTurn = immediately, clock = Date.now }:
    CommandParts,
): CommandDeps {
  const settings = createSettingsCache(database, masterKeys)
  const shared = inTurn !== immediately
  return { database, append, masterKeys, settings, clock, inTurn, shared, leave: leaveWork }
}

/** What differs between the entries. */
export interface Parts
  extends
    Required<Pick<CommandParts, 'database' | 'masterKeys' | 'append' | 'inTurn'>>,
    Pick<AppDeps, 'addressOf' | 'asset' | 'blobs' | 'signingKeys' | 'isStopping'>,
    Pick<JobDeps, 'forgetFiles' | 'rebuildBudget'>,
    Pick<WorkerDeps, 'host'> {
  config: Config
  /** Takes one JSON line, without the line break. By default lines are printed where LOG says so. */
  write?: (line: string) => void
  /** An append has left outbox rows for the worker. Must not throw. */
  wake: () => void
  /** What follows `database`, for reads that may lag, and what is known of it. */
  replica?: { database: Database; memory: ReplicaMemory }
  /** null where tokens are verified by JWKS_URL only. */
  jwtSecret: string | null
  /** In place of Resend, which needs a key. */
  sender?: MailSender
  /** When the process began to work, in milliseconds since the Unix epoch; now where absent. */
  startedAt?: number
  /** What the process remembers of comparing logs with checkpoints. */
  compared?: CheckpointSettings['compared']
  /** False where the routines' files cannot be read. */
  compareRoutines: boolean
  /** Whether `addressOf` returns the caller's own address, and not that of a proxy. */
  addressIsCallers: boolean
}

export interface Service {
  app: Hono<AppEnv>
  deps: AppDeps
  /** For the work after requests. */
  work: JobDeps & WorkerDeps
}

/** Puts the service together. */
export function assemble(parts: Parts): Service {
  const { config, database, masterKeys, signingKeys, replica } = parts
  const write = parts.write ?? printer(config)
  const standings = createStandings(database)
  const appendAndWake = forgetStandings(wakeAfterAppend(parts.append, parts.wake), standings)
  const append = replica ? rememberWriters(appendAndWake, replica.memory) : appendAndWake
  const commands = {
    ...createCommandDeps({ database, masterKeys, append, inTurn: parts.inTurn }),
    inviteQuota: config.inviteQuota,
  }
  const { clock } = commands
  const startedAt = parts.startedAt ?? clock()
  const deps: AppDeps = {
    ...commands,
    templates,
    scopeWords,
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
      keys: createKeyVerifier({ database, clock, grantedScopes }),
      tokens: createTokenVerifier({
        secret: parts.jwtSecret,
        jwksUrl: config.jwksUrl,
        ...tokenRules(config),
        clock,
      }),
    }),
    standings,
    ...(config.jwtScopes !== 'claims' && { scopesOfRoles: scopesOfRoles({ ...commands, grantedScopes }) }),
    signingKeys,
    publicUrl: config.publicUrl,
    accessLog: config.log === 'json',
    write,
    addressOf: parts.addressOf,
    dialectHosts: config.dialectHosts,
    rateLimits: {
      token: config.rateLimitToken,
      address: config.rateLimitAddress,
      public: publicLimit(config.rateLimitPublic, parts.addressIsCallers),
      surfaces: config.surfaceRateLimits,
    },
    corsOrigins: config.corsOrigins,
    isStopping: parts.isStopping,
    readiness: () =>
      findReadiness(database, {
        compareRoutines: parts.compareRoutines,
        checkKeys: untilItHolds(() => checkKeys(database, masterKeys)),
      }),
    concerns: () => findConcerns(database, { now: clock(), startedAt }),
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
    checkpoints: checkpointSettings(config, parts),
    rebuildBudget: parts.rebuildBudget,
    host: parts.host,
    write,
  }
  return { app: createApp(deps, surfaces), deps, work }
}

/** Prints JSON lines where LOG asks for them. */
export function printer({ log }: Pick<Config, 'log'>): (line: string) => void {
  return log === 'json' ? (line) => console.log(line) : () => {}
}

/** What surfaces bring, by their names; surfaces that bring nothing are left out. */
function bySurface<Value>(of: (surface: Surface) => Value | undefined): Record<string, Value> {
  return Object.fromEntries(surfaces.flatMap((surface) => {
    const value = of(surface)
    return value === undefined ? [] : [[surface.name, value]]
  }))
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
  { signingKeys, compared = { all: false } }: Pick<Parts, 'signingKeys' | 'compared'>,
): CheckpointSettings | null {
  if (checkpointTo === null) return null
  return { signingKeys, store: openBlobs(checkpointTo), interval: checkpointInterval * 1000, compared }
}

import { Buffer } from 'node:buffer'
import { z } from 'zod'
import { claimPath, claimPaths } from './claim_paths.ts'
import { rateLimit } from './rate_limit.ts'
import { type SurfaceConfig, surfaceSchema, type SurfaceVariables } from './surface_variables.ts'
import type { BlobLocation } from '../storage/open_blobs.ts'

export interface MasterKey {
  id: string
  /** 32 bytes, for AES-256. */
  key: Uint8Array
}

const text = z.string()

function httpUrl(sentence: string) {
  return text.refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), sentence)
}

function postgresUrl() {
  return text.refine(
    (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value),
    'must be a postgres:// or postgresql:// URL',
  )
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '')
}

const port = text
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535, {
    error: 'must be a whole number from 1 to 65535',
  })
  .transform(Number)

const keyFormat = /^(?:([A-Za-z0-9_-]{1,32}):)?([A-Za-z0-9+/]{43}=?)$/

/** One or more keys of 32 bytes, the current one first. */
const keys = text.transform((value, context): MasterKey[] => {
  const entries = value.split(',').map((entry) => keyFormat.exec(entry.trim()))
  const keys = entries.flatMap((entry) =>
    entry ? [{ id: entry[1] ?? 'k1', key: new Uint8Array(Buffer.from(entry[2], 'base64')) }] : []
  )
  const unnamed = entries.some((entry) => entry && !entry[1])
  if (keys.length !== entries.length || (unnamed && entries.length > 1)) {
    context.addIssue(
      'must be base64 of exactly 32 bytes, or id:base64,id:base64 with the current key first' +
        ' (ids are 1 to 32 letters, digits, _ or -)',
    )
  } else if (new Set(keys.map(({ id }) => id)).size < keys.length) {
    context.addIssue('must give every key an id of its own')
  }
  return keys
})

const seconds = text
  .refine((value) => /^[1-9]\d{0,6}$/.test(value), { error: 'must be a whole number of seconds, at least 1' })
  .transform(Number)

/** A number of seconds, which may be 0, in milliseconds. */
const pause = text
  .refine((value) => /^\d{1,7}$/.test(value), { error: 'must be a whole number of seconds' })
  .transform((value) => Number(value) * 1000)

const quota = text
  .refine((value) => /^\d{1,9}$/.test(value), { error: 'must be a whole number' })
  .transform(Number)

/** The maximum of JWT_LEEWAY, in seconds. */
const maxLeeway = 300

const leeway = text
  .refine((value) => /^\d{1,3}$/.test(value) && Number(value) <= maxLeeway, {
    error: `must be a whole number of seconds from 0 to ${maxLeeway}`,
  })
  .transform(Number)

/** A number of seconds in milliseconds. */
const timeLimit = seconds.transform((value) => value * 1000)

const segment = '(?!\\.)[A-Za-z0-9._-]+'
const bucketFormat = new RegExp(
  `^s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(${segment}(?:/${segment})*)/?)?/?$`,
)

/** A directory, or a prefix in a bucket. */
const blobLocation = text.transform(
  (value, context): { directory: string } | { bucket: string; prefix: string } => {
    if (!/^[a-z0-9]+:\/\//i.test(value)) return { directory: value }
    const [, bucket = '', prefix = ''] = bucketFormat.exec(value) ?? []
    if (!bucket) {
      context.addIssue(
        'must be a directory or s3://bucket/prefix, ' +
          'with a bucket of 3 to 63 lower-case letters, digits, - and .',
      )
    }
    return { bucket, prefix }
  },
)

const address = z.email()

const mailFrom = text.refine((value) => {
  const named = /^[^<>\r\n]+<([^<>]+)>$/.exec(value)
  return address.safeParse(named ? named[1] : value).success
}, 'must be a mail address or Name <address>')

const publicUrl = httpUrl('must be an absolute http(s) URL')
  .refine((value) => !/[?#]/.test(value), 'must not have a query or a fragment')
  .refine((value) => !/^https?:\/\/[^/]*@/i.test(value), 'must not have a user name or password')
  .transform((value) => withoutTrailingSlash(new URL(value).href))

const corsOrigins = text.transform((value, context): '*' | string[] => {
  if (value.trim() === '*') return '*'
  const origins = value.split(',').map((origin) => withoutTrailingSlash(origin.trim()))
  const isOrigin = (origin: string) =>
    /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin
  if (!origins.every(isOrigin)) {
    context.addIssue('must be * or a comma-separated list of origins such as https://app.example.com')
  }
  return origins
})

const variables = z.object({
  PORT: port.default(8000),
  DATABASE_URL: postgresUrl().optional(),
  DATABASE_READ_URL: postgresUrl().optional(),
  MIGRATE_DATABASE_URL: postgresUrl().optional(),
  NEON_FETCH_ENDPOINT: httpUrl('must be an http(s) URL').optional(),
  DATA_DIR: text.default('.data'),
  JWT_SECRET: text
    .refine((value) => Buffer.byteLength(value) >= 32, 'must be at least 32 bytes long')
    .optional(),
  JWKS_URL: httpUrl('must be an http(s) URL').optional(),
  JWT_ISSUER: text.optional(),
  JWT_AUDIENCE: text.optional(),
  JWT_ORGANIZATION_CLAIM: claimPath.default('org'),
  JWT_SCOPE_CLAIM: claimPaths.default(['scope', 'permissions', 'scp']),
  JWT_SCOPE_PREFIX: text.optional(),
  JWT_LEEWAY: leeway.default(5),
  JWT_SCOPES: z.enum(['claims', 'roles', 'both'], 'must be claims, roles or both').default('claims'),
  INVITE_QUOTA: quota.default(10_000),
  MASTER_KEY: keys.optional(),
  SIGNING_KEY: keys.optional(),
  CHECKPOINT_TO: blobLocation.optional(),
  CHECKPOINT_INTERVAL: seconds.default(3600),
  FILES: blobLocation.optional(),
  S3_ENDPOINT: httpUrl('must be an http(s) URL').transform(withoutTrailingSlash).optional(),
  S3_REGION: text.regex(/^[a-z0-9-]+$/, 'must be a region, such as eu-central-1 or auto').optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  RESEND_API_KEY: text.optional(),
  RESEND_BASE_URL: httpUrl('must be an http(s) URL').transform(withoutTrailingSlash).optional(),
  MAIL_FROM: mailFrom.optional(),
  PUBLIC_URL: publicUrl.optional(),
  RATE_LIMIT_TOKEN: rateLimit.optional(),
  RATE_LIMIT_ADDRESS: rateLimit.optional(),
  RATE_LIMIT_PUBLIC: z.union([z.literal('off'), rateLimit], {
    error: 'must be off or <requests>/<seconds>, such as 300/60',
  }).optional(),
  HEADER_TIMEOUT: timeLimit.default(10_000),
  BODY_TIMEOUT: timeLimit.default(30_000),
  IDLE_TIMEOUT: timeLimit.default(75_000),
  STOP_DELAY: pause.default(2_000),
  STOP_TIMEOUT: pause.default(20_000),
  CORS_ORIGINS: corsOrigins.optional(),
  TRUST_PROXY: z.enum(['true', 'false'], 'must be true or false').default('false'),
  LOG: z.enum(['json', 'off'], 'must be json or off').default('json'),
})

function locationOf(set: z.output<typeof variables>, to: z.output<typeof blobLocation>): BlobLocation {
  if ('directory' in to) return to
  return {
    prefix: to.prefix,
    bucket: {
      bucket: to.bucket,
      endpoint: set.S3_ENDPOINT!,
      region: set.S3_REGION!,
      accessKeyId: set.S3_ACCESS_KEY_ID!,
      secretAccessKey: set.S3_SECRET_ACCESS_KEY!,
    },
  }
}

const schema = variables
  .refine(({ RESEND_API_KEY, MAIL_FROM }) => RESEND_API_KEY === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'must be set when RESEND_API_KEY is',
    // Reported together with the other problems, unless MAIL_FROM has a problem of its own.
    when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'MAIL_FROM'),
  })
  .refine(({ DATABASE_URL, DATABASE_READ_URL }) => !DATABASE_READ_URL || DATABASE_URL !== undefined, {
    path: ['DATABASE_READ_URL'],
    error: 'must not be set without DATABASE_URL',
    when: ({ issues }) => !issues.some(({ path }) => String(path?.[0]).startsWith('DATABASE_')),
  })
  .check(({ value: set, issues }) => {
    const inBucket = (['CHECKPOINT_TO', 'FILES'] as const).find((name) => set[name] && 'bucket' in set[name])
    if (!inBucket) return
    for (const name of ['S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const) {
      if (set[name] !== undefined) continue
      issues.push({
        code: 'custom',
        path: [name],
        message: `must be set when ${inBucket} is a bucket`,
        input: set,
      })
    }
  })
  .transform((set) => ({
    port: set.PORT,
    databaseUrl: set.DATABASE_URL ?? null,
    /** A replica of the database, for reads that may lag. */
    databaseReadUrl: set.DATABASE_READ_URL ?? null,
    migrateDatabaseUrl: set.MIGRATE_DATABASE_URL ?? set.DATABASE_URL ?? null,
    /** For development: the URL that serves Neon's SQL over HTTP in place of Neon. */
    neonFetchEndpoint: set.NEON_FETCH_ENDPOINT ?? null,
    dataDir: set.DATA_DIR,
    jwtSecret: set.JWT_SECRET ?? null,
    jwksUrl: set.JWKS_URL ?? null,
    jwtIssuer: set.JWT_ISSUER ?? null,
    jwtAudience: set.JWT_AUDIENCE ?? null,
    jwtOrganizationClaim: set.JWT_ORGANIZATION_CLAIM,
    jwtScopeClaims: set.JWT_SCOPE_CLAIM,
    jwtScopePrefix: set.JWT_SCOPE_PREFIX ?? null,
    /** In seconds. */
    jwtLeeway: set.JWT_LEEWAY,
    /** What grants the scopes of a token. */
    jwtScopes: set.JWT_SCOPES,
    /** Invitations that an organization may send in a day. */
    inviteQuota: set.INVITE_QUOTA,
    /** The current key first: it wraps new data keys. The others only unwrap. */
    masterKeys: set.MASTER_KEY ?? null,
    /** The current key first: it signs checkpoints. The others are only published. */
    signingKeys: set.SIGNING_KEY ?? null,
    checkpointTo: set.CHECKPOINT_TO ? locationOf(set, set.CHECKPOINT_TO) : null,
    /** In seconds. */
    checkpointInterval: set.CHECKPOINT_INTERVAL,
    files: locationOf(set, set.FILES ?? { directory: `${set.DATA_DIR}/files` }),
    resendApiKey: set.RESEND_API_KEY ?? null,
    resendBaseUrl: set.RESEND_BASE_URL ?? null,
    mailFrom: set.MAIL_FROM ?? null,
    /** Without a trailing slash. */
    publicUrl: set.PUBLIC_URL ?? `http://localhost:${set.PORT}`,
    rateLimitToken: set.RATE_LIMIT_TOKEN ?? null,
    rateLimitAddress: set.RATE_LIMIT_ADDRESS ?? null,
    /** `default` where it is not set: on, where the address is the caller's own. */
    rateLimitPublic: set.RATE_LIMIT_PUBLIC ?? 'default' as const,
    /** Time limits of the Deno server, in milliseconds. */
    timeouts: {
      header: set.HEADER_TIMEOUT,
      body: set.BODY_TIMEOUT,
      idle: set.IDLE_TIMEOUT,
    },
    /** The time limits of a stop, in milliseconds. */
    stop: { delay: set.STOP_DELAY, timeout: set.STOP_TIMEOUT },
    corsOrigins: set.CORS_ORIGINS ?? null,
    trustProxy: set.TRUST_PROXY === 'true',
    log: set.LOG,
  }))
  .readonly()

export interface Config extends z.infer<typeof schema>, SurfaceConfig {}

/**
 * Parses the whole environment at once. An empty variable counts as unset. Each problem is one line that
 * starts with the variable's name and never holds its value, which may be a secret.
 */
export function parseConfig(
  environment: Record<string, string | undefined>,
  surfaces: SurfaceVariables,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const common = schema.safeParse(set)
  const ofSurfaces = surfaceSchema(surfaces).safeParse(set)
  if (common.success && ofSurfaces.success) {
    return { ok: true, config: Object.freeze({ ...common.data, ...ofSurfaces.data }) }
  }
  const issues = [common, ofSurfaces].flatMap(({ error }) => error?.issues ?? [])
  return { ok: false, problems: issues.map(({ path, message }) => `${path[0]!.toString()} ${message}`) }
}

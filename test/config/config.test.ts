import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/config.ts'

const surfaces = { hosted: ['church', 'district'], rateLimits: { church: 'CHURCH_LIMIT' } }

const key = Buffer.alloc(32, 7).toString('base64')

function configOf(environment: Record<string, string | undefined>) {
  const result = parseConfig(environment, surfaces)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.config
}

function problemsOf(environment: Record<string, string>) {
  const result = parseConfig(environment, surfaces)
  return result.ok ? [] : result.problems
}

describe('parseConfig()', () => {
  test('has a default for everything, and counts empty variables as unset', () => {
    const unset = configOf({})
    expect(unset).toEqual({
      port: 8000,
      databaseUrl: null,
      databaseReadUrl: null,
      migrateDatabaseUrl: null,
      neonFetchEndpoint: null,
      dataDir: '.data',
      jwtSecret: null,
      jwksUrl: null,
      jwtIssuer: null,
      jwtAudience: null,
      jwtOrganizationClaim: 'org',
      jwtScopeClaims: ['scope', 'permissions', 'scp'],
      jwtScopePrefix: null,
      jwtScopes: 'claims',
      jwtLeeway: 5,
      inviteQuota: 10_000,
      masterKeys: null,
      signingKeys: null,
      checkpointTo: null,
      checkpointInterval: 3600,
      files: { directory: '.data/files' },
      resendApiKey: null,
      resendBaseUrl: null,
      mailFrom: null,
      publicUrl: 'http://localhost:8000',
      dialectHosts: new Map(),
      rateLimitToken: null,
      rateLimitAddress: null,
      rateLimitPublic: 'default',
      timeouts: { header: 10_000, body: 30_000, idle: 75_000 },
      stop: { delay: 2_000, timeout: 20_000 },
      surfaceRateLimits: new Map(),
      corsOrigins: null,
      trustProxy: false,
      log: 'json',
    })
    expect(configOf({ PORT: '', MASTER_KEY: '', MAIL_FROM: '', CORS_ORIGINS: '', LOG: '' })).toEqual(unset)
    expect(Object.isFrozen(unset)).toBe(true)
  })

  test('the migrations use DATABASE_URL unless they have their own', () => {
    const DATABASE_URL = 'postgres://app@db/rollcall'
    expect(configOf({ DATABASE_URL }).migrateDatabaseUrl).toBe(DATABASE_URL)
    const MIGRATE_DATABASE_URL = 'postgresql://owner@db/rollcall'
    expect(configOf({ DATABASE_URL, MIGRATE_DATABASE_URL }).migrateDatabaseUrl).toBe(MIGRATE_DATABASE_URL)
  })

  test('claims are named by paths, those of scopes by a list', () => {
    expect(configOf({
      JWT_ORGANIZATION_CLAIM: 'https://example.com/org',
      JWT_SCOPE_CLAIM: ' scope  resource_access.*.roles ',
      JWT_SCOPE_PREFIX: 'rollcall/',
      JWT_LEEWAY: '0',
      JWT_SCOPES: 'roles',
    })).toMatchObject({
      jwtOrganizationClaim: 'https://example.com/org',
      jwtScopeClaims: ['scope', 'resource_access.*.roles'],
      jwtScopePrefix: 'rollcall/',
      jwtLeeway: 0,
      jwtScopes: 'roles',
    })
  })

  test('a replica follows a database', () => {
    const DATABASE_READ_URL = 'postgres://app@replica/rollcall'
    expect(configOf({ DATABASE_URL: 'postgres://app@db/rollcall', DATABASE_READ_URL }).databaseReadUrl)
      .toBe(DATABASE_READ_URL)
    expect(problemsOf({ DATABASE_READ_URL })).toEqual([
      'DATABASE_READ_URL must not be set without DATABASE_URL',
    ])
  })

  test('files are kept in a directory, or in a bucket where one is named, with all that it takes', () => {
    const bucket = {
      FILES: 's3://rollcall-files/people/2025/',
      S3_ENDPOINT: 'https://s3.example.test/',
      S3_REGION: 'auto',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'secret',
    }
    expect(configOf(bucket).files).toEqual({
      prefix: 'people/2025',
      bucket: {
        bucket: 'rollcall-files',
        endpoint: 'https://s3.example.test',
        region: 'auto',
        accessKeyId: 'id',
        secretAccessKey: 'secret',
      },
    })
    expect(configOf({ DATA_DIR: '/data' }).files).toEqual({ directory: '/data/files' })
    expect(configOf({ DATA_DIR: '/data', FILES: '/var/files' }).files).toEqual({ directory: '/var/files' })
    expect(problemsOf({ FILES: 's3://rollcall-files', S3_REGION: 'auto' })).toEqual([
      'S3_ENDPOINT must be set when FILES is a bucket',
      'S3_ACCESS_KEY_ID must be set when FILES is a bucket',
      'S3_SECRET_ACCESS_KEY must be set when FILES is a bucket',
    ])
    for (const FILES of ['https://example.test/files', 's3://', 's3://x', 's3://bucket/../other']) {
      expect(problemsOf({ ...bucket, FILES })).toEqual([
        'FILES must be a directory or s3://bucket/prefix, ' +
        'with a bucket of 3 to 63 lower-case letters, digits, - and .',
      ])
    }
  })

  test('a lone master key is k1; of several the first stays first', () => {
    expect(configOf({ MASTER_KEY: key }).masterKeys).toEqual([{ id: 'k1', key: new Uint8Array(32).fill(7) }])
    expect(configOf({ MASTER_KEY: `2026:${key}, k1:${key}` }).masterKeys?.map(({ id }) => id)).toEqual([
      '2026',
      'k1',
    ])
  })

  test.each([
    ['http://localhost:9000/', 'http://localhost:9000'],
    ['https://people.example.com/rollcall/', 'https://people.example.com/rollcall'],
  ])('PUBLIC_URL %s is %s', (given, kept) => expect(configOf({ PUBLIC_URL: given }).publicUrl).toBe(kept))

  test('PUBLIC_URL follows PORT', () =>
    expect(configOf({ PORT: '9001' }).publicUrl).toBe('http://localhost:9001'))

  test('reads limits, origins and switches', () => {
    expect(configOf({
      RATE_LIMIT_TOKEN: '600/60',
      CORS_ORIGINS: 'https://a.example.com, http://localhost:3000/',
      RATE_LIMIT_PUBLIC: '100/10',
      TRUST_PROXY: 'true',
      STOP_DELAY: '0',
      STOP_TIMEOUT: '7',
      BODY_TIMEOUT: '4',
      LOG: 'off',
    })).toMatchObject({
      rateLimitPublic: { requests: 100, seconds: 10 },
      stop: { delay: 0, timeout: 7_000 },
      timeouts: { body: 4_000 },
      rateLimitToken: { requests: 600, seconds: 60 },
      corsOrigins: ['https://a.example.com', 'http://localhost:3000'],
      trustProxy: true,
      log: 'off',
    })
    expect(configOf({ CORS_ORIGINS: '*' }).corsOrigins).toBe('*')
    expect(configOf({ RATE_LIMIT_PUBLIC: 'off' }).rateLimitPublic).toBe('off')
  })

  test('reads the rate limit of a surface from the variable that the surface names', () => {
    const { surfaceRateLimits } = configOf({ CHURCH_LIMIT: '4/60' })
    expect([...surfaceRateLimits]).toEqual([['church', { requests: 4, seconds: 60 }]])
  })

  test('reads which host speaks which dialect', () => {
    const { dialectHosts } = configOf({ DIALECT_HOSTS: 'People.example.org=church, localhost:8001=district' })
    expect([...dialectHosts]).toEqual([['people.example.org', 'church'], ['localhost:8001', 'district']])
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['DATABASE_URL', 'mysql://db/secret'],
    ['DATABASE_URL', 'postgres://:secret@'],
    ['MIGRATE_DATABASE_URL', 'secret'],
    ['DATABASE_READ_URL', 'https://secret.example.com'],
    ['JWT_SECRET', 'secret'],
    ['JWKS_URL', 'ftp://example.com/secret'],
    ['JWT_ORGANIZATION_CLAIM', 'secret..id'],
    ['JWT_SCOPE_CLAIM', ' '],
    ['JWT_SCOPE_CLAIM', 'scope secret.'],
    ['JWT_SCOPES', 'secret'],
    ['JWT_LEEWAY', '301'],
    ['JWT_LEEWAY', '-1'],
    ['JWT_LEEWAY', '1.5'],
    ['MASTER_KEY', 'secret'],
    ['MASTER_KEY', Buffer.from('secret').toString('base64')],
    ['MASTER_KEY', `${key},${key}`],
    ['MASTER_KEY', `a:${key},a:${key}`],
    ['MASTER_KEY', `a b:${key}`],
    ['SIGNING_KEY', 'secret'],
    ['CHECKPOINT_TO', 'https://example.com/secret'],
    ['CHECKPOINT_TO', 's3://Secret/x'],
    ['CHECKPOINT_TO', 's3://secret/../x'],
    ['CHECKPOINT_INTERVAL', '0'],
    ['CHECKPOINT_INTERVAL', '1.5'],
    ['S3_ENDPOINT', 'secret'],
    ['S3_REGION', 'se cret'],
    ['RESEND_BASE_URL', 'secret'],
    ['MAIL_FROM', 'Rollcall'],
    ['MAIL_FROM', 'Rollcall <secret>'],
    ['MAIL_FROM', 'Roll\r\ncall <a@example.com>'],
    ['PUBLIC_URL', '/secret'],
    ['PUBLIC_URL', 'https://example.com/?secret'],
    ['PUBLIC_URL', 'https://secret@example.com'],
    ['RATE_LIMIT_TOKEN', '600'],
    ['RATE_LIMIT_ADDRESS', '0/60'],
    ['RATE_LIMIT_PUBLIC', 'on'],
    ['HEADER_TIMEOUT', '0'],
    ['BODY_TIMEOUT', '1.5'],
    ['IDLE_TIMEOUT', '-1'],
    ['STOP_DELAY', 'secret'],
    ['STOP_TIMEOUT', '1e3'],
    ['CORS_ORIGINS', 'example.com'],
    ['CORS_ORIGINS', 'https://example.com/path'],
    ['CHURCH_LIMIT', 'secret'],
    ['DIALECT_HOSTS', 'secret'],
    ['DIALECT_HOSTS', 'secret.example.org=latin'],
    ['DIALECT_HOSTS', 'https://secret.example.org=church'],
    ['DIALECT_HOSTS', 'a.org=church,a.org=district'],
    ['TRUST_PROXY', 'yes'],
    ['LOG', 'xml'],
  ])('%s=%s is one line that names the variable and keeps the value out', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} must `))
    expect(problems[0]).not.toContain('secret')
    expect(problems[0]).not.toContain(key)
    expect(problems[0]).not.toContain('\n')
  })

  const s3 = {
    S3_ENDPOINT: 'https://s3.example.com/',
    S3_REGION: 'auto',
    S3_ACCESS_KEY_ID: 'AKID',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  const bucket = {
    endpoint: 'https://s3.example.com',
    region: 'auto',
    accessKeyId: 'AKID',
    secretAccessKey: 'secret',
    bucket: 'kept.here',
  }

  test.each([
    ['/var/checkpoints', { directory: '/var/checkpoints' }],
    ['s3://kept.here', { bucket, prefix: '' }],
    ['s3://kept.here/', { bucket, prefix: '' }],
    ['s3://kept.here/roll/call/', { bucket, prefix: 'roll/call' }],
  ])('CHECKPOINT_TO %s', (CHECKPOINT_TO, expected) => {
    expect(configOf({ CHECKPOINT_TO, ...s3 }).checkpointTo).toEqual(expected)
  })

  test('a bucket needs all that signs its requests', () => {
    expect(problemsOf({ CHECKPOINT_TO: 's3://kept', S3_REGION: 'auto' })).toEqual(
      ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].map((name) =>
        `${name} must be set when CHECKPOINT_TO is a bucket`
      ),
    )
  })

  test.each(['rollcall@example.com', 'Roll Call <rollcall@example.com>'])(
    'MAIL_FROM may be %s',
    (MAIL_FROM) => {
      expect(configOf({ RESEND_API_KEY: 're_1', MAIL_FROM }).mailFrom).toBe(MAIL_FROM)
    },
  )

  test('reports all problems at once, a missing MAIL_FROM included', () => {
    expect(problemsOf({ PORT: 'x', RESEND_API_KEY: 're_1' })).toEqual([
      'PORT must be a whole number from 1 to 65535',
      'MAIL_FROM must be set when RESEND_API_KEY is',
    ])
    expect(problemsOf({ RESEND_API_KEY: 're_1', MAIL_FROM: 'x' })).toEqual([
      'MAIL_FROM must be a mail address or Name <address>',
    ])
  })
})

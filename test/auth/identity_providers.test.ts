import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeKeySet, newPair, signWith, startKeySet } from '../support/fakes/key_set.ts'
import { verifierOf } from '../support/given/token_verifier.ts'

const now = 1_790_000_000
const times = { iat: now - 10, exp: now + 3_600 }
/** Ids of organizations and people as their providers write them. */
const [guid, person] = ['42c3e46f-2477-44d7-a85b-d3b43f6b31fa', 'aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb']

interface Provider {
  alg?: string
  /** The settings of docs/guides/identity-providers.md. */
  environment: Record<string, string>
  claims: Record<string, unknown>
  organization: string | null
  scopes: string[]
  /** Claims of tokens that are not for this service. */
  refused?: Record<string, unknown>[]
}

const entraEnvironment = {
  JWT_ISSUER: `https://login.microsoftonline.com/${guid}/v2.0`,
  JWT_AUDIENCE: '6e74172b-be56-4843-9ff4-e66a39bb12e3',
  JWT_ORGANIZATION_CLAIM: 'tid',
  JWT_SCOPE_CLAIM: 'scp roles',
}

/** Claims that the tokens of users and applications have in common. */
const entraClaims = {
  aud: entraEnvironment.JWT_AUDIENCE,
  iss: entraEnvironment.JWT_ISSUER,
  nbf: now - 10,
  azp: '7c6f2f5e-0000-0000-0000-000000000000',
}

const providers: Record<string, Provider> = {
  Auth0: {
    environment: {
      JWT_ISSUER: 'https://example.eu.auth0.com/',
      JWT_AUDIENCE: 'https://people.example.org',
      JWT_ORGANIZATION_CLAIM: 'org_id',
    },
    claims: {
      iss: 'https://example.eu.auth0.com/',
      sub: 'auth0|6512d0f1a2',
      aud: ['https://people.example.org', 'https://example.eu.auth0.com/userinfo'],
      azp: 'my_client_id',
      org_id: 'org_9ybsU1dN2dKfDkBi',
      scope: 'openid profile people:read',
      permissions: ['people:read', 'people:write'],
      ...times,
    },
    organization: 'org_9ybsU1dN2dKfDkBi',
    scopes: ['people:read', 'people:write'],
    refused: [{ aud: 'https://example.eu.auth0.com/userinfo' }, { iss: 'https://other.eu.auth0.com/' }],
  },
  'Entra ID, a user': {
    environment: entraEnvironment,
    claims: {
      ...entraClaims,
      azpacr: '0',
      oid: person,
      scp: 'people:read groups:write',
      roles: ['people:approve'],
      sub: 'HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ',
      tid: guid,
      uti: 'fqiBqXLPj0eQa82S-IYFAA',
      ver: '2.0',
      ...times,
    },
    organization: guid,
    scopes: ['groups:write', 'people:approve', 'people:read'],
    refused: [{ iss: 'https://login.microsoftonline.com/other/v2.0' }, { aud: 'api://other' }],
  },
  'Entra ID, an application': {
    environment: entraEnvironment,
    claims: {
      ...entraClaims,
      azpacr: '1',
      oid: person,
      roles: ['people:read', 'people:write'],
      sub: person,
      tid: guid,
      ver: '2.0',
      ...times,
    },
    organization: guid,
    scopes: ['people:read', 'people:write'],
  },
  Okta: {
    environment: {
      JWT_ISSUER: 'https://example.okta.com/oauth2/default',
      JWT_AUDIENCE: 'api://default',
      JWT_ORGANIZATION_CLAIM: 'organization',
    },
    claims: {
      ver: 1,
      jti: 'AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE',
      iss: 'https://example.okta.com/oauth2/default',
      aud: 'api://default',
      cid: '0oa2bc3defGHIJKL4x7',
      uid: '00u1abcdEFGHIJKLM2x7',
      scp: ['openid', 'people:read', 'people:write'],
      auth_time: now - 60,
      sub: '00u1abcdEFGHIJKLM2x7',
      organization: 'acme',
      ...times,
    },
    organization: 'acme',
    scopes: ['people:read', 'people:write'],
    refused: [{ iss: 'https://example.okta.com', aud: 'https://example.okta.com' }],
  },
  'Keycloak, by alias': {
    environment: {
      JWT_ISSUER: 'https://login.example.org/realms/main',
      JWT_AUDIENCE: 'rollcall',
      JWT_ORGANIZATION_CLAIM: 'organization',
      JWT_SCOPE_CLAIM: 'resource_access.rollcall.roles',
    },
    claims: {
      jti: 'onrtac:4b8c',
      iss: 'https://login.example.org/realms/main',
      aud: ['rollcall', 'account'],
      sub: person,
      typ: 'Bearer',
      azp: 'portal',
      realm_access: { roles: ['offline_access', 'organizations:manage'] },
      resource_access: {
        rollcall: { roles: ['people:read', 'people:write'] },
        account: { roles: ['people:delete'] },
      },
      scope: 'profile email organization:acme',
      organization: ['acme'],
      ...times,
    },
    organization: 'acme',
    scopes: ['people:read', 'people:write'],
    refused: [{ organization: ['acme', 'grace'] }, { aud: 'account' }],
  },
  'Keycloak, by id, with the roles of any client': {
    environment: {
      JWT_ISSUER: 'https://login.example.org/realms/main',
      JWT_AUDIENCE: 'rollcall',
      JWT_ORGANIZATION_CLAIM: 'organization.*.id',
      JWT_SCOPE_CLAIM: 'resource_access.*.roles',
    },
    claims: {
      iss: 'https://login.example.org/realms/main',
      aud: 'rollcall',
      sub: person,
      typ: 'Bearer',
      azp: 'portal',
      resource_access: {
        rollcall: { roles: ['people:read'] },
        portal: { roles: ['people:invite'] },
        account: { roles: ['manage-account', 'view-profile'] },
      },
      scope: 'profile email organization',
      organization: { acme: { id: guid, attr1: ['value1'] } },
      ...times,
    },
    organization: guid,
    scopes: ['people:invite', 'people:read'],
    refused: [{ organization: { acme: { id: guid }, grace: { id: person } } }],
  },
  Cognito: {
    environment: {
      JWT_ISSUER: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI',
      JWT_ORGANIZATION_CLAIM: 'organization',
      JWT_SCOPE_CLAIM: 'scope',
      JWT_SCOPE_PREFIX: 'https://people.example.org/',
    },
    claims: {
      sub: person,
      'cognito:groups': ['people:delete'],
      iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI',
      version: 2,
      client_id: '1example23456789',
      origin_jti: guid,
      token_use: 'access',
      scope: 'openid https://people.example.org/people:read https://other.example.org/people:delete',
      auth_time: now - 60,
      jti: guid,
      username: person,
      organization: 'acme',
      ...times,
    },
    organization: 'acme',
    scopes: ['people:read'],
    refused: [{ iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Another' }],
  },
  Clerk: {
    environment: {
      JWT_ISSUER: 'https://clerk.example.org',
      JWT_ORGANIZATION_CLAIM: 'o.id',
      JWT_SCOPE_CLAIM: 'scopes',
    },
    claims: {
      azp: 'https://app.example.org',
      fva: [7, -1],
      iss: 'https://clerk.example.org',
      nbf: now - 20,
      sid: 'sess_2abc',
      sub: 'user_1deJLArSTiWiF1YdsEWysnhJLLY',
      v: 2,
      pla: 'u:free,o:pro',
      fea: 'o:dashboard',
      sts: 'active',
      o: { id: 'org_2abc', slg: 'acme', rol: 'admin', per: 'read,manage', fpm: '3' },
      scopes: ['people:read', 'people:write'],
      ...times,
    },
    organization: 'org_2abc',
    scopes: ['people:read', 'people:write'],
  },
  'Clerk, a member without scopes': {
    environment: {
      JWT_ISSUER: 'https://clerk.example.org',
      JWT_ORGANIZATION_CLAIM: 'o.id',
      JWT_SCOPE_CLAIM: 'scopes',
    },
    claims: {
      iss: 'https://clerk.example.org',
      nbf: now - 20,
      sub: 'user_1deJLArSTiWiF1YdsEWysnhJLLY',
      v: 2,
      o: { id: 'org_2abc', slg: 'acme', rol: 'member' },
      scopes: null,
      ...times,
    },
    organization: 'org_2abc',
    scopes: [],
  },
  WorkOS: {
    environment: {
      JWT_ISSUER: 'https://api.workos.com',
      JWT_ORGANIZATION_CLAIM: 'org_id',
      JWT_SCOPE_CLAIM: 'permissions',
    },
    claims: {
      iss: 'https://api.workos.com',
      sub: 'user_01HBEQKA6K4QJAS93VPE39W1JT',
      act: { sub: 'admin@example.com' },
      org_id: 'org_01HRDMC6CM357W30QMHMQ96Q0S',
      role: 'member',
      roles: ['member'],
      permissions: ['people:read', 'people:invite'],
      entitlements: ['audit-logs'],
      sid: 'session_01HQSXZGF8FHF7A9ZZFCW4387R',
      jti: '01HQSXZXPPFPKMDD32RKTFY6PV',
      ...times,
    },
    organization: 'org_01HRDMC6CM357W30QMHMQ96Q0S',
    scopes: ['people:invite', 'people:read'],
  },
  Zitadel: {
    environment: {
      JWT_ISSUER: 'https://example.zitadel.cloud',
      JWT_AUDIENCE: '257713952794870157',
      JWT_ORGANIZATION_CLAIM: 'urn:zitadel:iam:user:resourceowner:id',
      JWT_SCOPE_CLAIM: 'urn:zitadel:iam:org:project:257713952794870157:roles',
    },
    claims: {
      iss: 'https://example.zitadel.cloud',
      aud: ['257713952794870999@portal', '257713952794870157'],
      sub: '257712562366383231',
      client_id: '257713952794870999@portal',
      nbf: now - 10,
      jti: 'V2_257787652156195211',
      'urn:zitadel:iam:org:project:257713952794870157:roles': {
        'people:read': { '257712562366317695': 'acme.zitadel.cloud' },
        'people:write': {
          '257712562366317695': 'acme.zitadel.cloud',
          '257712562366000000': 'grace.zitadel.cloud',
        },
        'people:delete': { '257712562366000000': 'grace.zitadel.cloud' },
      },
      'urn:zitadel:iam:user:resourceowner:id': '257712562366317695',
      'urn:zitadel:iam:user:resourceowner:name': 'Acme',
      'urn:zitadel:iam:user:resourceowner:primary_domain': 'acme.zitadel.cloud',
      ...times,
    },
    organization: '257712562366317695',
    scopes: ['people:read', 'people:write'],
    refused: [{ aud: ['257713952794870999@portal'] }],
  },
  Logto: {
    alg: 'ES384',
    environment: {
      JWT_ISSUER: 'https://example.logto.app/oidc',
      JWT_AUDIENCE: 'https://people.example.org',
      JWT_ORGANIZATION_CLAIM: 'organization_id',
    },
    claims: {
      jti: 'VovNyqJ5_tuYac89eTbpF',
      sub: 'rkxl1ops7gs1',
      iss: 'https://example.logto.app/oidc',
      scope: 'people:read people:approve',
      client_id: 'vcxmj2fkqnkkd2onb0xy2',
      aud: 'https://people.example.org',
      organization_id: '01cf5jq2v4mq',
      ...times,
    },
    organization: '01cf5jq2v4mq',
    scopes: ['people:approve', 'people:read'],
    refused: [{ aud: 'urn:logto:organization:01cf5jq2v4mq' }],
  },
  'Google, an ID token': {
    environment: {
      JWT_ISSUER: 'https://accounts.google.com',
      JWT_AUDIENCE: '1234987819200.apps.googleusercontent.com',
      JWT_ORGANIZATION_CLAIM: 'hd',
    },
    claims: {
      iss: 'https://accounts.google.com',
      azp: '1234987819200.apps.googleusercontent.com',
      aud: '1234987819200.apps.googleusercontent.com',
      sub: '10769150350006150715113082367',
      hd: 'example.com',
      email: 'jsmith@example.com',
      email_verified: true,
      at_hash: 'HK6E_P6Dh8Y93mRNtsDB1Q',
      ...times,
    },
    organization: 'example.com',
    scopes: [],
    refused: [{ aud: 'another.apps.googleusercontent.com' }],
  },
  'Google Identity Platform': {
    environment: {
      JWT_ISSUER: 'https://securetoken.google.com/example-project',
      JWT_AUDIENCE: 'example-project',
      JWT_ORGANIZATION_CLAIM: 'firebase.tenant',
      JWT_SCOPE_CLAIM: 'scopes',
    },
    claims: {
      iss: 'https://securetoken.google.com/example-project',
      aud: 'example-project',
      auth_time: now - 60,
      user_id: 'aBcDeFgHiJkLmNoPqRsTuVwXyZ12',
      sub: 'aBcDeFgHiJkLmNoPqRsTuVwXyZ12',
      scopes: ['people:read', 'people:invite'],
      firebase: { identities: {}, sign_in_provider: 'password', tenant: 'acme-x7k2p' },
      ...times,
    },
    organization: 'acme-x7k2p',
    scopes: ['people:invite', 'people:read'],
    refused: [{ aud: 'other-project' }],
  },
}

const pairs = Object.fromEntries(
  await Promise.all(['RS256', 'ES384'].map(async (alg) => [alg, await newPair(alg)] as const)),
)
let keySet: FakeKeySet
let guide: string

beforeAll(async () => {
  keySet = await startKeySet(Object.values(pairs))
  guide = await readFile('docs/guides/identity-providers.md', 'utf8')
})
afterAll(() => keySet.stop())

describe.each(Object.entries(providers))('%s', (_, provider) => {
  const { alg = 'RS256', environment, claims, organization, scopes, refused = [] } = provider
  const verify = (own: Record<string, unknown>) => {
    const verifyToken = verifierOf({ ...environment, JWKS_URL: keySet.url }, { clock: () => now * 1_000 })
    return signWith(pairs[alg]!, { ...claims, ...own }).then(verifyToken)
  }

  it('is read with the settings of the guide', async () => {
    const principal = await verify({})
    expect(principal).toMatchObject({ actor: claims.sub, organization, person: null })
    expect([...principal!.scopes].sort()).toEqual(scopes)
  })

  it('is refused for another service, and from another issuer', async () => {
    for (const own of [...refused, { iss: 'https://issuer.example' }]) expect(await verify(own)).toBeNull()
  })

  it('has its settings in the guide', () => {
    const blocks = guide.split('```').filter((block) => block.includes('JWKS_URL='))
    const names = (block: string) => [...block.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!).sort()
    const wanted = ['JWKS_URL', ...Object.keys(environment)].sort()
    const claimsIn = Object.entries(environment).filter(([name]) =>
      !['JWT_ISSUER', 'JWT_AUDIENCE'].includes(name)
    )
    const generic = (text: string) => text.replace(/\d{6,}/g, 'PROJECT')
    const found = blocks.find((block) =>
      names(block).join() === wanted.join() &&
      claimsIn.every(([name, value]) =>
        generic(block).replaceAll(/['"]/g, '').includes(`${name}=${generic(value)}\n`)
      )
    )
    expect(found, `a block of ${wanted.join(', ')}`).toBeDefined()
  })
})

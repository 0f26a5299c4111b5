import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  inTurns,
  mint,
  newOrganization,
  type Reply,
  request,
  type TestOrganization,
} from '../support/contract/api.ts'
import { fileForm } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf } from '../support/contract/operations.ts'
import { problemKeys } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

/** The scopes that each word of a token grants. */
const words: Record<string, string[]> = {
  'people:read': ['people:read'],
  'people:write': ['people:write'],
  'people:invite': ['people:invite'],
  'people:approve': ['people:approve'],
  'people:delete': ['people:delete'],
  'interviews:read': ['interviews:read'],
  'interviews:write': ['interviews:write'],
  'groups:write': ['groups:write'],
  'events:read': ['events:read'],
  'projections:manage': ['projections:manage'],
  'keys:manage': ['keys:manage'],
  'organizations:manage': [...new Set(Object.values(operations).map(({ scope }) => scope))],
  'church.update': ['people:read', 'people:write'],
  'church.read': ['people:read'],
  'read:people': ['people:read'],
  'api:use': ['people:read', 'people:write'],
  'write:people': ['people:write', 'people:invite', 'people:delete'],
  'users.invite': ['people:invite'],
  'users.approve': ['people:approve'],
  'users.delete': ['people:delete'],
  'read:interviews': ['interviews:read'],
  'write:interviews': ['interviews:write'],
  'people:everything': [],
}

/** The church dialect's name of each scope. */
const permissions: Record<string, string> = {
  'people:read': 'church.update',
  'people:write': 'church.update',
  'people:invite': 'users.invite',
  'people:approve': 'users.approve',
  'people:delete': 'users.delete',
}

interface Row {
  method: string
  /** With unknown ids. */
  path: string
  /** Required all, and checked in this order. */
  scopes: string[]
  permitted: number
  body: unknown
}

/**
 * The paths of ProofHub's own hosts start with `/api`: these are not described, being the same operations.
 */
const rows: Row[] = Object.entries(operations).flatMap(([name, one]) => {
  const [method, template] = name.split(' ') as [string, string]
  const row = {
    method,
    path: fill(template, (parameter) => parameterOf(template, parameter, { from: null })),
    scopes: [one.scope, ...(one.also ? [one.also] : [])],
    permitted: one.permitted,
    body: one.form ? fileForm('unknown') : one.body ? {} : undefined,
  }
  const again = { ...row, path: row.path.replace('/workspace/v3', '/workspace/api/v3') }
  return again.path === row.path ? [row] : [row, again]
})

const ask = ({ method, path, body }: Row, headers: Record<string, string>) =>
  request(service.url, method, path, body, headers)

it('lists exactly the described operations', async () => {
  const { paths } = (await request(service.url, 'GET', '/openapi.json')).body
  const described = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
  )
  expect(Object.keys(operations).sort()).toEqual(described.sort())
})

describe.each(Object.entries(words))('%s', (word, grants) => {
  it('permits the operations of its scopes, and no others', async () => {
    const forms = await Promise.all(
      [{ scope: `nothing ${word}` }, { scope: undefined, permissions: [word] }]
        .map((claims) => organization.token([], claims)),
    )
    const answers = await inTurns(rows, async (row) => {
      const reply = await ask(row, bearer(forms[(rows.indexOf(row) + word.length) % 2]!))
      return { row: `${row.method} ${row.path}`, ...said(reply), wanted: wanted(row, grants) }
    })
    expect(answers.filter((one) => one.status !== one.wanted.status)).toEqual([])
    expect(answers.filter((one) => one.status === 403 && one.message !== one.wanted.message)).toEqual([])
  })
})

it('permits the operations of its scope to an API key, and no others', async () => {
  const made = await organization.api('POST', '/v1/api-keys', { name: 'Sync', scopes: ['groups:write'] })
  const answers = await inTurns(rows, async (row) => {
    const { status } = await ask(row, bearer(made.body.key))
    return { row: `${row.method} ${row.path}`, status, wanted: wanted(row, ['groups:write']).status }
  })
  expect(answers.filter(({ status, wanted }) => status !== wanted)).toEqual([])
})

it('permits public operations only without a valid token', async () => {
  const old = await organization.token(Object.keys(words), { exp: 1_000_000_000 })
  const unsigned = await mint(`not ${service.jwtSecret}`, { org: organization.id, scope: 'people:read' })
  for (const headers of [{}, bearer('nonsense'), bearer(old), bearer(unsigned)]) {
    const answers = await inTurns(rows, async (row) => {
      const reply = await ask(row, headers)
      const challenge = reply.headers.get('WWW-Authenticate')?.startsWith('Bearer') ?? false
      return { row: `${row.method} ${row.path}`, ...said(reply), challenge }
    })
    const isPublic = ({ row }: { row: string }) =>
      rows.some(({ method, path, scopes }) => scopes.includes('public') && row === `${method} ${path}`)
    expect(answers.filter((one) => !isPublic(one) && (one.status !== 401 || !one.challenge))).toEqual([])
    expect(answers.filter((one) => isPublic(one) && ![200, 404].includes(one.status))).toEqual([])
    const churches = answers.filter(({ row }) => row.includes('/church/'))
    const message = 'Authorization' in headers ? 'Unauthorized' : 'Token missing'
    expect(churches.filter((one) => one.message !== message)).toEqual([])
  }
})

it("permits a person's own token to read and change that profile only", async () => {
  const [own, another] = [await organization.person(), await organization.person()]
  const token = bearer(await organization.token([], { person: own.id }))
  const about = ({ id, number }: { id: string; number: number }) =>
    Object.entries(operations).filter(([name]) => /\{(id|personId)\}/.test(name) && name.includes('/people/'))
      .map(([name, one]) => {
        const [method, template] = name.split(' ') as [string, string]
        const theirs = /^\/(workspace|church)/.test(template) ? number : id
        const path = fill(
          template,
          (parameter) =>
            parameter === 'id' ? String(theirs) : parameterOf(template, parameter, { from: null }),
        )
        const body = one.form ? fileForm('own') : one.body?.({ role: { id: 'x', number: 1 } } as never)
        return { name, self: one.self ?? false, method, path, body }
      })
  const answer = async ({ name, method, path, body, self }: ReturnType<typeof about>[number]) => ({
    name,
    self,
    status: (await request(service.url, method, path, body, token)).status,
  })
  const mine = await inTurns(about(own), answer)
  expect(mine.filter(({ self, status }) => status !== (self ? 200 : 403))).toEqual([])
  const theirs = await inTurns(about(another), answer)
  expect(theirs.filter(({ status }) => status !== 403)).toEqual([])
})

it('rejects a token without an organization with `organization_required`', async () => {
  const token = bearer(await mint(service.jwtSecret, { scope: 'people:read' }))
  const { status, body } = await request(service.url, 'GET', '/v1/people', undefined, token)
  expect([status, body.code]).toEqual([400, 'organization_required'])
})

function wanted({ path, scopes, permitted }: Row, grants: string[]) {
  const missing = scopes.find((scope) => !['any', 'public'].includes(scope) && !grants.includes(scope))
  if (missing === undefined) return { status: permitted, message: '' }
  const message = path.startsWith('/workspace')
    ? 'invalid access'
    : !path.startsWith('/church')
    ? `This needs the scope ${missing}, which the token does not have.`
    : path.endsWith('/profile')
    ? 'Unauthorized'
    : `Forbidden: Missing permission '${permissions[missing]}'`
  return { status: 403, message }
}

/** The sentence of a refusal, which each system puts elsewhere: in exactly its own shape. */
function said({ status, body }: Reply): { status: number; message: string } {
  if (status < 400) return { status, message: '' }
  const keys = Object.keys(body).filter((key) => key !== 'errors').sort().join()
  switch (keys) {
    case [...problemKeys, 'message', 'error'].sort().join():
      return { status, message: body.detail }
    case 'error':
      return { status, message: body.error }
    case 'code,message':
      return { status: body.code === status ? status : 0, message: body.message }
    case 'error,success':
      return { status: body.success === false ? status : 0, message: body.error }
    default:
      return { status: 0, message: keys }
  }
}

import { describe, expect, inject, it } from 'vitest'
import { bearer, inTurns, type Reply, request, unique, withoutMail } from '../support/contract/api.ts'
import { type Belongings, everything, fileForm, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations } from '../support/contract/operations.ts'
import { type FieldOnPage, readPermissions } from '../support/permissions_page.ts'

/*
 * Every field of every route with every scope, through every surface. What is expected is what
 * docs/guides/permissions.md says to an administrator; a unit test compares that page with the code.
 */

const service = inject('service')
const page = await readPermissions()
const own = await newBelongings(service, { roleNumber: 17 })
const { organization } = own
const openapi = (await request(service.url, 'GET', '/openapi.json')).body

const scopes = [...everything, 'organizations:manage']
const address = () => `kit.${unique()}@example.com`
const surfaceOf = (path: string) => path.split('/')[1]!

/** A caller: the scopes of the token, and the person whom the token names. */
interface Caller {
  scopes: string[]
  person?: string
}

async function ask(
  { scopes, person }: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> {
  const token = await organization.token(scopes, { sub: `actor-${unique()}`, ...(person && { person }) })
  const reply = await request(service.url, method, path, body, bearer(token))
  return { ...reply, body: withoutMail(reply.body) }
}

const auditor: Caller = { scopes: everything }

type Target = Belongings['invited']

/** Makes an invited person with a value in every field. */
async function make(): Promise<Target> {
  const email = address()
  const invited = await ask(auditor, 'POST', '/v1/people/invite', { name: 'Kit Miller', email })
  const { status, body } = await ask(auditor, 'PATCH', `/v1/people/${invited.body.id}`, {
    phone: '+12025550147',
    address: '1 Main St',
    title: 'Cox',
    timezone: 'Europe/Berlin',
    avatar_url: 'https://example.com/kit.png',
    source_id: unique(),
  })
  expect(status).toBe(200)
  return body
}

/** The path of an operation about the target. */
function pathTo(template: string, target: Target, query = ''): string {
  const isNumbered = ['workspace', 'church'].includes(surfaceOf(template))
  const path = fill(template, () => String(isNumbered ? target.number : target.id))
  return query === '' ? path : `${path}?${query}`
}

const isOwn = ({ person }: Caller, target: string) => person === target

function reads({ read, ownRead }: FieldOnPage, caller: Caller, target: string): boolean {
  return read === null || (ownRead && isOwn(caller, target)) || holds(caller, read)
}

const holds = ({ scopes }: Caller, scope: string) =>
  scopes.includes(scope) || scopes.includes('organizations:manage')

/** The field of a member that the page names; throws for a member that it does not name. */
function fieldOf(surface: string, member: string): FieldOnPage {
  const found = page.find(({ names }) => names[surface]!.includes(member))
  if (!found) throw new Error(`docs/guides/permissions.md does not name ${member} of ${surface}`)
  return found
}

/** What the caller must be shown of a person: the whole, with null for what they may not read. */
function expected(
  surface: string,
  whole: Record<string, unknown>,
  { caller, target, sent = [] }: { caller: Caller; target: string; sent?: string[] },
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(whole).map(([member, value]) => [
      member,
      sent.includes(member) || reads(fieldOf(surface, member), caller, target) ? value : null,
    ]),
  )
}

/** Operations that write about people, by name. */
const writes = Object.entries(operations).filter(([name]) =>
  !name.startsWith('GET ') && name.includes('/people')
)

/** Where a surface shows one person whole. */
const reading: Record<string, (target: Target) => string> = {
  v1: ({ id }) => `/v1/people/${id}`,
  district: ({ id }) => `/district/api/people/${id}`,
  workspace: ({ number }) => `/workspace/v3/people/${number}`,
}

const showing = [
  'POST /v1/people',
  'PATCH /v1/people/{id}',
  'POST /v1/people/{id}/archive',
  'POST /v1/people/{id}/restore',
  'PUT /v1/people/{id}/status',
  'PUT /v1/people/{id}/roles',
  'POST /v1/people/{id}/invite',
  'DELETE /v1/people/{id}/invite',
  'POST /v1/people/{id}/approve',
  'POST /v1/people/{id}/refuse',
  'POST /v1/people/invite',
  'POST /district/api/people',
  'PATCH /district/api/people/{id}',
  'POST /workspace/v3/people',
  'PUT /workspace/v3/people/{id}',
]

/** The members of a reply whose values came with the request. */
const sentBy = (surface: string, body: Record<string, unknown> = {}) =>
  Object.keys(body).map((name) => surface === 'v1' && name === 'role' ? 'roles' : name)

async function expectShown(name: string, caller: Caller, made: Target, body?: Record<string, unknown>) {
  const [method, template] = name.split(' ') as [string, string]
  const surface = surfaceOf(template)
  const reply = await ask(caller, method, pathTo(template, made), body)
  expect([name, caller, reply.status]).toEqual([name, caller, expect.toBeOneOf([200, 201, 202])])
  const target = template.includes('{id}') ? made : { ...made, id: reply.body.id, number: reply.body.id }
  const whole = (await ask(auditor, 'GET', reading[surface]!(target))).body
  // a reply does not count its own request as an act of the person
  if (isOwn(caller, made.id) && 'last_active' in whole) whole.last_active = reply.body.last_active
  expect([name, caller, body, reply.body]).toEqual([
    name,
    caller,
    body,
    expected(surface, whole, { caller, target: made.id, sent: sentBy(surface, body) }),
  ])
}

describe('a reply to a write', () => {
  it('shows a person in exactly these operations', async () => {
    const shown = await inTurns(writes, async ([name, { scope, body, query, form }]) => {
      const [method, template] = name.split(' ') as [string, string]
      if (template.includes('{groupId}') || template.includes('{fileId}')) return []
      const target = await make()
      const path = pathTo(template, target, query?.({ ...own, person: target } as unknown as Belongings))
      const input = form ? fileForm(unique()) : body?.({ ...own, invited: target })
      const reply = await ask({ scopes: [scope, 'people:read'] }, method, path, input)
      expect([name, reply.status]).toEqual([name, expect.toBeOneOf([200, 201, 202, 204])])
      return reply.body && 'email' in reply.body ? [name] : []
    })
    expect(shown.flat().sort()).toEqual([...showing].sort())
  })

  it.each(showing)('of %s shows what each scope reads, and null for the rest', async (name) => {
    const { scope, body } = operations[name]!
    const callers = scopes.map((more) => ({ scopes: [...new Set([scope, more])] }))
    await inTurns(callers, async (caller) => await expectShown(name, caller, await make(), body?.(own)))
  })
})

describe('a read', () => {
  const single: [string, (target: Target) => string][] = [
    ...Object.entries(reading),
    ['district', ({ id }) => `/district/api/people/${id}?include=files,interviews,tags,photo_url`],
  ]

  it.each(single)('of one person through /%s shows what each scope reads', async (surface, path) => {
    const target = await make()
    await ask(auditor, 'POST', `/district/api/interviews/${target.id}`, { date: '2024-02-29' })
    const whole = (await ask(auditor, 'GET', path(target))).body
    const callers: Caller[] = [
      ...scopes.map((scope) => ({ scopes: [scope] })),
      ...scopes.map((scope) => ({ scopes: ['people:read', scope] })),
      { scopes: [], person: target.id },
      { scopes: [] },
    ]
    await inTurns(callers, async (caller) => {
      const { status, body } = await ask(caller, 'GET', path(target))
      const isPermitted = holds(caller, 'people:read') || isOwn(caller, target.id)
      expect([caller, status]).toEqual([caller, isPermitted ? 200 : 403])
      if (!isPermitted) return
      const shown = Object.entries(expected(surface, whole, { caller, target: target.id }))
      // a read leaves out what was asked for in addition
      expect([caller, body]).toEqual([
        caller,
        Object.fromEntries(shown.filter(([member]) => member !== 'interviews' || member in body)),
      ])
      expect('interviews' in body).toBe('interviews' in whole && holds(caller, 'interviews:read'))
    })
  })

  it.each(['/v1/people', '/district/api/people', '/workspace/v3/people', '/church/api/people'])(
    'of everybody by %s is whole with people:read, and refused with any other scope',
    async (path) => {
      const whole = await ask(auditor, 'GET', path)
      for (const scope of everything) {
        const { status, text } = await ask({ scopes: [scope] }, 'GET', path)
        expect([scope, status]).toEqual([scope, scope === 'people:read' ? 200 : 403])
        if (status === 200) expect(text).toBe(whole.text)
      }
    },
  )

  it('of the log shows the values of each field with its scopes only', async () => {
    const target = await make()
    const base = `/v1/people/${target.id}`
    await ask(auditor, 'POST', `${base}/files`, fileForm(unique()))
    await ask(auditor, 'PUT', `${base}/groups/${own.team.id}`)
    await ask(auditor, 'POST', `${base}/archive`)
    await ask(auditor, 'POST', `/district/api/interviews/${target.id}`, { date: '2024-02-29' })
    const changed = async (caller: Caller) => {
      const { data } = (await ask(caller, 'GET', `${base}/events`)).body
      return [...new Set(data.flatMap(({ changes }: { changes: object }) => Object.keys(changes)))].sort()
    }
    const all = await changed(auditor) as string[]
    expect(all).toEqual(expect.arrayContaining(['email', 'files', 'groups', 'interviews', 'roles', 'status']))
    const fields = page.filter(({ log }) => log !== null)
    await inTurns(scopes, async (scope) => {
      const caller = { scopes: ['events:read', scope] }
      const readable = (field: string) =>
        fields.some((one) => one.field === field && one.log!.every((needed) => holds(caller, needed)))
      expect([scope, await changed(caller)]).toEqual([scope, all.filter(readable)])
      for (const { field } of fields) {
        const { status } = await ask(caller, 'GET', `${base}/history/${field}`)
        expect([scope, field, status]).toEqual([scope, field, readable(field) ? 200 : 403])
      }
    })
  })
})

describe('a write', () => {
  /** A value for each member of a body, by surface. */
  const values: Record<string, Record<string, (target: Target) => unknown>> = {
    v1: {
      name: () => 'Ann Lee',
      first_name: () => 'Ann',
      last_name: () => 'Lee',
      email: address,
      phone: () => '+12025550148',
      address: () => '2 Main St',
      title: () => 'Coach',
      language: () => 'fr',
      timezone: () => 'Europe/Paris',
      avatar_url: () => 'https://example.com/ann.png',
      roles: () => [{ id: own.role.id, rank: 'primary' }],
      role: () => own.role.id,
      source_id: unique,
      status: () => 'inactive',
      expires_in_hours: () => 5,
      emails: () => [address()],
      people: () => [{
        email: address(),
        name: 'Ann Lee',
        language: 'fr',
        role: own.role.id,
        groups: [own.team.id],
      }],
    },
    district: {
      first: () => 'Ann',
      last: () => 'Lee',
      email: address,
      language: () => 'fr',
      roles: () => ({ [own.role.key]: 1 }),
      tags: () => [own.tag.id],
      archived: () => 1,
    },
    workspace: {
      first_name: () => 'Ann',
      last_name: () => 'Lee',
      email: address,
      title: () => 'Coach',
      language: () => 'fr',
      timezone: () => 1060092772,
      role: () => own.role.number,
      groups: () => [own.team.number],
    },
    church: {
      name: () => 'Ann Lee',
      email: address,
      phone: () => '+12025550148',
      address: () => '2 Main St',
      role_id: () => own.role.number,
      status_id: () => 2,
      areaIds: () => [own.area.number],
      groups: () => [own.team.number],
      emails: () => [address()],
    },
  }

  /** Members that are in no reply, and what they set. */
  const further: Record<string, string> = {
    role: 'roles',
    emails: 'email',
    people: 'email',
    expires_in_hours: 'invitation',
  }

  /** Members that set nothing, and one with a rule of its own, see the tests of workspaces. */
  const without = ['church_id', 'send_invite', 'reason']

  const tried = writes.flatMap(([name, operation]) => {
    const [method, template] = name.split(' ') as [string, string]
    const { requestBody } = openapi.paths[template][method.toLowerCase()]
    const members = operation.form ? [] : propertiesOf(requestBody?.content?.['application/json']?.schema)
    // refused from a person's own token although nobody can set it by this request
    const ignored = template.endsWith('/profile') ? ['role_id'] : []
    return [...members, ...ignored].filter((member) => !without.includes(member))
      .map((member) => ({ name, method, template, operation, member, isIgnored: ignored.includes(member) }))
  })

  it('is tried with every member of every body', () => {
    expect(tried.length).toBeGreaterThan(70)
    expect(new Set(tried.map(({ template }) => surfaceOf(template)))).toEqual(new Set(Object.keys(values)))
  })

  it.each(tried)('$name sets $member with its scope only', async (one) => {
    const { name, method, template, operation, member, isIgnored } = one
    const surface = surfaceOf(template)
    const field = surface !== 'workspace' && member in further
      ? page.find(({ field }) => field === further[member])!
      : fieldOf(surface, member)
    expect([member, field.write]).toEqual([member, expect.arrayContaining([operation.scope])])
    const target = await make()
    const path = pathTo(
      template,
      target,
      operation.query?.({ ...own, person: target } as unknown as Belongings),
    )
    const bodyFor = (): Record<string, unknown> => ({
      ...operation.body?.({ ...own, invited: target }),
      ...(name !== 'DELETE /church/api/people/invite' && { [member]: values[surface]![member]!(target) }),
    })
    const state = async () => {
      const { body } = await ask(auditor, 'GET', `/v1/people/${target.id}`)
      const everybody = await ask(auditor, 'GET', '/v1/people?per_page=1')
      return [body.version, everybody.body.meta.total]
    }
    const before = await state()
    const callers: Caller[] = [
      { scopes: [] },
      ...scopes.map((scope) => ({ scopes: [scope] })),
      { scopes: [], person: target.id },
    ]
    const permits = (caller: Caller) =>
      holds(caller, operation.scope) ||
      (operation.self === true && isOwn(caller, target.id) && field.ownWrite)
    const refused = callers.filter((caller) => !permits(caller))
    await inTurns(refused, async (caller) => {
      const { status } = await ask(caller, method, path, bodyFor())
      expect([caller, status]).toEqual([caller, 403])
    })
    expect(await state()).toEqual(before)
    for (const caller of callers.filter(permits)) {
      await expectPermitted(caller, one, { target, path, bodyFor })
    }
    if (isIgnored) expect((await ask(auditor, 'GET', `/v1/people/${target.id}`)).body.version).toBe(before[0])
  })

  async function expectPermitted(
    caller: Caller,
    { name, method, template }: { name: string; method: string; template: string },
    { target, path, bodyFor }: { target: Target; path: string; bodyFor: () => Record<string, unknown> },
  ) {
    const body = bodyFor()
    if (showing.includes(name)) return await expectShown(name, caller, target, body)
    // the second caller finds no invitation any more
    const isGone = template.endsWith('/people/invite') && method === 'DELETE'
    const { status } = await ask(caller, method, path, body)
    expect([caller, status]).toEqual([caller, expect.toBeOneOf(isGone ? [200, 404] : [200, 201])])
  }
})

/** The properties of a body as OpenAPI describes it. */
// deno-lint-ignore no-explicit-any
function propertiesOf(schema: any): string[] {
  if (!schema) return []
  const { components } = openapi
  const found = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)] : schema
  const properties = Object.entries<{ description?: string }>(found.properties ?? {})
  // a member that a body may only repeat sets nothing
  return properties.filter(([, { description }]) => !description?.startsWith('Read-only')).map(([name]) =>
    name
  )
}

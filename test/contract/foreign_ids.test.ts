import { beforeAll, expect, inject, it } from 'vitest'
import { bearer, eventually, inTurns, type Reply, request, unique } from '../support/contract/api.ts'
import { type Belongings, everything, fileForm, newBelongings } from '../support/contract/belongings.ts'
import {
  fill,
  type Operation,
  operations,
  parameterOf,
  parametersIn,
} from '../support/contract/operations.ts'

const service = inject('service')
let mine: Belongings
let theirs: Belongings
let token: Record<string, string>
let before: string

beforeAll(async () => {
  // their numbers are nobody's here
  ;[mine, theirs] = await Promise.all([
    newBelongings(service, { roleNumber: 71 }),
    newBelongings(service, { roleNumber: 72, numbersFrom: 200 }),
  ])
  token = bearer(await mine.organization.token(everything))
  await eventually('the mail of their invitation', async () => {
    const reader = bearer(await theirs.organization.token(everything))
    const path = `/v1/events?type=MailSent&person=${theirs.invited.id}`
    const { body } = await theirs.organization.api('GET', path, undefined, reader)
    return body.data.length > 0
  })
  before = await everythingOf(theirs)
})

interface Asked {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** What of theirs is in the request, and may be repeated. */
  sent: string
}

interface Answered {
  row: string
  status: number
  /** Whether anything of theirs is in the answer. */
  shown: boolean
}

const all = Object.entries(operations)
  .map(([name, operation]) => ({ name, operation, ...split(name) }))
  .filter(({ operation }) => !['public', 'organizations:manage'].includes(operation.scope))

it('in a path are nobody', async () => {
  const asked = all.flatMap(({ operation, method, path }) =>
    mixtures(parametersIn(path).filter((name) => !['field', 'name', 'token'].includes(name)))
      .map((foreign) => ({
        method,
        path: withQuery(fill(path, (name) => valueOf(path, name, foreign.includes(name))), operation),
        body: bodyOf(operation),
        sent: foreign.map((name) => valueOf(path, name, true)).join(),
      }))
  )
  await expectNothing(asked, () => 404)
})

interface Described {
  parameters: { in: string; name: string }[]
}

type Status = number | ((path: string) => number)

/** Where `after` is a position of the organization's log. */
const isOfLog = (path: string) => path === '/v1/events' || path === '/v1/events/export'

/**
 * Parameters of queries: what of theirs to put in, and what that answers. Null: no id, and nothing of a
 * person.
 */
const queries: Record<string, [(theirs: Belongings, path: string) => string, Status] | null> = {
  id: [({ person }) => person.id, 200],
  name: [({ mark }) => mark, 200],
  email: [({ person }) => person.email, 200],
  phone: null,
  q: [({ person }) => person.email, 200],
  status: null,
  invitation: null,
  role: [({ role }) => role.id, 200],
  group: [({ team }) => team.id, 200],
  source: null,
  source_id: [({ person }) => person.source_id, 200],
  archived: null,
  created_after: null,
  created_before: null,
  updated_after: null,
  at: null,
  version: null,
  sort: null,
  per_page: null,
  page: null,
  cursor: [({ cursor }) => cursor, 422],
  after: [
    ({ head, person }, path) =>
      path === '/v1/events/reads' ? person.id : String(isOfLog(path) ? head + 1000 : head - 5),
    // a position that my log has not reached is not one of mine
    (path) => isOfLog(path) ? 409 : 200,
  ],
  epoch: null,
  erased_since: [({ head }) => String(head + 1000), 409],
  limit: null,
  order: null,
  type: null,
  descendants: null,
  actor: [({ mark }) => `actor-${mark}`, 200],
  reason: [({ mark }) => `reason ${mark}`, 200],
  request: [({ mark }) => `request-${mark}`, 200],
  person: [({ person }) => person.id, 200],
  field: null,
  from: null,
  to: null,
  format: null,
  kind: null,
  replace_with: [({ role }) => role.id, 422],
  include: null,
  start: null,
  church_id: [({ number }) => String(number), 403],
  action: [({ person }) => String(person.number), 404],
}

it('in a query find nothing', async () => {
  const { paths } = await document()
  const asked = all.flatMap(({ operation, method, path }) => {
    const { parameters } = paths[path][method.toLowerCase()] as Described
    return parameters.filter((one) => one.in === 'query').flatMap(
      ({ name }) => {
        expect(Object.keys(queries)).toContain(name)
        const [value] = queries[name] ?? []
        if (!value) return []
        const query = new URLSearchParams(operation.query?.(mine))
        const foreign = value(theirs, path)
        query.set(name, foreign)
        const place = fill(path, (parameter) => valueOf(path, parameter, false))
        return [{ method, path: `${place}?${query}`, body: bodyOf(operation), sent: foreign, name }]
      },
    )
  })
  await expectNothing(asked, ({ name, path }) => {
    const status = queries[name]![1]
    return typeof status === 'number' ? status : status(path.split('?')[0]!)
  })
  expect(new Set(asked.map(({ name }) => name)).size)
    .toBe(Object.values(queries).filter((one) => one !== null).length)
})

/**
 * Fields of bodies that name something, in the words of each system, and what theirs answers. Others name
 * nothing.
 */
const fields: Record<string, (theirs: Belongings, path: string) => [unknown, number] | null> = {
  role: ({ role }, path) => path.startsWith('/workspace') ? [role.number, 400] : [role.id, 422],
  roles: ({ role }, path) =>
    path.startsWith('/district') ? [{ [role.key]: 1 }, 400] : [[{ id: role.id, rank: 'primary' }], 422],
  groups: ({ team }) => [[team.number], 400],
  people: ({ team, mark }) => [[{ email: `${mark}@example.com`, groups: [team.id] }], 422],
  tags: ({ tag }) => [[tag.id], 400],
  areaIds: ({ area }) => [[area.number], 400],
  assigned: ({ person }) => [[person.number], 400],
  church_id: ({ number }) => [number, 403],
  role_id: ({ role }) => [role.number, 400],
  // the same address may be in both, but not be found through it
  email: ({ invited }, path) =>
    path.endsWith('/invite') && path.startsWith('DELETE') ? [invited.email, 404] : null,
}

const plainFields = [
  ...['name', 'first_name', 'last_name', 'first', 'last', 'emails', 'phone', 'address', 'title', 'language'],
  ...['timezone', 'avatar_url', 'source_id', 'status', 'status_id', 'archived', 'expires_in_hours', 'file'],
  ...['key', 'number', 'default', 'kind', 'description', 'scopes', 'send_invite', 'date', 'reason'],
  ...['expires_at', 'protected', 'overlap_hours'],
  // ids of the other system's forms, which are text to us
  ...['board_id', 'form_id', 'profile_id'],
]

it('in a body are refused', async () => {
  const { paths, components } = await document()
  const asked = all.flatMap(({ operation, method, path }) => {
    const content = paths[path][method.toLowerCase()].requestBody?.content
    if (!content) return []
    const { schema } = Object.values<{ schema: { $ref?: string; properties?: Record<string, object> } }>(
      content,
    )[0]!
    const { properties } = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)!] : schema
    const set = Object.entries<{ description?: string }>(properties)
      // what a body may only repeat is compared with what is stored, see unknown_fields.test.ts
      .filter(([, { description }]) => !description?.startsWith('Read-only'))
    return set.flatMap(([name]) => {
      expect([...plainFields, ...Object.keys(fields)]).toContain(name)
      const found = fields[name]?.(theirs, method === 'DELETE' ? `DELETE ${path}` : path) ?? null
      if (!found) return []
      const place = fill(path, (parameter) => valueOf(path, parameter, false))
      const body = { ...operation.body!(mine), [name]: found[0] }
      return [{
        method,
        path: withQuery(place, operation),
        body,
        sent: JSON.stringify(found[0]),
        wanted: found[1],
      }]
    })
  })
  await expectNothing(asked, ({ wanted }) => wanted)
})

it('in X-Organization-Id open nothing to whoever does not manage organizations', async () => {
  // these are the same everywhere
  const common = ['/workspace/v3/languages', '/workspace/v3/timezones']
  for (const header of [theirs.id, theirs.externalId]) {
    const asked = all.map(({ operation, method, path }) => ({
      method,
      path: withQuery(
        fill(path, (name) => name === 'name' ? 'people' : valueOf(path, name, true)),
        operation,
      ),
      body: bodyOf(operation),
      headers: { 'X-Organization-Id': header },
      sent: '',
    }))
    await expectNothing(asked, ({ path }) => common.includes(path) ? 200 : 403)
  }
})

it('in a token or a key of mine are nobody', async () => {
  const self = bearer(await mine.organization.token([], { person: theirs.person.id }))
  const own = all.filter(({ operation }) => operation.self).map(({ operation, method, path }) => ({
    method,
    path: fill(path, (name) => valueOf(path, name, true)),
    body: bodyOf(operation),
    headers: self,
    sent: theirs.person.id,
  }))
  await expectNothing(own, ({ path }) => /^\/(workspace|church)/.test(path) ? 403 : 404)
  const reads = ['/v1/people', '/district/api/people', '/workspace/v3/people', '/church/api/people']
  const asked = reads.map((path) => ({ method: 'GET', path, headers: bearer(mine.apiKey.key), sent: '' }))
  await expectNothing(asked, () => 200)
})

it('of a request are no repetition of theirs', async () => {
  const key = { 'Idempotency-Key': unique() }
  const input = { name: 'Ann', email: `ann.${unique()}@example.com` }
  const [one, other] = [
    await mine.organization.api('POST', '/v1/people', input, key),
    await theirs.organization.api('POST', '/v1/people', input, key),
  ]
  expect([one.status, other.status, other.headers.get('Idempotent-Replayed')]).toEqual([201, 201, null])
  expect([one.body.organization_id, other.body.organization_id]).toEqual([mine.id, theirs.id])
  await theirs.organization.api('DELETE', `/v1/people/${other.body.id}`)
})

/** Asks for all of it; nothing of theirs may be in any answer, or be otherwise afterwards. */
async function expectNothing<One extends Asked>(asked: One[], wanted: (one: One) => number) {
  expect(asked.length).toBeGreaterThan(0)
  const answers = await inTurns(asked, async (one): Promise<Answered & { wanted: number }> => {
    const { method, path, body, headers } = one
    const reply = await request(service.url, method, path, body, { ...token, ...headers })
    return {
      row: `${method} ${path}`,
      status: reply.status,
      shown: shows(reply, one.sent),
      wanted: wanted(one),
    }
  })
  expect(answers.filter(({ status, shown, wanted }) => shown || status !== wanted)).toEqual([])
  expect(await everythingOf(theirs)).toBe(before)
}

function shows({ text, headers }: Reply, sent: string): boolean {
  const answer = [text, ...headers.values()].join('\n')
  const own = [theirs.mark, theirs.id, ...ids(theirs)]
  const repeated = (value: string) => sent.includes(value)
  return own.filter((value) => !repeated(value)).some((value) => answer.includes(value))
}

const ids = ({ person, invited, team, area, tag, project, role, file, apiKey }: Belongings) =>
  [person, invited, team, area, tag, project, role, file, apiKey].map(({ id }) => id)

/** As text: the position of the log, which every change would move, and what a read shows. */
async function everythingOf({ organization }: Belongings): Promise<string> {
  const headers = bearer(await organization.token(everything))
  const paths = ['/v1/events/checkpoint', '/v1/people', '/v1/groups?limit=500', '/v1/roles', '/v1/api-keys']
  const shown = await Promise.all(
    paths.map(async (path) => (await organization.api('GET', path, undefined, headers)).body),
  )
  const [{ position, hash }, ...rest] = shown
  return JSON.stringify([position, hash, ...rest])
}

async function document() {
  return (await request(service.url, 'GET', '/openapi.json')).body
}

function split(name: string): { method: string; path: string } {
  const [method, path] = name.split(' ') as [string, string]
  return { method, path }
}

const valueOf = (path: string, name: string, foreign: boolean) =>
  parameterOf(path, name, { from: foreign ? theirs : mine })

const bodyOf = ({ form, body }: Operation) => form ? fileForm(mine.mark) : body?.(mine)

const withQuery = (path: string, { query }: Operation) => query ? `${path}?${query(mine)}` : path

/** Every choice of at least one of them. */
function mixtures(names: string[]): string[][] {
  return Array.from(
    { length: 2 ** names.length - 1 },
    (_, index) => names.filter((_, place) => (index + 1) & (1 << place)),
  )
}

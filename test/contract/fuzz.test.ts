import { expect, inject, it } from 'vitest'
import { bearer, inTurns, request } from '../support/contract/api.ts'
import { type Belongings, everything, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf } from '../support/contract/operations.ts'

const service = inject('service')

/** The same on every run, so that a failure can be found again. */
const seed = 20260101

/** How many values each parameter and member is sent with. */
const values = { path: 4, query: 4, header: 1, member: 4 }

const long = (text: string, times: number) => text.repeat(times)

/** Percent-encoded texts, as they stand in a path or a query. */
const texts = [
  '',
  '%20',
  '0',
  '-1',
  '1.5',
  '1e309',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '9223372036854775808',
  '99999999999999999999',
  long('9', 400),
  'NaN',
  'Infinity',
  'null',
  'true',
  '%00',
  'a%00b',
  '%',
  '%zz',
  '%ED%A0%80',
  '%FF%FE',
  '%F0%9F%9A%A3',
  '%E2%80%AE',
  "'%3B%20drop%20table%20people%20--",
  '%25',
  '_',
  '%5C',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '%2B010000-01-01',
  '-000001-01-01T00:00:00Z',
  '2024-02-30',
  '2024-02-29T24:00:00Z',
  '2016-12-31T23:59:60Z',
  '9999-12-31T23:59:59-23:59',
  '2024-01-01T00:00:00.000000000000001Z',
  '%7B%7D',
  '%5B%5D',
  '%22',
  '00000000000000000000000000',
  '7zzzzzzzzzzzzzzzzzzzzzzzzz',
  '8zzzzzzzzzzzzzzzzzzzzzzzzz',
  '01KG82XQFX6FVR046D15HNFMJV',
  'e30',
  'eyJpZCI6MX0',
  long('a', 3_000),
  long('%F0%9F%9A%A3', 200),
]

/** Values of headers; fetch() sends no others. */
const headerValues = [
  '',
  '*',
  ',',
  '"',
  '"1"',
  'W/"1"',
  '"1", "2',
  '0',
  '-1',
  '1.2.3',
  'a.b.c',
  '9223372036854775808',
  '99999999999999999999.99999999999999999999',
  'bytes=0-',
  'bytes=-1',
  'bytes=99999999999999999999-',
  '\u00e9\u00ff',
  '01KG82XQFX6FVR046D15HNFMJV',
  long('a', 255),
  long('a', 3_000),
]

/** JSON texts, as they stand in a body. */
const json = [
  'null',
  '""',
  '" "',
  '0',
  '-1',
  '1.5',
  '1e308',
  '1e400',
  '1e-12',
  '2147483648',
  '9007199254740993',
  '99999999999999999999',
  'true',
  'false',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '[{}]',
  '[1, "a", {}]',
  '{ "a": { "b": [] } }',
  '{ "__proto__": 1, "constructor": {}, "toString": 1 }',
  '{ "0": 1, "1": {} }',
  '{ "id": {}, "key": [] }',
  '[{ "id": "\\u0000", "key": null, "rank": "primary" }]',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"\\u2028\\u202e"',
  '"\\ufeff"',
  '"0000-01-01"',
  '"9999-99-99"',
  '"a@b.cd\\u0000"',
  '"__proto__"',
  '"constructor"',
  '"8zzzzzzzzzzzzzzzzzzzzzzzzz"',
  '"+999999999999999"',
  '"en-\\u0000"',
  '"http://[::1"',
  `"${long('a', 300)}"`,
  `"${long('e\\u0301', 500)}"`,
  `[${long('1,', 1_200)}1]`,
  `${long('[', 2_000)}${long(']', 2_000)}`,
]

interface Described {
  parameters?: { $ref?: string; in: string; name: string }[]
  requestBody?: { content: Record<string, { schema: { $ref?: string; properties?: object } }> }
}

interface OpenApi {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, { properties?: object }> }
}

/** A row of the document, with a request that it carries out. */
interface Row {
  method: string
  path: string
  parameter: (name: string) => string
  query: string
  body: Record<string, unknown>
  headers: Record<string, string>
  described: Described
}

interface Asked {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

it('answers no request with 500, whatever its parameters, headers and members are', async () => {
  const document: OpenApi = (await request(service.url, 'GET', '/openapi.json')).body
  const shared = await newBelongings(service, { roleNumber: 77 })
  const rows = await inTurns(Object.keys(operations), async (name) => await rowOf(name, document, shared))
  const next = picker(seed)
  const asked = rows.flatMap((row) => [...withParameters(row, next), ...withMembers(row, document, next)])
  expect(asked.length).toBeGreaterThan(1_000)
  const statuses = await inTurns(asked, async ({ path, ...init }) => {
    const reply = await fetch(`${service.url}${path}`, { ...init, redirect: 'manual' })
    await reply.arrayBuffer()
    return reply.status
  })
  const failed = asked.flatMap((one, index) =>
    statuses[index]! < 500
      ? []
      : [`${statuses[index]} ${JSON.stringify({ ...one, headers: null }).slice(0, 400)}`]
  )
  expect(failed).toEqual([])
}, 240_000)

async function rowOf(name: string, { paths }: OpenApi, shared: Belongings): Promise<Row> {
  const operation = operations[name]!
  const [method, path] = name.split(' ') as [string, string]
  // what a request changes is not there for the next one
  const own = method === 'GET' ? shared : await newBelongings(service, { roleNumber: 77 })
  const manages = path.startsWith('/v1/organizations')
  const scopes = manages ? ['organizations:manage'] : [...everything, 'projections:manage']
  return {
    method,
    path,
    parameter: (name) => parameterOf(path, name, { from: own }),
    query: operation.query?.(own) ?? '',
    body: operation.body?.(own) ?? {},
    headers: bearer(await own.organization.token(scopes)) as Record<string, string>,
    described: paths[path]![method.toLowerCase()]!,
  }
}

/** Requests with a value for one parameter of the path, the query or the headers. */
function* withParameters(row: Row, next: Pick): Generator<Asked> {
  const { method, described, headers } = row
  const { body, ...typed } = bodyOf(row)
  for (const { $ref, in: place, name } of described.parameters ?? []) {
    const header = $ref?.split('/').at(-1)
    for (let count = header ? values.header : values[place as 'path' | 'query']; count > 0; count--) {
      if (header) {
        const value = next(headerValues)
        const path = pathOf(row)
        yield { method, path, headers: { ...headers, ...typed.headers, [header]: value }, body }
      } else {
        const value = next(texts)
        const path = place === 'path' ? pathOf(row, { [name]: value }) : pathOf(row, {}, `${name}=${value}`)
        yield { method, path, headers: { ...headers, ...typed.headers }, body }
      }
    }
  }
}

/** Requests with a value for one member of the body, and for the body itself. */
function* withMembers(row: Row, { components }: OpenApi, next: Pick): Generator<Asked> {
  const { method, described, headers } = row
  const content = described.requestBody?.content['application/json']
  if (!content) return
  const { $ref } = content.schema
  const schema = $ref ? components.schemas[$ref.split('/').at(-1)!]! : content.schema
  const typed = { ...headers, 'Content-Type': 'application/json' }
  const send = (body: string): Asked => ({ method, path: pathOf(row), headers: typed, body })
  for (const name of Object.keys(schema.properties ?? {})) {
    for (let count = values.member; count > 0; count--) {
      const members = Object.entries({ ...row.body, [name]: '' }).map(([key, value]) =>
        `${JSON.stringify(key)}: ${key === name ? next(json) : JSON.stringify(value)}`
      )
      yield send(`{ ${members.join(', ')} }`)
    }
  }
  for (let count = values.member; count > 0; count--) yield send(next(json))
}

function pathOf({ path, parameter, query }: Row, own: Record<string, string> = {}, further = ''): string {
  const filled = fill(path, (name) => own[name] ?? parameter(name))
  const queries = further === '' ? query : further
  return queries === '' ? filled : `${filled}?${queries}`
}

function bodyOf({ method, body, described }: Row): { body?: string; headers: Record<string, string> } {
  if (method === 'GET' || !described.requestBody?.content['application/json']) return { headers: {} }
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

type Pick = <One>(all: readonly One[]) => One

/** Picks by a linear congruential generator (Numerical Recipes), whose upper bits are good enough here. */
function picker(seed: number): Pick {
  let state = seed
  return (all) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return all[Math.floor((state / 2 ** 32) * all.length)]!
  }
}

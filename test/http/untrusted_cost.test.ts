import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, mint, request } from '../support/contract/api.ts'
import { type Belongings, everything, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf, parametersIn } from '../support/contract/operations.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import {
  type DenoServer,
  removeDirectory,
  startServer,
  temporaryDirectory,
} from '../support/service/server.ts'

/** A body has at most 1 MiB, which the rest of it shares. */
const bodyBytes = 1_000_000
/** As much as the server takes. */
const [urlBytes, headerBytes] = [60_000, 12_000]

/** Costs below it are not compared, because other work hides them. In milliseconds of processor time. */
const floor = 200
/** How many times as much as plain letters anything may cost. */
const most = 5

const times = (text: string, bytes: number) => text.repeat(Math.floor(bytes / Buffer.byteLength(text)))

const letters = 'letters'

/** Texts of a number of bytes. */
const texts: Record<string, (bytes: number) => string> = {
  [letters]: (bytes) => times('a', bytes),
  'combining marks': (bytes) => `a${times('\u0301', bytes / 2)}${times('\u0327', bytes / 2)}`,
  digits: (bytes) => times('1', bytes),
  'a language tag': (bytes) => `en${times('-aaaaaaaa', bytes)}`,
  'surrogate pairs': (bytes) => times('\u{1f600}', bytes),
}

/** As many elements as fit. */
function elements(write: (index: number) => string, bytes: number): string {
  const parts: string[] = []
  for (let length = 0; length < bytes; length += parts.at(-1)!.length + 1) parts.push(write(parts.length))
  return parts.join()
}

/** Values of `bytes` bytes, as JSON. */
function valuesOf(bytes: number): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(texts).map(([kind, write]) => [kind, `"${write(bytes)}"`])),
    'lone surrogates': `"${times('\\ud800', bytes)}"`,
    'a long number': times('1', bytes),
    'nested lists': times('[', bytes / 2) + times(']', bytes / 2),
    'a list of objects': `[${elements(() => '{}', bytes)}]`,
    'a list of texts': `[${elements(() => '"a"', bytes)}]`,
    'many keys': `{${elements((index) => `"k${index}":0`, bytes)}}`,
    'numbered keys': `{${elements((index) => `"${index}":0`, bytes)}}`,
    'a long key': `{"${times('a', bytes)}":0}`,
  }
}

interface Sent {
  method: string
  path: string
  body?: Uint8Array
  headers?: Record<string, string>
}

/** Where something may be put. */
interface Place {
  name: string
  /** What is put there, with {@link letters} among its kinds. */
  kinds: string[]
  requestWith: (kind: string) => Sent
}

let directory: string
let server: DenoServer
let own: Belongings
let document: Document
let headers: Record<string, string>

beforeAll(async () => {
  directory = await temporaryDirectory()
  server = await startServer({ environment: serviceEnvironment('http://127.0.0.1:9'), directory })
  own = await newBelongings({ url: server.url, jwtSecret } as never, { roleNumber: 77 })
  document = (await request(server.url, 'GET', '/openapi.json')).body
  const scope = [...everything, 'organizations:manage'].join(' ')
  headers = bearer(await mint(jwtSecret, { org: own.id, scope }))
}, 180_000)

afterAll(async () => {
  await server.stop().finally(() => removeDirectory(directory))
})

it.each<[string, () => Place[]]>([
  ['the path', pathPlaces],
  ['the query', queryPlaces],
  ['a header', headerPlaces],
  ['a form', formPlaces],
  ['the body', bodyPlaces],
])('nothing in %s costs more than five times as much as plain letters', async (_, places) => {
  const all = places()
  expect(all.length).toBeGreaterThan(10)
  const expensive: string[] = []
  const health = watchHealth()
  try {
    for (const place of all) {
      for (const kind of place.kinds.filter((one) => one !== letters)) {
        const cost = await costOf(place, kind)
        if (cost < floor || !await isExpensive(place, kind)) continue
        expensive.push(`${place.name}: ${kind}: ${cost} ms`)
      }
    }
  } finally {
    await health.stop()
  }
  expect(expensive).toEqual([])
}, 600_000)

/** The least of three costs against the most of three: other work of the server only adds to a cost. */
async function isExpensive(place: Place, kind: string): Promise<boolean> {
  let least = Infinity
  let plain = 0
  for (let round = 0; round < 3; round++) {
    plain = Math.max(plain, await costOf(place, letters))
    least = Math.min(least, await costOf(place, kind))
  }
  return least >= floor && least > most * plain
}

/** The processor time that the server takes for a request, in milliseconds. */
async function costOf({ name, requestWith }: Place, kind: string): Promise<number> {
  const { method, path, body, headers: more } = requestWith(kind)
  const before = await processorTime()
  const reply = await fetch(`${server.url}${path}`, {
    method,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }), ...more },
    body: body as BodyInit,
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  }).catch((error) => {
    throw new Error(`${name}: ${kind}: no reply`, { cause: error })
  })
  await reply.arrayBuffer()
  if (reply.status >= 500) throw new Error(`${name}: ${kind}: ${reply.status}`)
  return await processorTime() - before
}

/** Of all threads of the server, in milliseconds. */
async function processorTime(): Promise<number> {
  const stat = await readFile(`/proc/${server.pid}/stat`, 'utf8')
  // proc(5): the name of the program may hold anything; ticks are hundredths of a second
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
  return (user! + system!) * 10
}

/** Asks for the health of the server all the time; fails when it is not answered. */
function watchHealth() {
  let stopped = false
  const watching = (async () => {
    while (!stopped) {
      const reply = await fetch(`${server.url}/healthz`, { signal: AbortSignal.timeout(20_000) })
      await reply.arrayBuffer()
      if (!reply.ok) throw new Error(`/healthz: ${reply.status}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  watching.catch(() => {})
  return {
    async stop() {
      stopped = true
      await watching
    },
  }
}

const all = Object.entries(operations).map(([name, operation]) => {
  const [method, template] = name.split(' ') as [string, string]
  return { name, operation, method, template }
})

const filled = (template: string, put: Record<string, string> = {}) =>
  fill(template, (name) => put[name] ?? parameterOf(template, name, { from: own }))

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** Each byte becomes three in a URL. */
const inUrl = (kind: string) => encodeURIComponent(texts[kind]!(urlBytes / 3))

function pathPlaces(): Place[] {
  return all.flatMap(({ name, operation, method, template }) =>
    parametersIn(template).map((parameter): Place => ({
      name: `${name} ${parameter}`,
      kinds: Object.keys(texts),
      requestWith: (kind) => ({
        method,
        path: filled(template, { [parameter]: inUrl(kind) }),
        body: operation.body && json(operation.body(own)),
      }),
    }))
  )
}

function queryPlaces(): Place[] {
  return all.flatMap(({ name, operation, method, template }) => {
    const { parameters = [] } = document.paths[template]![method.toLowerCase()]!
    const body = operation.body && json(operation.body(own))
    const declared = parameters.filter((one) => one.in === 'query').map((one): Place => ({
      name: `${name} ?${one.name}`,
      kinds: Object.keys(texts),
      requestWith: (kind) => ({ method, path: `${filled(template)}?${one.name}=${inUrl(kind)}`, body }),
    }))
    const many: Record<string, string> = {
      [letters]: times('a', urlBytes),
      'many parameters': elements((index) => `p${index}`, urlBytes).replaceAll(',', '&'),
      'one parameter many times': times('p&', urlBytes),
      'many parameters twice': `${elements((index) => `p${index}`, urlBytes / 2)},`.repeat(2)
        .replaceAll(',', '&'),
    }
    // others would be carried out, and delete what the next request is about
    return method !== 'GET' ? declared : [...declared, {
      name: `${name} ?`,
      kinds: Object.keys(many),
      requestWith: (kind) => ({ method, path: `${filled(template)}?${many[kind]}`, body }),
    }]
  })
}

function headerPlaces(): Place[] {
  const names = [
    ...['Authorization', 'Content-Type', 'Cookie', 'Idempotency-Key', 'If-Match', 'Origin', 'Accept'],
    ...['X-API-KEY', 'X-Forwarded-For', 'X-Organization-Id', 'X-Reason', 'X-Request-Id'],
  ]
  const values: Record<string, string> = {
    [letters]: times('a', headerBytes),
    digits: times('1', headerBytes),
    spaces: `a${times(' ', headerBytes)}a`,
    commas: times('"1",', headerBytes),
    quotes: `"${times('"a', headerBytes)}`,
    colons: times('a:', headerBytes),
    token: `Bearer ${times('e30.', headerBytes)}`,
    'a form': `multipart/form-data; boundary=${times('a', headerBytes)}`,
    parameters: `multipart/form-data; ${times('boundary=;', headerBytes)}`,
  }
  return all.filter(({ name, operation }) => name.startsWith('PATCH') || operation.form).flatMap(
    ({ name, operation, method, template }) =>
      names.map((header): Place => ({
        name: `${name} ${header}`,
        kinds: Object.keys(values),
        requestWith: (kind) => ({
          method,
          path: filled(template),
          body: json(operation.body?.(own) ?? {}),
          headers: { [header]: values[kind]! },
        }),
      })),
  )
}

function formPlaces(): Place[] {
  const part = (disposition: string, body: string) =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${body}\r\n`
  const places: Record<string, (text: (bytes: number) => string) => string> = {
    'the name of the file': (text) => part(`name="file"; filename="${text(75_000)}"`, 'a'),
    'the encoded name of the file': (text) =>
      part(`name="file"; filename*=UTF-8''${encodeURIComponent(text(25_000))}`, 'a'),
    'the name of a field': (text) => part(`name="${text(75_000)}"`, 'a'),
    'the display name': (text) => part('name="name"', text(16_000)),
    'a field that is too long': (text) => part('name="name"', text(bodyBytes)),
    'the file': (text) => part('name="file"; filename="a"', text(bodyBytes)),
    'a header': (text) => `--b\r\n${text(75_000)}: a\r\n\r\na\r\n`,
    'what comes before': (text) => text(bodyBytes),
  }
  const kinds: typeof texts = {
    ...texts,
    boundaries: (bytes) => times('\r\n--', bytes),
    'ends of lines': (bytes) => times('\r\n', bytes),
    dashes: (bytes) => times('-', bytes),
    semicolons: (bytes) => times(';', bytes),
  }
  return all.filter(({ operation }) => operation.form).flatMap(({ name, method, template }) =>
    Object.entries(places).map(([place, write]): Place => ({
      name: `${name} ${place}`,
      kinds: Object.keys(kinds),
      requestWith: (kind) => ({
        method,
        path: filled(template),
        body: new TextEncoder().encode(`${write(kinds[kind]!)}--b--\r\n`),
        headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
      }),
    }))
  )
}

interface Document {
  paths: Record<
    string,
    Record<string, {
      parameters?: { in: string; name: string }[]
      requestBody?: { content: Record<string, { schema: JsonSchema }> }
    }>
  >
  components: { schemas: Record<string, JsonSchema> }
}

interface JsonSchema {
  $ref?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  additionalProperties?: JsonSchema | boolean
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
}

type Path = (string | number)[]

/** Kinds that each field gets one of in turn. */
const rare = [
  ...['digits', 'a long number', 'surrogate pairs', 'lone surrogates'],
  ...['a list of texts', 'numbered keys', 'a long key', 'nested lists'],
]

function bodyPlaces(): Place[] {
  const values = Object.fromEntries(
    Object.entries(valuesOf(bodyBytes)).map(([kind, value]) => [kind, Buffer.from(value)]),
  )
  const common = Object.keys(values).filter((kind) => !rare.includes(kind))
  const hole = 'the value'
  let turn = 0
  return all.flatMap(({ name, operation, method, template }) => {
    const content = document.paths[template]![method.toLowerCase()]!.requestBody?.content
    const schema = content?.['application/json']?.schema
    if (!schema) return []
    const path = filled(template) + (operation.query ? `?${operation.query(own)}` : '')
    return fieldsOf(schema).map((field): Place => {
      const [before, after] = JSON.stringify(put(operation.body?.(own) ?? {}, field, hole)).split(`"${hole}"`)
      return {
        name: `${name} ${field.join('.') || 'body'}`,
        kinds: field.length === 0 ? Object.keys(values) : [...common, rare[turn++ % rare.length]!],
        requestWith: (kind) => ({
          method,
          path,
          body: Buffer.concat([Buffer.from(before!), values[kind]!, Buffer.from(after!)]),
        }),
      }
    })
  })
}

/** The whole, and every field in it. */
function fieldsOf(schema: JsonSchema): Path[] {
  const { $ref, properties = {}, items, additionalProperties, anyOf = [], allOf = [] } = schema
  if ($ref) return fieldsOf(document.components.schemas[$ref.split('/').at(-1)!]!)
  const below = (key: string | number, of: JsonSchema) => fieldsOf(of).map((path) => [key, ...path])
  return [
    [],
    ...Object.entries(properties).flatMap(([key, of]) => below(key, of)),
    ...(items ? below(0, items) : []),
    ...(typeof additionalProperties === 'object' ? below('member', additionalProperties) : []),
    ...[...anyOf, ...allOf].flatMap((of) => fieldsOf(of).filter((path) => path.length > 0)),
  ]
}

function put(into: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') return [put(undefined, rest, value)]
  const object = typeof into === 'object' && into !== null ? into as Record<string, unknown> : {}
  return { ...object, [key]: put(object[key], rest, value) }
}

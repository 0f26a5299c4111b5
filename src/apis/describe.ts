import type { RouteConfig, z } from '@hono/zod-openapi'
import { titleOf } from '../http/problem.ts'
import { type HeaderName, requestHeaders, responseHeaders } from './documented_headers.ts'
import { type Answer, type Endpoint, isTagged } from './endpoint.ts'
import { problemsOf } from './operation_problems.ts'

/** The schema of every problem document. Operations narrow its `code`. */
export const problemReference = { $ref: '#/components/schemas/Problem' }

type Responses = RouteConfig['responses']
type Registry = import('@hono/zod-openapi').OpenAPIHono['openAPIRegistry']

/** Describes an endpoint for OpenAPI. */
export function describe(one: Endpoint): RouteConfig {
  const { method, path, summary, tag, scope, query, body, bodyOptional, form } = one
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return {
    operationId: operationIdOf(one),
    method,
    path: path.replace(/:(\w+)/g, '{$1}'),
    summary,
    tags: [tag],
    security: scope === 'public' ? [] : (one.credentials ?? ['bearer']).map((name) => ({ [name]: [] })),
    description: scope === 'public' || scope === 'any' ? undefined : `Needs the scope \`${scope}\`.`,
    request: {
      ...(query && { query: query as never }),
      ...(body && { body: { required: !bodyOptional, content: { 'application/json': { schema: body } } } }),
      ...(form && { body: { required: true, content: { 'multipart/form-data': { schema: form } } } }),
    },
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }) as const),
      ...requestHeadersOf(one).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    responses: { ...successesOf(one), ...failuresOf(one) },
  } as RouteConfig
}

/** Adds the headers that operations refer to to `components`. */
export function registerHeaders(registry: Registry): void {
  for (const [name, description] of Object.entries(responseHeaders)) {
    registry.registerComponent('headers', name, { description, schema: { type: 'string' } })
  }
  for (const [name, { description, maxLength }] of Object.entries(requestHeaders)) {
    registry.registerComponent('parameters', name, {
      name,
      in: 'header',
      description,
      schema: { type: 'string', maxLength },
    })
  }
}

/** `get /district/api/people/:id` becomes `getDistrictApiPeopleById`. */
function operationIdOf({ id, method, path }: Endpoint): string {
  const words = path.split('/').filter(Boolean).map((word) =>
    word.startsWith(':') ? `By${capitalised(word.slice(1))}` : capitalised(word)
  )
  return id ?? `${method}${words.join('')}`
}

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1)

function requestHeadersOf(one: Endpoint): (keyof typeof requestHeaders)[] {
  const { scope, method, headers = [], unconditional } = one
  if (scope === 'public') return ['X-Request-Id']
  const ofMethod = method === 'get'
    ? [
      'Rollcall-Position' as const,
      ...(isTagged(one) ? ['If-None-Match' as const] : []),
      ...(headers.includes('Accept-Ranges') ? ['Range' as const, 'If-Range' as const] : []),
    ]
    : ['X-Reason' as const, 'Idempotency-Key' as const, ...(unconditional ? [] : ['If-Match' as const])]
  return ['X-Request-Id', 'X-Organization-Id', ...ofMethod]
}

function successesOf(one: Endpoint): Responses {
  return Object.fromEntries(
    Object.entries({ ...one.answers, ...(isTagged(one) && { 304: known }) }).map((
      [status, answer],
    ) => [status, successOf(answer, one)]),
  )
}

const known: Answer = { description: 'It is still what `If-None-Match` names.' }

function successOf({ description, schema, type = 'application/json' }: Answer, one: Endpoint) {
  const ofGuarded = one.scope === 'public' ? [] : ['Rollcall-Position'] as const
  const ofWrites = one.scope === 'public' || one.method === 'get' ? [] : ['Idempotent-Replayed'] as const
  return {
    description,
    headers: headersOf([...ofEvery, ...ofGuarded, ...ofWrites, ...one.headers ?? []]),
    ...(schema && { content: { [type]: { schema } } }),
  }
}

const ofEvery: HeaderName[] = ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Cache-Control']

/** The headers of a problem, by its status. */
const ofProblems: Record<number, HeaderName[]> = {
  // a quota, where the old system has no 429
  400: ['Retry-After'],
  401: ['WWW-Authenticate'],
  403: ['WWW-Authenticate'],
  409: ['Retry-After'],
  416: ['Accept-Ranges', 'Content-Range'],
  // a rejected credential also counts towards the limit
  429: ['Retry-After', 'WWW-Authenticate'],
  503: ['Retry-After'],
}

const headersOf = (names: readonly HeaderName[]) =>
  Object.fromEntries([...new Set(names)].map((name) => [name, { $ref: `#/components/headers/${name}` }]))

function failuresOf(one: Endpoint): Responses {
  const contentOf = (codes: string[]) =>
    one.problem
      ? { [one.problem.type]: { schema: one.problem.schema } }
      : { 'application/problem+json': { schema: codes.length > 0 ? problemWith(codes) : problemReference } }
  const failures = [...problemsOf(one)].map(([status, codes]) => [
    String(status),
    {
      description: `${titleOf(status)}: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
      headers: headersOf([...ofEvery, 'Rollcall-Position', ...ofProblems[status] ?? []]),
      content: contentOf(codes),
    },
  ])
  const other = { description: 'Any other problem.', headers: headersOf(ofEvery), content: contentOf([]) }
  return { ...Object.fromEntries(failures), default: other } as Responses
}

const problemWith = (codes: string[]) => ({
  allOf: [problemReference, { type: 'object', properties: { code: { type: 'string', enum: codes } } }],
} as unknown as z.ZodType)

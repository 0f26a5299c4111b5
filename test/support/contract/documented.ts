import { surfaces } from '../../../src/apis/index.ts'
import { buildDocument } from '../../../src/apis/openapi.ts'
import { scopeWords, templates } from '../../../src/service.ts'

/** What /openapi.json says of the responses of an operation. */
interface Documented {
  /** By method in lower case. */
  [method: string]: { responses: Record<string, unknown> }
}

interface OpenApi {
  paths: Record<string, Documented>
  components: { responses: Record<string, unknown> }
}

interface DocumentedResponse {
  headers?: Record<string, unknown>
  content?: Record<string, { schema: { allOf?: { properties?: { code?: { enum: string[] } } }[] } }>
}

let built: Promise<OpenApi> | undefined

/** Headers that every reply has, which the introduction names, and those of HTTP itself. */
const common = new RegExp(
  '^(access-control-.*|connection|content-encoding|content-length|content-type|date|keep-alive|server|' +
    'transfer-encoding|vary|allow|cross-origin-.*|origin-agent-cluster|referrer-policy|' +
    'strict-transport-security|x-content-type-options|x-dns-prefetch-control|x-download-options|' +
    'x-frame-options|x-permitted-cross-domain-policies|x-xss-protection)$',
)

/**
 * Throws when /openapi.json does not document the response: its status, the code of its problem, and each of
 * its headers. Paths that the document does not have are left out.
 */
export async function checkDocumented(
  { method, path }: { method: string; path: string },
  { status, headers, body }: { status: number; headers: Headers; body: unknown },
): Promise<void> {
  const document = await documentNow()
  const operation = operationOf(document, method, path.split('?')[0]!.replace(/\/$/, ''))
  if (!operation) return
  const where = `${method} ${operation.path}: ${status}`
  const response = resolve(document, operation.responses[String(status)])
  if (!response) throw new Error(`${where} is not documented`)
  for (const name of headers.keys()) {
    const isDocumented = Object.keys(response.headers ?? {}).some((one) => one.toLowerCase() === name)
    if (!isDocumented && !common.test(name)) throw new Error(`${where}: the header ${name} is not documented`)
  }
  const { code } = (body ?? {}) as { code?: string }
  const problem = response.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.code
  if (status >= 400 && problem && !problem.enum.includes(code!)) {
    throw new Error(`${where}: the code ${code} is not documented`)
  }
}

/** Built here and not asked for, because a test may count the requests of its service. */
function documentNow(): Promise<OpenApi> {
  return built ??= buildDocument(
    'https://people.example.test',
    surfaces.flatMap((surface) => surface.endpoints({ templates, scopeWords } as never)),
  ) as Promise<OpenApi>
}

/** The operation of a path. A literal segment goes before a parameter. */
function operationOf({ paths }: OpenApi, method: string, path: string) {
  const segments = path.split('/')
  const found = Object.keys(paths)
    .filter((template) => {
      const parts = template.split('/')
      return parts.length === segments.length &&
        parts.every((part, index) => part.startsWith('{') || part === segments[index])
    })
    .sort((one, other) => one.split('{').length - other.split('{').length)[0]
  const operation = found === undefined ? undefined : paths[found]![method.toLowerCase()]
  return operation && { path: found!, responses: operation.responses }
}

function resolve({ components }: OpenApi, response: unknown): DocumentedResponse | undefined {
  const { $ref } = (response ?? {}) as { $ref?: string }
  return ($ref ? components.responses[$ref.split('/').at(-1)!] : response) as DocumentedResponse | undefined
}

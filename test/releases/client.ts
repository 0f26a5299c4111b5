import { type Answer, type Asked, type Claims, signToken, toAnswer, toRequest } from './exchange.ts'

/** Sends requests to a running service by the names of its tokens and API keys. */
export interface Client {
  tokens: Record<string, Claims>
  apiKeys: Record<string, string>
  send(asked: Asked): Promise<Answer>
  /** Sends a request such as `POST /v1/people` and returns the JSON of its reply; throws on a refusal. */
  // deno-lint-ignore no-explicit-any
  do(as: string | null, request: string, json?: unknown, headers?: Record<string, string>): Promise<any>
  /** Submits the form of a page. */
  submit(path: string, fields: Record<string, string>): Promise<void>
  /** Uploads a file; `fields` go into the form before it. */
  // deno-lint-ignore no-explicit-any
  upload(as: string, path: string, form: Asked['form'], headers?: Record<string, string>): Promise<any>
}

export function createClient({ url, secret }: { url: () => string; secret: string }): Client {
  const succeed = async (asked: Asked) => {
    const answer = await client.send(asked)
    if (answer.status >= 300) {
      throw new Error(`${asked.method} ${asked.path}: ${answer.status} ${JSON.stringify(answer.json)}`)
    }
    return answer.json
  }
  const client: Client = {
    tokens: {},
    apiKeys: {},
    async send(asked) {
      const { as } = asked
      if (as !== null && !client.tokens[as] && !client.apiKeys[as]) throw new Error(`there is no token ${as}`)
      const credential = as === null
        ? null
        : client.apiKeys[as] ?? await signToken(secret, client.tokens[as]!, Date.now())
      return await toAnswer(await fetch(toRequest(url(), credential, asked)))
    },
    async do(as, request, json, headers) {
      const [method, path] = request.split(' ') as [string, string]
      return await succeed({ method, path, as, headers, json })
    },
    async submit(path, fields) {
      await succeed({ method: 'POST', path, as: null, fields })
    },
    upload: (as, path, form, headers) => succeed({ method: 'POST', path, as, form, headers }),
  }
  return client
}

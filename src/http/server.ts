import { newId } from '../new_id.ts'
import { type Deadlines, findServeConnection, type RequestHandler, serveConnections } from './connections.ts'
import { type Problem, problemResponse } from './problem.ts'
import { createWatch, type Watch } from './watch.ts'

export interface ServerOptions {
  port: number
  fetch: (request: Request, exchange: Exchange) => Response | Promise<Response>
  /** In milliseconds. `body` is for the app; the server keeps the others. */
  deadlines: Deadlines & { body: number }
  onAcceptError: (error: unknown) => void
}

/** What the server says of a request. The app has it as `c.env`. */
export interface Exchange {
  remoteAddr: Deno.NetAddr
  /** The time limit of the request's body, in milliseconds. */
  bodyTimeout: number
  /** Keeps that limit. */
  watch: Watch
}

/** The listening HTTP server, with what an orderly stop needs. */
export interface Server {
  /** Whether `deadlines` are kept; otherwise the platform or a proxy must keep them. */
  keepsDeadlines: boolean
  /** The number of requests whose response is not completely sent. */
  requests(): number
  /** The number of open connections; null when it is unknown. */
  connections(): number | null
  /** Makes every response from now on the last one on its connection. */
  closeAfterResponse(): void
  /** Accepts no further connections, and closes those without a request under way. */
  close(): void
  /** Refuses the requests without a response. Returns their number, and that of the unfinished responses. */
  cut(): { requests: number; responses: number }
  /** Closes every connection at once. */
  abort(): void
}

interface OpenRequest {
  /** Null once the app has responded. */
  respond: ((response: Response) => void) | null
}

/** The problem of requests that a stopping server does not finish. */
const stopping: Problem = {
  status: 503,
  code: 'stopping',
  detail: 'This server is stopping. Try again in a few seconds, with the same Idempotency-Key.',
  headers: { 'Retry-After': '5', Connection: 'close' },
}

/**
 * Listens on a port. Throws `Deno.errors.AddrInUse` or `Deno.errors.PermissionDenied`.
 *
 * Where `DENO_SERVE_ADDRESS` or Deno Deploy decides about the address, or Deno does not serve accepted
 * connections, `Deno.serve` listens instead.
 */
export function listen({ port, fetch, deadlines, onAcceptError }: ServerOptions): Server {
  const open = new Set<OpenRequest>()
  let closing = false

  // on the path of every request: few closures, and nothing that a connection can hold instead
  function handle(
    request: Request,
    { completed }: Deno.ServeHandlerInfo,
    exchange: Exchange,
    end?: () => void,
  ) {
    return new Promise<Response>((resolve, reject) => {
      const current: OpenRequest = { respond: resolve }
      open.add(current)
      const ended = () => {
        open.delete(current)
        end?.()
      }
      // rejects when the client has disconnected
      completed.then(ended, ended)
      const respond = (response: Response) => {
        current.respond = null
        resolve(closing ? asLast(response) : response)
      }
      const response = fetch(request, exchange)
      if (response instanceof Promise) response.then(respond, reject)
      else respond(response)
    })
  }

  const requests = {
    requests: () => open.size,
    closeAfterResponse() {
      closing = true
    },
    cut() {
      const counted = { requests: 0, responses: 0 }
      for (const { respond } of open) {
        counted[respond ? 'requests' : 'responses']++
        respond?.(problemResponse(stopping, newId(Date.now())))
      }
      return counted
    },
  }

  const watch = createWatch()
  const exchangeOf = (remoteAddr: Deno.NetAddr): Exchange => ({
    remoteAddr,
    bodyTimeout: deadlines.body,
    watch,
  })

  function onRequest(remoteAddr: Deno.NetAddr, end: () => void): RequestHandler {
    const exchange = exchangeOf(remoteAddr)
    return (request, info) => handle(request, info, exchange, end)
  }

  const serve = isPlaced() ? null : findServeConnection()
  if (serve) {
    const listener = Deno.listen({ port })
    const connections = serveConnections(listener, serve, { deadlines, onRequest, onAcceptError })
    const { count, close, abort } = connections
    return { ...requests, keepsDeadlines: true, connections: count, close, abort }
  }
  const server = Deno.serve(
    { port, onListen: () => {} },
    (request, info) => handle(request, info, exchangeOf(info.remoteAddr)),
  )
  return {
    ...requests,
    keepsDeadlines: false,
    connections: () => null,
    close: () => void server.shutdown().catch(() => {}),
    // the connections end with the process: Deno.serve aborts none after shutdown()
    abort: () => {},
  }
}

/** The response with `Connection: close`. */
function asLast(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Connection', 'close')
  return new Response(response.body, { status: response.status, headers })
}

/** Whether the platform sets the address at which `Deno.serve` listens. */
function isPlaced(): boolean {
  return ['DENO_SERVE_ADDRESS', 'DENO_DEPLOYMENT_ID'].some((name) => Deno.env.get(name) !== undefined)
}

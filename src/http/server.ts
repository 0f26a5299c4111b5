import { type Begin, type Deadlines, findServeConnection, serveConnections } from './connections.ts'
import type { Exchange } from './exchange.ts'

export interface ServerOptions {
  port: number
  fetch: (request: Request, exchange: Exchange) => Response | Promise<Response>
  deadlines: Deadlines
  onAcceptError: (error: unknown) => void
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

/**
 * Listens on a port. Throws `Deno.errors.AddrInUse` or `Deno.errors.PermissionDenied`.
 *
 * Where `DENO_SERVE_ADDRESS` or Deno Deploy decides about the address, or Deno does not serve accepted
 * connections, `Deno.serve` listens instead.
 */
export function listen({ port, fetch, deadlines, onAcceptError }: ServerOptions): Server {
  const open = new Set<Exchange>()
  let closing = false
  const isLast = () => closing

  function handle(
    request: Request,
    info: Deno.ServeHandlerInfo<Deno.NetAddr>,
    begin: Begin | null,
  ): Promise<Response> {
    const exchange: Exchange = { remoteAddr: info.remoteAddr, cut: null, isLast }
    open.add(exchange)
    const end = begin?.()
    const ended = () => {
      open.delete(exchange)
      end?.()
    }
    // rejects when the client has disconnected
    info.completed.then(ended, ended)
    return Promise.resolve(fetch(request, exchange))
  }

  const requests = {
    requests: () => open.size,
    closeAfterResponse() {
      closing = true
    },
    cut() {
      const counted = { requests: 0, responses: 0 }
      for (const exchange of open) {
        counted[exchange.cut ? 'requests' : 'responses']++
        exchange.cut?.()
      }
      return counted
    },
  }

  const serve = isPlaced() ? null : findServeConnection()
  if (serve) {
    const listener = Deno.listen({ port })
    const connections = serveConnections(listener, serve, { deadlines, handle, onAcceptError })
    const { count, close, abort } = connections
    return { ...requests, keepsDeadlines: true, connections: count, close, abort }
  }
  const server = Deno.serve({ port, onListen: () => {} }, (request, info) => handle(request, info, null))
  return {
    ...requests,
    keepsDeadlines: false,
    connections: () => null,
    close: () => void server.shutdown().catch(() => {}),
    // the connections end with the process: Deno.serve aborts none after shutdown()
    abort: () => {},
  }
}

/** Whether the platform sets the address at which `Deno.serve` listens. */
function isPlaced(): boolean {
  return ['DENO_SERVE_ADDRESS', 'DENO_DEPLOYMENT_ID'].some((name) => Deno.env.get(name) !== undefined)
}

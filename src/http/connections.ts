/** Time limits of connections, in milliseconds. */
export interface Deadlines {
  /** From the opening of a connection to the end of its first request's headers. */
  header: number
  /** From one response to the end of the next request's headers. */
  idle: number
  /** From the headers of a request to the last byte of its response. */
  exchange: number
}

export interface Connections {
  /** The number of open connections. */
  count(): number
  /** Accepts no further connections, and closes those without a request under way. */
  close(): void
  /** Closes every connection at once. */
  abort(): void
}

export type RequestHandler = (request: Request, info: Deno.ServeHandlerInfo) => Promise<Response>

/** Makes the handler of a connection's requests. It calls `end` as each request has ended. */
type OnRequest = (remoteAddr: Deno.NetAddr, end: () => void) => RequestHandler

type ServeConnection = (
  connection: Deno.Conn,
  signal: AbortSignal,
  handle: RequestHandler,
  onError: (error: unknown) => Response,
  onListen: () => void,
) => { finished: Promise<void>; shutdown(): Promise<void>; unref(): void }

interface Connection {
  /** Requests under way: HTTP/2 has several. */
  requests: number
  /** The time at which the connection is closed, in milliseconds of `performance.now()`. */
  deadline: number
  /** Closes it after the response under way. It leaves the list of open connections. */
  shutdown(): void
  abort(): void
}

const sweepInterval = 500

/**
 * The server of `Deno.serve` for a connection that was accepted by hand. `Deno.serve` itself never closes a
 * silent connection (denoland/deno#3515) and does not show its connections. Null where this Deno lacks it.
 */
export function findServeConnection(): ServeConnection | null {
  const internals = Reflect.get(Deno, Reflect.get(Deno, 'internal') ?? '')
  const serve = internals && Reflect.get(internals, 'serveHttpOnConnection')
  return typeof serve === 'function' ? serve : null
}

/** Serves the connections of a listener, and closes those that miss a deadline. */
export function serveConnections(
  listener: Deno.TcpListener,
  serve: ServeConnection,
  { deadlines, onRequest, onAcceptError }: {
    deadlines: Deadlines
    onRequest: OnRequest
    /** The process cannot accept connections now; it tries again. */
    onAcceptError: (error: unknown) => void
  },
): Connections {
  const open = new Set<Connection>()
  let closed = false
  // of the last sweep: exact enough, and cheaper than the time of every request
  let now = performance.now()
  const after = (milliseconds: number) => now + milliseconds + sweepInterval

  function admit(socket: Deno.TcpConn): void {
    const control = new AbortController()
    const connection: Connection = {
      requests: 0,
      deadline: after(deadlines.header),
      shutdown() {
        // an ended server is not there to be aborted
        open.delete(connection)
        served.shutdown().catch(() => {})
      },
      abort: () => control.abort(),
    }
    const handle = onRequest(socket.remoteAddr, () => {
      if (--connection.requests > 0) return
      connection.deadline = after(deadlines.idle)
      if (closed) connection.shutdown()
    })
    const served = serve(
      socket,
      control.signal,
      (request, info) => {
        if (connection.requests++ === 0) connection.deadline = after(deadlines.exchange)
        return handle(request, info)
      },
      () => new Response(null, { status: 500 }),
      () => {},
    )
    // the listener keeps the process alive; each further reference slows every turn of the event loop
    served.unref()
    open.add(connection)
    const forget = () => void open.delete(connection)
    // a client that resets its connection is an error here
    served.finished.then(forget, forget)
  }

  async function accept(): Promise<void> {
    while (!closed) {
      try {
        admit(await listener.accept())
      } catch (error) {
        if (closed) return
        // such as too many open files
        onAcceptError(error)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  const sweep = setInterval(() => {
    now = performance.now()
    for (const connection of open) if (now > connection.deadline) connection.abort()
  }, sweepInterval)
  accept()

  return {
    count: () => open.size,
    close() {
      if (closed) return
      closed = true
      listener.close()
      for (const connection of open) if (connection.requests === 0) connection.shutdown()
    },
    abort() {
      clearInterval(sweep)
      for (const connection of open) connection.abort()
    },
  }
}

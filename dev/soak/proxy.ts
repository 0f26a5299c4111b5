/** Stands between the service and PostgreSQL. */
export interface Proxy extends Disposable {
  port: number
  /** Makes each connection half-open: it stays, and nothing passes any more. New connections work. */
  silence(): void
}

interface Link {
  silent: boolean
  ends: Deno.Conn[]
}

export function startProxy(target: number): Proxy {
  const listener = Deno.listen({ hostname: '127.0.0.1', port: 0 })
  const links = new Set<Link>()

  async function forward(from: Deno.Conn, to: Deno.Conn, link: Link): Promise<void> {
    const buffer = new Uint8Array(65_536)
    try {
      for (let size = await from.read(buffer); size !== null; size = await from.read(buffer)) {
        if (link.silent) continue
        for (let at = 0; at < size;) at += await to.write(buffer.subarray(at, size))
      }
    } catch {
      // an end has closed
    }
    if (!link.silent) close(link)
  }

  function close(link: Link): void {
    links.delete(link)
    for (const end of link.ends) {
      try {
        end.close()
      } catch {
        // closed before
      }
    }
  }

  async function accept(): Promise<void> {
    for await (const client of listener) {
      try {
        const server = await Deno.connect({ hostname: '127.0.0.1', port: target })
        const link = { silent: false, ends: [client, server] }
        links.add(link)
        forward(client, server, link)
        forward(server, client, link)
      } catch {
        client.close()
      }
    }
  }
  accept()

  return {
    port: listener.addr.port,
    silence() {
      for (const link of links) link.silent = true
    },
    [Symbol.dispose]() {
      listener.close()
      for (const link of links) close(link)
    },
  }
}

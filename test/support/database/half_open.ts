import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a PostgreSQL server that can go silent, as when a host or a firewall in between disappears. */
export interface HalfOpen {
  /** The URL of a database by this way. */
  through(url: string): string
  /** Forwards nothing any more on the connections there are, and closes none. Returns how many there were. */
  silence(): number
  /** Also on connections to come, which are accepted; until `restore()`. */
  silenceAll(): void
  restore(): void
  /** The connections that the client has not closed. */
  open(): number
  stop(): Promise<void>
}

export async function startHalfOpen(serverUrl: string): Promise<HalfOpen> {
  const { hostname, port } = new URL(serverUrl)
  const pairs = new Map<Socket, Socket>()
  let isSilent = false
  const server = createServer((client) => {
    const behind = connect(Number(port || 5432), hostname)
    pairs.set(client, behind)
    client.on('error', () => {})
    behind.on('error', () => client.destroy())
    client.on('close', () => {
      pairs.delete(client)
      behind.destroy()
    })
    if (isSilent) return silenceOne(client, behind)
    client.pipe(behind).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo

  function silenceOne(client: Socket, behind: Socket): void {
    client.unpipe(behind)
    behind.unpipe(client)
    behind.removeAllListeners('end')
    // what the client sends is read and dropped, so that its writes succeed and its end is noticed
    client.resume()
    behind.pause()
  }

  function silence(): number {
    for (const [client, behind] of pairs) silenceOne(client, behind)
    return pairs.size
  }

  return {
    through(url) {
      const by = new URL(url)
      by.hostname = '127.0.0.1'
      by.port = String(address.port)
      return by.href
    },
    silence,
    silenceAll() {
      isSilent = true
      silence()
    },
    restore: () => void (isSilent = false),
    open: () => pairs.size,
    async stop() {
      for (const client of pairs.keys()) client.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

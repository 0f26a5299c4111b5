import { connect, type Socket } from 'node:net'

/** A TCP connection to a service that sends what no HTTP client would. */
export interface RawSocket {
  socket: Socket
  /** What has arrived so far. */
  received(): string
  /** Resolves once what has arrived matches. */
  arrives(pattern: RegExp): Promise<string>
  /** Resolves with what has arrived once the connection is closed by the other side. */
  closed: Promise<string>
  /** Sends `text` again and again until the connection is closed. */
  drip(text: string, milliseconds: number): void
}

/** The time limit of a wait, generous enough for a busy machine. */
const limit = 110_000

export async function openRawSocket(url: string, text = ''): Promise<RawSocket> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let received = ''
  let onData = () => {}
  socket.on('data', (bytes) => {
    received += bytes
    onData()
  })
  // a reset after the response counts as closed
  socket.on('error', () => {})
  const timer = setTimeout(() => socket.destroy(new Error('too late')), limit)
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(received)))
  closed.then(() => clearTimeout(timer))
  socket.write(text)
  return {
    socket,
    received: () => received,
    closed,
    arrives: (pattern) =>
      new Promise((resolve, reject) => {
        onData = () => pattern.test(received) && resolve(received)
        onData()
        closed.then(() => reject(new Error(`closed after ${JSON.stringify(received)}`)))
      }),
    drip(text, milliseconds) {
      const dripping = setInterval(() => socket.write(text), milliseconds)
      closed.then(() => clearInterval(dripping))
    },
  }
}

/** The head of an HTTP/1.1 request, empty line included. */
export function head(method: string, path: string, headers: Record<string, string | number> = {}): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}

import { createServer, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

interface Mail {
  to: string
  text: string
}

/** A mail provider for the making of a release's database. */
export interface Provider {
  url: string
  /** Leaves calls unanswered from now on, so that work that follows them waits. */
  hold(): void
  /** Resolves once a call is left unanswered. */
  held(): Promise<void>
  /** Answers calls again. */
  release(): void
  /** Token of the link in the newest mail to an address; waits for at least `count` mails. */
  tokenFor(address: string, count?: number): Promise<string>
  stop(): Promise<void>
}

/** Answers Resend's `POST /emails` and `POST /emails/batch`; rejects addresses that begin with `bounce`. */
export async function startProvider(): Promise<Provider> {
  const mails: Mail[] = []
  const unanswered: ServerResponse[] = []
  let holding = false

  const server = createServer(async (request, response) => {
    const body = await text(request)
    if (holding) {
      unanswered.push(response)
      return
    }
    const given = [JSON.parse(body)].flat().map(({ to, text }): Mail => ({ to: [to].flat().join(), text }))
    const refused = given.some(({ to }) => to.startsWith('bounce'))
    if (!refused) mails.push(...given)
    const sent = given.map(() => ({ id: crypto.randomUUID() }))
    const answer = refused
      ? { statusCode: 422, name: 'validation_error', message: 'no such mailbox' }
      : request.url === '/emails'
      ? sent[0]
      : { data: sent }
    response.writeHead(refused ? 422 : 200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }

  return {
    url: `http://127.0.0.1:${port}`,
    hold() {
      holding = true
    },
    held: () => until('an unanswered call', () => unanswered.length > 0),
    release() {
      holding = false
    },
    async tokenFor(address, count = 1) {
      const own = () => mails.filter(({ to }) => to === address)
      await until(`mail ${count} to ${address}`, () => own().length >= count)
      const link = own().at(-1)!.text.split(/\s+/).find((word) => word.includes('/invitations/'))
      return link!.split('/').at(-1)!
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Asks again until the answer is true; after 30 s throws an error that names the missing thing. */
export async function until(wanted: string, ask: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!await ask()) {
    if (Date.now() > end) throw new Error(`not within 30 s: ${wanted}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

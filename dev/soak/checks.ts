import { createHash } from 'node:crypto'
import { answerWithin, type Kept, type Ledger, type Sent } from './ledger.ts'
import { ask, type Organization } from './load.ts'
import { root, type Service } from './service.ts'
import { run } from './programs.ts'

export interface Check {
  name: string
  pass: boolean
  found: string
}

/** The requests whose times are compared: neither bulk work nor uploads, which are long by themselves. */
const quick = ['create', 'patch', 'delete', 'list', 'invite']

/** Whether the service was meant to be down during some of the request. */
const metDown = ({ down }: Ledger, { at, ms }: Sent) =>
  down.some(({ from, until }) => at <= until && at + ms >= from)

/** What the requests alone tell. `windows` are the first and the last part of the run. */
export function checkRequests(ledger: Ledger, windows: { from: number; until: number }[]): Check[] {
  const { sent } = ledger
  const late = sent.filter(({ ms, ending }) => ms > answerWithin || ending === 'silent')
  const lost = sent.filter((one) =>
    (one.ending === 'refused' || one.ending === 'cut') && !metDown(ledger, one)
  )
  const odd = sent.filter(({ ending }) =>
    typeof ending === 'object' && ending.status >= 300 && ending.status !== 503
  )
  const describe = (ones: Sent[]) => {
    const [one] = ones
    const ending = one &&
      (typeof one.ending === 'object'
        ? `${one.ending.status} ${/"code":"(\w+)"/.exec(one.ending.text)?.[1] ?? ''}`
        : one.ending)
    return one ? `${ones.length}, the first: ${one.what}, ${ending} after ${one.ms} ms` : 'none'
  }
  const [first, last] = windows.map(({ from, until }) => {
    const ms = sent.filter(({ what, at }) => quick.includes(what) && at >= from && at < until)
      .map(({ ms }) => ms).sort((one, other) => one - other)
    return ms[Math.floor(ms.length * 0.99)] ?? Infinity
  }) as [number, number]
  const [before, after] = windows.map(({ from, until }) =>
    median(ledger.memory.filter(({ at }) => at >= from && at < until).map(({ mib }) => mib))
  ) as [number, number]
  return [
    check(`every request answered within ${answerWithin / 1000} s`, late.length === 0, describe(late)),
    check('no connection cut or refused while the service is up', lost.length === 0, describe(lost)),
    check('no status but 2xx and 503', odd.length === 0, describe(odd)),
    check(
      'p99 of the last part at most 1.5 times that of the first',
      last <= first * 1.5,
      `${first} ms, ${last} ms`,
    ),
    check(
      'every stop by SIGTERM ends with 0',
      ledger.stops.every((status) => status === 0),
      ledger.stops.join(),
    ),
    check('memory is flat', after <= before * 1.3, `${before.toFixed(0)} MiB, ${after.toFixed(0)} MiB`),
  ]
}

/** Compares the state with what was acknowledged. */
export async function checkState(
  url: string,
  { club, neighbour }: { club: Organization; neighbour: Organization },
  ledger: Ledger,
): Promise<Check[]> {
  const wrong: string[] = []
  await few([...ledger.people], async ([id, kept]) => {
    const fault = await wrongWith(url, club, id, kept)
    if (fault) wrong.push(`${id}: ${fault}`)
  })
  const emails = await countEmails(url, club)
  const doubled = [...emails].filter(([, count]) => count > 1)
  const lostFiles: string[] = []
  await few(ledger.files, async ({ person, file, digest }) => {
    if (ledger.people.get(person)!.deleted !== 'no') return
    const reply = await fetch(`${url}/v1/people/${person}/files/${file}`, {
      headers: { Authorization: `Bearer ${club.token}` },
    })
    const bytes = new Uint8Array(await reply.arrayBuffer())
    if (createHash('sha256').update(bytes).digest('hex') !== digest) lostFiles.push(file)
  })
  const invited = await countEmails(url, neighbour)
  const missing = ledger.invited.filter((email) => invited.get(email) !== 1)
  const some = (list: string[]) => list.length === 0 ? 'none wrong' : `${list.length} wrong: ${list[0]}`
  return [
    check(`${ledger.people.size} people as acknowledged, each write once`, wrong.length === 0, some(wrong)),
    check('no address twice', doubled.length === 0, some(doubled.map(([email]) => email))),
    check(`${ledger.invited.length} invitations of the neighbour`, missing.length === 0, some(missing)),
    check(`${ledger.files.length} files with their bytes`, lostFiles.length === 0, some(lostFiles)),
  ]
}

async function wrongWith(url: string, club: Organization, id: string, kept: Kept): Promise<string | null> {
  const reply = await ask(url, club, 'GET', `/v1/people/${id}`)
  if (typeof reply !== 'object') return `reading is ${reply}`
  if (kept.deleted === 'acknowledged') return reply.status === 404 ? null : `deleted, and ${reply.status}`
  if (kept.deleted === 'asked') return null
  if (reply.status !== 200 || JSON.parse(reply.text).email !== kept.email) return `read with ${reply.status}`
  if (kept.titles.length === 0) return null
  const history = await ask(url, club, 'GET', `/v1/people/${id}/events?limit=500`)
  if (typeof history !== 'object' || history.status !== 200) return 'no history'
  const events: { changes?: { title?: { to: string } } }[] = JSON.parse(history.text).data
  const titles = events.flatMap(({ changes }) => changes?.title?.to ?? [])
  const counts = kept.titles.map((title) => titles.filter((one) => one === title).length)
  if (events.length < 500 && counts.some((count) => count !== 1)) return `a change is there ${counts} times`
  return null
}

/** How many times each address is listed. */
async function countEmails(url: string, of: Organization): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (let cursor = '';;) {
    const reply = await ask(url, of, 'GET', `/v1/people?per_page=100&cursor=${cursor}`)
    if (typeof reply !== 'object' || reply.status !== 200) {
      throw new Error(`the people cannot be listed: ${JSON.stringify(reply)}`)
    }
    const { data, meta } = JSON.parse(reply.text)
    for (const { email } of data) counts.set(email, (counts.get(email) ?? 0) + 1)
    if (!meta.next_cursor) return counts
    cursor = encodeURIComponent(meta.next_cursor)
  }
}

/** Runs the operators' commands that must find nothing. */
export async function checkCommands({ environment }: Service, ownerUrl: string): Promise<Check[]> {
  const commands = [['verify'], ['rebuild', '--dry-run']]
  const checks: Check[] = []
  for (const words of commands) {
    const name = `ops ${words.join(' ')} is clean`
    const program = ['sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', root, Deno.execPath()]
    try {
      const printed = await run([...program, 'run', '-A', 'src/ops/main.ts', ...words], {
        ...environment,
        DATABASE_URL: ownerUrl,
      })
      checks.push(check(name, true, printed.split('\n').at(-1) ?? ''))
    } catch (error) {
      checks.push(check(name, false, (error as Error).message.slice(-500)))
    }
  }
  return checks
}

const check = (name: string, pass: boolean, found: string): Check => ({ name, pass, found })

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity
}

async function few<One>(list: One[], work: (one: One) => Promise<void>): Promise<void> {
  let next = 0
  async function takeTurns() {
    while (next < list.length) await work(list[next++]!)
  }
  await Promise.all(Array.from({ length: 8 }, takeTurns))
}

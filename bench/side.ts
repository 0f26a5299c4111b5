import { writeFile } from 'node:fs/promises'
import type { Bench } from './bench.ts'
import { runOps } from './ops.ts'
import { profileOf } from './people.ts'
import { type Server, startService } from './processes.ts'
import { tokenFor } from './tokens.ts'

/** One of two compared checkouts: its service on a database of its own. */
export interface Side extends AsyncDisposable {
  /** The directory of the checkout. */
  root: string
  served: Server
  /**
   * The id of an organization with `scale.targets` people, the same in both checkouts, with two events each.
   */
  organization: string
  /** A file with a token of the organization. */
  tokens: string
  /** The ids of the people who are not archived. */
  people: string[]
}

/** Concurrent changes while an organization is filled. */
const writers = 32

/**
 * Creates and fills the database by nothing but `ops` and HTTP of the checkout, because the two share no
 * internals.
 */
export async function openSide(bench: Bench, root: string): Promise<Side> {
  await using stack = new AsyncDisposableStack()
  const database = stack.use(
    await bench.server.createForService(async (empty) => {
      await runOps(bench, root, empty, ['migrate'])
    }),
  )
  const served = stack.use(await startService(bench, database, root))
  const organization = await foundOver(bench, { root, served })
  await runOps(bench, root, database, importOf(await importFile(bench, bench.scale.targets), organization))
  const token = await tokenFor(organization)
  const people = await listIds(served, token)
  await changeEach(served, token, people)
  const owned = stack.move()
  return {
    root,
    served,
    organization,
    tokens: await bench.file([token]),
    people,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Creates an organization with the `ops` of the checkout, and returns its id. */
export async function foundOver(
  bench: Bench,
  { root, served }: Pick<Side, 'root' | 'served'>,
): Promise<string> {
  const args = ['organization', 'create', '--name', 'Harbour Rowing Club']
  return (await runOps<{ id: string }>(bench, root, served.database, args)).id
}

export const importOf = (file: string, organization: string) => [
  'import',
  file,
  '--organization',
  organization,
  '--dialect',
  'native',
]

/** Writes a file of people for `ops import`, and returns its path. */
export async function importFile({ directory }: Bench, count: number): Promise<string> {
  const path = `${directory}/people-${count}.json`
  await writeFile(path, JSON.stringify(Array.from({ length: count }, (_, n) => importRow(n))))
  return path
}

/** The n-th person of an import: one in a hundred is an admin, one in four inactive, one in 25 archived. */
export function importRow(n: number) {
  return {
    id: `old-${n}`,
    ...profileOf(n),
    roles: [n % 100 === 0 ? 'admin' : 'member'],
    status: n % 4 === 0 ? 'inactive' : 'active',
    archived: n % 25 === 1,
  }
}

interface Page {
  data: { id: string }[]
  meta: { next_cursor: string | null }
}

async function listIds({ url }: Server, token: string): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = new URLSearchParams({ per_page: '100', cursor }).toString()
    const { data, meta } = await send<Page>(`${url}/v1/people?${query}`, token)
    ids.push(...data.map(({ id }) => id))
    cursor = meta.next_cursor
  }
  return ids
}

/** Gives each person a second event. */
async function changeEach({ url }: Server, token: string, ids: readonly string[]): Promise<void> {
  const left = ids.values()
  async function write() {
    for (const id of left) {
      await send(`${url}/v1/people/${id}`, token, { method: 'PATCH', body: '{"title":"Director"}' })
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
}

async function send<T>(url: string, token: string, init: RequestInit = {}): Promise<T> {
  const headers = { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' }
  const reply = await fetch(url, { ...init, headers })
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`)
  return await reply.json()
}

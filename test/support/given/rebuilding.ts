import { presentOf } from './present.ts'
import type { Person, Present } from '../../../events/person.ts'
import { project } from '../../../projections/people/row.ts'
import type { Projection } from '../../../projections/projection.ts'
import { compare, type Difference } from '../../../projections/rebuild/compare.ts'
import type { StreamReader } from '../../../projections/rebuild/read_streams.ts'
import type { Decide } from '../../../src/domain/decision.ts'
import { runCommand } from './commands.ts'
import { loadPerson } from '../../../src/commands/people.ts'
import { archive, create, remove, restore, setStatus, update } from '../../../src/domain/person.ts'
import { type Database, type Row, sql } from '../../../src/database/database.ts'
import { unique } from '../contract/api.ts'
import { type Bench, founder } from './bench.ts'

/** Carries a command out, or says why not. */
export async function command<Command>(
  bench: Bench,
  organization: string,
  person: string | null,
  decide: Decide<Command>,
  given: Command,
): Promise<Person | string> {
  const caller = { ...founder, organization, ifMatch: null }
  const handled = await runCommand(bench, caller, { person, decide, command: given })
  if (handled.result === 'refused') return handled.refusal.refused
  return handled.person as Person
}

export async function addPerson(bench: Bench, organization: string): Promise<Present> {
  const profile = { name: `Jane ${unique()}`, email: `${unique()}@example.com`, phone: '+12025550147' }
  return presentOf(
    await command(bench, organization, null, create, {
      profile,
      status: 'active',
      source: 'oauth',
    }) as Person,
  )
}

/** One of the things that happen to a person; every sixth is the end. */
export async function change(bench: Bench, organization: string, id: string, which: number): Promise<void> {
  const changes = [
    () => command(bench, organization, id, update, { profile: { title: `Coach ${which}` } }),
    () => command(bench, organization, id, archive, {}),
    () =>
      command(bench, organization, id, update, { profile: { address: `${which} Main Street`, phone: null } }),
    () => command(bench, organization, id, restore, {}),
    () => command(bench, organization, id, setStatus, { status: which % 2 ? 'inactive' : 'active' }),
    () => command(bench, organization, id, remove, {}),
  ]
  await changes[which % changes.length]!()
}

/** People with some history, some of them deleted. */
export async function populate(bench: Bench, organization: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const { id } = await addPerson(bench, organization)
    ids.push(id)
    for (let which = 0; which < index % 7; which++) {
      bench.time.now += 1000
      await change(bench, organization, id, which)
    }
  }
  return ids
}

/** The differences between the live rows and the log that a dry run finds, in pages of `limit` streams. */
export async function findDifferences(
  deps: StreamReader,
  organization: string,
  { projections, limit = 7 }: { projections?: readonly Projection[]; limit?: number } = {},
): Promise<Difference[]> {
  const found: Difference[] = []
  const onDifference = (difference: Difference) => found.push(difference)
  await compare(deps, organization, { projections, limit, onDifference, onProgress: () => {} })
  return found
}

/**
 * What is wrong with the live rows, the generation and the totals, by loading and folding person after
 * person.
 */
export async function wrongRows(
  bench: Pick<Bench, 'database' | 'masterKeys'>,
  owner: Database,
  organization: string,
): Promise<string[]> {
  const streams = await owner.query(
    sql`select distinct stream_id from events
      where organization_id = ${organization} and stream_kind = 'person'`,
  )
  const [head] = await owner.query(sql`select * from heads where organization_id = ${organization}`)
  const rows = await owner.query(
    sql`select p.id, to_json(p) as row from people p where p.organization_id = ${organization}
      and p.generation = ${head!.generation as number}`,
  )
  const kept = new Map(rows.map(({ id, row }) => [id as string, JSON.parse(row as string) as Row]))
  const wrong: string[] = []
  const totals = { current: 0, archived: 0, deleted: 0 }
  for (const { stream_id } of streams) {
    const id = stream_id as string
    const { person } = await loadPerson(bench, organization, id)
    const folded = project(organization, person) as Row
    totals[folded.standing as keyof typeof totals]++
    const row = kept.get(id) ?? {}
    kept.delete(id)
    for (const name of new Set([...Object.keys(row), ...Object.keys(folded)])) {
      if (name !== 'generation' && comparable(name, row[name]) !== comparable(name, folded[name])) {
        wrong.push(`${id} ${name}`)
      }
    }
  }
  wrong.push(...[...kept.keys()].map((id) => `${id} is unknown`))
  if (head!.people_current !== totals.current) wrong.push(`current ${head!.people_current}`)
  if (head!.people_archived !== totals.archived) wrong.push(`archived ${head!.people_archived}`)
  return wrong
}

function comparable(name: string, value: unknown): string {
  if (name.endsWith('_at') && value) return String(new Date(value as string).getTime())
  return JSON.stringify(value ?? null)
}

/** Rows by generation, the head and the rebuild: what must be tidy afterwards. */
export async function remains(owner: Database, organization: string) {
  const [head] = await owner.query(
    sql`select generation, building, building_shape, shape from heads
      where organization_id = ${organization}`,
  )
  const generations = await owner.query(
    sql`select distinct generation from people where organization_id = ${organization} order by generation`,
  )
  const [rebuilds] = await owner.query(
    sql`select count(*) as count from rebuilds where organization_id = ${organization}`,
  )
  return {
    ...head,
    generations: generations.map(({ generation }) => generation),
    rebuilds: rebuilds!.count,
  }
}

import type { Command } from 'commander'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { clearValues } from '../../events/clear_values.ts'
import { projections } from '../../projections/index.ts'
import { type OwnerDatabase, type Row, sql } from '../database/database.ts'
import type { Config } from '../config/config.ts'
import { openBlobs } from '../storage/open_blobs.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'
import { requireOwner } from './owner.ts'

/** The number of remains of a person in one place. */
export interface Place {
  place: string
  left: number
  /** The directory or bucket that was searched, or the types of the events; absent for other tables. */
  where?: string
}

export function addErased(program: Command): void {
  describe(
    program.command('erased'),
    'Show that nothing of a deleted person is left anywhere. Exits 1 when something is, or they were ' +
      'not deleted.',
    'erased 01kg82xqfx6fvr046d15hnfmjv',
  )
    .argument('<person>', "the person's id")
    .action((person: string, options: JsonOption) =>
      withDatabase(async ({ owner }, config) => {
        await requireOwner(owner, 'person_keys')
        const { organization, deleted, sealed } = await streamOf(owner, person)
        if (organization === null) throw new ExpectedFailure('the person never existed')
        const places = [
          ...await inDatabase(owner, person),
          await inOpenParts(owner, organization, person),
          await inMail(join(config.dataDir, 'mail'), person),
          await inBlobs(config.files, `${organization}/${person}/`),
        ]
        const erased = deleted && places.every(({ left }) => left === 0)
        print(options, { person, erased, deleted, sealed_events: sealed, places }, [
          ...places.map(({ place, left, where }) =>
            `${left === 0 ? 'nothing' : `${left} left`.padEnd(7)}  ${place}${where ? ` (${where})` : ''}`
          ),
          `${sealed} events keep ciphertext that no key opens${
            deleted ? '' : ' once the person is deleted, which has not happened'
          }.`,
        ])
        if (!erased) throw new ExpectedFailure(deleted ? 'something is left' : 'the person was not deleted')
      })
    )
}

async function streamOf(owner: OwnerDatabase, person: string) {
  const [row] = await owner.query(sql`
    select min(organization_id) as organization, coalesce(bool_or(type = 'PersonDeleted'), false) as deleted,
      count(sealed) as sealed
    from events where person_id = ${person} and stream_kind = 'person'`)
  return {
    organization: row!.organization as string | null,
    deleted: row!.deleted as boolean,
    sealed: row!.sealed as number,
  }
}

/** Counts the remains of a person in every table that can hold personal data, in every generation. */
async function inDatabase(owner: OwnerDatabase, person: string): Promise<Place[]> {
  const rows = await owner.query(sql`
    select 'the data key' as place, count(*) as left from person_keys where person_id = ${person}
    union all
    select 'claims on addresses and ids', count(*) from claims where stream_id = ${person}
    union all
    select 'what waits in the outbox', count(*) from outbox where person_id = ${person}
    union all
    select 'stored replies', count(*) from idempotency_keys where person_id = ${person}
      and (body <> '' or subject <> 'null')`)
  const projected = await owner.batch(
    personalProjections().map(({ table, key, columns }) => ({
      text: `select count(*) as left from ${table}
      where ${key.at(-1)} = $1 and num_nonnulls(${columns.map(({ name }) => name)}) > 0`,
      parameters: [person],
    })),
  )
  return [
    ...rows as unknown as Place[],
    ...personalProjections().map(({ name }, index) => ({
      place: `the projection ${name}`,
      left: projected[index]![0]!.left as number,
    })),
  ]
}

/** Counts the events with values in the open part that can be personal. Deletion does not change the log. */
export async function inOpenParts(
  owner: OwnerDatabase,
  organization: string,
  person: string,
): Promise<Place> {
  const types = new Map<string, number>()
  for (let after = 0, rows: Row[] = [{}]; rows.length > 0; after = rows.at(-1)?.position as number) {
    rows = await owner.query(sql`
      select position, type, open from events
      where organization_id = ${organization} and person_id = ${person} and position > ${after}
      order by position limit 1000`)
    for (const { type, open } of rows as { type: string; open: string }[]) {
      if (clearValues(type, JSON.parse(open)).length > 0) types.set(type, (types.get(type) ?? 0) + 1)
    }
  }
  const left = [...types.values()].reduce((sum, count) => sum + count, 0)
  const where = [...types].map(([type, count]) => `${count} ${type}`).join(', ')
  return { place: 'open parts of events', left, ...(left > 0 && { where }) }
}

/** The projections with personal data, and their personal columns. */
const personalProjections = () =>
  projections.flatMap((projection) => {
    const columns = projection.columns.filter(({ personal }) => personal)
    return projection.keeps === 'counts' || columns.length === 0 ? [] : [{ ...projection, columns }]
  })

async function inMail(directory: string, person: string): Promise<Place> {
  const names = await readdir(directory).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const left = names.filter((name) => name.startsWith(`${person}.`)).length
  return { place: 'kept mail', left, where: directory }
}

async function inBlobs(files: Config['files'], prefix: string): Promise<Place> {
  let left = 0
  for await (const _key of openBlobs(files).list(prefix)) left++
  return { place: 'files', left, where: 'directory' in files ? files.directory : `bucket ${files.bucket}` }
}

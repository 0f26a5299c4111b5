import { Buffer } from 'node:buffer'
import { type Database, type Row, sql, type Statement } from '../database/database.ts'
import type { Link, Mismatch } from './chain.ts'

/** The result of verifying one organization. */
export interface Verification {
  id: string
  /** The position of its last event. */
  position: number
  ok: boolean
  first_bad: Mismatch | null
  /**
   * The number of checkpoints that were not compared, because they are of a history that an acknowledged
   * restoration has replaced; absent without any.
   */
  replaced?: number
  /** What a file shows and cannot prove; absent for a database, and for a file that proves everything. */
  not_proved?: NotProved
}

/** Numbers of what a file shows although nothing in it proves it. */
export interface NotProved {
  /** Values of sealed parts, which only the person's key opens, and members that are not known. */
  values: number
  /** Names of people, as of the time of the export, and of things that the file does not name. */
  names: number
  /** Events whose stored part was left out, because the caller of the export may not read interviews. */
  events: number
  /** Events that are shown as those of a deleted person, without the deletion in the file. */
  erasures: number
}

export interface VerifyOptions {
  checkpoints: readonly Link[]
  /** Called with the number of further events that were verified. */
  progress: (events: number) => void
}

/** Positions per statement, and concurrent statements. */
const rangeSize = 50_000
const concurrency = 4

/**
 * Lists every organization that has a head or an event, by id, with the number of events that its head
 * states.
 */
export async function listOrganizations(owner: Database): Promise<{ id: string; events: number }[]> {
  const rows = await owner.query(sql`
    with recursive present as (
      (select organization_id from events order by organization_id limit 1)
      union all
      select (select e.organization_id from events e where e.organization_id > p.organization_id
              order by e.organization_id limit 1)
      from present p where p.organization_id is not null
    )
    select organization_id as id, coalesce(h.position, 0) as events
    from heads h full join present p using (organization_id)
    where organization_id is not null
    order by organization_id`)
  return rows as { id: string; events: number }[]
}

/**
 * Recomputes the chain of an organization as of the start, on the owner's connection. The statements repeat
 * the computation of event_digest(), because an attacker who changed events may have changed that function
 * too.
 */
export async function verifyOrganization(
  owner: Database,
  id: string,
  { checkpoints, progress }: VerifyOptions,
): Promise<Verification> {
  const [state] = await owner.query(sql`
    select h.position as head, encode(h.hash, 'hex') as head_hash, e.first, coalesce(e.last, 0) as last,
           (
             select encode(hash, 'hex') from events
             where organization_id = ${id} and position = e.last
           ) as last_hash
    from (
      select (select min(position) from events where organization_id = ${id}) as first,
             (select max(position) from events where organization_id = ${id}) as last
    ) e
    left join heads h on h.organization_id = ${id}`)
  const last = state!.last as number
  const found: (Mismatch | null)[] = [headMismatch(state!)]

  const statements: { statement: Statement; after: number; upTo: number }[] = []
  for (let after = 0; after < last; after += rangeSize) {
    const upTo = Math.min(after + rangeSize, last)
    statements.push({ statement: rangeStatement(id, after, upTo), after, upTo })
  }
  const work = [
    async () => found.push(mismatchAt(await owner.query(versionsStatement(id, last)), 'version_mismatch')),
    async () => found.push(await compareWithCheckpoints(owner, id, last, checkpoints)),
    ...statements.map(({ statement, after, upTo }) => async () => {
      const [row] = await owner.query(statement)
      found.push(...rangeMismatches(row!, upTo))
      progress(upTo - after)
    }),
  ]
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (let next = work.shift(); next; next = work.shift()) await next()
  }))

  const first = found.reduce(earlier, null)
  return { id, position: last, ok: first === null, first_bad: first }
}

/**
 * Of two mismatches, the one to report: the earlier position, and at the same position the one that `order`
 * lists first.
 */
function earlier(one: Mismatch | null, other: Mismatch | null): Mismatch | null {
  if (!one || !other) return one ?? other
  if (one.position !== other.position) return one.position < other.position ? one : other
  return rank(one) <= rank(other) ? one : other
}

const order: Mismatch['reason'][] = [
  'position_unexpected',
  'beyond_head',
  'position_missing',
  'malformed',
  'hash_mismatch',
  'version_mismatch',
]
const rank = ({ reason }: Mismatch) => order.indexOf(reason) < 0 ? order.length : order.indexOf(reason)

function headMismatch(state: Row): Mismatch | null {
  const { head, first, last } = state as { head: number | null; first: number | null; last: number }
  if (first !== null && first < 1) return { position: first, reason: 'position_unexpected' }
  if (head === null) return last === 0 ? null : { position: last, reason: 'head_missing' }
  if (head < last) return { position: head + 1, reason: 'beyond_head' }
  if (head > last) return { position: last + 1, reason: 'position_missing' }
  const fits = last === 0 || state.head_hash === state.last_hash
  return fits ? null : { position: last, reason: 'head_mismatch' }
}

const framed = (text: string) => `(octet_length(${text}) || ':' || ${text} || ',')`
const framedOrNull = (text: string) => `coalesce(octet_length(${text}) || ':' || ${text} || ',', '-,')`

// grouped, because each || copies its left operand
const digest = `sha256(convert_to(
  (($4 || ${framed('id')}) || (${framed('stream_kind')} || ${framed('stream_id')}))
  || (((${framed('version::text')} || ${framed('type')}) || (${framed('schema::text')} || ${
  framedOrNull('person_id')
}))
    || ((${framed('actor')} || ${framed('request_id')}) || (${framedOrNull('reason')} || ${
  framed('left(time, -7)')
})))
  || ((${framed('names')} || ${framed('open')})
    || coalesce('64:' || encode(sha256(sealed), 'hex') || ',', '-,')), 'UTF8'))`

/**
 * Finds the first mismatch of each kind after `after` up to `upTo`; the event at `after` is read for its
 * hash. An event is malformed when the digest cannot represent it unambiguously: fractions of a millisecond,
 * or names with a space.
 */
const rangeStatement = (id: string, after: number, upTo: number): Statement => ({
  text: `
    select min(before + 1) filter (where position <> before + 1) as missing,
           coalesce(max(position), $2::bigint) as last,
           min(position) filter (where malformed) as malformed,
           min(position) filter (
             where hash is distinct from sha256(previous || int8send(position) || digest)) as mismatch
    from (
      select position, hash, ${digest} as digest,
             lag(position, 1, $2::bigint) over w as before,
             lag(hash, 1, case when $2::bigint = 0 then decode(repeat('00', 32), 'hex') end)
               over w as previous,
             right(time, 7) <> '.000000' or array_ndims(fields) > 1
               or cardinality(fields) <> length(names) - length(replace(names, ' ', '')) + (names <> '')::int
               as malformed
      from events e
      cross join lateral (
        select (extract(epoch from e.occurred_at) * 1000)::text as time,
               array_to_string(e.fields, ' ', '') as names
        offset 0
      ) computed
      where organization_id = $1 and position between greatest($2::bigint, 1) and $3
      window w as (order by position)
    ) chained
    where position > $2`,
  parameters: [id, after, upTo, `${Buffer.byteLength(id)}:${id},`],
})

function rangeMismatches(row: Row, upTo: number): (Mismatch | null)[] {
  const at = (position: unknown, reason: Mismatch['reason']) =>
    position === null ? null : { position: position as number, reason }
  const cut = (row.last as number) < upTo ? (row.last as number) + 1 : null
  return [
    at(row.missing ?? cut, 'position_missing'),
    at(row.malformed, 'malformed'),
    at(row.mismatch, 'hash_mismatch'),
  ]
}

const versionsStatement = (id: string, last: number) =>
  sql`
  select min(position) as position
  from (
    select position, version, lag(version, 1, 0) over (partition by stream_id order by position) as before
    from events where organization_id = ${id} and position <= ${last}
  ) versions
  where version <> before + 1`

function mismatchAt([row]: Row[], reason: Mismatch['reason']): Mismatch | null {
  return row!.position === null ? null : { position: row!.position as number, reason }
}

async function compareWithCheckpoints(
  owner: Database,
  id: string,
  last: number,
  checkpoints: readonly Link[],
): Promise<Mismatch | null> {
  if (checkpoints.length === 0) return null
  const rows = await owner.query(sql`
    select position, encode(hash, 'hex') as hash from events
    where organization_id = ${id} and position = any (${
    checkpoints.map(({ position }) => String(position))
  }::text[]::bigint[])`)
  const hashes = new Map(rows.map(({ position, hash }) => [position as number, hash as string]))
  const found = checkpoints.map(({ position, hash }): Mismatch | null => {
    if (position > last) return { position: last + 1, reason: 'history_shorter_than_checkpoint' }
    return hashes.get(position) === hash ? null : { position, reason: 'checkpoint_mismatch' }
  })
  return found.reduce(earlier, null)
}

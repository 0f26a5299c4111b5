import { type ReadNote, withReadRecord } from '../../src/log/reads.ts'
import { columnsOfE } from '../../src/log/audit_query.ts'
import { type EventRow, openEvent, toEventRow } from '../../src/log/event_row.ts'
import { typesThatChange } from '../../events/fields.ts'
import type { Role } from '../../events/role.ts'
import { personStream, type Present } from '../../events/person.ts'
import { fold } from '../../events/stream.ts'
import { type Status, statuses } from '../../events/person_events.ts'
import { type MasterKeys, unwrap } from '../../src/log/seal.ts'
import { type Database, type Parameter, type Row, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

export interface PastDeps {
  database: Database
  masterKeys: MasterKeys
}

/** A moment in milliseconds since the Unix epoch, that moment included, or a version of the person. */
export type Moment = { at: number } | { version: number }

/** Roles as of now: the past holds ids only. */
export interface Past {
  people: Present[]
  roles: Role[]
}

const rolesOf = (organization: string) =>
  sql`select document from records where organization_id = ${organization} and kind = 'role'`

/**
 * A person folded from the events up to then; null before they were created, for a version that is not yet,
 * and at any time once they were deleted. One round trip, written down.
 */
export async function personAt(
  { database, masterKeys }: PastDeps,
  organization: string,
  id: string,
  moment: Moment,
  note: ReadNote,
): Promise<{ person: Present; roles: Role[] } | null> {
  if ('version' in moment && moment.version > 2 ** 31 - 1) return null
  const condition = 'at' in moment ? 'e.occurred_at <= $3::timestamptz' : 'e.version <= $3'
  const [rows, roles] = await readScoped(database, organization, [
    withReadRecord({
      text: `select ${columns} from events e ${withKeys}
        where e.organization_id = $1 and e.stream_id = $2 and e.stream_kind = 'person' and ${condition}`,
      parameters: [organization, id, 'at' in moment ? new Date(moment.at).toISOString() : moment.version],
    }, note),
    rolesOf(organization),
  ])
  const [person] = foldAll(rows!, masterKeys)
  if (!person || ('version' in moment && person.version !== moment.version)) return null
  return { person, roles: roles!.map(documentOf) }
}

/** What a list of the past is narrowed to. */
export interface PastFilter {
  id?: string
  status?: Status
  archived: boolean
}

/**
 * A numbered page of those who were there at a time and were not deleted since, in the order of their
 * creation. Reads every event up to then that created, archived or restored a person or changed a status:
 * seconds for millions of events. One round trip, written down.
 */
export async function peopleAt(
  { database, masterKeys }: PastDeps,
  organization: string,
  at: number,
  { id, status, archived }: PastFilter,
  { page, perPage }: { page: number; perPage: number },
  note: ReadNote,
): Promise<Past & { total: number }> {
  const parameters: Parameter[] = [organization, new Date(at).toISOString()]
  const given = (value: Parameter) => `$${parameters.push(value)}`
  const limits = `limit ${given(perPage)} offset ${given((page - 1) * perPage)}`
  const [rows, roles] = await readScoped(database, organization, [
    withReadRecord({
      text: `with standing as (
          select e.stream_id as id,
            coalesce(max(e.version) filter (where ${archives}), 0)
              > coalesce(max(e.version) filter (where e.type = 'PersonRestored'), 0) as archived
            ${status === undefined ? '' : `, ${lastStatus}`}
          from events e
          where e.organization_id = $1 and e.stream_kind = 'person' and e.occurred_at <= $2::timestamptz
            and e.type = any (${given(status === undefined ? standingTypes : statusTypes)})
            ${id === undefined ? '' : `and e.stream_id = ${given(id)}`}
          group by e.stream_id
          having min(e.version) = 1
        ),
        fitting as materialized (
          select s.id from standing s
          where s.archived = ${given(archived)}
            ${status === undefined ? '' : `and s.status = ${given(statuses.indexOf(status) + 1)}`}
            and exists (select from person_keys k where k.organization_id = $1 and k.person_id = s.id)
        ),
        total as (select count(*) as total from fitting),
        people as (select f.id from fitting f order by f.id ${limits})
      select ${columns}, t.total
      from total t
      left join (people p
        join events e on e.organization_id = $1 and e.stream_id = p.id and e.occurred_at <= $2::timestamptz
        ${withKeys}
      ) on true`,
      parameters,
    }, note),
    rolesOf(organization),
  ])
  return {
    people: foldAll(rows!, masterKeys),
    roles: roles!.map(documentOf),
    total: (rows![0]?.total as number | undefined) ?? 0,
  }
}

// The open part of an event has the status and the archival: events are not folded for
// that.
const standingTypes = ['PersonCreated', ...typesThatChange('archived_at')]
const statusTypes = [...standingTypes, ...typesThatChange('status')]

/** Who is imported may be archived already. */
const archives = `e.type = 'PersonArchived'
  or (e.type = 'PersonImported' and e.open::json->'to'->>'archived_at' is not null)`

/** Arrays compare by their first element: the status of the highest version, counted from 1. */
const lastStatus = `(max(array[e.version, array_position(
  '{${
  statuses.join(',')
}}'::text[], e.open::json->'to'->>'status')]) filter (where e.fields @> '{status}'))[2] as status`

const columns = `${columnsOfE}, k.master_key, encode(k.wrapped, 'base64') as wrapped`
const withKeys = 'join person_keys k on k.organization_id = $1 and k.person_id = e.stream_id'

/** Each stream folded, in the order of ids. */
function foldAll(rows: Row[], masterKeys: MasterKeys): Present[] {
  const found = rows.filter(({ position }) => position !== null)
    .sort((one, other) => (one.position as number) - (other.position as number))
  const streams = new Map<string, { key: Uint8Array; rows: EventRow[] }>()
  for (const row of found) {
    const event = toEventRow(row)
    const owner = `${event.organization}/${event.stream.id}`
    const stream = streams.get(owner) ?? {
      key: unwrap(masterKeys, owner, { masterKey: row.master_key as string, wrapped: row.wrapped as string }),
      rows: [],
    }
    streams.set(owner, stream)
    stream.rows.push(event)
  }
  return [...streams.keys()].sort().flatMap((owner) => {
    const { key, rows } = streams.get(owner)!
    const person = fold(personStream, rows.map((row) => openEvent(row, key)))
    return person.existence === 'present' ? [person] : []
  })
}

const documentOf = ({ document }: Row) => JSON.parse(document as string)

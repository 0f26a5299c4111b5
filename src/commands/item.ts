import { createHmac } from 'node:crypto'
import type { Settings } from '../../events/organization.ts'
import { fieldsOf, type NewEvent } from '../../events/event.ts'
import type { Claim, Item, Metadata, OutboxRow, SealedEvent } from '../log/item.ts'
import { definitionOf } from '../../events/streams.ts'
import { sealContext } from '../log/event_row.ts'
import { currentInvitation, evolvePerson, type Person } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { createDataKey, type MasterKeys, seal } from '../log/seal.ts'
import { projectChange } from '../../projections/index.ts'
import { newId } from '../new_id.ts'
import { normaliseEmail } from '../domain/names.ts'

/** One change of a person, decided and ready to be put in an item. */
export interface PersonChange {
  before: Person
  id: string
  events: PersonEvent[]
  settings: Settings
  metadata: Metadata
  /** The person's data key; a new one is made for a new person. */
  key: Uint8Array | null
  /** The token of a new invitation, to be mailed. */
  token?: string
  /** The claims' digests of what the person has afterwards, where they were made already. */
  digests?: Partial<Record<Claim['kind'], string>>
}

/** The person after the events; a new person's number is 0 until the log has given it. */
export function evolved({ before, id, events, metadata }: PersonChange): Person {
  return events.reduce<Person>((person, event, index) =>
    evolvePerson(person, {
      ...event,
      version: before.version + index + 1,
      position: 0,
      occurredAt: metadata.at,
      stream: { kind: 'person', id },
    }), before)
}

/** Seals the events, and puts the read model, the claims and the outbox beside them. */
export function personItem(change: PersonChange, after: Person, masterKeys: MasterKeys): Item {
  const { before, id, events, settings, metadata } = change
  const organization = settings.organization.id
  // the deleted have no key and must never get one again
  const made = before.existence === 'absent' && events.length > 0
    ? createDataKey(masterKeys, `${organization}/${id}`)
    : null
  const key = made?.key ?? change.key
  const added = events.flatMap((event) => event.type === 'FileAdded' ? [event.open.file_id] : [])
  const erases = before.existence === 'present' && after.existence === 'deleted'
  return {
    organization,
    stream: { kind: 'person', id },
    expected: before.version,
    events: events.map((event) => sealEvent(event, key, organization, id, metadata.at)),
    metadata,
    person: id,
    settings: settings.position,
    ...(events.length > 0 &&
      projectChange(
        { organization, kind: 'person', id, version: after.version, position: null },
        before,
        after,
      )),
    claims: erases ? [] : claimChanges(before, after, settings.key, change.digests),
    ...(before.version === 0 && { numberOffset: settings.organization.number_offset }),
    outbox: erases
      ? [erasure(metadata.at)]
      : [...invitationRows(change, after, key), ...fileRemovals(events, metadata.at)],
    ...(added.length > 0 && { settles: added }),
    ...(made && { key: { masterKey: made.masterKey, wrapped: made.wrapped } }),
    ...(erases && { erases }),
  }
}

/** An event of any stream, its sealed part closed under `key`. */
export function sealEvent(
  event: NewEvent,
  key: Uint8Array | null,
  organization: string,
  stream: string,
  at: number,
): SealedEvent {
  const id = newId(at)
  return {
    id,
    type: event.type,
    schema: definitionOf(event.type).schema,
    fields: fieldsOf(event),
    open: JSON.stringify(event.open),
    sealed: event.sealed && key ? seal(key, event.sealed, sealContext(organization, stream, id)) : null,
  }
}

/** What stands for a value in the claims: an HMAC under the organization's own key. */
export function claimDigest(key: Uint8Array, kind: Claim['kind'], value: string): string {
  return createHmac('sha256', key).update(`${kind}\n${value}`).digest('hex')
}

function claimChanges(
  before: Person,
  after: Person,
  key: Uint8Array,
  digests: PersonChange['digests'] = {},
): Claim[] {
  const [held, wanted] = [claimedBy(before), claimedBy(after)]
  const pairs = [
    ['email', held.email, wanted.email],
    ['source_id', held.source_id, wanted.source_id],
  ] as const
  return pairs.flatMap(([kind, from, to]) => {
    if (from === to) return []
    return [
      ...(from ? [{ kind, digest: claimDigest(key, kind, from), released: true }] : []),
      ...(to ? [{ kind, digest: digests[kind] ?? claimDigest(key, kind, to), released: false }] : []),
    ]
  })
}

/** The values that must be unique in the organization, in the form that is compared. */
function claimedBy(person: Person): { email: string | null; source_id: string | null } {
  if (person.existence !== 'present') return { email: null, source_id: null }
  return { email: normaliseEmail(person.email), source_id: person.source_id }
}

function invitationRows(
  { events, metadata, id, settings, token }: PersonChange,
  after: Person,
  key: Uint8Array | null,
) {
  const invited = events.find((event) => event.type === 'PersonInvited')
  const invitation = after.existence === 'present' ? currentInvitation(after) : null
  if (!invited || !invitation || !token || !key) return []
  const mail = newId(metadata.at)
  const expiry = newId(metadata.at)
  const context = (row: string) => sealContext(settings.organization.id, id, row)
  const rows: OutboxRow[] = [
    {
      id: mail,
      kind: 'invitation_mail',
      dueAt: metadata.at,
      sealed: seal(key, { invitation: invitation.id, token }, context(mail)),
    },
    {
      id: expiry,
      kind: 'invitation_expiry',
      dueAt: invitation.expiresAt,
      sealed: seal(key, { invitation: invitation.id }, context(expiry)),
    },
  ]
  return rows
}

/** The row of a file has the file's own id: the same one waited for the file to be added, see src/files/. */
function fileRemovals(events: PersonEvent[], dueAt: number): OutboxRow[] {
  return events.flatMap((event) =>
    event.type === 'FileRemoved'
      ? [{ id: event.open.file_id, kind: 'file_removal' as const, dueAt, sealed: null }]
      : []
  )
}

/** What was kept outside of the database goes after the commit, however often that needs trying. */
function erasure(at: number): OutboxRow {
  return { id: newId(at), kind: 'erasure', dueAt: at, sealed: null }
}

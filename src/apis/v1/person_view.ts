import { decodeTime } from 'ulid'
import type { Group } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import type { Person, Present } from '../../../events/person.ts'
import { blankProfile } from '../../../events/person_events.ts'
import { type PersonRow, rowOf } from '../../../projections/people/row.ts'
import { type ShownPerson, shownRow } from '../../commands/people.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { etagOf } from '../../http/etag.ts'
import { type PersonAnswer, personAnswer } from './person_schema.ts'
import { type Members, type Viewer, visible } from '../../operations/permissions.ts'
import { isoMicros } from '../../operations/time.ts'
import type { Call } from '../endpoint.ts'
import { sentMembers } from '../settable.ts'
import { written } from '../written.ts'

/** The native answer of a row of the read model. */
export function personView(row: PersonRow): PersonAnswer {
  return {
    id: row.id,
    organization_id: row.organization_id,
    number: row.number!,
    ...profileOf(row),
    first_name: row.first_name ?? row.name,
    status: row.status,
    roles: row.roles,
    groups: row.groups.map(({ id, kind, name }) => ({ id, kind, name })),
    invitation: row.invitation && invitationView(row.invitation, row.delivery),
    source: row.source,
    source_id: row.source_id,
    archived_at: optionalTime(row.archived_at),
    created_at: isoMicros(row.created_at),
    updated_at: isoMicros(row.updated_at),
    version: row.version,
  }
}

function invitationView(
  { state, sent_at, expires_at, accepted_at }: NonNullable<PersonRow['invitation']>,
  outcome: PersonRow['delivery'],
): NonNullable<PersonAnswer['invitation']> {
  const times = { expires_at: isoMicros(expires_at), accepted_at: optionalTime(accepted_at) }
  if (outcome === undefined) return { state, sent_at: isoMicros(sent_at), ...times, delivery: null }
  // the outcome of a mail of an earlier invitation says nothing
  const known = outcome && decodeTime(outcome.mail) >= sent_at ? outcome : null
  const isOpen = state === 'pending' || state === 'expired'
  return {
    state,
    sent_at: known?.state === 'sent' ? isoMicros(sent_at) : null,
    ...times,
    delivery: known
      ? { state: known.state, cause: known.cause }
      : isOpen
      ? { state: 'queued', cause: null }
      : null,
  }
}

// the id of another system stands beside the source
const { source_id: _, ...blank } = blankProfile
const profileFields = Object.keys(blank) as (keyof typeof blank)[]

/** The fields of the profile, which the answer shows as the row has them. */
function profileOf(row: PersonRow): typeof blank {
  const profile = { ...blank } as Record<string, unknown>
  for (const field of profileFields) profile[field] = row[field]
  return profile as typeof blank
}

/**
 * The same answer of a person that was just folded: what a read would show once the events are in the log.
 */
export function viewOf(
  person: Present,
  { organization, roles }: Pick<Settings, 'organization' | 'roles'>,
  groups: readonly Group[],
): PersonAnswer {
  return personView(rowOf(organization.id, person, roles, groups))
}

/** The members of a person in requests and replies, which have the names of their fields. */
export const personMembers: Members = Object.fromEntries(
  Object.keys(personAnswer.shape).map((name) => [name, name]),
) as { readonly [Name in keyof PersonAnswer]: Name }

/** A person in the reply to a write. */
export const writtenPerson = written(personAnswer, personMembers, 'WrittenPerson')

/**
 * A command's reply: of the person what the viewer may read, or nothing once they are deleted. A new person
 * has an address of their own. A stored reply is filtered for the viewer of the repeat.
 */
export function showPerson(
  status: number,
  viewer: Viewer,
): ReplySpec<Person, ShownPerson, PersonRow | null> {
  const bodyOf = (view: PersonAnswer) => visible(view, personMembers, view.id, viewer)
  return {
    status,
    subject: shownRow,
    render: (row) => row === null ? {} : { body: bodyOf(personView(row)), headers: headersOf(status, row) },
    legacy: (body) => ({
      body: bodyOf(body as PersonAnswer),
      headers: headersOf(status, body as PersonAnswer),
    }),
  }
}

/** The caller as the viewer of a reply. A `role` in the request is among the person's roles. */
export function viewerOf(call: Pick<Call, 'c' | 'principal' | 'body'>): Viewer {
  const sent = sentMembers(call)
  if ((call.body as { role?: string | null } | undefined)?.role) sent.add('roles')
  return { principal: call.principal, sent }
}

function headersOf(status: number, { id, version }: { id: string; version: number }): Record<string, string> {
  return { ETag: etagOf(version), ...(status === 201 && { Location: `/v1/people/${id}` }) }
}

const optionalTime = (time: number | string | null) => time === null ? null : isoMicros(time)

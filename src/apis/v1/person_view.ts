import type { Group } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import type { Person, Present } from '../../../events/person.ts'
import { blankProfile } from '../../../events/person_events.ts'
import { type PersonRow, rowOf } from '../../../projections/people/row.ts'
import { type ShownPerson, shownRow } from '../../commands/people.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { etagOf } from '../../http/etag.ts'
import type { PersonAnswer } from './person_schema.ts'
import { isoMicros } from '../../operations/time.ts'

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
    invitation: row.invitation && {
      state: row.invitation.state,
      sent_at: isoMicros(row.invitation.sent_at),
      expires_at: isoMicros(row.invitation.expires_at),
      accepted_at: optionalTime(row.invitation.accepted_at),
    },
    source: row.source,
    source_id: row.source_id,
    archived_at: optionalTime(row.archived_at),
    created_at: isoMicros(row.created_at),
    updated_at: isoMicros(row.updated_at),
    version: row.version,
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
  { organization, roles }: Settings,
  groups: readonly Group[],
): PersonAnswer {
  return personView(rowOf(organization.id, person, roles, groups))
}

/** A command's reply: the person, or nothing once they are deleted. A new one has an address of their own. */
export function showPerson(status: number): ReplySpec<Person, ShownPerson, PersonRow | null> {
  return {
    status,
    subject: shownRow,
    render: (row) => row === null ? {} : { body: personView(row), headers: headersOf(status, row) },
    legacy: (body) => ({ body, headers: headersOf(status, body as { id: string; version: number }) }),
  }
}

function headersOf(status: number, { id, version }: { id: string; version: number }): Record<string, string> {
  return { ETag: etagOf(version), ...(status === 201 && { Location: `/v1/people/${id}` }) }
}

const optionalTime = (time: number | string | null) => time === null ? null : isoMicros(time)

import { z } from '@hono/zod-openapi'
import { approvals, type Organization, recordedReads } from '../../events/organization.ts'
import { defaultTemplate, type RoleTemplates } from '../domain/templates.ts'
import { isSpelledId } from '../canonical_id.ts'
import { invitationHours, optionalLanguage, requiredText, sourceId } from './person_fields.ts'
import { readOnlyMembers } from './read_only.ts'
import { isoMicros } from './time.ts'

const approval = z.enum(approvals)

const organizationFields = {
  name: requiredText(255),
  // An organization is found by its id or its external id, so an external id must never equal the id of
  // another organization.
  external_id: sourceId.refine(
    (value) => value === null || !isSpelledId(value),
    'must not have the form of a Rollcall id',
  ),
  approval,
  invitation_hours: invitationHours,
  language: optionalLanguage,
  record_reads: z.enum(recordedReads).openapi({
    description: '`history`: reads of the log are recorded; `all`: those of people as they are now too.',
  }),
}

/** The body that creates an organization, with defaults for all fields but the name. */
export function createOrganizationBody(templates: RoleTemplates) {
  return z.strictObject({
    name: organizationFields.name,
    template: z.enum(Object.keys(templates)).default(defaultTemplate),
    external_id: organizationFields.external_id.default(null),
    approval: approval.default('required'),
    invitation_hours: organizationFields.invitation_hours.default(48),
    language: organizationFields.language.optional(),
    record_reads: organizationFields.record_reads.optional(),
  }).openapi('CreateOrganization', { example: { name: 'Harbour Rowing Club', approval: 'required' } })
}

/** The members that a change of an organization may set. */
export const settableOrganization = z.object(organizationFields).partial().shape

const time = z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' })

const organizationShape = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  number: z.int().positive(),
  name: z.string(),
  template: z.string(),
  external_id: z.string().nullable(),
  approval,
  invitation_hours: z.number(),
  language: z.string().nullable().openapi({
    description: 'BCP 47. Of mails and pages for people who have chosen no language.',
  }),
  record_reads: z.enum(recordedReads).openapi({
    description: 'Which reads `GET /v1/events/reads` lists: those of the log, or those of people too.',
  }),
  number_offset: z.int().positive().optional().openapi({
    description: 'Imported people have numbers up to this one. Absent without imported numbers.',
  }),
  created_at: time,
  updated_at: time,
})

export const updateOrganizationBody = z.strictObject({
  ...settableOrganization,
  ...readOnlyMembers(organizationShape, settableOrganization),
}).openapi('UpdateOrganization', { example: { name: 'Harbour Rowing Club', invitation_hours: 72 } })

type OrganizationAnswer = z.output<typeof organizationShape>

const shownFields = Object.keys(organizationShape.shape) as (keyof OrganizationAnswer)[]

export function organizationAnswer(templates: RoleTemplates) {
  const template = z.string().openapi({ enum: Object.keys(templates) })
  return organizationShape.extend({ template }).openapi('Organization')
}

/** The fields of the answer; other fields of an organization are internal. */
export function organizationView(organization: Organization): OrganizationAnswer {
  const { created_at, updated_at } = organization
  const times = { created_at: isoMicros(created_at), updated_at: isoMicros(updated_at) }
  const number_offset = organization.number_offset || undefined
  // replies stored by releases without the setting lack it
  const language = organization.language ?? null
  const record_reads = organization.record_reads ?? 'history'
  const shown = { ...organization, number_offset, language, record_reads, ...times } as OrganizationAnswer
  return Object.fromEntries(shownFields.map((field) => [field, shown[field]])) as OrganizationAnswer
}

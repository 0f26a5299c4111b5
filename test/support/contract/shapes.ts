/** Always six decimals and Z. */
export const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/

export const ulid = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/

export const personKeys = [
  'address',
  'archived_at',
  'avatar_url',
  'created_at',
  'email',
  'first_name',
  'groups',
  'id',
  'invitation',
  'language',
  'last_name',
  'name',
  'number',
  'organization_id',
  'phone',
  'roles',
  'source',
  'source_id',
  'status',
  'timezone',
  'title',
  'updated_at',
  'version',
]

export const organizationKeys = [
  'approval',
  'created_at',
  'external_id',
  'id',
  'invitation_hours',
  'language',
  'name',
  'number',
  'record_reads',
  'template',
  'updated_at',
]

export const eventKeys = [
  'actor',
  'changes',
  'fields',
  'hash',
  'id',
  'occurred_at',
  'person_id',
  'position',
  'reason',
  'request_id',
  'subject',
  'type',
  'version',
]

export const problemKeys = ['code', 'detail', 'request_id', 'status', 'title', 'type']

export const keysOf = (value: object) => Object.keys(value).sort()

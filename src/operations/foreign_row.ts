import type { z } from '@hono/zod-openapi'
import { type Status, statuses } from '../../events/person_events.ts'
import type { GroupKind } from '../../events/group.ts'
import type { ForeignPerson, GroupReference, RoleReference } from '../domain/import_person.ts'
import { deriveNames } from '../domain/names.ts'
import {
  address,
  avatarUrl,
  email,
  language,
  optionalName,
  phone,
  requiredText,
  text,
  timezone,
} from './person_fields.ts'

/** A row of another system's list, as in its JSON or CSV file, by that system's field names. */
export type ForeignRow = Record<string, unknown>

/** The mapping from another system's fields to the fields of a person. */
export interface ImportMapping {
  /** The other system's names of profile fields. */
  fields: { [Ours in ProfileField]?: string } & { email: string }
  roles: (row: ForeignRow) => { field: string; roles: Omit<RoleReference, 'field'>[] }
  groups: { field: string; kind?: GroupKind }[]
  status: (row: ForeignRow) => unknown
  archived: (row: ForeignRow) => unknown
  /** The field with the person's number; by default `id`. */
  number?: string
}

export type ReadRow = { person: ForeignPerson } | { invalid: string[] }

/**
 * Creates a function that converts rows by a mapping. A row without a valid id, name or address is rejected,
 * and `invalid` names the fields at fault. Every other field that cannot be imported is left out and named in
 * `dropped`.
 */
export function createRowReader(mapping: ImportMapping): (row: ForeignRow, now: number) => ReadRow {
  const schemas = { ...fieldSchemas, language: memoized(language), timezone: memoized(timezone) }
  return (row, now) => readRow(mapping, schemas, row, now)
}

function readRow(mapping: ImportMapping, schemas: Schemas, row: ForeignRow, now: number): ReadRow {
  const { fields } = mapping
  const invalid: string[] = []
  const dropped: string[] = []
  const take = (field: ProfileField): string | undefined => {
    const name = fields[field]
    const value = name === undefined ? '' : toText(row[name])
    if (value === '') return undefined
    const parsed = schemas[field].safeParse(value)
    if (parsed.success) return (parsed.data as string | null) ?? undefined
    if (requiredFields.has(field)) invalid.push(name!)
    else dropped.push(name!)
  }
  const values = Object.fromEntries(
    profileFields.map((field) => [field, take(field)]).filter(([, value]) => value !== undefined),
  ) as Partial<Record<ProfileField, string>>
  const sourceId = toText(row.id)
  if (sourceId === '' || !idSchema.safeParse(sourceId).success) invalid.push('id')
  if (values.email === undefined && !invalid.includes(fields.email)) invalid.push(fields.email)
  const nameFields = nameOf(fields).filter((field) => !invalid.includes(field))
  if (!values.name && !values.first_name && nameFields.length > 0) invalid.push(nameFields[0]!)
  const names = deriveNames(values)
  if (invalid.length === 0 && [...names.name].length > 255) invalid.push(nameFields[0]!)
  if (invalid.length > 0) return { invalid }

  const created = parseTime(row.created_at, now)
  if (created === 'malformed') dropped.push('created_at')
  const status = toStatus(mapping.status(row))
  if (status === null) dropped.push('status')
  const { field, roles } = mapping.roles(row)
  return {
    person: {
      sourceId,
      number: toNumber(row[mapping.number ?? 'id']),
      profile: { ...values, ...names, email: values.email!, source_id: sourceId },
      roles: roles.map((role) => ({ ...role, field })),
      groups: mapping.groups.flatMap(({ field, kind }) => groupsIn(row[field], field, kind)),
      status: status ?? 'active',
      archivedAt: parseArchivedAt(mapping.archived(row), now),
      createdAt: typeof created === 'number' ? created : null,
      dropped,
    },
  }
}

/** The elements of a list. In a CSV cell a list is JSON, or its elements are separated by semicolons. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const plain = fromCell(value)
  if (Array.isArray(plain)) return plain
  if (typeof plain === 'string') return plain.split(';').map((part) => part.trim()).filter(Boolean)
  return plain === null || plain === undefined ? [] : [plain]
}

/** Parses a CSV cell that holds JSON. Any other value is returned unchanged. */
export function fromCell(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** The text of a string (trimmed), number or boolean; '' for anything else. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Whether a value is `1` or `true`, or their text. */
export function isYes(value: unknown): boolean {
  return ['1', 'true'].includes(toText(value).toLowerCase())
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const fieldSchemas = {
  name: requiredText(255),
  first_name: optionalName(255),
  last_name: optionalName(255),
  email,
  phone,
  address,
  title: text(255),
  language,
  timezone,
  avatar_url: avatarUrl,
}

const idSchema = text(255)

type ProfileField = keyof typeof fieldSchemas

type Schemas = Record<ProfileField, Pick<z.ZodType, 'safeParse'>>

const profileFields = Object.keys(fieldSchemas) as ProfileField[]

const requiredFields = new Set<ProfileField>(['name', 'first_name', 'last_name', 'email'])

const nameOf = ({ name, first_name }: ImportMapping['fields']) =>
  [name, first_name].filter((field) => field !== undefined)

/** Memoizes a schema for a field that has few distinct values and is slow to validate. */
function memoized(schema: z.ZodType): Pick<z.ZodType, 'safeParse'> {
  const known = new Map<unknown, z.ZodSafeParseResult<unknown>>()
  return {
    safeParse(value) {
      const parsed = known.get(value) ?? schema.safeParse(value)
      if (known.size < 10_000) known.set(value, parsed)
      return parsed
    },
  }
}

/** The highest number that can be imported. Above it, numbers derived from it might no longer be exact. */
const highestNumber = 2 ** 52

function toNumber(value: unknown): number | null {
  const text = toText(value)
  const number = Number(text)
  return Number.isSafeInteger(number) && number >= 1 && number <= highestNumber && String(number) === text
    ? number
    : null
}

/** Parses milliseconds since the Unix epoch, or a date and time, in UTC unless it has an offset. */
function parseTime(value: unknown, now: number): number | null | 'malformed' {
  const text = toText(value)
  if (text === '') return null
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes(':')
  const time = /^\d+$/.test(text) ? Number(text) : Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`)
  return time >= 0 && time <= now ? Math.trunc(time) : 'malformed'
}

/** The time of archival; null for a current person, and now for an archived one without a time. */
function parseArchivedAt(value: unknown, now: number): number | null {
  const text = toText(value)
  if (text === '' || text === '0' || text.toLowerCase() === 'false') return null
  if (isYes(text)) return now
  const time = parseTime(text, now)
  return typeof time === 'number' ? time : now
}

function toStatus(value: unknown): Status | null {
  const text = toText(value).toLowerCase()
  return text === '' ? 'active' : statuses.find((status) => status === text) ?? null
}

function groupsIn(value: unknown, field: string, kind?: GroupKind): GroupReference[] {
  return toList(value).map((one) => ({
    field,
    ...(kind && { kind }),
    references: (isObject(one) ? [one.id, one.name] : [one]).map(toText).filter(Boolean),
  }))
}

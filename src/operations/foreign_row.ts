import type { z } from '@hono/zod-openapi'
import { type Status, statuses } from '../../events/person_events.ts'
import type { GroupKind } from '../../events/group.ts'
import type { BroughtPerson, GroupReference, RoleReference } from '../domain/import_person.ts'
import { deriveNames } from '../domain/names.ts'
import { address, avatarUrl, email, language, phone, requiredText, text, timezone } from './person_fields.ts'

/** A row of another system's list: what its JSON or its CSV file has, by the names of that system. */
export type ForeignRow = Record<string, unknown>

/** How a system's list is read. */
export interface ImportMapping {
  /** What it calls the fields that we have too. */
  fields: { [Ours in ProfileField]?: string } & { email: string }
  roles: (row: ForeignRow) => { field: string; roles: Omit<RoleReference, 'field'>[] }
  groups: { field: string; kind?: GroupKind }[]
  status: (row: ForeignRow) => unknown
  archived: (row: ForeignRow) => unknown
  /** Where somebody's number is, if not in `id`. */
  number?: string
}

export type ReadRow = { person: BroughtPerson } | { invalid: string[] }

/**
 * Reads rows in our words. Without an id, a name or an address it is of no use: `invalid` says which of its
 * fields is to blame. Anything else that we cannot take is left behind, and named in `dropped`.
 */
export function createRowReader(mapping: ImportMapping): (row: ForeignRow, now: number) => ReadRow {
  const schemas = { ...fieldSchemas, language: remembered(language), timezone: remembered(timezone) }
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
    if (essential.has(field)) invalid.push(name!)
    else dropped.push(name!)
  }
  const taken = Object.fromEntries(
    profileFields.map((field) => [field, take(field)]).filter(([, value]) => value !== undefined),
  ) as Partial<Record<ProfileField, string>>
  const sourceId = toText(row.id)
  if (sourceId === '' || !idSchema.safeParse(sourceId).success) invalid.push('id')
  if (taken.email === undefined && !invalid.includes(fields.email)) invalid.push(fields.email)
  const nameFields = nameOf(fields).filter((field) => !invalid.includes(field))
  if (!taken.name && !taken.first_name && nameFields.length > 0) invalid.push(nameFields[0]!)
  const names = deriveNames(taken)
  if (invalid.length === 0 && [...names.name].length > 255) invalid.push(nameFields[0]!)
  if (invalid.length > 0) return { invalid }

  const created = takeTime(row.created_at, now)
  if (created === 'malformed') dropped.push('created_at')
  const status = toStatus(mapping.status(row))
  if (status === null) dropped.push('status')
  const { field, roles } = mapping.roles(row)
  return {
    person: {
      sourceId,
      number: toNumber(row[mapping.number ?? 'id']),
      profile: { ...taken, ...names, email: taken.email!, source_id: sourceId },
      roles: roles.map((role) => ({ ...role, field })),
      groups: mapping.groups.flatMap(({ field, kind }) => groupsIn(row[field], field, kind)),
      status: status ?? 'active',
      archivedAt: toArchived(mapping.archived(row), now),
      createdAt: typeof created === 'number' ? created : null,
      dropped,
    },
  }
}

/** The elements of a list; of one in a CSV cell, which is JSON or has semicolons between them, too. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const plain = fromCell(value)
  if (Array.isArray(plain)) return plain
  if (typeof plain === 'string') return plain.split(';').map((part) => part.trim()).filter(Boolean)
  return plain === null || plain === undefined ? [] : [plain]
}

/** What a CSV cell holds when it holds JSON; everything else stays as it is. */
export function fromCell(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Strings, and numbers and booleans as their decimal text; '' for all else. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** `1`, `true` and their texts. */
export function isYes(value: unknown): boolean {
  return ['1', 'true'].includes(toText(value).toLowerCase())
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const fieldSchemas = {
  name: requiredText(255),
  first_name: text(255),
  last_name: text(255),
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

const essential = new Set<ProfileField>(['name', 'first_name', 'last_name', 'email'])

const nameOf = ({ name, first_name }: ImportMapping['fields']) =>
  [name, first_name].filter((field) => field !== undefined)

/** Of fields with few values that take long to check. */
function remembered(schema: z.ZodType): Pick<z.ZodType, 'safeParse'> {
  const known = new Map<unknown, z.ZodSafeParseResult<unknown>>()
  return {
    safeParse(value) {
      const parsed = known.get(value) ?? schema.safeParse(value)
      if (known.size < 10_000) known.set(value, parsed)
      return parsed
    },
  }
}

/** Beyond this a number that follows might not be exact any more. */
const highestNumber = 2 ** 52

function toNumber(value: unknown): number | null {
  const text = toText(value)
  const number = Number(text)
  return Number.isSafeInteger(number) && number >= 1 && number <= highestNumber && String(number) === text
    ? number
    : null
}

/** Milliseconds since the Unix epoch, or a date and time, in UTC unless it says otherwise. */
function takeTime(value: unknown, now: number): number | null | 'malformed' {
  const text = toText(value)
  if (text === '') return null
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes(':')
  const time = /^\d+$/.test(text) ? Number(text) : Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`)
  return time >= 0 && time <= now ? Math.trunc(time) : 'malformed'
}

/** When that is not told, now. */
function toArchived(value: unknown, now: number): number | null {
  const text = toText(value)
  if (text === '' || text === '0' || text.toLowerCase() === 'false') return null
  if (isYes(text)) return now
  const time = takeTime(text, now)
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

import type { z } from 'zod'
import type { answer as fileAnswer } from '../../../src/apis/v1/files.ts'
import type { answer as groupAnswer } from '../../../src/apis/v1/groups.ts'
import type { eventAnswer } from '../../../src/operations/event_view.ts'
import type { organizationAnswer } from '../../../src/operations/organization_view.ts'
import type { PersonAnswer } from '../../../src/apis/v1/person_schema.ts'
import type { answer as roleAnswer } from '../../../src/apis/v1/roles.ts'

/*
 * What `/v1` answers, as its OpenAPI document states it. Types only: no code of the service runs in the
 * contract suite, which therefore cannot agree with the service by accident.
 */

export type { PersonAnswer }
export type EventAnswer = z.output<typeof eventAnswer>
export type FileAnswer = z.output<typeof fileAnswer>
export type GroupAnswer = z.output<typeof groupAnswer>
export type OrganizationAnswer = z.output<ReturnType<typeof organizationAnswer>>
export type RoleAnswer = z.output<typeof roleAnswer>

/** A list that is answered whole. */
export interface List<Row> {
  data: Row[]
}

/** A page of people or members by its number. */
export interface Page<Row> extends List<Row> {
  links: Record<'first' | 'last', string> & Record<'prev' | 'next', string | null>
  meta:
    & Record<'current_page' | 'last_page' | 'per_page' | 'total', number>
    & Record<'from' | 'to', number | null>
}

/** A page of people or members by cursor. */
export interface CursorPage<Row> extends List<Row> {
  links: { next: string | null }
  meta: { per_page: number; next_cursor: string | null }
}

/** A page of events; `next_cursor` is a position. */
export interface EventPage extends List<EventAnswer> {
  next_cursor: number | null
}

/** A refusal as RFC 9457 has it, with the members of 422 and 403. */
export interface ProblemAnswer {
  type: string
  title: string
  status: number
  code: string
  detail: string
  request_id: string
  errors: Record<string, string[]>
  message: string
  error: string
  scope: string
}

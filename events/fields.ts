import type { EventDefinition } from './event.ts'
import { definitions } from './streams.ts'
import { personEvents } from './person_events.ts'

/** Names of all event types. */
export const eventTypes = Object.keys(definitions)

/** Names of all fields that an event can change, as the API spells them. */
export const eventFields = fieldsOfDefinitions(definitions)

/** Names of the fields that an event of a person can change. */
export const personFields = fieldsOfDefinitions(personEvents)

/** Names of the event types that can change this field. */
export function typesThatChange(field: string): string[] {
  return eventTypes.filter((type) => fieldsChangedBy(definitions[type]!).includes(field))
}

function fieldsOfDefinitions(table: Record<string, EventDefinition>): string[] {
  return [...new Set(Object.values(table).flatMap(fieldsChangedBy))].sort()
}

/** The keys of `to` in the schemas of both parts. */
function fieldsChangedBy({ open, sealed }: EventDefinition): string[] {
  return [open, sealed].flatMap((part) => Object.keys(shapeOf(shapeOf(part)?.to) ?? {}))
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape
}

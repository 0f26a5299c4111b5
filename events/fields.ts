import type { EventDefinition } from './event.ts'
import { definitions } from './streams.ts'
import { personEvents } from './person_events.ts'

/** Every type of event there is. */
export const eventTypes = Object.keys(definitions)

/** Every field that some event may change, by the names that callers know. */
export const eventFields = fieldsOfDefinitions(definitions)

/** Those that events of a person may change. */
export const personFields = fieldsOfDefinitions(personEvents)

/** The types of events that may change a field. */
export function typesThatChange(field: string): string[] {
  return eventTypes.filter((type) => changedBy(definitions[type]!).includes(field))
}

function fieldsOfDefinitions(table: Record<string, EventDefinition>): string[] {
  return [...new Set(Object.values(table).flatMap(changedBy))].sort()
}

/** The keys of `to` in both parts, as their schemas have them. */
function changedBy({ open, sealed }: EventDefinition): string[] {
  return [open, sealed].flatMap((part) => Object.keys(shapeOf(shapeOf(part)?.to) ?? {}))
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape
}

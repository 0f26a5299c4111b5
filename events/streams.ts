import { apiKeyStream } from './api_key.ts'
import type { EventDefinition, StreamKind } from './event.ts'
import { groupStream } from './group.ts'
import { mailStream } from './mail.ts'
import { organizationStream } from './organization.ts'
import { personStream } from './person.ts'
import { roleStream } from './role.ts'

/** All kinds of stream, by name. */
export const streams = {
  person: personStream,
  organization: organizationStream,
  role: roleStream,
  group: groupStream,
  api_key: apiKeyStream,
  mail: mailStream,
} as const satisfies Record<StreamKind, { kind: StreamKind }>

/** The definitions of all event types, by name. */
export const definitions: Record<string, EventDefinition> = Object.assign(
  {},
  ...Object.values(streams).map(({ events }) => events),
)

/** Returns the definition of an event type. Throws for an unknown type. */
export function definitionOf(type: string): EventDefinition {
  const definition = definitions[type]
  if (!definition) throw new Error(`unknown event type: ${type}`)
  return definition
}

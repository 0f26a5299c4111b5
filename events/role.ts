import { z } from 'zod'
import { defineEvent, type EventOf, fieldChanges, noSealedPart } from './event.ts'
import type { Fact, StreamType } from './stream.ts'

const roleFields = z.object({
  number: z.int(),
  key: z.string(),
  name: z.string(),
  /** The scopes of the people who hold the role; absent for none. */
  scopes: z.array(z.string()).optional(),
  /** Set for a role that keeps an active holder once it has one. */
  protected: z.boolean().optional(),
})

const roleEvents = {
  RoleCreated: defineEvent(z.object({ to: roleFields }), noSealedPart),
  RoleUpdated: defineEvent(fieldChanges(roleFields), noSealedPart),
  RoleDeleted: defineEvent(z.object({ from: roleFields }), noSealedPart),
}

export type RoleEvent = EventOf<typeof roleEvents>

export interface Role extends z.infer<typeof roleFields> {
  id: string
}

export const roleStream: StreamType<Role | null, RoleEvent> = {
  kind: 'role',
  events: roleEvents,
  initial: null,
  evolve: evolveRole,
}

/** The role after one more event; null before its creation and after its deletion. */
export function evolveRole(role: Role | null, event: Fact<RoleEvent>): Role | null {
  switch (event.type) {
    case 'RoleCreated':
      return { id: event.stream.id, ...event.open.to }
    case 'RoleUpdated':
      return role && { ...role, ...event.open.to }
    case 'RoleDeleted':
      return null
    default:
      return event satisfies never
  }
}

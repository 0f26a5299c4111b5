import { z } from 'zod'
import { defineEvent, type EventOf, fieldChanges, noSealedPart } from './event.ts'
import type { Fact, StreamType } from './stream.ts'

export const groupKinds = ['team', 'area', 'tag', 'project'] as const

const groupFields = z.object({
  kind: z.enum(groupKinds),
  name: z.string(),
  description: z.string().nullable(),
})

/** Membership is an event of the person, not of the group. */
const groupEvents = {
  GroupCreated: defineEvent(z.object({ to: groupFields }), noSealedPart),
  GroupUpdated: defineEvent(fieldChanges(groupFields), noSealedPart),
  GroupDeleted: defineEvent(z.object({ from: groupFields }), noSealedPart),
}

export type GroupEvent = EventOf<typeof groupEvents>
export type GroupKind = typeof groupKinds[number]

export interface Group extends z.infer<typeof groupFields> {
  id: string
  /** The position of the event that created the group; 0 until that event is in the log. */
  number: number
  created_at: number
}

export const groupStream: StreamType<Group | null, GroupEvent> = {
  kind: 'group',
  events: groupEvents,
  initial: null,
  evolve: evolveGroup,
}

/** The group after one more event; null before its creation and after its deletion. */
function evolveGroup(group: Group | null, event: Fact<GroupEvent>): Group | null {
  switch (event.type) {
    case 'GroupCreated':
      return {
        id: event.stream.id,
        number: event.position,
        ...event.open.to,
        created_at: event.occurredAt,
      }
    case 'GroupUpdated':
      return group && { ...group, ...event.open.to }
    case 'GroupDeleted':
      return null
    default:
      return event satisfies never
  }
}

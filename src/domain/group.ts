import type { Group, GroupEvent } from '../../events/group.ts'
import type { Present } from '../../events/person.ts'
import { type Fact, type RecordCommand } from '../commands/change_record.ts'
import { onPresent, refuse, type Refused } from './decision.ts'
import type { Reply } from '../commands/execute.ts'
import { difference } from '../commands/settings_change.ts'

export type GroupFields = Pick<Group, 'kind' | 'name' | 'description'>

export type PresentGroup = (group: Group) => Reply

type GroupCommand = RecordCommand<Group, GroupEvent>

/** Creates a group; in the presented one the number is 0 until it is in the log. */
export function createGroup(id: string, fields: GroupFields, present: PresentGroup): GroupCommand {
  return groupCommand(id, present, () => [{ type: 'GroupCreated', open: { to: fields }, sealed: null }])
}

/** Changes the fields that differ. Refuses `not_found`. */
export function updateGroup(id: string, fields: Partial<GroupFields>, present: PresentGroup): GroupCommand {
  return groupCommand(id, present, (group) => {
    if (!group) return noGroup
    const changes = difference(group, fields)
    return changes ? [{ type: 'GroupUpdated', open: changes, sealed: null }] : []
  })
}

/**
 * Deletes a group. Refuses `not_found`. From this moment nobody can join it, because it moves the settings
 * that every change of a person relies on; who is in it still leaves it by the outbox, see
 * {@link leaveDeletedGroup}.
 */
export function deleteGroup(id: string): GroupCommand {
  return {
    ...groupCommand(id, () => ({ status: 204, body: '' }), (group) => {
      if (!group) return noGroup
      const { kind, name, description } = group
      return [{ type: 'GroupDeleted', open: { from: { kind, name, description } }, sealed: null }]
    }),
    present: () => ({ status: 204, body: '' }),
    besides: (_, at) => ({
      changesSettings: true,
      outbox: [{ id, kind: 'group_removal', dueAt: at, sealed: null }],
    }),
  }
}

/** Puts a person into a group that the context knows. Refuses `not_found`; a member stays one. */
export const joinGroup = onPresent<{ group: string }>((person, { group }, { groups }) => {
  if (!groups.some(({ id }) => id === group)) return noGroup
  return person.groups.includes(group) ? [] : groupsChanged(person, [...person.groups, group])
})

/** Takes a person out of a group that the context knows. Refuses `not_found`; who is not in it stays out. */
export const leaveGroup = onPresent<{ group: string }>((person, { group }, { groups }) => {
  return groups.some(({ id }) => id === group) ? without(person, group) : noGroup
})

/** Removes the person from a group that has been deleted. */
export const leaveDeletedGroup = onPresent<{ group: string }>((person, { group }) => without(person, group))

/**
 * Replaces all groups, or those of some kinds only. Refuses `unknown_group` for one that the context does not
 * know, or of another kind.
 */
export const setGroups = onPresent<{ groups: readonly string[]; kinds?: readonly Group['kind'][] }>((
  person,
  { groups: chosen, kinds },
  { groups },
) => {
  const assigned = assignGroups(chosen, groups, kinds)
  if (!Array.isArray(assigned)) return assigned
  const replaced = (id: string) => {
    const group = groups.find((one) => one.id === id)
    return !group || !kinds || kinds.includes(group.kind)
  }
  const kept = person.groups.filter((id) => !replaced(id) || assigned.includes(id))
  const after = [...kept, ...assigned.filter((id) => !kept.includes(id))]
  return after.join() === person.groups.join() ? [] : groupsChanged(person, after)
})

/** The groups chosen, each once, or why they cannot be. */
export function assignGroups(
  chosen: readonly string[],
  known: readonly Group[],
  kinds?: readonly Group['kind'][],
): string[] | Refused {
  for (const [index, id] of chosen.entries()) {
    const group = known.find((one) => one.id === id)
    if (!group || (kinds && !kinds.includes(group.kind))) {
      return refuse('unknown_group', 'group', 'The selected group does not exist.', `groups.${index}`)
    }
  }
  return [...new Set(chosen)]
}

export const noGroup = refuse('not_found', 'group', 'Group not found.')

function without(person: Present, group: string) {
  return person.groups.includes(group)
    ? groupsChanged(person, person.groups.filter((id) => id !== group))
    : []
}

function groupsChanged(person: Present, groups: string[]) {
  return [{
    type: 'PersonGroupsChanged' as const,
    open: { from: { groups: person.groups }, to: { groups } },
    sealed: null,
  }]
}

function groupCommand(id: string, present: PresentGroup, decide: GroupCommand['decide']): GroupCommand {
  return {
    kind: 'group',
    id,
    evolve: evolveGroup,
    decide,
    present: (group) => present(group!),
  }
}

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

import type { Group, GroupEvent } from '../../events/group.ts'
import type { Present } from '../../events/person.ts'
import { type Decide, onPresent, refuse, type Refused } from './decision.ts'
import { difference } from './settings.ts'

export type GroupFields = Pick<Group, 'kind' | 'name' | 'description'>

type DecideGroup<Command> = Decide<Command, Group | null, GroupEvent>

/** Creates a group in a new stream. */
export const createGroup: DecideGroup<GroupFields> = (_, fields) => [
  { type: 'GroupCreated', open: { to: fields }, sealed: null },
]

/** Changes the fields that differ. Refuses `not_found`. */
export const updateGroup: DecideGroup<Partial<GroupFields>> = (group, fields) => {
  if (!group) return groupNotFound
  const changes = difference(group, fields)
  return changes ? [{ type: 'GroupUpdated', open: changes, sealed: null }] : []
}

/**
 * Deletes a group. Refuses `not_found`. No person can join it after the commit, because the deletion moves
 * the settings position that every change of a person relies on. A job removes the members, see {@link
 * leaveDeletedGroup}.
 */
export const deleteGroup: DecideGroup<unknown> = (group) => {
  if (!group) return groupNotFound
  const { kind, name, description } = group
  return [{ type: 'GroupDeleted', open: { from: { kind, name, description } }, sealed: null }]
}

/** Adds the person to an existing group. Refuses `not_found`. Nothing changes for a member. */
export const joinGroup = onPresent<{ group: string }>((person, { group }, { groups }) => {
  if (!groups.some(({ id }) => id === group)) return groupNotFound
  return person.groups.includes(group) ? [] : groupsChange(person, [...person.groups, group])
})

/**
 * Removes the person from an existing group. Refuses `not_found`. Nothing changes for a person outside the
 * group.
 */
export const leaveGroup = onPresent<{ group: string }>((person, { group }, { groups }) => {
  return groups.some(({ id }) => id === group) ? groupsWithout(person, group) : groupNotFound
})

/** Removes the person from a group that has been deleted. */
export const leaveDeletedGroup = onPresent<{ group: string }>((person, { group }) =>
  groupsWithout(person, group)
)

/**
 * Replaces all groups of the person, or only those of some kinds. Refuses `unknown_group` for a group that
 * does not exist or is of another kind.
 */
export const setGroups = onPresent<{ groups: readonly string[]; kinds?: readonly Group['kind'][] }>((
  person,
  { groups: chosen, kinds },
  { groups },
) => {
  const assigned = assignGroups(chosen, groups, kinds)
  if (!Array.isArray(assigned)) return assigned
  const isReplaceable = (id: string) => {
    const group = groups.find((one) => one.id === id)
    return !group || !kinds || kinds.includes(group.kind)
  }
  const kept = person.groups.filter((id) => !isReplaceable(id) || assigned.includes(id))
  const after = [...kept, ...assigned.filter((id) => !kept.includes(id))]
  return after.join() === person.groups.join() ? [] : groupsChange(person, after)
})

/** The chosen groups without repetitions, or the refusal `unknown_group`. */
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

export const groupNotFound = refuse('not_found', 'group', 'Group not found.')

function groupsWithout(person: Present, group: string) {
  return person.groups.includes(group) ? groupsChange(person, person.groups.filter((id) => id !== group)) : []
}

function groupsChange(person: Present, groups: string[]) {
  return [{
    type: 'PersonGroupsChanged' as const,
    open: { from: { groups: person.groups }, to: { groups } },
    sealed: null,
  }]
}

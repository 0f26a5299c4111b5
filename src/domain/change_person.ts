import type { GroupKind } from '../../events/group.ts'
import { evolvePerson, type Person } from '../../events/person.ts'
import type { PersonEvent, Profile } from '../../events/person_events.ts'
import { type Decide, isRefused } from './decision.ts'
import { setGroups } from './group.ts'
import { namesAfter } from './names.ts'
import { archive, restore, type RoleChoice, setRoles, update } from './person.ts'

/** A change of a person as a caller sends it; absent fields stay unchanged. */
export interface ChangePerson {
  /** Names that are not given follow from those that are, see `mergeNames()`. */
  profile?: Partial<Profile>
  /** Replaces all roles. */
  roles?: RoleChoice[]
  /** Replaces the groups of these kinds. */
  groups?: { ids: readonly string[]; kinds: readonly GroupKind[] }
  archived?: boolean
}

/**
 * Applies all parts of a change or none. Restoring comes before the other parts, archiving after them.
 * Refuses as the command for each part does.
 */
export const changePerson: Decide<ChangePerson> = (
  before,
  { profile = {}, roles, groups, archived },
  context,
) =>
  inOrder<unknown>(
    ...(archived === false ? [restore] : []),
    (person) => update(person, { profile: withNames(person, profile) }, context),
    ...(roles ? [((person) => setRoles(person, { roles }, context)) as Decide<unknown>] : []),
    ...(groups
      ? [
        ((person) => setGroups(person, { groups: groups.ids, kinds: groups.kinds }, context)) as Decide<
          unknown
        >,
      ]
      : []),
    ...(archived === true ? [archive] : []),
  )(before, {}, context)

/** The changed profile, completed by the names that follow from it. */
function withNames(person: Person, profile: Partial<Profile>): Partial<Profile> {
  return person.existence === 'present' ? { ...profile, ...namesAfter(person, profile) } : profile
}

/**
 * Combines decisions: each decides on the state that the one before leaves. The first refusal is the result.
 */
export function inOrder<Command>(...steps: Decide<Command>[]): Decide<Command> {
  return (before, command, context) => {
    let person = before
    const events: PersonEvent[] = []
    for (const step of steps) {
      const decision = step(person, command, context)
      if (isRefused(decision)) return decision
      for (const event of decision) {
        const stream = { kind: 'person' as const, id: person.existence === 'absent' ? '' : person.id }
        const version = person.version + 1
        person = evolvePerson(person, { ...event, version, position: 0, occurredAt: context.now, stream })
        events.push(event)
      }
    }
    return events
  }
}

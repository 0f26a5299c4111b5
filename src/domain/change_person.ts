import type { GroupKind } from '../../events/group.ts'
import { evolvePerson, type Person } from '../../events/person.ts'
import type { PersonEvent, Profile } from '../../events/person_events.ts'
import { type Decide, isRefused } from './decision.ts'
import { setGroups } from './group.ts'
import { namesAfter } from './names.ts'
import { archive, restore, type RoleChoice, setRoles, update } from './person.ts'

/** A change as callers send it; what is absent stays. */
export interface ChangePerson {
  /** Names follow one another. */
  profile?: Partial<Profile>
  /** Replaces all roles. */
  roles?: RoleChoice[]
  /** Replaces the groups of these kinds. */
  groups?: { ids: readonly string[]; kinds: readonly GroupKind[] }
  archived?: boolean
}

/**
 * Does all of it or nothing, on an archived person after restoring and on others before archiving. Refuses as
 * the commands for each part do.
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

/** The changed profile, each name following the others. */
function withNames(person: Person, profile: Partial<Profile>): Partial<Profile> {
  return person.existence === 'present' ? { ...profile, ...namesAfter(person, profile) } : profile
}

/** One decision after another, each on what the one before leaves; the first refusal is the answer. */
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

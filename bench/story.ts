import type { Item } from '../src/log/item.ts'
import type { Group } from '../events/group.ts'
import type { Settings } from '../events/organization.ts'
import { absentPerson, type Person } from '../events/person.ts'
import { unwrap } from '../src/log/seal.ts'
import { type Context, isRefused } from '../src/domain/decision.ts'
import { joinGroup } from '../src/domain/group.ts'
import { itemOf } from '../src/commands/people.ts'
import { leaveWork } from '../src/jobs/index.ts'
import { newId } from '../src/new_id.ts'
import { archive, create, setRoles, setStatus, update } from '../src/domain/person.ts'
import { profileOf } from './people.ts'
import { masterKey } from './tokens.ts'

export interface Setting {
  settings: Settings
  groups: Group[]
}

/** The number of events per person. */
export const chapters = 3

/** The number of groups; each has one person in a hundred. */
export const groupCount = 40

/** A person of the seeded organization and their state so far. */
export interface Character {
  n: number
  person: Person
  id: string
  key: Uint8Array | null
}

export const newCharacter = (n: number): Character => ({ n, person: absentPerson, id: '', key: null })

/** Creates the next event of a person: decided, projected and sealed by the service's own code. */
export function nextChapter(
  character: Character,
  { settings, groups }: Setting,
  chapter: number,
  at: number,
): Item {
  const { n, person, key } = character
  const events = decide(n, person, chapter, { now: at, settings, groups })
  if (isRefused(events)) throw new Error(events.refused)
  if (chapter === 0) character.id = newId(at)
  const metadata = {
    actor: `user_${actorOf(n + chapter)}`,
    requestId: `request-${n}-${chapter}`,
    reason: null,
    at,
  }
  const change = { before: person, id: character.id, events, settings, metadata, key }
  const { item, after } = itemOf(change, { masterKeys: [masterKey], leave: leaveWork })
  character.person = after
  if (item.key) character.key = unwrap([masterKey], `${item.organization}/${character.id}`, item.key)
  return item
}

/**
 * Of a hundred people, one becomes an admin, four are archived, each of forty groups gets one, and 25 become
 * inactive.
 */
function decide(n: number, person: Person, chapter: number, context: Context) {
  if (chapter === 0) {
    return create(person, { profile: profileOf(n), status: 'active', source: 'oauth' }, context)
  }
  if (chapter === 1) {
    return update(person, { profile: { title: `Director ${n % 50}`, timezone: 'Europe/Oslo' } }, context)
  }
  const share = n % 100
  if (share === 0) return setRoles(person, { roles: [{ role: 'admin', rank: 'primary' }] }, context)
  if (share < 5) return archive(person, {}, context)
  if (share < 5 + groupCount) return joinGroup(person, { group: context.groups[share - 5]!.id }, context)
  if (share < 70) return setStatus(person, { status: 'inactive' }, context)
  return update(person, { profile: { address: `${n} Main Street` } }, context)
}

/** One of twenty actors; the first causes a third of all events. */
const actorOf = (n: number) => n % 3 === 0 ? 0 : (n * 7) % 20

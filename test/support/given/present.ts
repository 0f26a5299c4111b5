import type { Person, Present } from '../../../events/person.ts'

/** The person, who must be present. Throws for an absent or deleted one, and for none at all. */
export function presentOf(person: Person | null | undefined): Present {
  if (person?.existence !== 'present') {
    throw new Error(`expected a person who is present, got ${person?.existence}`)
  }
  return person
}

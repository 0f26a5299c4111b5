import type { Profile } from '../events/person_events.ts'

const given =
  'Ada Grace Alan Edsger Barbara Donald Frances Kathleen Niklaus Tony Mary Radia Karen John Adele Sophie'
    .split(' ')
const syllables = 'an ber cor del es far gon hal im jor kel lun mor nas os per quin ros sul tar'.split(' ')

/** One of 8,000 names with three syllables. */
export function familyName(n: number): string {
  const count = syllables.length
  const parts = [n, Math.floor(n / count), Math.floor(n / count / count)].map((one) =>
    syllables[one % count]!
  )
  const name = parts.join('')
  return name[0]!.toUpperCase() + name.slice(1)
}

/** The profile of the n-th person: the same in every run, each with an address of its own. */
export function profileOf(n: number): Pick<Profile, 'name' | 'email'> & Partial<Profile> {
  // neighbours in the list must not be neighbours by name
  const shuffled = (n * 7_919) % 1_000_003
  const first = given[shuffled % given.length]!
  const last = familyName(shuffled)
  return {
    name: `${first} ${last}`,
    first_name: first,
    last_name: last,
    email: `${first}.${last}.${n}@example.com`.toLowerCase(),
    phone: `+1202555${String(n % 10_000).padStart(4, '0')}`,
    title: `Engineer ${n % 50}`,
  }
}

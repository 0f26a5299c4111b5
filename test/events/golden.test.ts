import { presentOf } from '../support/given/present.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Payload, upcast } from '../../events/event.ts'
import { definitionOf, definitions } from '../../events/streams.ts'
import { absentPerson, evolvePerson, type Person, type PersonFact } from '../../events/person.ts'
import { personEvents } from '../../events/person_events.ts'
import { project } from '../../projections/people/row.ts'
import { parseEvent } from '../support/given/story.ts'

// A payload as it was once written is here for ever: a file is added with every schema, none is ever edited.
const folder = new URL('./golden/', import.meta.url)
const payloads = readdirSync(folder).map((file) => /^(\w+)\.(\d+)\.json$/.exec(file)).filter((name) =>
  name !== null
)

interface GoldenStream {
  events: (Payload & { type: string; schema: number; occurredAt: number })[]
  person: Person
  row: unknown
}

describe('golden events', () => {
  it.each(Object.entries(definitions))(
    '%s has a file for every schema version',
    (type, { schema, upcasts }) => {
      expect(upcasts).toHaveLength(schema - 1)
      const kept = payloads.filter(([, name]) => name === type).map(([, , version]) => Number(version)).sort()
      expect(kept).toEqual(Array.from({ length: schema }, (_, index) => index + 1))
    },
  )

  it.each(payloads.map(([file, type, schema]) => ({ file, type: type!, schema: Number(schema) })))(
    '$file fits the schema of today',
    ({ file, type, schema }) => {
      parseEvent({ type, ...upcast(definitionOf(type), schema, read<Payload>(file)) })
    },
  )
})

const streams = [
  'golden_person.json',
  'golden_imported.json',
  'golden_refused.json',
  'golden_interviewed.json',
].map((file) => ({
  file,
  ...read<GoldenStream>(`../${file}`),
}))

it('golden streams have every type of event of a person but the last', () => {
  const types = streams.flatMap(({ events }) => events.map(({ type }) => type))
  expect(new Set([...types, 'PersonDeleted'])).toEqual(new Set(Object.keys(personEvents)))
})

describe.each(streams)('a golden stream: $file', ({ events, person, row }) => {
  const facts = events.map(({ type, schema, occurredAt, open, sealed }, index) => ({
    type,
    ...upcast(definitionOf(type), schema, { open, sealed }),
    version: index + 1,
    position: index + 41,
    occurredAt,
    stream: { kind: 'person', id: '01jn8h0g00pers0n0000000001' },
  } as unknown as PersonFact))
  const fold = (given: PersonFact[]) => given.reduce<Person>(evolvePerson, absentPerson)

  it('folds to the golden person, and their row', () => {
    expect(fold(facts)).toEqual(person)
    expect(project('01jn8h0g000rganizat10n0001', fold(facts))).toEqual(row)
  })

  it('without the key, folds to the same person but for what was sealed', () => {
    const erased = fold(facts.map((fact) => ({ ...fact, sealed: null }) as PersonFact))
    const { version, status, roles, archived_at, created_at, updated_at } = presentOf(person)
    expect(erased).toMatchObject({ version, status, roles, archived_at, created_at, updated_at, name: '' })
    expect(JSON.stringify(erased)).not.toContain('Jane')
  })
})

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
}

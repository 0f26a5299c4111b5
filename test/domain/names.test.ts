import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveNames, mergeNames, type Names } from '../../src/domain/names.ts'

test.each<[Parameters<typeof deriveNames>[0], Names]>([
  [{ name: 'Jane Smith' }, { name: 'Jane Smith', first_name: 'Jane', last_name: 'Smith' }],
  [{ name: 'Jane van der Berg' }, {
    name: 'Jane van der Berg',
    first_name: 'Jane',
    last_name: 'van der Berg',
  }],
  [{ name: 'Cher' }, { name: 'Cher', first_name: 'Cher', last_name: null }],
  [{ name: 'Jane  Smith' }, { name: 'Jane  Smith', first_name: 'Jane', last_name: 'Smith' }],
  [{ first_name: 'Jane', last_name: 'Smith' }, {
    name: 'Jane Smith',
    first_name: 'Jane',
    last_name: 'Smith',
  }],
  [{ first_name: 'Jane', last_name: null }, { name: 'Jane', first_name: 'Jane', last_name: null }],
  [{ name: 'Mary Ann Lee', first_name: 'Mary Ann' }, {
    name: 'Mary Ann Lee',
    first_name: 'Mary Ann',
    last_name: 'Lee',
  }],
  [{ name: 'Mary Ann Lee', last_name: 'Lee' }, {
    name: 'Mary Ann Lee',
    first_name: 'Mary Ann',
    last_name: 'Lee',
  }],
  [{ name: 'Mary Ann', first_name: 'Mary Ann' }, {
    name: 'Mary Ann',
    first_name: 'Mary Ann',
    last_name: null,
  }],
  [{ name: 'Dr. J', first_name: 'Jane', last_name: 'Smith' }, {
    name: 'Dr. J',
    first_name: 'Jane',
    last_name: 'Smith',
  }],
])('`deriveNames()` fills what is missing: %j', (given, expected) => {
  expect(deriveNames(given)).toEqual(expected)
})

const jane: Names = { name: 'Jane Smith', first_name: 'Jane', last_name: 'Smith' }

test.each<[Partial<Names>, Names]>([
  [{}, jane],
  [{ name: 'Mary Jones' }, { name: 'Mary Jones', first_name: 'Mary', last_name: 'Jones' }],
  [{ first_name: 'Mary' }, { name: 'Mary Smith', first_name: 'Mary', last_name: 'Smith' }],
  [{ last_name: 'Jones' }, { name: 'Jane Jones', first_name: 'Jane', last_name: 'Jones' }],
  [{ last_name: null }, { name: 'Jane', first_name: 'Jane', last_name: null }],
  [{ name: 'JS', first_name: 'J', last_name: 'S' }, { name: 'JS', first_name: 'J', last_name: 'S' }],
])('`mergeNames()` derives what was not given: %j', (changes, expected) => {
  expect(mergeNames(jane, changes)).toEqual(expected)
})

test('`mergeNames()` keeps unusual parts while the name given is the one there is', () => {
  const current = { name: 'Dr. J', first_name: 'Jane', last_name: 'Smith' }
  expect(mergeNames(current, { name: 'Dr. J' })).toEqual(current)
  expect(mergeNames(current, { first_name: 'Jane' })).toEqual(current)
})

const word = fc.constantFrom('Jane', 'Mary', 'Ann', 'van', 'der', 'Smith', 'S')
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const last = fc.option(name)
const given = fc.oneof(
  fc.record({ name, first_name: name, last_name: last }, { requiredKeys: ['name'] }),
  fc.record({ first_name: name, last_name: last }, { requiredKeys: ['first_name'] }),
)
const changes = fc.record({ name, first_name: name, last_name: last }, { requiredKeys: [] })

test('deriving from names that are whole changes nothing', () => {
  fc.assert(fc.property(given, (names) => {
    expect(deriveNames(deriveNames(names))).toEqual(deriveNames(names))
  }))
})

test('the same change made twice is the change made once', () => {
  fc.assert(fc.property(given, changes, (names, change) => {
    const once = mergeNames(deriveNames(names), change)
    expect(mergeNames(once, change)).toEqual(once)
  }))
})

test('sending back the names that were read changes nothing', () => {
  fc.assert(fc.property(given, changes, (names, change) => {
    const current = mergeNames(deriveNames(names), change)
    expect(mergeNames(current, current)).toEqual(current)
  }))
})

test('what the caller gives stands, and names are never empty', () => {
  fc.assert(fc.property(given, changes, (names, change) => {
    const merged = mergeNames(deriveNames(names), change)
    expect(merged).toMatchObject(change)
    expect(merged.name && merged.first_name).toBeTruthy()
    expect(merged.last_name).not.toBe('')
  }))
})

test('words that cannot be seen become no part of a name', () => {
  expect(deriveNames({ name: 'Jane \u200b' })).toEqual({
    name: 'Jane \u200b',
    first_name: 'Jane',
    last_name: null,
  })
  expect(deriveNames({ name: '\u2800 Jane' })).toMatchObject({ first_name: 'Jane', last_name: null })
  expect(deriveNames({ name: '\u2800 Smith', last_name: 'Smith' })).toMatchObject({ first_name: 'Smith' })
})

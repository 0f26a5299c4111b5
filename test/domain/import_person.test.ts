import { describe, expect, it } from 'vitest'
import type { Group } from '../../events/group.ts'
import { createGroupFinder, createRoleFinder } from '../../src/domain/import_person.ts'

const id = '01jz91kq3m0gar5btepwxvncde'
const field = 'any'
const group = (id: string, kind: Group['kind'], name: string) => ({ id, kind, name }) as Group

describe('`createGroupFinder()`', () => {
  it('finds a group of the kind, whatever the names of other kinds', () => {
    const [team, tag] = [group('g1', 'team', 'tag/Choir'), group('g2', 'tag', 'Choir')]
    const find = createGroupFinder([team, tag])
    expect(find({ references: ['choir'], kind: 'tag', field })).toBe(tag)
    expect(find({ references: ['choir'], kind: 'team', field })).toBeUndefined()
    expect(find({ references: ['tag/choir'], field })).toBe(team)
  })

  it('finds no group by a name in the form of an id', () => {
    expect(createGroupFinder([group('g1', 'team', id)])({ references: [id], field })).toBeUndefined()
  })
})

describe('`createRoleFinder()`', () => {
  const impostor = { id: 'r1', number: 1, key: id, name: id.toUpperCase() }

  it('finds by id before key and name, and by neither in the form of an id', () => {
    const role = { id, number: 2, key: 'cox', name: 'Cox' }
    const find = createRoleFinder([impostor, role])
    for (const reference of [id, id.toUpperCase(), 'cox', '2']) {
      expect(find({ references: [reference], rank: 'primary', field })).toBe(role)
    }
    expect(createRoleFinder([impostor])({ references: [id], rank: 'primary', field })).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { csvHeader, csvRecord } from '../../../src/apis/v1/events_csv.ts'

const noNames = new Map<string, string>()
const event = {
  position: 42,
  id: 'e1',
  type: 'PersonUpdated',
  person_id: 'p1',
  subject: { kind: 'person' as const, id: 'p1', name: null },
  version: 3,
  actor: 'user_17',
  reason: null,
  request_id: 'r1',
  occurred_at: '2024-06-15T10:30:00.000000Z',
  fields: ['email', 'name'],
  changes: { name: { from: 'a', to: 'b' } },
  hash: 'f0',
  stored: null,
}

describe('csvRecord()', () => {
  it('has the columns of the header, and ends with CRLF', () => {
    const record = csvRecord({ ...event, changes: null, erased: true }, noNames)
    const begin =
      '42,e1,2024-06-15T10:30:00.000000Z,PersonUpdated,p1,3,user_17,,r1,email name,,true,f0,person,p1,,'
    expect(record.startsWith(begin)).toBe(true)
    expect(record.endsWith(',\r\n')).toBe(true)
    expect(record.split(',')).toHaveLength(csvHeader.split(',').length)
  })

  it('has a pair of columns for each field, and the names of roles and groups beside their ids', () => {
    const columns = csvHeader.trimEnd().split(',')
    const changes = {
      name: { from: 'Ann', to: 'Bea' },
      groups: { from: [], to: ['g1', 'g2'] },
      roles: { from: null, to: [{ id: 'r1', rank: 'primary' }] },
    }
    const names = new Map([['g1', 'Crew'], ['r1', 'Cox']])
    const { changes: _, ...rest } = event
    const record = csvRecord({ ...rest, changes }, names)
    const plain = record.replaceAll(/"(?:[^"]|"")*"/g, (cell) => cell.replaceAll(/[",]/g, ''))
    const cellOf = (column: string) => plain.trimEnd().split(',')[columns.indexOf(column)]
    expect([cellOf('name_before'), cellOf('name_after')]).toEqual(['Ann', 'Bea'])
    expect([cellOf('groups_before'), cellOf('groups_after'), cellOf('groups_after_names')])
      .toEqual(['', 'g1 g2', 'Crew; g2'])
    expect([cellOf('roles_after'), cellOf('roles_after_names')]).toEqual(['[{id:r1rank:primary}]', 'Cox'])
  })

  it('quotes quotes, commas and line breaks', () => {
    expect(csvRecord({ ...event, reason: 'say "a, b"\r\nand c' }, noNames)).toContain(
      ',"say ""a, b""\r\nand c",',
    )
    expect(csvRecord(event, noNames)).toContain(',"{""name"":{""from"":""a"",""to"":""b""}}",,f0')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ';=1'])(
    'makes text of the formula %j',
    (reason) => {
      expect(csvRecord({ ...event, reason }, noNames)).toMatch(/,"?'[=+\-@\t\r;]/)
    },
  )
})

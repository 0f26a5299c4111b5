import { describe, expect, it } from 'vitest'
import { csvHeader, csvRecord } from '../../../src/apis/v1/events_csv.ts'

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
}

describe('csvRecord()', () => {
  it('has the columns of the header, and ends with CRLF', () => {
    expect(csvHeader.split(',')).toHaveLength(13)
    expect(csvRecord({ ...event, changes: null, erased: true }))
      .toBe('42,e1,2024-06-15T10:30:00.000000Z,PersonUpdated,p1,3,user_17,,r1,email name,,true,f0\r\n')
  })

  it('quotes quotes, commas and line breaks', () => {
    expect(csvRecord({ ...event, reason: 'say "a, b"\r\nand c' })).toContain(',"say ""a, b""\r\nand c",')
    expect(csvRecord(event)).toContain(',"{""name"":{""from"":""a"",""to"":""b""}}",,f0')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ';=1'])(
    'makes text of the formula %j',
    (reason) => {
      expect(csvRecord({ ...event, reason })).toMatch(/,"?'[=+\-@\t\r;]/)
    },
  )
})

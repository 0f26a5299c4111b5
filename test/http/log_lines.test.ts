import { describe, expect, test } from 'vitest'
import { type Database, DatabaseError } from '../../src/database/database.ts'
import { describeError, reasonOf } from '../../src/http/errors.ts'
import { createLogLines } from '../../src/http/log_lines.ts'

function given() {
  const printed: string[] = []
  const time = { now: 0 }
  const lines = createLogLines({ print: (line) => printed.push(line), clock: () => time.now })
  const entries = () => printed.map((line) => JSON.parse(line))
  const fail = (request_id: string, more = {}) =>
    lines.write(
      JSON.stringify({ time: 'now', level: 'error', request_id, code: 'database_unavailable', ...more }),
    )
  return { printed, time, lines, entries, fail }
}

describe('`createLogLines()`', () => {
  test('writes the first of equal errors at once, and the number of the others after a minute', () => {
    const { time, lines, entries, fail } = given()
    for (let request = 0; request < 80; request++) fail(`r${request}`, { frames: [`at ${request}`] })
    expect(entries()).toHaveLength(1)
    expect(entries()[0]).toMatchObject({ request_id: 'r0', frames: ['at 0'] })
    time.now = 60_000
    lines.write('{"status":200}')
    expect(entries().slice(1)).toEqual([
      {
        time: '1970-01-01T00:01:00.000Z',
        since: '1970-01-01T00:00:00.000Z',
        level: 'error',
        code: 'database_unavailable',
        repeated: 79,
      },
      { status: 200 },
    ])
    fail('later')
    expect(entries()).toHaveLength(4)
  })

  test('writes errors with different causes, kinds and places of bugs apart', () => {
    const { entries, fail } = given()
    fail('r1', { reason: 'ECONNREFUSED' })
    fail('r2', { reason: '57P01' })
    fail('r3', { code: 'internal_error', frames: ['at one'] })
    fail('r4', { code: 'internal_error', frames: ['at other'] })
    expect(entries().map(({ request_id }) => request_id)).toEqual(['r1', 'r2', 'r3', 'r4'])
  })

  test('never counts the lines of requests', () => {
    const { printed, lines } = given()
    for (let request = 0; request < 3; request++) lines.write('{"status":200}')
    expect(printed).toHaveLength(3)
  })

  test('writes the counts that are left at the end, and remembers a limited number of kinds', () => {
    const { entries, lines, fail } = given()
    for (let kind = 0; kind < 150; kind++) {
      fail('r', { kind })
      fail('r', { kind })
    }
    lines.flush()
    expect(entries().filter(({ repeated }) => repeated === 1)).toHaveLength(150)
  })

  test('writes a line when the database is lost, with the cause, and one when it is regained', async () => {
    const { time, lines, entries } = given()
    let error: Error | null = null
    const call = () => error ? Promise.reject(error) : Promise.resolve([])
    const database = lines.watch({ query: call, batch: call, close: () => Promise.resolve() } as Database)
    const ask = () => database.query({ text: 'select', parameters: [] }).catch(() => {})
    await ask()
    error = new DatabaseError('jane@example.com', '23505', null)
    await ask()
    expect(entries()).toEqual([])
    const refused = Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' })
    error = new DatabaseError('no answer', undefined, refused)
    for (let times = 0; times < 3; times++) await ask()
    expect(entries()).toMatchObject([{ level: 'info', code: 'database_lost', reason: 'ECONNREFUSED' }])
    error = null
    time.now = 20_000
    for (let times = 0; times < 3; times++) await ask()
    expect(entries().slice(1)).toMatchObject([{ code: 'database_regained', seconds: 20 }])
  })
})

describe('`reasonOf()`', () => {
  const coded = (code: unknown, more = {}) => Object.assign(new Error('jane@example.com'), { code, ...more })

  test.each<[string, unknown, string | undefined]>([
    ["the driver's", coded('CONNECTION_CLOSED'), 'CONNECTION_CLOSED'],
    ['an SQLSTATE', new DatabaseError('x', '53300', coded('ECONNRESET')), '53300'],
    [
      'of a cause',
      new DatabaseError('x', undefined, new TypeError('y', { cause: coded('ENOTFOUND') })),
      'ENOTFOUND',
    ],
    ['of several addresses', new AggregateError([coded('ECONNREFUSED')], 'all failed'), 'ECONNREFUSED'],
    ['the name of a timeout', new DOMException('jane', 'TimeoutError'), 'TimeoutError'],
    ['no message and no number', coded('jane@example.com'), undefined],
    ['nothing of what is no error', 'jane', undefined],
  ])('is %s', (_, error, reason) => {
    expect(reasonOf(error)).toBe(reason)
  })

  test('is a field of the description of an error', () => {
    const described = describeError(new DatabaseError('x', undefined, coded('ETIMEDOUT')))
    expect(described).toMatchObject({ error: 'DatabaseError', reason: 'ETIMEDOUT' })
    expect(JSON.stringify(described)).not.toContain('jane')
  })
})

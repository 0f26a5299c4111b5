import { expect, test } from 'vitest'
import { nativeMapping } from '../../src/apis/v1/import.ts'
import { createRowReader } from '../../src/operations/foreign_row.ts'

const read = (row: Record<string, unknown>) => createRowReader(nativeMapping)({ id: 1, ...row }, 1_000)

test.each([
  [{ name: '\u200b', first_name: 'Jane' }, ['name']],
  [{ name: 'Jane', first_name: '\u2800' }, ['first_name']],
  [{ name: 'Jane', last_name: '\u3164' }, ['last_name']],
])('rejects a row whose name shows nothing: %j', (names, invalid) => {
  expect(read({ email: 'jane@example.com', ...names })).toEqual({ invalid })
})

test('imports addresses, languages and time zones in their standard form', () => {
  expect(read({
    name: 'Jane',
    email: 'a&b@xn--bcher-kva.example',
    language: 'pt_BR',
    timezone: 'europe/kyiv',
  })).toMatchObject({
    person: { profile: { email: 'a&b@bücher.example', language: 'pt-BR', timezone: 'Europe/Kyiv' } },
  })
})

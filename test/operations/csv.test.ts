import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvCell } from '../../src/operations/csv.ts'

it.each([
  [null, ''],
  [undefined, ''],
  ['', ''],
  [-5, '-5'],
  [true, 'true'],
  ['plain', 'plain'],
  ["'t Hooft", "'t Hooft"],
  ['a;b', '"a;b"'],
  ['a|b', '"a|b"'],
  ['a\tb', '"a\tb"'],
  ['say "a, b"\r\nand c', '"say ""a, b""\r\nand c"'],
  [';=1+1', '"\';=1+1"'],
  ["'=1+1", "''=1+1"],
  ['\uff1d1+1', "'\uff1d1+1"],
])('csvCell(%j) is %j', (value, cell) => expect(csvCell(value)).toBe(cell))

it.each([...'=+-@;,|\t\r\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'])('no cell begins with %j', (first) => {
  expect(csvCell(`${first}1`)).toMatch(/^"?'/)
})

it('a reader gets every text back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a\'"=+-@;,|\t\r\n \uff1d') })
  fc.assert(fc.property(text, (value) => {
    const cell = csvCell(value)
    const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
    expect(/^'+[=+\-@\t\r\n;,|\uff1d\uff0b\uff0d\uff20]/.test(read) ? read.slice(1) : read).toBe(value)
  }))
})

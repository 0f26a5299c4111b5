import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openCursor, signCursor } from '../../projections/people/cursor.ts'

const key = new Uint8Array(32).fill(1)
const anotherKey = new Uint8Array(32).fill(2)
const payload = { sort: 'name', after: ['Jane Smith', '01kg82xqfx6fvr046d15hnfmjv'], filter: 'x' }

test('a cursor opens to what it holds', () => {
  fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
    expect(JSON.stringify(openCursor(key, signCursor(key, value)))).toBe(JSON.stringify(value))
  }))
})

test('a cursor shows no name and can stand in a URL', () => {
  const cursor = signCursor(key, payload)
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))).not.toContain('Jane')
})

test("another organization's key opens nothing", () => {
  expect(openCursor(anotherKey, signCursor(key, payload))).toBeNull()
})

test('any changed character makes it null', () => {
  const cursor = signCursor(key, payload)
  for (let at = 0; at < cursor.length; at++) {
    for (const other of ['A', 'z', '-', '!', '=']) {
      if (cursor[at] === other) continue
      expect(openCursor(key, cursor.slice(0, at) + other + cursor.slice(at + 1))).toBeNull()
    }
  }
})

test('any shortened or lengthened text makes it null', () => {
  const cursor = signCursor(key, payload)
  for (let length = 0; length < cursor.length; length++) {
    expect(openCursor(key, cursor.slice(0, length))).toBeNull()
  }
  for (const tail of ['A', '=', '!', ' ', cursor]) expect(openCursor(key, cursor + tail)).toBeNull()
})

test('text that was never a cursor is null', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(openCursor(key, text)).toBeNull()
  }))
})

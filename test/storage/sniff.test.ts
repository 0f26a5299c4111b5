import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { servedType, sniff } from '../../src/storage/sniff.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const entry = (name: string) => `PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`

it.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF89a...', 'image/gif'],
  ['RIFF1234WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypheic', 'image/heic'],
  ['\0\0\0\x18ftypisom', 'video/mp4'],
  [entry('a.txt'), 'application/zip'],
  [
    `${entry('[Content_Types].xml')}${entry('word/document.xml')}`,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    `${entry('mimetype')}application/vnd.oasis.opendocument.text${entry('content.xml')}`,
    'application/vnd.oasis.opendocument.text',
  ],
  [`${entry('mimetype')}application/epub+zip${entry('a')}`, 'application/epub+zip'],
  [`${entry('mimetype')}text/html${entry('index.html')}`, 'application/zip'],
  [`${entry('mimetype')}image/svg+xml${entry('a.svg')}`, 'application/zip'],
  [`${entry('mimetype')}application/vnd.oasis.opendocument.anything${entry('a')}`, 'application/zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
  ['<!doctype html><script>alert(1)</script>', 'text/plain; charset=utf-8'],
  ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'text/plain; charset=utf-8'],
  ['name,email\n', 'text/plain; charset=utf-8'],
  ['', 'text/plain; charset=utf-8'],
  ['a\0b', 'application/octet-stream'],
  ['caf\xe9', 'application/octet-stream'],
])('sniff(%j) is %s', (start, type) => {
  expect(sniff(latin1(start))).toBe(type)
})

it('servedType() keeps what sniff() returns, and nothing that an earlier release has stored', () => {
  expect(servedType('application/vnd.oasis.opendocument.text')).toBe(
    'application/vnd.oasis.opendocument.text',
  )
  expect(servedType('text/plain; charset=utf-8')).toBe('text/plain; charset=utf-8')
  expect(servedType('text/html')).toBe('application/octet-stream')
})

it('sniff() takes a sample that ends within a character for text', () => {
  const text = new TextEncoder().encode(`a${'é'.repeat(5000)}`)
  expect(sniff(text.subarray(0, 4096))).toBe('text/plain; charset=utf-8')
})

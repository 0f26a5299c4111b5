/** The number of leading bytes that {@link sniff} examines. */
export const sniffedBytes = 4096

/**
 * Signatures of media types, in Latin-1; `?` matches any byte. Based on the table in the WHATWG's MIME
 * Sniffing standard.
 */
const signatures: [string, string][] = [
  ['%PDF-', 'application/pdf'],
  ['%!PS-Adobe-', 'application/postscript'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['RIFF????WEBPVP', 'image/webp'],
  ['BM????\0\0\0\0', 'image/bmp'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['\0\0\x01\0', 'image/x-icon'],
  ['????ftypheic', 'image/heic'],
  ['????ftypmif1', 'image/heif'],
  ['????ftypavif', 'image/avif'],
  ['????ftypM4A', 'audio/mp4'],
  ['????ftypqt', 'video/quicktime'],
  ['????ftyp', 'video/mp4'],
  ['\x1aE\xdf\xa3', 'video/webm'],
  ['RIFF????AVI ', 'video/x-msvideo'],
  ['RIFF????WAVE', 'audio/wav'],
  ['OggS\0', 'application/ogg'],
  ['fLaC', 'audio/flac'],
  ['ID3', 'audio/mpeg'],
  ['\xff\xfb', 'audio/mpeg'],
  ['\x1f\x8b\x08', 'application/gzip'],
  ["7z\xbc\xaf'\x1c", 'application/x-7z-compressed'],
  ['Rar!\x1a\x07', 'application/vnd.rar'],
  ['{\\rtf', 'application/rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
]

/** The types that an archive may state by itself; a browser runs none of them. */
const stated = [
  ...['text', 'spreadsheet', 'presentation', 'graphics', 'chart', 'formula', 'image', 'text-master'].flatMap(
    (kind) => [
      `application/vnd.oasis.opendocument.${kind}`,
      `application/vnd.oasis.opendocument.${kind}-template`,
    ],
  ),
  'application/epub+zip',
]

const [archive, plainText, unknown] = [
  'application/zip',
  'text/plain; charset=utf-8',
  'application/octet-stream',
]

/** Names of archive entries that identify a document type. */
const archives: [string, string][] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
]

const types = new Set([
  ...signatures.map(([, type]) => type),
  ...archives.map(([, type]) => type),
  ...stated,
  archive,
  plainText,
  unknown,
])

/**
 * Determines the media type of a file from its first bytes alone, whatever the caller states. Text of any
 * kind, including HTML and SVG, is plain text. An unknown type is `application/octet-stream`, and an archive
 * that states another type than those of documents is an archive.
 */
export function sniff(start: Uint8Array): string {
  const text = latin1(start.subarray(0, sniffedBytes))
  if (text.startsWith('PK\x03\x04')) return archiveType(text)
  const known = signatures.find(([signature]) => hasSignature(text, signature))
  if (known) return known[1]
  return isText(start, text) ? plainText : unknown
}

/** The type itself if {@link sniff} can return it. Earlier releases have stored others. */
export function servedType(type: string): string {
  return types.has(type) ? type : unknown
}

function archiveType(text: string): string {
  // OpenDocument and EPUB state their type in the first entry, uncompressed
  // deno-lint-ignore no-control-regex -- bytes of a header
  const declared = /^.{26}\x08\0..mimetype([a-z]+\/[a-z0-9.+-]{1,80}?)PK/s.exec(text)?.[1]
  const office = text.includes('[Content_Types].xml') && archives.find(([name]) => text.includes(name))
  return stated.find((type) => type === declared) ?? (office ? office[1] : archive)
}

function hasSignature(text: string, signature: string): boolean {
  return text.length >= signature.length &&
    [...signature].every((character, index) => character === '?' || character === text[index])
}

/**
 * Whether the bytes are UTF-8 without control characters that text does not contain. A full sample may end
 * within a character.
 */
function isText(start: Uint8Array, text: string): boolean {
  // deno-lint-ignore no-control-regex -- the standard's binary data bytes
  if (/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(text)) return false
  try {
    const stream = start.length >= sniffedBytes
    new TextDecoder('utf-8', { fatal: true }).decode(start.subarray(0, sniffedBytes), { stream })
    return true
  } catch {
    return false
  }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

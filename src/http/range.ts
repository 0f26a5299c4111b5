/** The bytes that a request asks for. */
interface ByteRange {
  offset: number
  length: number
}

/**
 * Returns the range that a `Range` header asks for of `size` bytes (RFC 9110, 14.1.2). null stands for all of
 * them: without the header, for another unit, several ranges, or a malformed range.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first, last, suffix] =
    /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/i.exec(header?.trim() ?? '') ??
      []
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size)
    return length === 0 ? 'unsatisfiable' : { offset: size - length, length }
  }
  if (first === undefined) return null
  const offset = Number(first)
  const end = last ? Number(last) : Infinity
  if (end < offset) return null
  return offset >= size ? 'unsatisfiable' : { offset, length: Math.min(end, size - 1) - offset + 1 }
}

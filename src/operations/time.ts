/** Milliseconds (or ISO 8601 text) as every answer of ours writes a time: six decimals and Z. */
export function isoMicros(time: number | string): string {
  return new Date(time).toISOString().replace('Z', '000Z')
}

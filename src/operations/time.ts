/**
 * Formats milliseconds since the Unix epoch, or an ISO 8601 text, as every reply writes a time: ISO 8601 with
 * six decimals and Z.
 */
export function isoMicros(time: number | string): string {
  return new Date(time).toISOString().replace('Z', '000Z')
}

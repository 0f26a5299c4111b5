/**
 * What a spreadsheet runs as a formula, or takes for the end of a cell, at the beginning of a text; after any
 * number of quotes, so that a reader can tell a quote of the text from an added one.
 */
const risky = /^'*[=+\-@\t\r\n;,|\uff1d\uff0b\uff0d\uff20]/

/**
 * A cell of RFC 4180. A text that a spreadsheet would run begins with a further single quote (OWASP, CSV
 * injection), and a text with a separator of any spreadsheet stands in double quotes. A reader removes the
 * first single quote of a text that begins with single quotes and one of `= + - @ ; , |`, the full-width
 * forms of the first four, a tab or a line break.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' && risky.test(value) ? `'${value}` : String(value)
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A record of CSV: its cells, and its text with the line break. */
export interface CsvRecord {
  cells: string[]
  text: string
}

/** Parses CSV (RFC 4180) record by record, from texts of any length. */
export async function* csvRecords(texts: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  let record: string[] = []
  let read = ''
  let cell = ''
  let quoted = false
  // whether a quote was read within quotes: it ends them, unless a second one follows
  let closing = false
  for await (const text of texts) {
    for (const character of text) {
      read += character
      if (quoted && !closing) {
        if (character === '"') closing = true
        else cell += character
        continue
      }
      if (closing && character === '"') {
        closing = false
        cell += character
        continue
      }
      quoted = closing = false
      if (character === '"') quoted = true
      else if (character === ',') {
        record.push(cell)
        cell = ''
      } else if (character === '\n') {
        yield { cells: [...record, cell], text: read }
        record = []
        cell = read = ''
      } else if (character !== '\r') cell += character
    }
  }
  if (read !== '') yield { cells: [...record, cell], text: read }
}

/** The text of a cell, without the single quote before what a spreadsheet would run, see `csvCell()`. */
export const textOfCell = (cell: string) =>
  /^'+[=+\-@\t\r\n;,|\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell

/** Parses CSV (RFC 4180) record by record, from texts of any length. */
export async function* csvRecords(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let record: string[] = []
  let cell = ''
  let quoted = false
  // whether a quote was read within quotes: it ends them, unless a second one follows
  let closing = false
  for await (const text of texts) {
    for (const character of text) {
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
        yield [...record, cell]
        record = []
        cell = ''
      } else if (character !== '\r') cell += character
    }
  }
  if (cell !== '' || record.length > 0) yield [...record, cell]
}

/** The text of a cell, without the single quote before what a spreadsheet would run, see `csvCell()`. */
export const textOfCell = (cell: string) =>
  /^'+[=+\-@\t\r\n;,|\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell

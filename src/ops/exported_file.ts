import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { csvCell } from '../operations/csv.ts'
import { eventColumns } from '../operations/event_columns.ts'
import { ExpectedFailure } from './command.ts'
import { csvRecords } from './csv_records.ts'
import { type ExportedLine, parseLine } from './exported_line.ts'
import { type ExportedRecord, readRecord } from './exported_record.ts'

/** What to do about a file that another program has saved. */
const asExported = 'so another program saved it: verify the file as it was exported'

const header = eventColumns.map(csvCell).join(',')

/**
 * Reads the events of an export, as NDJSON or CSV; null for what is not one. `progress` is called with the
 * number of further bytes.
 */
export async function* readExport(
  path: string,
  progress: (bytes: number) => void,
): AsyncGenerator<ExportedLine | ExportedRecord | null> {
  try {
    const [first] = await beginning(path)
    const isCsv = first !== undefined && first !== '{'
    yield* isCsv ? recordsOf(path, progress) : linesOf(path, progress)
  } catch (error) {
    if (error instanceof ExpectedFailure || !(error as { code?: string }).code) throw error
    throw new ExpectedFailure(`${path} cannot be read`)
  }
}

/** The first bytes, each as a character. */
async function beginning(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(3), 0, 3, 0)
    const text = String.fromCharCode(...buffer.subarray(0, bytesRead))
    if (/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(text)) {
      throw new ExpectedFailure(`${path} begins with a byte order mark, ${asExported}`)
    }
    return text
  } finally {
    await file.close()
  }
}

/** The text of the file in pieces. */
async function* textsOf(path: string, progress: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const stream = createReadStream(path)
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw new ExpectedFailure(`${path} is not UTF-8, ${asExported}`)
    }
  }
  try {
    for await (const chunk of stream) {
      progress(chunk.length)
      yield decode(chunk)
    }
    yield decode()
  } finally {
    stream.destroy()
  }
}

async function* linesOf(path: string, progress: (bytes: number) => void) {
  let rest = ''
  let isFirst = true
  for await (const text of textsOf(path, progress)) {
    const [continued, ...lines] = text.split('\n')
    rest += continued
    for (const next of lines) {
      if (isFirst && rest.endsWith('\r')) {
        throw new ExpectedFailure(`${path} has the line breaks of Windows, ${asExported}`)
      }
      yield parseLine(rest)
      isFirst = false
      rest = next
    }
  }
  if (rest !== '') yield parseLine(rest)
}

async function* recordsOf(path: string, progress: (bytes: number) => void) {
  let isFirst = true
  for await (const record of csvRecords(textsOf(path, progress))) {
    if (isFirst && record.text.endsWith('\n') && !record.text.endsWith('\r\n')) {
      throw new ExpectedFailure(`${path} has other line breaks than an export as CSV, ${asExported}`)
    }
    if (/^\d/.test(record.text)) yield readRecord(record)
    else if (record.text.replace(/\r\n$/, '') !== header) {
      if (!isFirst) yield null
      else {throw new ExpectedFailure(
          `${path} has other columns than an export of this release, or another program saved it`,
        )}
    }
    isFirst = false
  }
}

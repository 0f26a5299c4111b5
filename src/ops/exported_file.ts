import { Buffer } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { eventColumns } from '../operations/event_columns.ts'
import { ExpectedFailure } from './command.ts'
import { csvRecords } from './csv_records.ts'
import { type ExportedLine, parseLine } from './exported_line.ts'
import { type ExportedRecord, readRecord } from './exported_record.ts'

/**
 * Reads the events of an export, as NDJSON or CSV; null for what is not one. `progress` is called with the
 * number of further bytes.
 */
export async function* readExport(
  path: string,
  progress: (bytes: number) => void,
): AsyncGenerator<ExportedLine | ExportedRecord | null> {
  try {
    const isCsv = /^(position|\d)/.test(await beginning(path))
    yield* isCsv ? recordsOf(path, progress) : linesOf(path, progress)
  } catch (error) {
    if (error instanceof ExpectedFailure || !(error as { code?: string }).code) throw error
    throw new ExpectedFailure(`${path} cannot be read`)
  }
}

async function beginning(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* linesOf(path: string, progress: (bytes: number) => void) {
  const stream = createReadStream(path)
  stream.on('data', (chunk) => progress(chunk.length))
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) yield parseLine(line)
  } finally {
    stream.destroy()
  }
}

async function* recordsOf(path: string, progress: (bytes: number) => void) {
  const stream = createReadStream(path, { encoding: 'utf8' })
  stream.on('data', (chunk) => progress(Buffer.byteLength(chunk)))
  try {
    for await (const record of csvRecords(stream as AsyncIterable<string>)) {
      if (record[0] !== 'position') yield readRecord(record)
      else if (record.join() !== eventColumns.join()) {
        throw new ExpectedFailure(`${path} has other columns than an export of this release`)
      }
    }
  } finally {
    stream.destroy()
  }
}

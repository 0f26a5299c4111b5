import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'
import type { ForeignRow } from '../operations/foreign_row.ts'
import { ExpectedFailure } from './command.ts'

/**
 * Reads the rows of a list: JSON as another system's list endpoint returns it, or CSV (RFC 4180) with a
 * header.
 */
export async function readRows(file: string): Promise<ForeignRow[]> {
  const text = await readText(file)
  return /\.csv$/i.test(file) ? parseCsv(text, file) : parseJson(text, file)
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const code = (error as { code?: string }).code
    throw new ExpectedFailure(`${file} cannot be read: ${code === undefined ? 'it is not UTF-8' : code}`)
  }
}

function parseCsv(text: string, file: string): ForeignRow[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number }
    throw new ExpectedFailure(`${file} is not CSV with a header: ${code} in line ${lines}`)
  }
}

/**
 * Parses a JSON list, alone or as a member of an object: `{ "users": […] }`, `{ "data": […], "meta": … }`.
 */
function parseJson(text: string, file: string): ForeignRow[] {
  const answer = parseText(text, file)
  const list = Array.isArray(answer) ? answer : answer?.users ?? answer?.data ?? answer?.people
  if (!Array.isArray(list)) throw new ExpectedFailure(`${file} contains no list of people`)
  return list.map((row) => typeof row === 'object' && row !== null ? row : {})
}

function parseText(text: string, file: string) {
  try {
    return JSON.parse(text)
  } catch {
    throw new ExpectedFailure(`${file} is not JSON; the name of a CSV file must end in .csv`)
  }
}

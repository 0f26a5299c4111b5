import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** SQL that makes functions and views, and may be run again at any time. */
export interface SqlFile {
  /** Recorded in the table `routines`, as in functions/append.sql. */
  name: string
  text: string
}

/** The text of an SQL file with \n as line ending, so that a checkout on Windows has the same checksum. */
export async function readSql(file: URL): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n')
}

/** SHA-256, hexadecimal. */
export const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex')

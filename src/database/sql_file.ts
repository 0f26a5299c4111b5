import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** SQL that creates functions and views. It can be run again at any time. */
export interface SqlFile {
  /** The name recorded in the table `routines`, such as functions/append.sql. */
  name: string
  text: string
}

/** Reads an SQL file with \n as line ending, so that a checkout on Windows has the same checksum. */
export async function readSql(file: URL): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n')
}

/** Hexadecimal SHA-256 of a text. */
export const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex')

import { readdir } from 'node:fs/promises'
import { projectionFunctions } from './projection_functions.ts'
import { readSql, type SqlFile } from './sql_file.ts'

/** Files that other files depend on, in order. All others follow by name. */
const first = ['event_digest.sql']

/** Needs all others. */
const last = 'previous_release.sql'

/**
 * Reads the files of src/database/functions and the SQL generated from the projections, in the order of their
 * creation. Not available in a Worker, which has no files.
 */
export async function readFunctions(): Promise<SqlFile[]> {
  const folder = new URL('functions/', import.meta.url)
  const others = (await readdir(folder))
    .filter((file) => file.endsWith('.sql') && !first.includes(file) && file !== last)
    .sort()
  const read = async (file: string) => ({
    name: `functions/${file}`,
    text: await readSql(new URL(file, folder)),
  })
  return [
    ...await Promise.all([...first, ...others].map(read)),
    ...projectionFunctions(),
    await read(last),
  ]
}

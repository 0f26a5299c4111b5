import { readdir } from 'node:fs/promises'
import { projectionFunctions } from './projection_functions.ts'
import { readSql, type SqlFile } from './sql_file.ts'

/** Files that other files depend on, in order. All others follow by name. */
const first = ['event_digest.sql']

/** Files that depend on all others. */
const last = ['previous_release.sql', 'previous_release_rebuild.sql']

let ofThisProcess: Promise<SqlFile[]> | undefined

/**
 * The files of src/database/functions and the SQL generated from the projections, in the order of their
 * creation. They are read once, so that a checkout that is updated under a running server does not change
 * what the server expects of the database. Not available in a Worker, which has no files.
 */
export async function readFunctions(): Promise<readonly SqlFile[]> {
  ofThisProcess ??= readFiles()
  try {
    return await ofThisProcess
  } catch (error) {
    ofThisProcess = undefined
    throw error
  }
}

async function readFiles(): Promise<SqlFile[]> {
  const folder = new URL('functions/', import.meta.url)
  const others = (await readdir(folder))
    .filter((file) => file.endsWith('.sql') && !first.includes(file) && !last.includes(file))
    .sort()
  const read = async (file: string) => ({
    name: `functions/${file}`,
    text: await readSql(new URL(file, folder)),
  })
  return [
    ...await Promise.all([...first, ...others].map(read)),
    ...projectionFunctions(),
    ...await Promise.all(last.map(read)),
  ]
}

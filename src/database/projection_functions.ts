import type { SqlFile } from './sql_file.ts'

/** Generates the SQL functions and views of the projections in the list, in the order of their creation. */
export function projectionFunctions(): SqlFile[] {
  return []
}

import type { SqlFile } from './sql_file.ts'

/** SQL functions and views generated from the list of projections, in the order in which they are made. */
export function projectionFunctions(): SqlFile[] {
  return []
}

import { projections } from '../../projections/index.ts'

/** A table that holds the rows of a projection. */
export interface ProjectionTable {
  name: string
  /** Holds personal data in plain text. */
  personal: boolean
}

/**
 * Every projection's table. Each grows with the people, and has the organization in all of its unique keys.
 */
export const projectionTables: readonly ProjectionTable[] = projections.map(({ table, columns }) => ({
  name: table,
  personal: columns.some(({ personal }) => personal),
}))

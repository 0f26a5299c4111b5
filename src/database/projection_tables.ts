import { projections } from '../../projections/index.ts'

/** A table that holds the rows of a projection. */
export interface ProjectionTable {
  name: string
  /** Whether the table holds personal data in plain text. */
  personal: boolean
}

/**
 * The tables of all projections. Each grows with the number of people, and all of its unique keys contain the
 * organization.
 */
export const projectionTables: readonly ProjectionTable[] = projections.map(({ table, columns }) => ({
  name: table,
  personal: columns.some(({ personal }) => personal),
}))

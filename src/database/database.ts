/** A value that every adapter passes alike. Bytes travel as base64 inside JSON, times as ISO text. */
export type Parameter = string | number | boolean | null | readonly string[]

/** One statement with its parameters; `text` uses `$1`, `$2`, … */
export interface Statement {
  text: string
  parameters: Parameter[]
  /** What a statement asks that could ask for more of its kind, see together.ts. */
  one?: readonly Parameter[]
}

/** A result row by column name. 64-bit integers are numbers and `json` columns are text, in every adapter. */
export type Row = Record<string, unknown>

/**
 * The database as the service sees it. Both calls are one round trip.
 *
 * They reject with {@link DatabaseError}; its `sqlstate` is undefined when nobody knows whether the
 * statement took effect (the connection broke, the reply was lost).
 */
export interface Database {
  /** Runs one statement by itself: it commits with its reply. */
  query(statement: Statement): Promise<Row[]>
  /** Runs the statements in order in one transaction; answers the rows of each. */
  batch(statements: Statement[]): Promise<Row[][]>
  /** Where it is there, `readScoped()` reads by it, wherever that is. */
  scoped?(organization: string, statements: Statement[]): Promise<Row[][]>
  close(): Promise<void>
}

/** The owner's connection: runs scripts of many statements without parameters, for migrations only. */
export interface OwnerDatabase extends Database {
  script(text: string): Promise<void>
}

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  /** The five characters PostgreSQL answered, or undefined when no answer came. */
  readonly sqlstate: string | undefined

  constructor(message: string, sqlstate: string | undefined, cause: unknown) {
    super(message, { cause })
    this.sqlstate = sqlstate
  }

  /** True when the statement may have been carried out although no answer came, or never arrived. */
  get outcomeUnknown(): boolean {
    return this.sqlstate === undefined
  }
}

/** A statement from a template: `sql`select … where id = ${id}`` becomes `select … where id = $1`. */
export function sql(strings: TemplateStringsArray, ...parameters: Parameter[]): Statement {
  return { text: strings.reduce((text, part, index) => `${text}$${index}${part}`), parameters }
}

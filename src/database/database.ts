/** Limits of the calls on a connection, in milliseconds. */
export interface Limits {
  /** The deadline of a call, from the wait for a free connection to the reply. */
  call: number
  /** The longest that the server works on a statement. Below `call`, so that normally it gives up first. */
  statement: number
  /** The longest that a statement waits for a lock. */
  lock: number
}

/**
 * A parameter value that all adapters pass alike. Bytes travel as base64 inside JSON, times as ISO 8601 text.
 */
export type Parameter = string | number | boolean | null | readonly string[]

/** One statement with its parameters; `text` uses `$1`, `$2`, … */
export interface Statement {
  text: string
  parameters: Parameter[]
  /** The item of a statement that can be batched with others of the same text, see `batchableRead()`. */
  item?: readonly Parameter[]
  /** Raises the limits of the connection, for a statement that reads all rows of an organization. */
  limits?: Limits
}

/** A result row by column name. In every adapter, 64-bit integers are numbers and `json` columns are text. */
export type Row = Record<string, unknown>

/**
 * The database as the service uses it. Each call is one round trip.
 *
 * Calls reject with {@link DatabaseError}, each within a limit (src/database/limits.ts). Its `sqlstate` is
 * undefined when no reply arrived: the connection broke, was silent, or none was free.
 */
export interface Database {
  /** Runs one statement in a transaction of its own, which commits before the reply. */
  query(statement: Statement): Promise<Row[]>
  /** Runs the statements in order in one transaction. Returns the rows of each. */
  batch(statements: Statement[]): Promise<Row[][]>
  /** Replaces the implementation of `readScoped()`, for reads from another database. */
  scoped?(organization: string, statements: Statement[]): Promise<Row[][]>
  close(): Promise<void>
}

/**
 * The owner's connection. It runs scripts of several statements without parameters, for migrations and
 * maintenance.
 */
export interface OwnerDatabase extends Database {
  script(text: string): Promise<void>
}

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  /** The five-character SQLSTATE from PostgreSQL, or undefined when no reply arrived. */
  readonly sqlstate: string | undefined

  constructor(message: string, sqlstate: string | undefined, cause: unknown) {
    super(message, { cause })
    this.sqlstate = sqlstate
  }

  /**
   * Whether the statement may have taken effect: no reply arrived, or the connection failed (class 08), or
   * the server ended the session (57P01 to 57P05), which it also does between a commit and the reply.
   */
  get outcomeUnknown(): boolean {
    return this.sqlstate === undefined || /^(08|57P)/.test(this.sqlstate)
  }

  /**
   * Whether the database could not serve the statement for a reason outside of it: the outcome is unknown, a
   * limit was met (55P03 for a lock, class 57 for a statement), or resources (53) or the system (58) failed.
   * Statements that were sent together are then not tried one by one.
   */
  get unavailable(): boolean {
    return this.outcomeUnknown || /^(28|3D|53|55P03|57|58|25006$|25P02$)/.test(this.sqlstate!)
  }
}

/** Builds a statement from a template: `sql`select … where id = ${id}`` becomes `select … where id = $1`. */
export function sql(strings: TemplateStringsArray, ...parameters: Parameter[]): Statement {
  return { text: strings.reduce((text, part, index) => `${text}$${index}${part}`), parameters }
}

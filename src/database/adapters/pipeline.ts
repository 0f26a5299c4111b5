import pg from 'pg'
import type { Parameter, Row, Statement } from '../database.ts'

interface Columns {
  list: { name: string; parse: (text: string) => unknown }[]
  /** The template of all rows: V8 turns an object into a hash table when many properties are added singly. */
  blank: Row
}

/** A named statement of a session. */
interface Prepared {
  name: string
  /** Undefined until the server has described the statement. */
  columns: Columns | undefined
}

/** What is known of a session: its named statements by their texts. */
export interface Session {
  prepared: Map<string, Prepared>
  /** The number of names given so far. */
  names: number
}

export const createSession = (): Session => ({ prepared: new Map(), names: 0 })

/** What `Connection` of pg has and its types lack. */
interface Connection {
  stream: { cork(): void; uncork(): void } | { cork?: undefined; uncork?: undefined }
  parse(message: { name: string; text: string }): void
  bind(message: { statement: string; values: (string | null)[] }): void
  describe(message: { type: 'P' }): void
  execute(): void
  sync(): void
  on(event: 'parseComplete', listener: () => void): void
  off(event: 'parseComplete', listener: () => void): void
}

/**
 * Runs statements in one round trip and one transaction: PostgreSQL commits when it reads the Sync message
 * after the last of them, and after a failure it skips the rest. With a `session`, the statements get names
 * and are parsed once in it; without one, nothing of the call outlives its transaction, as a pooler needs it.
 */
export function runPipeline(
  client: pg.ClientBase,
  statements: readonly Statement[],
  session: Session | null,
): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    client.query(new Pipeline(statements, session, resolve, reject) as unknown as pg.Submittable)
  })
}

/** A query of pg, which calls `submit()` and then a handler for each message of the reply. */
class Pipeline {
  private readonly results: Row[][]
  private readonly columns: (Columns | undefined)[]
  /** The statements that the server has yet to parse. */
  private readonly parsing: { text: string; entry: Prepared }[] = []
  private current = 0
  private connection: Connection | undefined

  constructor(
    private readonly statements: readonly Statement[],
    private readonly session: Session | null,
    private readonly resolve: (results: Row[][]) => void,
    private readonly reject: (error: unknown) => void,
  ) {
    this.results = statements.map(() => [])
    this.columns = statements.map(() => undefined)
  }

  submit(connection: Connection): void {
    this.connection = connection
    connection.stream.cork?.()
    try {
      this.statements.forEach((statement, index) => this.send(connection, statement, index))
      if (this.parsing.length > 0) connection.on('parseComplete', this.onParsed)
      connection.sync()
    } finally {
      connection.stream.uncork?.()
    }
  }

  private send(connection: Connection, { text, parameters }: Statement, index: number): void {
    const known = this.session?.prepared.get(text) ??
      this.parsing.find((parsed) => parsed.text === text)?.entry
    const name = known?.name ?? (this.session ? `s${++this.session.names}` : '')
    if (!known) {
      connection.parse({ name, text })
      if (this.session) this.parsing.push({ text, entry: { name, columns: undefined } })
    }
    connection.bind({ statement: name, values: parameters.map(parameterText) })
    this.columns[index] = known?.columns
    if (!known?.columns) connection.describe({ type: 'P' })
    connection.execute()
  }

  /** A parsed statement keeps its name whatever becomes of the transaction. */
  private readonly onParsed = () => {
    const parsed = this.parsing.shift()
    if (parsed) this.session!.prepared.set(parsed.text, parsed.entry)
    if (this.parsing.length === 0) this.stopListening()
  }

  private stopListening(): void {
    this.connection?.off('parseComplete', this.onParsed)
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.columns[this.current] = {
      list: fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) })),
      blank: Object.fromEntries(fields.map(({ name }) => [name, null])),
    }
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { list, blank } = this.columns[this.current]!
    const row: Row = { ...blank }
    for (let index = 0; index < list.length; index++) {
      const { name, parse } = list[index]!
      const text = fields[index]!
      row[name] = text === null ? null : parse(text)
    }
    this.results[this.current]!.push(row)
  }

  handleCommandComplete(): void {
    const { text } = this.statements[this.current]!
    const prepared = this.session?.prepared.get(text)
    // without a description the statement returns no rows
    if (prepared) prepared.columns ??= this.columns[this.current] ?? noColumns
    this.current++
  }

  handleEmptyQuery(): void {
    this.current++
  }

  handleReadyForQuery(): void {
    this.resolve(this.results)
  }

  handleError(error: unknown): void {
    this.stopListening()
    this.reject(error)
  }
}

const noColumns: Columns = { list: [], blank: {} }

const asIs = (text: string) => text
const toTime = (text: string) => Date.parse(text)

/** By OID: bigint, json, jsonb, date, timestamp, timestamptz. */
const parsers: Record<number, (text: string) => unknown> = {
  20: Number,
  114: asIs,
  3802: asIs,
  1082: toTime,
  1114: toTime,
  1184: toTime,
}

const parserOf = (type: number): (text: string) => unknown => parsers[type] ?? pg.types.getTypeParser(type)

function parameterText(parameter: Parameter): string | null {
  if (parameter === null) return null
  if (typeof parameter !== 'object') return String(parameter)
  return `{${parameter.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`
}

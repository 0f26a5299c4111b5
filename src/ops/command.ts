import process from 'node:process'
import type { Command } from 'commander'
import { MasterKeyError } from '../log/seal.ts'
import type { Config } from '../config/config.ts'
import { DataDirInUseError } from '../database/data_dir_lock.ts'
import { DatabaseError } from '../database/database.ts'
import { maintenanceLimits } from '../database/limits.ts'
import { ChangedMigrationError, NewerDatabaseError, NotEmptyError } from '../database/migrate.ts'
import { LocalKeysError } from '../config/local_keys.ts'
import { type Connections, openDatabase, openKeys } from '../config/open.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import { createCommandDeps, parseEnvironment } from '../service.ts'

/** A failure that an operator can resolve. It is printed as one line, without a stack trace. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure'
}

export interface JsonOption {
  json?: boolean
}

/** Adds a description, the option `--json` and an example to a command. */
export function describe(command: Command, description: string, example: string): Command {
  return command
    .description(description)
    .option('--json', 'print JSON and nothing else')
    .addHelpText('after', `\nExample:\n  deno task ops ${example}`)
}

/** Prints a result as JSON, or as lines for people. */
export function print({ json }: JsonOption, result: unknown, lines: string[]): void {
  console.log(json ? JSON.stringify(result) : lines.join('\n'))
}

/** Reads the configuration from the environment. Throws {@link ExpectedFailure} with one line per problem. */
export function readConfig(): Config {
  const parsed = parseEnvironment(process.env)
  if (!parsed.ok) throw new ExpectedFailure(parsed.problems.join('\n'))
  return parsed.config
}

/** Opens the configured database for the duration of `work`. */
export async function withDatabase(
  work: (opened: Connections, config: Config) => Promise<void>,
): Promise<void> {
  const config = readConfig()
  const opened = await openDatabase(config, maintenanceLimits)
  try {
    await work(opened, config)
  } finally {
    await opened.close()
  }
}

/** Runs `work` with the dependencies of commands on the configured database. */
export function withCommands(work: (deps: CommandDeps) => Promise<void>): Promise<void> {
  return withDatabase(async ({ database }, config) => {
    const { masterKeys } = await openKeys(config)
    await work(createCommandDeps({ database, masterKeys }))
  })
}

/** The message of a failure that an operator can resolve; null for a bug. */
export function expectedFailure(error: unknown): string | null {
  if (
    error instanceof ExpectedFailure || error instanceof DataDirInUseError ||
    error instanceof NewerDatabaseError || error instanceof NotEmptyError ||
    error instanceof ChangedMigrationError ||
    error instanceof MasterKeyError || error instanceof LocalKeysError
  ) return error.message
  if (!(error instanceof DatabaseError)) return null
  const { sqlstate, cause } = error
  const reason = cause instanceof Error && cause.message ? `: ${cause.message}` : ''
  if (sqlstate === undefined) return `the database cannot be reached${reason}`
  if (undefinedObjects.includes(sqlstate)) return 'the database is not migrated: run deno task ops migrate'
  if (sqlstate === '42501') {
    return `the database denied permission${reason}: ` +
      "if this needs the owner's login, set MIGRATE_DATABASE_URL to its URL"
  }
  // connection, login, unknown database, resources, shutdown
  if (/^(08|28|3D|53|57)/.test(sqlstate)) {
    return `the database rejected the connection (SQLSTATE ${sqlstate})${reason}`
  }
  return null
}

/** SQLSTATEs of an undefined table, function, column or role. */
const undefinedObjects = ['42P01', '42883', '42703', '42704']

import process from 'node:process'
import type { Command } from 'commander'
import { MasterKeyError } from '../log/seal.ts'
import type { Config } from '../config/config.ts'
import { DataDirInUseError } from '../database/data_dir_lock.ts'
import { DatabaseError } from '../database/database.ts'
import { ChangedMigrationError, NewerDatabaseError, NotEmptyError } from '../database/migrate.ts'
import { LocalKeysError } from '../config/local_keys.ts'
import { openDatabase, type Opened, openKeys } from '../config/open.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import { createCommandDeps, parseEnvironment } from '../service.ts'

/** Something an operator can put right: told in its one line, without a stack trace. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure'
}

export interface JsonOption {
  json?: boolean
}

/** Adds what every command has: `--json`, and an example in its help. */
export function describe(command: Command, description: string, example: string): Command {
  return command
    .description(description)
    .option('--json', 'print JSON and nothing else')
    .addHelpText('after', `\nExample:\n  deno task ops ${example}`)
}

/** The result as JSON, or as lines for people. */
export function print({ json }: JsonOption, result: unknown, lines: string[]): void {
  console.log(json ? JSON.stringify(result) : lines.join('\n'))
}

/** The environment's; every problem is a line of its own. */
export function readConfig(): Config {
  const parsed = parseEnvironment(process.env)
  if (!parsed.ok) throw new ExpectedFailure(parsed.problems.join('\n'))
  return parsed.config
}

/** Opens the database that the environment names, for as long as `work` takes. */
export async function withDatabase(work: (opened: Opened, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig()
  const opened = await openDatabase(config)
  try {
    await work(opened, config)
  } finally {
    await opened.close()
  }
}

/** {@link withDatabase}, with what commands need there. */
export function withCommands(work: (deps: CommandDeps) => Promise<void>): Promise<void> {
  return withDatabase(async ({ database }, config) => {
    const { masterKeys } = await openKeys(config)
    await work(createCommandDeps({ database, masterKeys }))
  })
}

/** What to tell of an error that an operator can do something about; null for a bug. */
export function expectedFailure(error: unknown): string | null {
  if (
    error instanceof ExpectedFailure || error instanceof DataDirInUseError ||
    error instanceof NewerDatabaseError || error instanceof NotEmptyError ||
    error instanceof ChangedMigrationError ||
    error instanceof MasterKeyError || error instanceof LocalKeysError
  ) return error.message
  if (!(error instanceof DatabaseError)) return null
  const { sqlstate, cause } = error
  const said = cause instanceof Error && cause.message ? `: ${cause.message}` : ''
  if (sqlstate === undefined) return `the database cannot be reached${said}`
  if (undefinedThings.includes(sqlstate)) return 'the database is not migrated: run deno task ops migrate'
  if (sqlstate === '42501') {
    return `the database refuses${said}: this may need its owner's login, set MIGRATE_DATABASE_URL to its URL`
  }
  // connection, login, no such database, resources, being shut down
  if (/^(08|28|3D|53|57)/.test(sqlstate)) return `the database refuses (SQLSTATE ${sqlstate})${said}`
  return null
}

/** A table, a function, a column, a role. */
const undefinedThings = ['42P01', '42883', '42703', '42704']

import type { Command } from 'commander'
import { migrate } from '../database/migrate.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'

export function addMigrate(program: Command): void {
  const command = program.command('migrate')
  describe(
    command,
    'Migrate the database to this version. Run it before starting newer code; running servers keep working.',
    'migrate',
  ).option(
    '--partitions <count>',
    'partitions by organization of the growing tables, 2 to 256; new databases only',
    parsePartitions,
  ).action((options: JsonOption & { partitions?: number }) =>
    withDatabase(async ({ owner, migrated }) => {
      const applied = [...migrated, ...await migrate(owner, options)]
      print(
        options,
        { applied },
        applied.length > 0
          ? applied.map((name) => name === 'access' ? 'restored the role and its rights' : `applied ${name}`)
          : ['The database is current.'],
      )
    })
  )
}

function parsePartitions(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count < 2 || count > 256) {
    throw new ExpectedFailure('--partitions must be a whole number from 2 to 256')
  }
  return count
}

import type { Command } from 'commander'
import { migrate } from '../database/migrate.ts'
import { describe, type JsonOption, print, withDatabase } from './command.ts'

export function addMigrate(program: Command): void {
  const command = program.command('migrate')
  describe(
    command,
    'Bring the database up to this code. Run it before newer code is started; running servers keep working.',
    'migrate',
  ).action((options: JsonOption) =>
    withDatabase(async ({ owner, migrated }) => {
      const applied = [...migrated, ...await migrate(owner)]
      print(
        options,
        { applied },
        applied.length > 0 ? applied.map((name) => `applied ${name}`) : ['The database is current.'],
      )
    })
  )
}

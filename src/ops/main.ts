import { Command } from 'commander'
import process from 'node:process'
import { expectedFailure } from './command.ts'
import { addEraseAgain } from './erase_again.ts'
import { addErased } from './erased.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addMigrate } from './migrate.ts'
import { addOrganization } from './organization.ts'
import { addRebuild } from './rebuild.ts'
import { addRestored } from './restored.ts'
import { addRewrap } from './rewrap_command.ts'
import { addStatus } from './status.ts'
import { addToken } from './token.ts'
import { addVerify } from './verify.ts'
import { version } from '../version.ts'

const program = new Command('ops')
  .usage('<command> [options]')
  .version(version, '--version', 'print the version')
  .description(
    'Commands for operators. They work on DATABASE_URL, or on the embedded database in DATA_DIR.',
  )
addMigrate(program)
addToken(program)
addOrganization(program)
addErased(program)
addEraseAgain(program)
addRestored(program)
addStatus(program)
addImport(program)
addRewrap(program)
addRebuild(program)
addVerify(program)
addExport(program)

try {
  await program.parseAsync(process.argv)
} catch (error) {
  const failure = expectedFailure(error)
  if (failure === null) throw error
  console.error(failure)
  process.exitCode = 1
}

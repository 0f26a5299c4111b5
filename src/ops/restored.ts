import type { Command } from 'commander'
import { ulid } from 'ulid'
import { changeSettings } from '../commands/organizations.ts'
import { openKeys } from '../config/open.ts'
import { sql } from '../database/database.ts'
import { acknowledgeRestore } from '../domain/organization.ts'
import { createCommandDeps } from '../service.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'
import { requireOwner } from './owner.ts'

export function addRestored(program: Command): void {
  describe(
    program.command('restored'),
    `Acknowledge that an older backup of the database was put back, before the service starts on it.
Every organization gets an event LogRestored and its log a new epoch: positions after the backup are used
again, and callers who kept one of before get 409 log_restored.`,
    'restored --reason "disk failure on 14 March"',
  )
    .option('--reason <reason>', 'kept in the history; not personal')
    .action((options: JsonOption & { reason?: string }) =>
      withDatabase(async ({ database, owner }, config) => {
        await requireOwner(owner, 'heads')
        const { masterKeys } = await openKeys(config)
        const deps = createCommandDeps({ database, masterKeys })
        const epoch = Math.floor(Date.now() / 1000)
        const rows = await owner.query(sql`
          select organization_id as id, position from heads order by organization_id`)
        const organizations = rows as { id: string; position: number }[]
        for (const { id } of organizations) {
          const done = await changeSettings(deps, {
            organization: id,
            actor: 'ops',
            requestId: `ops-${ulid().toLowerCase()}`,
            reason: options.reason ?? null,
            idempotency: null,
            ifMatch: null,
          }, { decide: acknowledgeRestore, command: { epoch } })
          if (done.result === 'refused') {
            throw new ExpectedFailure(
              `${id}: not acknowledged (${done.refusal.refused}): run the command again`,
            )
          }
        }
        await owner.query(sql`delete from newer_checkpoints`)
        print(options, { epoch, organizations }, [
          ...organizations.map(({ id, position }) =>
            `${id}: epoch ${epoch} begins after position ${position}`
          ),
          'Now erase again the people who were erased after the backup: deno task ops erase-again',
        ])
      })
    )
}

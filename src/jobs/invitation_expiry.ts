import { type CommandDeps, handle } from '../commands/execute.ts'
import { expireInvitation } from '../domain/invitation.ts'
import { backoff, type RowJob } from './job.ts'
import { openRow } from './outbox.ts'

/** Appends the event that an invitation has expired, once its time is over. */
export const invitationExpiry: RowJob<CommandDeps> = {
  backoff,
  async run(row, deps, { requestId }) {
    const opened = openRow(deps.masterKeys, row) as { invitation: string } | null
    if (!opened) return 'done'
    const { organization, person } = row
    const caller = {
      organization,
      actor: 'system',
      requestId,
      reason: null,
      idempotency: null,
      ifMatch: null,
    }
    const handled = await handle(deps, caller, {
      person,
      decide: expireInvitation,
      command: { invitationId: opened.invitation },
      present: () => ({ status: 204, body: '' }),
    })
    return handled.result === 'done' ? 'done' : 'retry'
  },
}

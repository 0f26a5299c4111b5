import { type CommandDeps, execute } from '../commands/execute.ts'
import { aboutPerson } from '../commands/people.ts'
import { expireInvitation } from '../domain/invitation.ts'
import { backoff, type RowJob } from './job.ts'
import { leftByInvitation } from './left_by_invitation.ts'
import { openRow } from './outbox.ts'

/** Appends the event that an invitation has expired, once its time is over. */
export const invitationExpiry: RowJob<CommandDeps> = {
  backoff,
  leaves: leftByInvitation(({ id, expiresAt }) => ({ dueAt: expiresAt, holds: { invitation: id } })),
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
    const executed = await execute(deps, caller, aboutPerson(expireInvitation), {
      stream: person,
      command: { invitationId: opened.invitation },
    })
    return executed.result === 'done' ? 'done' : 'retry'
  },
}

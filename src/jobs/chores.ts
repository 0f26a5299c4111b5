import { loadStream } from '../log/load.ts'
import type { OutboxRow } from '../log/item.ts'
import { leaveDeletedGroup } from '../domain/group.ts'
import { execute, executeAll } from '../commands/execute.ts'
import { aboutPerson } from '../commands/people.ts'
import { expireInvitation } from '../domain/invitation.ts'
import { holdersOf } from '../../projections/people/holders.ts'
import { DatabaseError } from '../database/database.ts'
import { fewAtOnce } from './few_at_once.ts'
import { backoff, dropRows, type LeasedRow, leaseRows, openRow, postponeRows } from './outbox.ts'
import { leaseSeconds, type RunDeps, warn } from './run_deps.ts'

const most = 100

/** Turns the end of invitations' time into events. */
export const expireInvitations = (deps: RunDeps) =>
  workOff(deps, 'invitation_expiry', async (row) => {
    const opened = openRow(deps.masterKeys, row) as { invitation: string } | null
    if (!opened) return true
    const caller = {
      organization: row.organization,
      actor: 'system',
      requestId: deps.requestId,
      reason: null,
      idempotency: null,
      ifMatch: null,
    }
    const executed = await execute(deps, caller, aboutPerson(expireInvitation), {
      stream: row.person,
      command: { invitationId: opened.invitation },
    })
    return executed.result === 'done'
  })

/** Removes what is kept of deleted people outside of the database. */
export const eraseFiles = (deps: RunDeps) =>
  workOff(deps, 'erasure', async ({ organization, person }) => {
    await deps.forgetFiles(organization, person)
    return true
  })

/** Removes a file's bytes: it was taken from its person, or never came to be. */
export const removeFiles = (deps: RunDeps) =>
  workOff(deps, 'file_removal', async ({ organization, person, id }) => {
    await deps.forgetFile(organization, person, id)
    return true
  })

/**
 * Takes everybody out of a group that was deleted, on behalf of whoever did it. Nobody can join it any more, so
 * that one walk finds them all, however often it is begun anew.
 */
export const emptyGroups = (deps: RunDeps) =>
  workOff(deps, 'group_removal', async ({ organization, id: group }) => {
    const { rows } = await loadStream(deps.database, organization, group)
    const { actor, requestId, reason } = rows[rows.length - 1]!
    const caller = { organization, actor, requestId, reason, idempotency: null, ifMatch: null }
    for await (const members of holdersOf(deps.database, organization, 'group_ids', group)) {
      const targets = members.map((stream) => ({ stream, command: { group } }))
      const left = await executeAll(deps, caller, aboutPerson(leaveDeletedGroup), targets)
      const gone = left.every((one) => one.result === 'done' || one.refusal.refused === 'not_found')
      if (!gone) return false
    }
    return true
  })

/** Works off every due row of a kind; `work` answers whether the row is done with, else it comes again later. */
async function workOff(
  deps: RunDeps,
  kind: OutboxRow['kind'],
  work: (row: LeasedRow) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const rows = await leaseRows(deps.database, {
      kind,
      batch: null,
      most,
      seconds: leaseSeconds,
      at: deps.clock(),
    })
    if (rows.length === 0) return
    const results = await fewAtOnce(rows, async (row) => ({ row, done: await tried(deps, kind, row, work) }))
    await dropRows(deps.database, results.filter(({ done }) => done).map(({ row }) => row))
    await postponeRows(
      deps.database,
      results
        .filter(({ done }) => !done)
        .map(({ row }) => ({ ...row, dueAt: deps.clock() + backoff(row.attempts) })),
    )
  }
}

async function tried(
  deps: RunDeps,
  kind: OutboxRow['kind'],
  row: LeasedRow,
  work: (row: LeasedRow) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await work(row)
  } catch (error) {
    // without the database nothing can be handed back: the lease ends by itself
    if (error instanceof DatabaseError && error.outcomeUnknown) throw error
    warn(deps, { code: `${kind}_delayed`, row: row.id }, error)
    return false
  }
}

import { type CommandDeps, executeAll } from '../commands/execute.ts'
import { aboutPerson } from '../commands/people.ts'
import { holdersOf } from '../../projections/people/holders.ts'
import { leaveDeletedGroup } from '../domain/group.ts'
import { loadStream } from '../log/load.ts'
import { backoff, type RowJob } from './job.ts'

/**
 * Removes every person from a deleted group, on behalf of the actor who deleted it. No person can join a
 * deleted group, so one walk finds all of them, and a walk that broke off can start from the beginning.
 */
export const groupRemoval: RowJob<CommandDeps> = {
  backoff,
  leaves: {
    after: ['GroupDeleted'],
    rows: ({ id, at }) => [{ id, dueAt: at, sealed: null }],
  },
  async run({ organization, id: group }, deps) {
    const { rows } = await loadStream(deps.database, organization, group)
    const deletion = rows.at(-1)
    if (!deletion) throw new Error('the log holds no event of the deleted group')
    const { actor, requestId, reason } = deletion
    const caller = { organization, actor, requestId, reason, idempotency: null, ifMatch: null }
    for await (const members of holdersOf(deps.database, organization, 'group_ids', group)) {
      const targets = members.map((stream) => ({ stream, command: { group } }))
      const results = await executeAll(deps, caller, aboutPerson(leaveDeletedGroup), targets)
      const allLeft = results.every((result) =>
        result.result === 'done' || result.refusal.refused === 'not_found'
      )
      if (!allLeft) return 'retry'
    }
    return 'done'
  },
}

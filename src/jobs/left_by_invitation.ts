import { currentInvitation, type Invitation } from '../../events/person.ts'
import { newId } from '../new_id.ts'
import type { Leaves } from './job.ts'

/**
 * The row that a new invitation leaves for a job: when it is due, and what it holds, sealed under the
 * person's key. `at` is the time of the change in milliseconds since the Unix epoch. A change that makes no
 * token leaves no row.
 */
export function leftByInvitation(
  work: (invitation: Invitation, token: string, at: number) => { dueAt: number; holds: unknown },
): Leaves {
  return {
    after: ['PersonInvited'],
    rows(change) {
      if (change.kind !== 'person' || change.token === undefined) return []
      const { after, token, at } = change
      const invitation = after.existence === 'present' ? currentInvitation(after) : null
      if (invitation === null) return []
      const id = newId(at)
      const { dueAt, holds } = work(invitation, token, at)
      return [{ id, dueAt, sealed: change.sealRow(id, holds) }]
    },
  }
}

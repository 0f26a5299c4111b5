import { onPresent, refuse } from './decision.ts'
import { refuseArchived } from './person.ts'

export interface RefusePerson {
  reason: string | null
}

/**
 * Turns down a pending person: sets the status to inactive and ends an open link. The status can be set again
 * later. Refuses `invalid_state` for archived people and for people who are not pending.
 */
export const refusePerson = onPresent<RefusePerson>((person, { reason }) => {
  if (person.archived_at !== null) return refuseArchived('they cannot be refused')
  if (person.status !== 'pending') {
    return refuse(
      'invalid_state',
      'person',
      `The person is ${person.status}: only a pending one can be refused.`,
    )
  }
  return [{
    type: 'PersonRefused',
    open: { from: { status: 'pending' }, to: { status: 'inactive' } },
    sealed: reason === null ? null : { from: { refusal_reason: null }, to: { refusal_reason: reason } },
  }]
})

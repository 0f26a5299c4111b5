import { onPresent, refuse } from './decision.ts'
import { refuseArchived } from './person.ts'

export interface RefusePerson {
  reason: string | null
}

/**
 * Refuses a person who waits for approval: they become inactive, and an open link ends. Refuses
 * `invalid_state` for archived people and for people who do not wait. Their status can be set later.
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

import { newId } from '../../../src/new_id.ts'
import type { ReadNote } from '../../../src/log/reads.ts'

/** The note of an auditor's read by `route`, which the log keeps. */
export const readNote = (route: string): ReadNote => ({
  id: newId(Date.now()),
  at: Date.now(),
  actor: 'auditor',
  requestId: 'request-2',
  route,
  person: null,
  filter: {},
})

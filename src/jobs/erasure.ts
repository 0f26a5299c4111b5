import { newId } from '../new_id.ts'
import { backoff, type RowJob } from './job.ts'

/** Deletes what is kept of a deleted person outside of the database. */
export const erasure: RowJob<{ forgetFiles: (organization: string, person: string) => Promise<void> }> = {
  backoff,
  leaves: (change) =>
    change.kind === 'person' && change.events.some(({ type }) => type === 'PersonDeleted')
      ? [{ id: newId(change.at), dueAt: change.at, sealed: null }]
      : [],
  async run({ organization, person }, { forgetFiles }) {
    await forgetFiles(organization, person)
    return 'done'
  },
}

import { newId } from '../new_id.ts'
import { backoff, type RowJob } from './job.ts'

/** Deletes what is kept of a deleted person outside of the database. */
export const erasure: RowJob<{ forgetFiles: (organization: string, person: string) => Promise<void> }> = {
  backoff,
  leaves: {
    after: ['PersonDeleted'],
    rows: ({ at }) => [{ id: newId(at), dueAt: at, sealed: null }],
  },
  async run({ organization, person }, { forgetFiles }) {
    await forgetFiles(organization, person)
    return 'done'
  },
}

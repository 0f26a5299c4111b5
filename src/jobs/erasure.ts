import { backoff, type RowJob } from './job.ts'

/** Deletes what is kept of a deleted person outside of the database. */
export const erasure: RowJob<{ forgetFiles: (organization: string, person: string) => Promise<void> }> = {
  backoff,
  async run({ organization, person }, { forgetFiles }) {
    await forgetFiles(organization, person)
    return 'done'
  },
}

import { backoff, type RowJob } from './job.ts'

interface FileRemovalDeps {
  /** Deletes the bytes of a file. A file that is not there is no error. */
  forgetFile: (organization: string, person: string, file: string) => Promise<void>
}

/** Deletes the bytes of a file that was removed from its person, or of an upload that was never completed. */
export const fileRemoval: RowJob<FileRemovalDeps> = {
  backoff,
  leaves: {
    after: ['FileRemoved'],
    // each row has the id of its file, like the row that the upload scheduled, see `expectFile()`
    rows: ({ events, at }) =>
      events.flatMap((event) =>
        event.type === 'FileRemoved' ? [{ id: event.open.file_id, dueAt: at, sealed: null }] : []
      ),
  },
  async run({ organization, person, id }, { forgetFile }) {
    await forgetFile(organization, person, id)
    return 'done'
  },
}

import type { PersonFile } from '../../events/person.ts'
import { type Decide, refuse } from './decision.ts'
import { absent } from './person.ts'

export type NewFile = Omit<PersonFile, 'created_at'>

/** Adds a file whose bytes are kept already. Archived people have files too. */
export const addFile: Decide<NewFile> = (person, { id, name, filename, content_type, size }) => {
  if (person.existence !== 'present') return absent
  const before = person.files.map((file) => file.id)
  return [{
    type: 'FileAdded',
    open: { file_id: id, size, content_type, from: { files: before }, to: { files: [...before, id] } },
    sealed: { name, filename },
  }]
}

/** Removes a file; its bytes go by the outbox. Refuses `not_found`. */
export const removeFile: Decide<{ file: string }> = (person, { file }) => {
  if (person.existence !== 'present') return absent
  const before = person.files.map(({ id }) => id)
  if (!before.includes(file)) return noFile
  return [{
    type: 'FileRemoved',
    open: { file_id: file, from: { files: before }, to: { files: before.filter((id) => id !== file) } },
    sealed: null,
  }]
}

export const noFile = refuse('not_found', 'File not found.')

import type { PersonFile } from '../../events/person.ts'
import { onPresent, refuse } from './decision.ts'

export type NewFile = Omit<PersonFile, 'created_at'>

/** Adds a file whose bytes are already stored. Also applies to archived people. */
export const addFile = onPresent<NewFile>((person, { id, name, filename, content_type, size }) => {
  const before = person.files.map((file) => file.id)
  return [{
    type: 'FileAdded',
    open: { file_id: id, size, content_type, from: { files: before }, to: { files: [...before, id] } },
    sealed: { name, filename },
  }]
})

/** Removes a file; a job deletes its bytes. Refuses `not_found`. */
export const removeFile = onPresent<{ file: string }>((person, { file }) => {
  const before = person.files.map(({ id }) => id)
  if (!before.includes(file)) return fileNotFound
  return [{
    type: 'FileRemoved',
    open: { file_id: file, from: { files: before }, to: { files: before.filter((id) => id !== file) } },
    sealed: null,
  }]
})

export const fileNotFound = refuse('not_found', 'file', 'File not found.')

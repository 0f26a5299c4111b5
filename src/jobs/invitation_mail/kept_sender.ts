import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Delivery, type MailSender, type Message, oneLine } from './message.ts'

const fileName = ({ id, personId }: Message): string => [...(personId ? [personId] : []), id, 'eml'].join('.')

/** RFC 5322 with RFC 2046 parts, eight bits and UTF-8: every mail program opens it, and so does `cat`. */
const eml = ({ id, from, to, subject, text, html }: Message): string => {
  const boundary = `part-${id}`
  const part = (type: string, body: string) =>
    `--${boundary}\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n\n`
  return [
    `From: ${oneLine(from)}\nTo: ${oneLine(to)}\nSubject: ${oneLine(subject)}\nX-Rollcall-Id: ${id}\n`,
    `MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="${boundary}"\n\n`,
    part('text/plain', text),
    part('text/html', html),
    `--${boundary}--\n`,
  ].join('')
}

/**
 * For development without a mail provider: keeps each message as a file in `directory` and prints where,
 * with the first link in it. The same id again overwrites its own file.
 */
export const keptSender = (
  { directory, print }: { directory: string; print: (line: string) => void },
): MailSender => {
  const keep = async (message: Message): Promise<Delivery> => {
    const path = join(directory, fileName(message))
    try {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      await writeFile(path, eml(message), { mode: 0o600 })
    } catch {
      return { id: message.id, outcome: 'retry', reason: 'not_written' }
    }
    const link = message.text.match(/https?:\/\/\S+/)?.[0]
    print(`Mail kept in ${path}${link ? `, with the link ${link}` : ''}`)
    return { id: message.id, outcome: 'sent', providerId: null }
  }
  return { send: (messages) => Promise.all(messages.map(keep)) }
}

/** Removes what was kept for a person, once they are deleted. A directory that was never made is no error. */
export const removeKeptMail = async (directory: string, personId: string): Promise<void> => {
  const names = await readdir(directory).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const theirs = names.filter((name) => name.startsWith(`${personId}.`))
  await Promise.all(theirs.map((name) => rm(join(directory, name), { force: true })))
}

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptSender, removeKeptMail } from '../../src/jobs/invitation_mail/kept_sender.ts'
import type { Message } from '../../src/jobs/invitation_mail/message.ts'

let directory: string
let printed: string[]
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'mail-')), 'mail')
  printed = []
})
afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }))

const message = (changes: Partial<Message> = {}): Message => ({
  id: '01hz1',
  personId: '01person',
  from: 'Rollcall <people@example.com>',
  to: 'zoë@example.com',
  subject: 'Grüße',
  text: 'Follow https://people.example.com/invitations/abc to register.',
  html: '<p>Ça va</p>',
  ...changes,
})
const send = (...list: Message[]) => keptSender({ directory, print: (line) => printed.push(line) }).send(list)

describe('keptSender()', () => {
  test('keeps a mail that a mail program can read, and prints where it is and its link', async () => {
    expect(await send(message())).toEqual([{ id: '01hz1', outcome: 'sent', providerId: null }])
    const path = join(directory, '01person.01hz1.eml')
    const [header, text, html, end] = (await readFile(path, 'utf8')).split('--part-01hz1')
    expect(header).toMatch(/^From: .*\nTo: zoë@example.com\nSubject: Grüße\n[^]*boundary="part-01hz1"\n\n$/)
    expect(text).toMatch(
      /Content-Type: text\/plain[^]*\n\nFollow https:\/\/people.example.com\/invitations\/abc/,
    )
    expect(html).toMatch(/Content-Type: text\/html[^]*\n\n<p>Ça va<\/p>\n/)
    expect(end).toBe('--\n')
    expect(printed).toHaveLength(1)
    expect(printed[0]).toContain(path)
    expect(printed[0]).toContain('https://people.example.com/invitations/abc')
  })

  test('keeps one file however often the same id is sent', async () => {
    await send(message(), message({ id: '01hz2', personId: undefined }))
    await send(message())
    expect((await readdir(directory)).sort()).toEqual(['01hz2.eml', '01person.01hz1.eml'])
  })

  test('lets no subject add a header', async () => {
    await send(message({ subject: 'Hi\r\nBcc: eve@example.com' }))
    const file = await readFile(join(directory, '01person.01hz1.eml'), 'utf8')
    expect(file).toContain('\nSubject: Hi Bcc: eve@example.com\n')
    expect(file).not.toMatch(/^Bcc/m)
  })

  test('asks to try again when it cannot write', async () => {
    await writeFile(directory, 'a file where the directory should be')
    expect(await send(message())).toEqual([{ id: '01hz1', outcome: 'retry', reason: 'not_written' }])
  })
})

describe('removeKeptMail()', () => {
  test("removes one person's mails and nobody else's", async () => {
    await send(message(), message({ id: '01hz2' }), message({ id: '01hz3', personId: '01other' }))
    await removeKeptMail(directory, '01person')
    expect(await readdir(directory)).toEqual(['01other.01hz3.eml'])
  })

  test('is content with a directory that was never made', async () => {
    await expect(removeKeptMail(directory, '01person')).resolves.toBeUndefined()
  })
})

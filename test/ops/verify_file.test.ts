import { Buffer } from 'node:buffer'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { addInterview } from '../../src/domain/interview.ts'
import { csvHeader, csvRecords } from '../../src/apis/v1/events_csv.ts'
import { exportEvents } from '../../src/log/audit.ts'
import { storedPart } from '../../src/log/export.ts'
import { newId } from '../../src/new_id.ts'
import { eventView } from '../../src/operations/event_view.ts'
import { eventInLog, storedPartFor } from '../../src/operations/event_viewer.ts'
import { verifyFile } from '../../src/ops/verify_file.ts'
import { type Bench, founder, inviteSomebody, newGroup } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { readNote } from '../support/given/read_note.ts'
import { newHistory } from '../support/database/tamper.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { onDatabases } from '../support/database/fixture.ts'

// deno-lint-ignore no-explicit-any
type Line = any

let directory: string
beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => removeDirectory(directory))

async function exported(bench: Bench, organization: string, scopes: string[] | 'ops' = 'ops') {
  const caller = { scopes: new Set(scopes) } as never
  const note = scopes === 'ops' || scopes.includes('people:read') ? readNote('export') : null
  const lines: Line[] = []
  for await (const page of exportEvents(bench, organization, {}, { after: 0 }, note)) {
    for (const { event, row, erased, name } of page) {
      const view = eventView(event, { erased, name })
      lines.push(
        scopes === 'ops'
          ? { ...view, stored: storedPart(row) }
          : { ...eventInLog(view, caller), stored: storedPartFor(row, caller) },
      )
    }
  }
  return JSON.parse(JSON.stringify(lines)) as Line[]
}

const verified = (lines: Line[]) => verifiedText(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

async function verifiedText(text: string | Uint8Array) {
  const path = join(directory, crypto.randomUUID())
  await writeFile(path, text)
  const [result] = await verifyFile(path, { checkpoints: [], progress: () => {} })
  return result!
}

const at = (lines: Line[], type: string): Line => lines.find((line) => line.type === type)

describe.each(onDatabases)('an export as a file, from %s', (_, onDatabase) => {
  const it = onDatabase.extend('given', async ({ workbench: bench, owner }) => {
    const organization = await newHistory(bench)
    await newGroup(bench, organization, { kind: 'team', name: 'Crew' })
    const { id } = await inviteSomebody(bench, organization)
    const interview = { id: newId(bench.time.now), date: '2025-02-28', board_id: 'b3' }
    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: id,
      decide: addInterview,
      command: { ...interview, form_id: null, profile_id: null },
    })
    return { bench, organization, owner }
  })

  it('proves the open part and the chain, and counts the values that it cannot prove', async ({ given }) => {
    const lines = await exported(given.bench, given.organization)
    const shown = lines.filter((line) => line.stored.sealed !== null && line.changes !== null)
    const sealed = shown.flatMap(({ changes, stored }) =>
      Object.keys(changes).filter((field) => !(field in (JSON.parse(stored.open).to ?? {})))
    )
    expect(sealed.length).toBeGreaterThan(20)
    expect(await verified(lines)).toMatchObject({
      ok: true,
      position: lines.length,
      not_proved: {
        values: sealed.length,
        names: lines.filter(({ subject }) => subject.kind === 'person' && subject.name !== null).length,
        events: 0,
        erasures: 0,
      },
    })
    const open = await exported(given.bench, given.organization, ['events:read'])
    expect(await verified(open)).toEqual({
      id: given.organization,
      ok: true,
      position: lines.length,
      first_bad: null,
    })
  })

  it.for<[string, string, (line: Line) => void]>([
    ['a value of the open part', 'PersonInvited', ({ changes }) => changes.invitation.to = 'accepted'],
    ['the value before', 'PersonInvited', ({ changes }) => changes.invitation.from = 'accepted'],
    ['a value in a list', 'PersonCreated', ({ changes }) => changes.roles.to[0].rank = 'secondary'],
    ['a field that did not change', 'PersonUpdated', ({ changes }) => changes.email = { from: 'a', to: 'b' }],
    [
      'a field of an event without any',
      'GroupCreated',
      ({ changes }) => changes.title = { from: 'a', to: 'b' },
    ],
    ['the name of a group', 'GroupCreated', ({ changes }) => changes.name.to = 'Board'],
    ['the group that an event is about', 'GroupCreated', ({ subject }) => subject.id = 'other'],
    ['the name of a subject', 'GroupCreated', ({ subject }) => subject.name = 'Board'],
    ['the person that an event is about', 'PersonUpdated', ({ subject }) => subject.id = 'other'],
    ['a value that is left out', 'PersonCreated', ({ changes }) => delete changes.status],
    ['all values left out', 'GroupCreated', (line) => Object.assign(line, { changes: null, erased: true })],
  ])('rejects what is shown otherwise: %s', async ([_, type, forge], { given }) => {
    const lines = await exported(given.bench, given.organization)
    const line = lines.find((line) => line.type === type && line.changes !== null)
    forge(line)
    expect(await verified(lines)).toMatchObject({
      ok: false,
      first_bad: { position: line.position, reason: 'shown_mismatch' },
    })
  })

  it('counts as not proved what nothing in the file proves', async ({ given }) => {
    const lines = await exported(given.bench, given.organization, ['events:read'])
    lines.find(({ type, changes }) => type === 'PersonUpdated' && changes !== null).changes = {
      name: { from: 'Zoë', to: 'Somebody' },
    }
    at(lines, 'PersonInvited').comment = 'added'
    expect(await verified(lines)).toMatchObject({ ok: true, not_proved: { values: 2 } })
    const invited = at(lines, 'PersonInvited')
    Object.assign(invited, { changes: null, erased: true })
    expect(await verified(lines)).toMatchObject({ ok: true, not_proved: { erasures: 1 } })
  })

  it('allows that interviews are left out, and counts events without their content', async ({ given }) => {
    const lines = await exported(given.bench, given.organization, ['events:read'])
    const added = at(lines, 'InterviewAdded')
    expect(added.changes).toEqual({})
    const interviewers = await exported(given.bench, given.organization, ['events:read', 'interviews:read'])
    expect(at(interviewers, 'InterviewAdded').changes.interviews.to).toHaveLength(1)
    expect(await verified(interviewers)).toMatchObject({ ok: true })

    // as the export shows an interview of an earlier release
    added.stored = null
    expect(await verified(lines)).toMatchObject({
      ok: true,
      position: lines.length,
      not_proved: { values: 0, names: 0, events: 1, erasures: 0 },
    })
    added.hash = '00'.repeat(32)
    const follower = lines[lines.indexOf(added) + 1]
    expect(await verified(lines)).toMatchObject(
      follower ? { first_bad: { position: follower.position, reason: 'hash_mismatch' } } : { ok: true },
    )
    const other = at(lines, 'PersonUpdated')
    other.stored = null
    expect(await verified(lines)).toMatchObject({
      first_bad: { position: other.position, reason: 'malformed' },
    })
  })

  it.for<[string, (text: string, line: Line) => string]>([
    [
      'a member twice',
      (text) => text.replace('"changes":{', '"changes":{"name":{"from":"A","to":"B"}},"changes":{'),
    ],
    ['a value twice', (text) => text.replace('"name":{', '"name":{"from":"A","to":"B"},"name":{')],
    ['an actor twice', (text) => text.replace('"actor":', '"actor":"innocent","actor":')],
    [
      'a member twice, one of them escaped',
      (text) => text.replace('"name":{', '"n\\u0061me":{"from":"A","to":"B"},"name":{'),
    ],
    ['an escaped value', (text) => text.replace('"to":"Ann Lee"', '"to":"Ann L\\u0065e"')],
    ['a number in another spelling', (text) => text.replace(/"position":(\d+)/, '"position":$1.0')],
    ['spaces', (text) => text.replace('"actor":', '"actor": ')],
    ['a space at the end', (text) => `${text} `],
    ['the line break of Windows', (text) => `${text}\r`],
  ])('rejects a line that is spelled otherwise: %s', async ([_, forge], { given }) => {
    const lines = await exported(given.bench, given.organization)
    const index = lines.findIndex(({ changes }) => changes?.name?.to === 'Ann Lee')
    expect(index).toBeGreaterThan(0)
    const texts = lines.map((line) => JSON.stringify(line))
    const forged = forge(texts[index]!, lines[index])
    expect(forged).not.toBe(texts[index])
    expect(await verifiedText(texts.with(index, forged).join('\n'))).toMatchObject({
      ok: false,
      first_bad: { position: index + 1, reason: 'respelled' },
    })
  })

  it('counts members of the stored part that an export does not have', async ({ given }) => {
    const lines = await exported(given.bench, given.organization, ['events:read'])
    at(lines, 'GroupCreated').stored.note = 'approved'
    expect(await verified(lines)).toMatchObject({ ok: true, not_proved: { values: 1 } })
  })

  it('rejects a ciphertext whose base64 differs in bits that encode nothing', async ({ given }) => {
    const lines = await exported(given.bench, given.organization)
    const line = lines.find(({ stored }) => stored.sealed?.endsWith('='))
    const { sealed } = line.stored
    const last = sealed.replace(/=+$/, '').slice(-1)
    const other = String.fromCharCode(last.charCodeAt(0) + 1)
    line.stored.sealed = sealed.replace(/.(=+)$/, `${other}$1`)
    expect((await verified(lines)).ok).toBe(false)
  })

  it('tells that another program saved the file', async ({ given }) => {
    const { bench, organization } = given
    const lines = await exported(bench, organization)
    const json = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const csv = csvHeader + await csvRecords(bench.database, organization, lines)
    for (const text of [json, csv]) {
      await expect(verifiedText(`\ufeff${text}`)).rejects.toThrow('begins with a byte order mark, so another')
    }
    await expect(verifiedText(json.replaceAll('\n', '\r\n'))).rejects.toThrow('line breaks of Windows')
    await expect(verifiedText(csv.replaceAll('\r\n', '\n'))).rejects.toThrow('other line breaks than')
    await expect(verifiedText(csv.replaceAll(',', ';'))).rejects.toThrow('another program saved it')
    await expect(verifiedText(csv.replace('position', '"position"'))).rejects.toThrow('another program saved')
    await expect(verifiedText(Buffer.from(json.replace('Ann', '\u00c4nn'), 'latin1'))).rejects.toThrow(
      'is not UTF-8',
    )
    for (const text of [json.slice(0, -1), csv.slice(0, -2), csv + csv.slice(0, csvHeader.length)]) {
      expect(await verifiedText(text)).toMatchObject({ ok: true, position: lines.length })
    }
  })

  it('is verified with the separators of lines of Unicode in a value', async ({ given }) => {
    const { bench, organization } = given
    await newGroup(bench, organization, { kind: 'team', name: 'One\u2028Two\u2029Three' })
    const lines = await exported(bench, organization)
    expect(await verified(lines)).toMatchObject({ ok: true, position: lines.length })
    const csv = csvHeader + await csvRecords(bench.database, organization, lines)
    expect(await verifiedText(csv)).toMatchObject({ ok: true, position: lines.length })
  })

  it.for<[string, (record: string) => string]>([
    ['no quote before a formula', (record) => record.replace(",'=1+1,", ',=1+1,')],
    ['text behind a quote', (record) => record.replace(',team,', ',"te"am,')],
    ['needless quotes', (record) => record.replace(',team,', ',"team",')],
    ['a quote within a text', (record) => record.replace(',team,', ',te"am",')],
    ['a position in another spelling', (record) => record.replace(/^(\d+)/, '0$1')],
    ['a position as hexadecimal', (record) => record.replace(/^\d+/, (one) => `0x${(+one).toString(16)}`)],
    ['a version in another spelling', (record) => record.replace(',1,user_1,', ',1.0,user_1,')],
    [
      'a change twice',
      (record) => record.replace('""name"":', '""name"":{""from"":null,""to"":""A""},""name"":'),
    ],
    ['spaces in the changes', (record) => record.replace('""name"":', ' ""name"":')],
    ['a carriage return', (record) => record.replace(',team,', ',te\ram,')],
    ['a carriage return before the line break', (record) => `${record}\r`],
  ])('rejects a record that is spelled otherwise: %s', async ([_, forge], { given }) => {
    const { bench, organization } = given
    await newGroup(bench, organization, { kind: 'team', name: '=1+1' })
    const lines = await exported(bench, organization)
    const parts = (await csvRecords(bench.database, organization, lines)).split('\r\n')
    const index = lines.findIndex(({ changes }) => changes?.name?.to === '=1+1')
    const forged = forge(parts[index]!)
    expect(forged).not.toBe(parts[index])
    expect(await verifiedText(csvHeader + parts.join('\r\n'))).toMatchObject({ ok: true })
    expect(await verifiedText(csvHeader + parts.with(index, forged).join('\r\n'))).toMatchObject({
      ok: false,
      first_bad: { position: index + 1, reason: 'respelled' },
    })
  })

  it('is verified as CSV too', async ({ given }) => {
    const { bench, organization } = given
    const lines = await exported(bench, organization)
    const text = csvHeader + await csvRecords(bench.database, organization, lines)
    const asJson = await verified(lines)
    const asCsv = await verifiedText(text)
    expect(asCsv).toMatchObject({ ok: true, position: lines.length })
    expect({ ...asCsv.not_proved, names: 0 }).toEqual({ ...asJson.not_proved, names: 0 })
    expect(asCsv.not_proved!.names).toBeGreaterThan(asJson.not_proved!.names)
    const parts = text.slice(csvHeader.length).split('\r\n')
    const open = await exported(bench, organization, ['events:read'])
    const opened = await csvRecords(bench.database, organization, open)
    expect(await verifiedText(opened)).toMatchObject({ ok: true, position: open.length })

    const created = lines.findIndex(({ type }) => type === 'GroupCreated')
    for (const [from, to] of [[',Crew,', ',Board,'], ['""Crew""', '""Board""'], [',user_1,', ',user_2,']]) {
      const forged = parts.with(created, parts[created]!.replace(from!, to!))
      expect(forged[created]).not.toBe(parts[created])
      expect(await verifiedText(csvHeader + forged.join('\r\n'))).toMatchObject({
        ok: false,
        first_bad: {
          position: created + 1,
          reason: from === ',user_1,' ? 'hash_mismatch' : 'shown_mismatch',
        },
      })
    }
    const cut = [...parts.slice(0, 3), parts[3]!.slice(0, 50), ...parts.slice(4)]
    expect(await verifiedText(csvHeader + cut.join('\r\n'))).toMatchObject({
      first_bad: { position: 4, reason: 'malformed' },
    })
    await expect(verifiedText('position,id,occurred_at\r\n1,a,b\r\n')).rejects.toThrow('other columns')
  })
})

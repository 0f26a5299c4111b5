import { noBody } from '../../src/commands/reply.ts'
import type { Decide } from '../../src/domain/decision.ts'
import { presentOf } from '../support/given/present.ts'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { create, remove } from '../../src/domain/person.ts'
import { removeFile } from '../../src/domain/file.ts'
import { sql } from '../../src/database/database.ts'
import type { BlobStore } from '../../src/storage/blobs.ts'
import { directoryBlobs } from '../../src/storage/directory.ts'
import { receiveFile } from '../../src/operations/receive_file.ts'
import { expectFile, keyOf, removeFilesOf, uploadTimeout } from '../../src/storage/upload.ts'
import { type Bench, createBench, founder, newOrganization } from '../support/given/bench.ts'
import { createTestWorker } from '../support/given/worker.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

describe.each(databases)('files on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  let bench: Bench
  let organization: string
  let person: string
  let directory: string
  let blobs: BlobStore

  beforeAll(async () => {
    opened = await openDatabase()
  }, 60_000)
  afterAll(() => opened.close())

  beforeEach(async () => {
    await opened.owner.query(sql`delete from outbox`)
    bench = createBench(opened.database)
    organization = await newOrganization(bench)
    directory = await mkdtemp(join(tmpdir(), 'rollcall-files-'))
    blobs = directoryBlobs(directory)
    const created = await command(null, create, {
      profile: { name: 'Jane Smith', email: 'jane@example.com' },
      status: 'active' as const,
      source: 'oauth' as const,
    })
    person = created.result === 'done' ? presentOf(created.person).id : ''
    return () => rm(directory, { recursive: true })
  })

  const caller = () => ({ ...founder, organization, ifMatch: null })

  const command = <Command>(
    id: string | null,
    decide: Decide<Command>,
    what: Command,
  ) =>
    runCommand(bench, caller(), {
      person: id,
      decide,
      command: what,
    })

  const send = (bytes: string, store = blobs, body?: string | ReadableStream) =>
    receiveFile({ ...bench, blobs: store }, {
      organization,
      patience: 30_000,
      person,
      request: new Request('http://localhost', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
        body: body ??
          `--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${bytes}\r\n--x--\r\n`,
        duplex: 'half',
      } as RequestInit),
      nameOf: () => null,
      missing: () => {
        throw new Error('missing')
      },
      caller: () => Promise.resolve(caller()),
      reply: noBody(201),
    })

  const work = () =>
    createTestWorker(bench, {
      forgetFiles: (_, id) => removeFilesOf(blobs, organization, id),
      forgetFile: (_, id, file) => blobs.delete(keyOf({ organization, person: id, file })),
    }).run()

  const kept = async () => {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  }

  const waiting = () => opened.owner.query(sql`select kind, id from outbox where kind = 'file_removal'`)
  const files = async () => presentOf((await loadPerson(bench, organization, person)).person).files

  it('are sealed where they lie, under ids only', async () => {
    await send('a secret of Jane')
    const [path, ...more] = await kept()
    expect(more).toEqual([])
    const [file] = await files()
    expect(path).toBe(join(directory, organization, person, file!.id))
    expect((await readFile(path!)).includes('secret')).toBe(false)
    expect(await waiting()).toEqual([])
  })

  it('are removed by the outbox, also when the store fails at first', async () => {
    await send('one')
    const [file] = await files()
    await command(person, removeFile, { file: file!.id })
    expect((await kept()).length).toBe(1)
    await work()
    expect(await kept()).toEqual([])
    expect(await waiting()).toEqual([])
  })

  it('leave nothing when the body breaks off, or is no form', async () => {
    const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(start + 'x'.repeat(200_000)))
      },
      pull(controller) {
        controller.error(new Error('connection lost'))
      },
    })
    await expect(send('', blobs, broken)).rejects.toThrow('malformed_multipart')
    await expect(send('', blobs, `${start}cut`)).rejects.toThrow('malformed_multipart')
    await expect(send('', blobs, 'nothing')).rejects.toThrow('malformed_multipart')
    await expect(send('', blobs, '--x--\r\n')).rejects.toThrow('missing')
    expect([await kept(), await waiting(), await files()]).toEqual([[], [], []])
  })

  it('fail with the store, and are tried to be removed later where that fails, too', async () => {
    const down = () => Promise.reject(new Error('no space'))
    await expect(send('x'.repeat(500_000), { ...blobs, put: down, delete: down })).rejects.toThrow('no space')
    expect((await waiting()).length).toBe(1)
    expect(await files()).toEqual([])
  })

  it('of a process that was killed are removed when no upload can be under way any more', async () => {
    const place = { organization, person, file: '01jz91kq3m0gar5btepwxvncde' }
    expect(await expectFile(bench, place)).toBe(true)
    await blobs.put(keyOf(place), new Uint8Array(10))
    await writeFile(join(directory, organization, person, `~${place.file}~ab12`), 'begun')
    bench.time.now += uploadTimeout + 60_000
    await work()
    expect((await kept()).length).toBe(2)
    bench.time.now += uploadTimeout
    await work()
    expect([await kept(), await waiting()]).toEqual([[], []])
  })

  it('go with the person, one that is just being sent as well', async () => {
    await send('one')
    await send('two')
    const during: BlobStore = {
      ...blobs,
      async put(key, body) {
        await command(person, remove, {})
        await work()
        return await blobs.put(key, body)
      },
    }
    const handled = await send('three', during)
    expect(handled).toMatchObject({ result: 'refused', refusal: { refused: 'not_found' } })
    expect([await kept(), await waiting()]).toEqual([[], []])
    expect(await send('four')).toMatchObject({ result: 'refused' })
  })

  it('of a person who is not there are not expected', async () => {
    expect(await expectFile(bench, { organization, person: 'nobody', file: 'f' })).toBe(false)
    expect(await waiting()).toEqual([])
  })
})

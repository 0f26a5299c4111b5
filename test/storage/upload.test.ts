import { noBody } from '../../src/commands/reply.ts'
import type { Decide } from '../../src/domain/decision.ts'
import { presentOf } from '../support/given/present.ts'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { remove } from '../../src/domain/person.ts'
import { removeFile } from '../../src/domain/file.ts'
import { sql } from '../../src/database/database.ts'
import type { BlobStore } from '../../src/storage/blobs.ts'
import { directoryBlobs } from '../../src/storage/directory.ts'
import { receiveFile } from '../../src/operations/receive_file.ts'
import { expectFile, keyOf, removeFilesOf, uploadTimeout } from '../../src/storage/upload.ts'
import { founder } from '../support/given/bench.ts'
import { addPerson } from '../support/given/rebuilding.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { createTestWorker } from '../support/given/worker.ts'
import { onDatabases } from '../support/database/fixture.ts'

/** Up to the bytes of the only file of a form. */
const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'

describe.each(onDatabases)('files on %s', (_, onDatabase) => {
  const it = onDatabase.extend('given', async ({ owner, workbench: bench, organization }, { onCleanup }) => {
    await owner.query(sql`delete from outbox`)
    const directory = await temporaryDirectory()
    onCleanup(() => removeDirectory(directory))
    const blobs = directoryBlobs(directory)
    const { id: person } = await addPerson(bench, organization)

    const caller = () => ({ ...founder, organization, ifMatch: null })

    const command = <Command>(id: string | null, decide: Decide<Command>, what: Command) =>
      runCommand(bench, caller(), { person: id, decide, command: what })

    const send = (bytes: string, store = blobs, body?: string | ReadableStream) =>
      receiveFile({ ...bench, blobs: store }, {
        organization,
        patience: 30_000,
        person,
        request: new Request('http://localhost', {
          method: 'POST',
          headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
          body: body ?? `${start}${bytes}\r\n--x--\r\n`,
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

    const waiting = () => owner.query(sql`select kind, id from outbox where kind = 'file_removal'`)
    const files = async () => presentOf((await loadPerson(bench, organization, person)).person).files

    return { bench, organization, directory, blobs, person, command, send, work, kept, waiting, files }
  })

  it('are stored sealed, under ids only', async ({ given }) => {
    const { organization, directory, person, send, kept, waiting, files } = given
    await send('a secret of Jane')
    const [path, ...more] = await kept()
    expect(more).toEqual([])
    const [file] = await files()
    expect(path).toBe(join(directory, organization, person, file!.id))
    expect((await readFile(path!)).includes('secret')).toBe(false)
    expect(await waiting()).toEqual([])
  })

  it('are deleted by the outbox once they are removed from a person', async ({ given }) => {
    const { person, command, send, work, kept, waiting, files } = given
    await send('one')
    const [file] = await files()
    await command(person, removeFile, { file: file!.id })
    expect((await kept()).length).toBe(1)
    await work()
    expect(await kept()).toEqual([])
    expect(await waiting()).toEqual([])
  })

  it('leave nothing behind when the body ends early or is not a form', async ({ given }) => {
    const { blobs, send, kept, waiting, files } = given
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

  it('leave a removal in the outbox when the store can neither write nor delete', async ({ given }) => {
    const { blobs, send, waiting, files } = given
    const down = () => Promise.reject(new Error('no space'))
    await expect(send('x'.repeat(500_000), { ...blobs, put: down, delete: down })).rejects.toThrow('no space')
    expect((await waiting()).length).toBe(1)
    expect(await files()).toEqual([])
  })

  it('of a killed process are deleted once its uploads have timed out', async ({ given }) => {
    const { bench, organization, directory, blobs, person, work, kept, waiting } = given
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

  it('are deleted with their person, including a file that is being sent', async ({ given }) => {
    const { blobs, person, command, send, work, kept, waiting } = given
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

  it('are not expected for an unknown person', async ({ given: { bench, organization, waiting } }) => {
    expect(await expectFile(bench, { organization, person: 'unknown', file: 'f' })).toBe(false)
    expect(await waiting()).toEqual([])
  })
})

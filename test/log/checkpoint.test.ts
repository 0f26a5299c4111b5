import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { base64url, compactVerify, createLocalJWKSet, decodeProtectedHeader, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { openCheckpoint, signCheckpoint } from '../../src/log/checkpoint.ts'
import { sql } from '../../src/database/database.ts'
import { readLogState } from '../../src/log/epoch.ts'
import { directoryBlobs } from '../../src/storage/directory.ts'
import { findKeyIn, importSigningKeys } from '../../src/log/signing_keys.ts'
import { checkpointKey, type Contradiction, writeCheckpoints } from '../../src/jobs/checkpoints.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { moreHistory, newHistory, rehash } from '../support/database/tamper.ts'
import { founder, inviteSomebody } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { remove } from '../../src/domain/person.ts'
import { newId } from '../../src/new_id.ts'
import { onDatabases } from '../support/database/fixture.ts'

const old = { id: '2024', key: new Uint8Array(32).fill(1) }
const fresh = { id: '2025', key: new Uint8Array(32).fill(2) }
const head = { organization: 'o1', position: 42, hash: 'ab'.repeat(32) }
const now = Date.parse('2025-03-01T12:00:00.123Z')

describe('a checkpoint', () => {
  it('says what it signs, and any JOSE library can check it', async () => {
    const keys = await importSigningKeys([fresh, old])
    const { jws, ...said } = await signCheckpoint(keys, head, now)
    expect(said).toEqual({
      organization_id: 'o1',
      position: 42,
      hash: head.hash,
      at: '2025-03-01T12:00:00.123000Z',
    })
    expect(decodeProtectedHeader(jws)).toEqual({ alg: 'EdDSA', kid: '2025', typ: 'rollcall-checkpoint+jwt' })
    const { payload } = await compactVerify(jws, createLocalJWKSet(keys.published))
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ ...said, iat: Math.floor(now / 1000) })
  })

  it('after a rotation the old key no longer signs, and its signatures still verify', async () => {
    const before = await signCheckpoint(await importSigningKeys([old]), head, now)
    const rotated = await importSigningKeys([fresh, old])
    expect(await openCheckpoint(findKeyIn(rotated.published), before)).toEqual(before)
    expect(rotated.published.keys.map(({ kid }) => kid)).toEqual(['2025', '2024'])
    expect(JSON.stringify(rotated.published)).not.toContain('"d"')
    const dropped = await importSigningKeys([fresh])
    expect(await openCheckpoint(findKeyIn(dropped.published), before)).toBe(null)
  })

  it('that was altered, or signed by somebody else or for something else, does not open', async () => {
    const keys = await importSigningKeys([fresh])
    const findKey = findKeyIn(keys.published)
    const good = await signCheckpoint(keys, head, now)
    const { jws, ...said } = good
    const [header, payload, signature] = jws.split('.') as [string, string, string]
    const other = await signCheckpoint(keys, { ...head, position: 41 }, now)
    const forger = await importSigningKeys([{ ...fresh, key: old.key }])
    const headed = (given: object) => base64url.encode(JSON.stringify(given))
    const public_ = base64url.decode(keys.published.keys[0]!.x!)
    const sign = (typ: string, alg = 'EdDSA', key: typeof keys.current.key | Uint8Array = keys.current.key) =>
      new SignJWT(said).setProtectedHeader({ alg, kid: '2025', typ }).sign(key)
    for (
      const bad of [
        null,
        'text',
        said,
        { ...good, position: 41 },
        { ...good, hash: 'cd'.repeat(32) },
        { ...good, organization_id: 'o2' },
        { ...good, at: other.at.replace('12:', '13:') },
        { ...good, jws: other.jws },
        { ...good, jws: `${header}.${payload}.${signature.slice(0, -4)}AAAA` },
        { ...good, jws: `${headed({ alg: 'none', typ: 'rollcall-checkpoint+jwt' })}.${payload}.` },
        { ...good, jws: await sign('JWT') },
        { ...good, jws: await sign('rollcall-checkpoint+jwt', 'HS256', public_) },
        await signCheckpoint(forger, head, now),
      ]
    ) expect(await openCheckpoint(findKey, bad)).toBe(null)
    expect(await openCheckpoint(findKey, good)).toEqual(good)
  })
})

describe.each(onDatabases)('`writeCheckpoints()` on %s', (_, onDatabase) => {
  const hour = 3_600_000

  // deno-lint-ignore no-empty-pattern
  const onDirectory = onDatabase.extend('directory', async ({}, { onCleanup }) => {
    const directory = await temporaryDirectory()
    onCleanup(() => removeDirectory(directory))
    return directory
  })

  const it = onDirectory.extend('given', ({ database, owner, workbench: bench, directory }) => {
    async function write(warnings: Contradiction[] = []) {
      const deps = {
        ...bench,
        signingKeys: await importSigningKeys([fresh]),
        store: directoryBlobs(directory),
        interval: hour,
        compared: { all: true },
      }
      await writeCheckpoints(deps, (contradiction) => warnings.push(contradiction))
      return warnings
    }

    const written = (organization: string) => readdir(join(directory, organization)).catch(() => [])

    const lastOf = async (organization: string) => {
      const found = { organization, ...(await readLogState(database, organization))! }
      return { ...found, file: checkpointKey(found).split('/')[1]! }
    }
    return { owner, bench, directory, write, written, lastOf }
  })

  it('writes a checkpoint when the head has moved, after the interval', async ({ given }) => {
    const { owner, bench, directory, write, written, lastOf } = given
    const organization = await newHistory(bench)
    const first = await lastOf(organization)
    await write()
    expect(await written(organization)).toEqual([first.file])
    const text = await readFile(join(directory, organization, first.file), 'utf8')
    const findKey = findKeyIn((await importSigningKeys([fresh])).published)
    expect(await openCheckpoint(findKey, JSON.parse(text))).toMatchObject({
      organization_id: organization,
      position: first.position,
      hash: first.hash,
    })

    bench.time.now += hour
    await write()
    expect(await written(organization)).toEqual([first.file])
    await moreHistory(bench, organization, 1)
    bench.time.now -= 1
    await write()
    expect(await written(organization)).toEqual([first.file])
    bench.time.now += 1
    await write()
    expect(await written(organization)).toEqual([first.file, (await lastOf(organization)).file])
    const [noted] = await owner.query(
      sql`select position from checkpoints where organization_id = ${organization}`,
    )
    expect(noted!.position).toBe((await lastOf(organization)).position)
  })

  it('lets several processes write at once, which agree on one object each', async ({ given }) => {
    const { bench, write, written, lastOf } = given
    const organizations = [await newHistory(bench), await newHistory(bench)]
    const warnings = await Promise.all([write(), write(), write()])
    expect(warnings.flat()).toEqual([])
    for (const organization of organizations) {
      expect(await written(organization)).toEqual([(await lastOf(organization)).file])
    }
  })

  it('lists who was erased since the checkpoint before', async ({ given }) => {
    const { bench, directory, write, lastOf } = given
    const organization = await newHistory(bench)
    await write()
    const before = await lastOf(organization)
    const { id } = await inviteSomebody(bench, organization, {
      email: `${newId(bench.time.now)}@example.com`,
    })
    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: id,
      decide: remove,
      command: {},
    })
    bench.time.now += hour
    await write()
    const after = await lastOf(organization)
    const text = await readFile(join(directory, organization, after.file), 'utf8')
    const findKey = findKeyIn((await importSigningKeys([fresh])).published)
    const checkpoint = await openCheckpoint(findKey, JSON.parse(text))
    expect(checkpoint).toMatchObject({
      erased_since: before.position,
      erased_to: after.position,
      erased: [id],
    })
    expect(await openCheckpoint(findKey, { ...checkpoint, erased: [] })).toBe(null)
  })

  it('continues a list that is too long for one checkpoint while the log stands still', async ({ given }) => {
    const { owner, bench, write, written, lastOf } = given
    const organization = await newHistory(bench)
    await write()
    const head = await lastOf(organization)
    const { id } = await inviteSomebody(bench, organization, {
      email: `${newId(bench.time.now)}@example.com`,
    })
    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: id,
      decide: remove,
      command: {},
    })
    const now = new Date(bench.time.now + hour).toISOString()
    const due = async (most: number) => {
      const [row] = await owner.query(
        sql`select due_checkpoints('', ${now}::timestamptz, 500, ${most}) as due`,
      )
      const all: { organization: string }[] = JSON.parse(row!.due as string)
      return all.find((one) => one.organization === organization)
    }
    const end = await lastOf(organization)
    const whole = { erased_since: head.position, erased: [id] }
    expect(await due(1)).toMatchObject({ ...whole, erased_to: expect.any(Number), continued: false })
    expect(await due(2)).toMatchObject({ ...whole, erased_to: end.position })
    bench.time.now += hour
    await write()
    // as if only a part of the list had found room
    await owner.query(sql`
      update checkpoints set erased_to = ${head.position} where organization_id = ${organization}`)
    expect(await due(10)).toMatchObject({ continued: true, erased: [id] })
    await write()
    const part = `.${String(head.position).padStart(16, '0')}.json`
    expect(await written(organization)).toEqual([head.file, end.file.replace('.json', part), end.file])
    expect(await due(10)).toBe(undefined)
  })

  it('reports a log that ends before a checkpoint in the store, until it fits again', async ({ given }) => {
    const { owner, bench, directory, write } = given
    const organization = await newHistory(bench)
    await write()
    const store = directoryBlobs(directory)
    const keys = await importSigningKeys([fresh])
    const newer = { organization, position: 900, hash: 'ab'.repeat(32) }
    const put = async (signed: typeof keys) => {
      const text = JSON.stringify(await signCheckpoint(signed, newer, bench.time.now))
      await store.put(checkpointKey(newer), new TextEncoder().encode(text), { type: 'application/json' })
    }
    bench.time.now += hour
    await moreHistory(bench, organization, 1)
    // what others signed proves nothing
    await put(await importSigningKeys([{ ...fresh, key: old.key }]))
    expect(await write()).toEqual([])
    await put(keys)
    bench.time.now += hour
    await moreHistory(bench, organization, 1)
    expect(await write()).toEqual([{ code: 'log_older_than_checkpoint', organization, position: 900 }])
    const noted = sql`select position from newer_checkpoints where organization_id = ${organization}`
    expect(await owner.query(noted)).toEqual([{ position: 900 }])
    await store.delete(checkpointKey(newer))
    expect(await write()).toEqual([])
    expect(await owner.query(noted)).toEqual([])
  })

  it('reports a history that contradicts a checkpoint, and keeps the checkpoint', async ({ given }) => {
    const { owner, bench, directory, write, lastOf } = given
    const organization = await newHistory(bench)
    const before = await lastOf(organization)
    await write()
    await owner.query(
      sql`update events set reason = 'none' where organization_id = ${organization} and position = 9`,
    )
    await rehash(owner, organization, 9)
    bench.time.now += hour
    const contradiction = {
      code: 'checkpoint_contradicted',
      organization,
      position: before.position,
    }
    expect(await write()).toEqual([contradiction])
    // nor does it help to forget what the database knows of it
    await owner.query(sql`delete from checkpoints where organization_id = ${organization}`)
    expect(await write()).toEqual([contradiction])
    expect(await readFile(join(directory, organization, before.file), 'utf8')).toContain(before.hash)
  })
})

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listOrganizations, verifyOrganization } from '../../src/log/verify.ts'
import { compare, type Difference } from '../../projections/rebuild/compare.ts'
import { sql } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { migrationState } from '../../src/database/migration_state.ts'
import { readCheckpoints, readKeys } from '../../src/ops/checkpoint_file.ts'
import { parseEnvironment } from '../../src/service.ts'
import { type EmptyDatabase, emptyDatabases } from '../support/database/empty_database.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { type Asked, lasting, signToken, toAnswer, toRequest, withoutAdded } from './exchange.ts'
import { listReleases, openService, readRelease, type Service, upgrade } from './open.ts'

const releases = await Promise.all((await listReleases()).map(readRelease))
const minute = 60_000

describe.each(releases)('the database of release $name', (release) => {
  const { recorded: { at, tokens, api_keys: apiKeys, exchanges, left }, keys } = release
  const recordedAt = Date.parse(at)

  describe.each(emptyDatabases)('on %s', (_, create) => {
    let empty: EmptyDatabase
    let directory: string
    let service: Service
    let organizations: { id: string; events: number }[]
    beforeAll(async () => {
      // links that were open then are open at that time only
      vi.useFakeTimers({ toFake: ['Date'], now: recordedAt })
      empty = await create()
      directory = await temporaryDirectory()
      await upgrade(empty.database, release)
      service = await openService(empty.database, release, directory)
      organizations = await listOrganizations(empty.database)
    }, 120_000)
    afterAll(async () => {
      vi.useRealTimers()
      await empty?.remove()
      await removeDirectory(directory)
    })

    async function send(asked: Asked) {
      const { as } = asked
      const credential = as === null
        ? null
        : apiKeys[as] ?? await signToken(keys.JWT_SECRET!, tokens[as]!, Date.now())
      return await toAnswer(await service.app.fetch(toRequest(keys.PUBLIC_URL!, credential, asked)))
    }

    it('is brought up to the code', async () => {
      expect(await migrationState(empty.database)).toEqual({ state: 'current' })
      expect(await migrate(empty.database)).toEqual([])
      expect(await get('/readyz', null)).toMatchObject({ status: 200 })
    })

    it('verifies against the checkpoints of its time', async () => {
      const config = parseEnvironment(keys)
      if (!config.ok) throw new Error(config.problems.join('\n'))
      const findKey = await readKeys(release.path('jwks.json'), config.config)
      const { checkpoints, rejected } = await readCheckpoints(release.path('checkpoint.json'), findKey)
      expect(rejected).toEqual([])
      expect(new Set(checkpoints.map(({ organization_id }) => organization_id)))
        .toEqual(new Set(organizations.map(({ id }) => id)))
      for (const { id, events } of organizations) {
        const own = checkpoints.filter(({ organization_id }) => organization_id === id)
        expect(await verifyOrganization(empty.database, id, { checkpoints: own, progress: () => {} }))
          .toEqual({ id, position: events, ok: true, first_bad: null })
      }
    })

    it('has the read model that the code folds from its log', async () => {
      expect(await differences()).toEqual([])
    })

    it.each(exchanges.filter(goesOn))('goes on after $path, or says that it cannot', async (asked) => {
      // a new release may order names otherwise
      expect(await send(asked)).toMatchObject({ status: 422, json: { errors: ['cursor'] } })
    })

    it.each(exchanges.filter((one) => !goesOn(one)))('answers $method $path to $as as before', async ({
      answer,
      ...asked
    }) => {
      const comparable = { varies: [...asked.varies ?? [], ...notRepeated[asked.path] ?? []] }
      const before = lasting(comparable, answer)
      const reply = lasting(comparable, await send(asked))
      const now = {
        ...reply,
        headers: withoutTag(reply.headers, before.headers),
        json: withoutAdded(reply.json, before.json),
      }
      expect(now).toEqual(before)
      // members in the same order, too
      expect(JSON.stringify(now.json)).toBe(JSON.stringify(before.json))
    })

    it('is not changed by these requests', async () => {
      expect(await listOrganizations(empty.database)).toEqual(organizations)
    })

    it('has its waiting work done by the code', async () => {
      // the lease of a process that was killed has ended by then
      vi.setSystemTime(recordedAt + 2 * minute)
      const now = new Date().toISOString()
      const due = sql`select kind from outbox where due_at <= ${now}::timestamptz`
      const waiting = await empty.database.query(due)
      expect(waiting.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds))
      const keptFiles = await filesUnder([...left.files.gone, ...left.files.kept])
      expect(keptFiles).toHaveLength(left.files.gone.length + left.files.kept.length)

      await service.worker.run()

      expect(await empty.database.query(due)).toEqual([])
      expect(await filesUnder(left.files.gone)).toEqual([])
      expect(await filesUnder(left.files.kept)).toEqual(left.files.kept)
      const expired = await get(`/v1/people/${left.expired}`, left.as)
      expect(expired.json).toMatchObject({ invitation: { state: 'expired' } })
      const people = await get('/v1/people?per_page=100', left.as)
      expect(JSON.stringify(people.json)).not.toContain(left.group)
      expect(service.mails.map(({ to }) => to)).toEqual(left.mails)
      for (const { text } of service.mails) {
        const link = text.split(/\s+/).find((word) => word.startsWith(`${keys.PUBLIC_URL}/invitations/`))!
        expect(await get(link.slice(keys.PUBLIC_URL!.length), null)).toMatchObject({
          status: 200,
          page: true,
        })
      }
      expect(await differences()).toEqual([])
    })

    const get = (path: string, as: string | null) => send({ method: 'GET', path, as })

    /** How the read models of all organizations differ from a fold of their logs. */
    async function differences(): Promise<Difference[]> {
      const found: Difference[] = []
      for (const { id } of organizations) {
        await compare(service.deps, id, {
          limit: 50,
          onDifference: (difference) => found.push(difference),
          onProgress: () => {},
        })
      }
      return found
    }

    async function filesUnder(prefixes: string[]): Promise<string[]> {
      const keys = await Promise.all(prefixes.map((prefix) => Array.fromAsync(service.blobs.list(prefix))))
      return keys.flat()
    }
  })
})

/** The headers without an ETag that the release did not send yet: since 0.5.0 more replies have one. */
function withoutTag<Headers extends object>(now: Headers, before: Headers): Headers {
  return 'etag' in before
    ? now
    : Object.fromEntries(Object.entries(now).filter(([name]) => name !== 'etag')) as Headers
}

/** Members of stored replies, by path, that a repeat has not any more: since 0.5.0 a secret is shown once. */
const notRepeated: Record<string, string[]> = { '/v1/api-keys': ['key'] }

/** Goes on with a list by name from a cursor: releases up to 0.4.0 had another order of names. */
const goesOn = ({ path }: Asked) => /cursor=[^&]+.*&sort=-?name/.test(path)

/** Every kind of work that a release leaves. */
const kinds = ['erasure', 'file_removal', 'group_removal', 'invitation_expiry', 'invitation_mail']

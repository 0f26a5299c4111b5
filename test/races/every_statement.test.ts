import { readdir, readFile } from 'node:fs/promises'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, eventually, request } from '../support/contract/api.ts'
import { type Belongings, everything, fileForm, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf } from '../support/contract/operations.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { loggedPlans, planLogging, type Scan } from '../support/database/logged_plans.ts'
import { createOwnPostgres, type OwnPostgres } from '../support/database/own_postgres.ts'
import { createTestDatabase } from '../support/database/test_database.ts'
import { removeDirectory, type Server, startServer, temporaryDirectory } from '../support/service/server.ts'

const rows = 50_000
/** Rows that a scan may read: some for each row that its statement returns, and a constant. */
const [each, constant] = [20, 2_000]

/** Statements that read more, with the reason. */
const bounds: { statement: RegExp; of: string | RegExp; reason: string }[] = [
  {
    statement: /^with service as \(select oid from pg_roles/,
    of: 'pg_proc',
    reason: 'the catalog does not grow with the data',
  },
  {
    statement: /^select json_build_object\( 'refused',/,
    of: /^outbox/,
    reason: 'work that waits is counted for an operator',
  },
  {
    statement: /^select json_build_object\( 'rows',/,
    of: 'outbox',
    reason: 'the depth of the outbox is counted for an operator',
  },
  {
    statement: /from outbox where organization_id = \$4$/,
    of: 'outbox',
    reason: 'the depth of the outbox is counted for an operator',
  },
  {
    statement: /^select p\.organization_id.* and p\.source = \$2 order by p\.id/,
    of: 'people',
    reason: 'a source has no index: the walk of a page of a source that few people have',
  },
  {
    statement: /^select p\.id from people p .* and p\.(role|group)_ids @> \$2 and p\.id > \$3/,
    of: 'people',
    reason: 'all pages together are one walk of a removal over all people',
  },
  {
    statement: /^select \(select count\(\*\) from people_with_roles p .* p\.invitation->>'state'/,
    of: 'people',
    reason: 'people in a state of an invitation are counted, by its index',
  },
  {
    statement: /^select p\.organization_id.* between 0 and .* order by p\.id/,
    of: 'people',
    reason: 'a walk in the order of the page where that costs less than to sort all expired invitations',
  },
  {
    statement: /^insert into event_times/,
    of: 'events',
    reason: 'the times of a log that was filled at once are noted at the first question about them',
  },
]

/** Functions that no request here leads to, with the reason. */
const others: Record<string, string> = {
  rebuild_organizations: 'for operators: one row an organization',
  release_rebuild: 'when a server stops in the middle of a rebuild: by the key of its row',
}

let own: OwnPostgres
let owner: postgres.Sql
let service: postgres.Sql
let directory: string
let server: Server
let organization: Belongings

beforeAll(async () => {
  own = await createOwnPostgres(planLogging)
  await own.start()
  const database = await createTestDatabase(own.url)
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  service = postgres(database.url, { max: 1, onnotice: () => {} })
  directory = await temporaryDirectory()
  const environment = { DATABASE_URL: database.url, ...serviceEnvironment('http://127.0.0.1:9') }
  server = await startServer({ environment, directory })
  organization = await newBelongings({ url: server.url, jwtSecret } as never, { roleNumber: 77 })
  const manager = bearer(await organization.organization.token(['organizations:manage']))
  const all = { record_reads: 'all' }
  await request(server.url, 'PATCH', `/v1/organizations/${organization.id}`, all, manager)
  await fillTables(organization)
  // generic plans that were made while the tables were empty must not be the ones in use afterwards
  await owner`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
  await owner.unsafe('alter system set auto_explain.log_min_duration = 0').simple()
  await owner`select pg_reload_conf()`
  await eventually('ready', async () => (await request(server.url, 'GET', '/readyz')).status === 200)
}, 180_000)

afterAll(async () => {
  await Promise.all([owner.end(), service.end()])
  await server.stop().finally(async () => {
    await own.remove()
    await removeDirectory(directory)
  })
})

it('reads no more rows than it returns, but for a constant or a reason', async () => {
  const headers = bearer(await organization.organization.token(everything))
  const sent = Object.entries(operations).flatMap(([name, one]) => {
    const [method, template] = name.split(' ') as [string, string]
    const path = fill(template, (parameter) => parameterOf(template, parameter, { from: organization }))
    const query = one.query ? `?${one.query(organization)}` : ''
    const body = one.form ? fileForm('plan') : one.body?.(organization)
    return [
      { method, path: path + query, body },
      ...(queries[name] ?? []).map((more) => ({
        method,
        path: `${path}?${more(organization)}`,
        body,
      })),
    ]
  })
  const last = (method: string) => method === 'DELETE' ? 1 : 0
  const failed: string[] = []
  for (const { method, path, body } of sent.sort((one, other) => last(one.method) - last(other.method))) {
    const key: Record<string, string> = method === 'GET' ? {} : { 'Idempotency-Key': crypto.randomUUID() }
    const reply = await request(server.url, method, path, body, { ...headers, ...key })
    if (reply.status >= 500) failed.push(`${method} ${path}: ${reply.status}`)
  }
  expect(failed).toEqual([])

  await otherCallers(headers)
  await rebuildEach()
  await byTheClock()

  const { statements, scans } = await loggedPlans(own.logFile)
  const unseen = (await calledFunctions()).filter((name) => !(name in others))
    .filter((name) => ![...statements].some((statement) => statement.includes(`${name}(`)))
  expect(unseen).toEqual([])
  expect(scans.length).toBeGreaterThan(500)
  const isBounded = ({ statement, of, read, returned }: Scan) =>
    read <= each * returned + constant ||
    bounds.some((bound) =>
      bound.statement.test(statement) && (typeof bound.of === 'string' ? bound.of === of : bound.of.test(of))
    )
  const unbounded = scans.filter((scan) => !isBounded(scan))
  expect([
    ...new Set(unbounded.map(({ node, of, read, statement }) => `${node} ${of} ${read}: ${statement}`)),
  ])
    .toEqual([])
})

/** Callers who are found, and people who are named, in other ways than in the table of operations. */
async function otherCallers(headers: Record<string, string>) {
  const { person, apiKey, organization: { token } } = organization
  const self = bearer(await token([], { person: person.id }))
  const manager = bearer(await token(['organizations:manage']))
  const key = { 'Idempotency-Key': crypto.randomUUID() }
  const asked: [string, string, unknown, Record<string, string>][] = [
    ['GET', '/v1/people?per_page=1', undefined, bearer(apiKey.key)],
    ['GET', `/v1/people/${person.source_id}`, undefined, headers],
    ['GET', `/v1/people/${person.id}`, undefined, self],
    ['PATCH', `/v1/people/${person.id}`, { title: 'Cox' }, { ...self, ...key }],
    ['PATCH', `/v1/people/${person.id}`, { title: 'Cox' }, { ...self, ...key }],
    ['GET', `/v1/people?at=2999-01-01&id=${person.id}`, undefined, headers],
    ['GET', `/v1/people/${person.id}?version=1`, undefined, headers],
    ['GET', '/workspace/v3/people?start=30&limit=20', undefined, headers],
    ['GET', `/district/api/people/${person.id}?include=files,interviews`, undefined, headers],
    ['GET', '/readyz', undefined, {}],
    ['GET', `/church/api/people/1?church_id=${organization.number + 1}`, undefined, manager],
  ]
  for (const [method, path, body, own] of asked) {
    const { status } = await request(server.url, method, path, body, own)
    expect([method, path, status]).toEqual([method, path, expect.toSatisfy((one: number) => one < 500)])
  }
}

/** A small organization beside the large one: what reads more than it has reads the other. */
async function rebuildEach() {
  const small = await newBelongings({ url: server.url, jwtSecret } as never, { roleNumber: 78 })
  const headers = bearer(await small.organization.token(everything))
  const ask = (method: string, path: string) => request(server.url, method, path, undefined, headers)
  const done = () =>
    eventually('rebuilt', async () => {
      const { body } = await ask('GET', '/v1/projections')
      return body.data.every(({ rebuild }: { rebuild: unknown }) => rebuild === null)
    }, { seconds: 90 })
  const { body } = await ask('GET', '/v1/projections')
  const names: string[] = body.data.map(({ name }: { name: string }) => name)
  for (const name of names) {
    expect((await ask('POST', `/v1/projections/${name}/rebuild`)).status).toBe(202)
  }
  await done()
  await ask('POST', `/v1/projections/${names[0]}/rebuild`)
  await ask('DELETE', `/v1/projections/${names[0]}/rebuild`)
  await done()
}

/** What jobs ask by the clock, which no test can wait for. */
async function byTheClock() {
  await service`select prune_idempotency_keys(now() - interval '1 day', 500)`
  await service`select prune_rotated_secrets(now(), 500)`
  await service`select outbox_depth(300, now())`
  await service`select known_checkpoints('', 500)`
  const [row] = await service`select due_checkpoints('', now(), 500, 1000) as due`
  const due: { organization: string; position: number; hash: string; erased_to: number }[] = row!.due
  expect(due).not.toEqual([])
  await service`select compare_with_checkpoints(${JSON.stringify(due)})`
  const written = due.map(({ organization, ...one }) => ({
    ...one,
    organization_id: organization,
    at: new Date(),
  }))
  await service`select record_checkpoints(${JSON.stringify(written)})`
}

/** The names of the functions of the database that the service calls. */
async function calledFunctions(): Promise<string[]> {
  const root = new URL('../../', import.meta.url)
  const files = (await Promise.all(
    ['src', 'projections'].map(async (folder) =>
      (await readdir(new URL(folder, root), { recursive: true })).map((file) => `${folder}/${file}`)
    ),
  )).flat().filter((file) => file.endsWith('.ts') && !file.startsWith('src/ops/'))
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')))
  const called = texts.flatMap((text) =>
    [...text.matchAll(/(?:select|from) (\w+)\(/g)].map(([, name]) => name!)
  )
  const own = await owner`select p.proname as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and not exists (
      select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`
  return own.map(({ name }) => name as string).filter((name) => called.includes(name)).sort()
}

/** Further queries of operations. */
const queries: Record<string, ((own: Belongings) => string)[]> = {
  'GET /v1/people': [
    ...['created_at', '-created_at', 'name', '-name', 'updated_at', '-updated_at'].map((sort) => () =>
      `sort=${sort}&per_page=100`
    ),
    () => 'cursor=',
    ({ cursor }) => `cursor=${cursor}`,
    ({ person }) => `id=${person.id}`,
    ({ person }) => `email=${person.email}`,
    ({ person }) => `source_id=${person.source_id}`,
    ({ role }) => `role=${role.key}`,
    ({ team }) => `group=${team.id}`,
    () => 'status=pending',
    () => 'status=active',
    () => 'source=oauth',
    ...['pending', 'accepted', 'expired', 'revoked', 'failed'].map((state) => () => `invitation=${state}`),
    () => 'invitation=accepted&status=pending',
    () => 'invitation=expired&cursor=',
    () => 'archived=true',
    () => 'q=person+4242',
    () => 'name=person+4242',
    () => 'phone=0004242',
    () => 'updated_after=2026-01-01',
  ],
  'GET /v1/events': [
    () => 'type=PersonCreated',
    () => 'type=RoleDeleted',
    () => 'type=RoleDeleted,PersonCreated,MailSent',
    () => 'reason=nothing',
    () => 'request=nothing',
    ({ team }) => `group=${team.id}`,
    ({ role }) => `role=${role.id}`,
    () => 'actor=nobody',
    ({ person }) => `person=${person.id}`,
    () => 'field=email',
    () => `from=${new Date(Date.now() + 49_000_000).toISOString()}`,
    () => 'order=desc',
    ({ head }) => `after=${head}`,
  ],
  'GET /v1/events/reads': [
    () => 'actor=nobody',
    () => 'actor=actor7',
    ({ person }) => `person=${person.id}`,
  ],
}

/** Fills every table of the organization that grows with its people, its changes or its callers. */
async function fillTables({ id, role, team }: Belongings): Promise<void> {
  await owner.unsafe(`
    insert into people (organization_id, generation, id, number, version, standing, status, name, first_name,
      last_name, email, phone, language, role_ids, role_ranks, group_ids, source, created_at, updated_at,
      invitation)
    select '${id}', 1, '01k0000000' || lpad(n::text, 16, '0'), 1000 + n, 1,
      case when n % 50 = 0 then 'archived' else 'current' end,
      case when n % 500 = 1 then 'pending' else 'active' end, 'Person ' || n, 'Person', n::text,
      'person.' || n || '@example.com', '+1202' || lpad(n::text, 7, '0'), 'en',
      array[case when n % 500 = 0 then '${role.id}' else 'other' end], '{primary}',
      case when n % 500 = 0 then array['${team.id}'] else '{}' end,
      case when n % 500 = 0 then 'oauth' else 'import' end,
      timestamptz '2025-01-01' + n * interval '1 second', timestamptz '2025-01-01' + n * interval '1 second',
      case when n % 5 = 0 then json_build_object(
        'state', case n % 500 when 0 then 'accepted' when 5 then 'expired' when 10 then 'revoked'
          else 'pending' end,
        'sent_at', 0, 'expires_at', case n % 500 when 15 then 0 else 4e12::bigint end,
        'accepted_at', null) end
    from generate_series(1, ${rows}) n;
    insert into person_keys select '${id}', 'other' || n, 'k1', ''
    from generate_series(1, ${rows}) n;
    insert into claims select '${id}', k, sha256((k || n)::bytea), '01k0000000' || lpad(n::text, 16, '0')
    from generate_series(1, ${rows}) n, unnest(array['email', 'source_id']) k;
    insert into events (organization_id, position, id, stream_kind, stream_id, version, type, schema,
      person_id, actor, request_id, occurred_at, fields, open, hash)
    select '${id}', 1000 + n, 'e' || n, 'person', '01k0000000' || lpad(n::text, 16, '0'), 1, 'PersonCreated',
      1, '01k0000000' || lpad(n::text, 16, '0'), 'actor' || n % 100, 'r' || n,
      now() + n * interval '1 second', '{email,name}',
      '{"to":{"status":"active","source":"oauth","roles":[{"id":"${role.id}","rank":"primary"}]}}', ''
    from generate_series(1, ${rows}) n;
    insert into idempotency_keys (organization_id, key, fingerprint, status, subject, created_at)
    select '${id}', sha256(n::text::bytea), '', 200, 'null', now() from generate_series(1, ${rows}) n;
    insert into api_keys (hash, organization_id, id)
    select sha256(('k' || n)::bytea), '${id}', 'k' || n from generate_series(1, ${rows}) n;
    insert into rotated_secrets (hash, organization_id, id, hint, expires_at)
    select sha256(('s' || n)::bytea), '${id}', 'k' || n, 'hint', now() + interval '1 day'
    from generate_series(1, ${rows}) n;
    insert into outbox (organization_id, id, kind, person_id, due_at, attempts, created_at)
    select '${id}', 'o' || n, 'invitation_expiry', '01k0000000' || lpad(n::text, 16, '0'),
      now() + interval '1 day', 0, now()
    from generate_series(1, ${rows}) n;
    insert into event_reads (organization_id, id, at, actor, request_id, route, filter, people, shown)
    select '${id}', 'r' || lpad(n::text, 8, '0'), now(), 'actor' || n % 100, 'r' || n, 'GET /v1/people', '{}',
      1, array['01k0000000' || lpad(n::text, 16, '0')]
    from generate_series(1, ${rows}) n;
    update heads set position = position + 1000 + ${rows}, counted = counted + 1000 + ${rows},
      people_current = people_current + ${rows} * 49 / 50, people_archived = ${rows} / 50
    where organization_id = '${id}';
    analyze`)
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inviteToHarbour } from './fill_invitations.ts'
import { fillAtelier, fillGrace, fillNorthfield } from './fill_surfaces.ts'
import { type Filling, type Made, pause } from './filling.ts'
import { fillLantern } from './leave_work.ts'
import { until } from './provider.ts'

/** Every scope within an organization. */
const everyScope = 'people:read people:write people:invite people:approve people:delete interviews:read ' +
  'interviews:write groups:write events:read projections:manage keys:manage'

/** Fills the database over HTTP and by `ops`. All names are invented. */
export async function fill(filling: Filling): Promise<Made> {
  const made: Made = { ids: {}, numbers: {}, links: {}, moments: {} }
  await foundOrganizations(filling, made)
  await importPeople(filling)
  await fillHarbour(filling, made)
  await inviteToHarbour(filling, made)
  await fillGrace(filling, made)
  await fillNorthfield(filling, made)
  await fillAtelier(filling, made)
  await fillLantern(filling, made)
  return made
}

async function foundOrganizations({ client, opsBefore }: Filling, { ids, numbers }: Made): Promise<void> {
  client.tokens.manager = { sub: 'root@example.com', scope: 'organizations:manage' }
  const found = async (name: string, body: Record<string, unknown>) => {
    const headers = { 'Idempotency-Key': `found-${name}` }
    return await client.do('manager', 'POST /v1/organizations', { external_id: name, ...body }, headers)
  }
  const quarry = await opsBefore(
    'organization',
    'create',
    '--name',
    'Quarry Press',
    '--external-id',
    'quarry',
  )
  const founded: Record<string, { id: string; number: number }> = {
    harbour: await found('harbour', { name: 'Harbour Rowing Club', invitation_hours: 720 }),
    grace: await found('grace', { name: 'Grace “Hill” Church', template: 'church', invitation_hours: 720 }),
    northfield: await found('northfield', { name: 'Northfield District', template: 'district' }),
    atelier: await found('atelier', { name: "L'Atelier", template: 'workspace', invitation_hours: 720 }),
    lantern: await found('lantern', { name: 'Lantern', approval: 'automatic', invitation_hours: 720 }),
    quarry,
  }
  for (const [name, { id, number }] of Object.entries(founded)) {
    ids[name] = id
    numbers[name] = number
    client.tokens[name] = { sub: `clerk@${name}.example.com`, org: id, scope: everyScope }
    client.tokens[`${name}:audit`] = { sub: `auditor@${name}.example.com`, org: name, scope: 'events:read' }
  }
  await client.do('manager', 'PATCH /v1/organizations/northfield', {
    name: 'Northfield School District',
    invitation_hours: 700.5,
    language: 'pl',
  })
}

/** Brings people from each system, with the ids and numbers that they had there. */
async function importPeople({ ops, opsBefore, directory }: Filling): Promise<void> {
  const bring = async (organization: string, dialect: string, rows: unknown[]) => {
    const file = join(directory, `${dialect}.json`)
    await writeFile(file, JSON.stringify(rows))
    const run = organization === 'quarry' ? opsBefore : ops
    await run('import', file, '--organization', organization, '--dialect', dialect)
  }
  await bring('quarry', 'native', [
    {
      id: 'old-1',
      number: 7001,
      name: 'Ines Quarry',
      email: 'ines@example.com',
      phone: '+12025550101',
      title: 'Printer',
      roles: [{ key: 'owner' }, { key: 'member', rank: 'secondary' }],
      created_at: '2019-05-04T09:30:00.000000Z',
    },
    {
      id: 'old-2',
      number: 7002,
      first_name: 'Otto',
      last_name: 'van der Steen',
      email: 'otto@example.com',
      status: 'inactive',
      archived_at: '2021-11-30T00:00:00.000000Z',
      language: 'nl',
      timezone: 'Europe/Amsterdam',
    },
    { id: 'old-3', name: 'Pia Stone', email: 'pia@example.com', status: 'pending', created_at: '2020-02-29' },
  ])
  await bring('northfield', 'district', [
    { id: '4711', first: 'Dana', last: 'Reyes', email: 'dana@example.com', roles: { '1a': 1, '1d': 2 } },
    { id: 'd-2', first: 'Eli', last: 'Moss', email: 'eli@example.com', roles: ['1c'], archived: true },
  ])
  await bring('atelier', 'workspace', [
    {
      id: 301,
      first_name: 'Mara',
      last_name: 'Vance',
      email: 'mara@example.com',
      role: { id: 2 },
      suspended: true,
    },
    {
      id: 302,
      first_name: 'Nils',
      last_name: 'Holm',
      email: 'nils@example.com',
      title: 'Maker',
      language: 'sv',
    },
  ])
  await bring('grace', 'church', [
    {
      id: 91,
      name: 'Ruth Field',
      email: 'ruth@example.com',
      role_id: 2,
      status: 'active',
      phone: '+12025550109',
    },
    { id: 92, name: 'Saul Brook', email: 'saul@example.com', role_name: 'Leader', status: 2 },
  ])
}

async function fillHarbour({ client }: Filling, made: Made): Promise<void> {
  const { ids, numbers, moments } = made
  const ask = (request: string, json?: unknown, headers?: Record<string, string>) =>
    client.do('harbour', request, json, headers)
  const because = (reason: string) => ({ 'X-Reason': reason })

  for (
    const [kind, name] of [['team', 'Eight'], ['area', 'Dock'], ['tag', 'First aid'], ['project', 'New boat']]
  ) {
    const group = await ask('POST /v1/groups', { kind, name, description: `${name}, a ${kind}` }, {
      'Idempotency-Key': `group-${kind}`,
    })
    ids[kind!] = group.id
    numbers[kind!] = group.number
  }
  ids.retired = (await ask('POST /v1/groups', { kind: 'team', name: 'Four' })).id
  await ask(`PATCH /v1/groups/${ids.tag}`, { name: 'First aid 2025', description: null })

  ids.cox = (await ask('POST /v1/roles', { name: 'Cox', key: 'cox' })).id
  ids.coach = (await ask('POST /v1/roles', { name: 'Coach', key: 'coach', number: 40 })).id
  await ask(`PATCH /v1/roles/${ids.coach}`, { name: 'Head coach', default: true })

  const create = async (name: string, body: Record<string, unknown>) => {
    const person = await ask('POST /v1/people', { email: `${name}@example.com`, ...body }, {
      'Idempotency-Key': `create-${name}`,
      ...because('season 2025'),
    })
    ids[name] = person.id
    numbers[name] = person.number
    client.tokens[`harbour:${name}`] = { sub: `sub-${name}`, org: ids.harbour, person: person.id }
  }
  await create('ada', {
    name: 'Ada Lindqvist-Ørsted',
    phone: '+12025550111',
    address: '1 Quay\nSt. John\'s \\ "Dock"',
    title: 'Captain; drop table people --',
    language: 'sv',
    timezone: 'Europe/Stockholm',
    avatar_url: 'https://example.com/ada.png',
    source_id: 'club-17',
    roles: [{ key: 'coach' }, { key: 'cox', rank: 'secondary' }],
  })
  await create('ben', { first_name: 'Ben', last_name: 'Okafor', roles: [{ key: 'cox' }] })
  await create('cleo', { name: 'Cléo Marchand', phone: '+442079460001' })
  await create('dev', { name: 'Dev Anand 🚣' })
  await create('erin', { name: 'Erin Shaw', address: '9 Secret Street', source_id: 'club-erin' })
  await create('finn', { name: 'Finn' })
  for (let index = 1; index <= 4; index++) {
    await create(`rower${index}`, { name: `Rower ${index} of the second boat` })
  }
  await pause(20)
  moments.early = new Date().toISOString()
  await pause(20)

  const join = (person: string, group: string) => ask(`PUT /v1/people/${ids[person]}/groups/${ids[group]}`)
  for (const group of ['team', 'area', 'tag', 'project', 'retired']) await join('ada', group)
  for (const person of ['ben', 'cleo', 'erin', 'rower1', 'rower2']) await join(person, 'team')
  await join('ben', 'retired')
  await ask(`DELETE /v1/people/${ids.rower2}/groups/${ids.team}`)

  await ask(`PATCH /v1/people/${ids.ada}`, { email: 'ada.new@example.com', phone: null }, {
    'If-Match': '*',
    ...because('moved'),
  })
  await client.do('harbour:ada', `PATCH /v1/people/${ids.ada}`, { title: 'Captain', name: 'Ada Ørsted' })
  await ask(`PUT /v1/people/${ids.ada}/status`, { status: 'inactive' }, because('injury'))
  await ask(`PUT /v1/people/${ids.ada}/status`, { status: 'active' })
  await ask(`PUT /v1/people/${ids.ada}/roles`, {
    roles: [{ key: 'admin' }, { id: ids.cox, rank: 'secondary' }],
  })
  ids.photo = (await client.upload('harbour', `/v1/people/${ids.ada}/files`, {
    name: 'Licence',
    file: { filename: 'licence.txt', text: 'Rowing licence No. 17\n' },
  }, { 'Idempotency-Key': 'upload-licence' })).id
  ids.removedFile = (await client.upload('harbour', `/v1/people/${ids.ada}/files`, {
    file: { filename: 'wrong.txt', text: 'not hers' },
  })).id
  await ask(`DELETE /v1/people/${ids.ada}/files/${ids.removedFile}`)
  await ask(`POST /district/api/interviews/${ids.ada}`, { date: '2024-02-29', board_id: 'b-1', form_id: 12 })
  await ask(`POST /district/api/interviews/${ids.ada}`, { date: '2025-01-15' })

  await ask(`POST /v1/people/${ids.ben}/archive`, undefined, because('left the club'))
  await ask(`POST /v1/people/${ids.ben}/restore`)
  await ask(`POST /v1/people/${ids.cleo}/archive`, undefined, because('left the club'))
  await ask(`PUT /v1/people/${ids.dev}/status`, { status: 'inactive' })
  await ask(`PATCH /v1/people/${ids.finn}`, { roles: [{ key: 'owner' }], source_id: 'club-1' }, {
    'Idempotency-Key': 'patch-finn',
  })
  await ask(`DELETE /v1/roles/${ids.cox}?replace_with=member`, undefined, because('no more coxes'))
  await ask(`DELETE /v1/groups/${ids.retired}`)
  await until('the deleted group is empty', async () => {
    const { data } = await ask(`GET /v1/people/${ids.ada}/groups`)
    return data.every(({ id }: { id: string }) => id !== ids.retired)
  })

  ids.erinFile = (await client.upload('harbour', `/v1/people/${ids.erin}/files`, {
    file: { filename: 'erin.txt', text: 'about Erin' },
  })).id
  await ask(`POST /district/api/interviews/${ids.erin}`, { date: '2024-03-01' })
  await ask(`PATCH /v1/people/${ids.erin}`, { email: 'erin.shaw@example.com' })
  await pause(20)
  moments.middle = new Date().toISOString()
  await pause(20)
  await ask(`DELETE /v1/people/${ids.erin}`, undefined, because('asked to be forgotten'))

  const key = await ask('POST /v1/api-keys', { name: 'Website', scopes: ['people:read', 'events:read'] }, {
    'Idempotency-Key': 'key-website',
  })
  client.apiKeys['harbour:website'] = key.key
  ids.website = key.id
  const revoked = await ask('POST /v1/api-keys', { name: 'Old site', scopes: ['people:read'] })
  client.apiKeys['harbour:revoked'] = revoked.key
  await client.do('harbour:website', 'GET /v1/people?per_page=1')
  await client.do('harbour:revoked', 'GET /v1/people?per_page=1')
  await ask(`DELETE /v1/api-keys/${revoked.id}`)

  await ask('POST /v1/projections/people/rebuild')
  await until('the rebuild is over', async () => {
    const { data } = await ask('GET /v1/projections')
    const { generation, rebuild } = data.find(({ name }: { name: string }) => name === 'people')
    return generation === 2 && rebuild === null
  })

  // each of these leaves a record of the read
  await ask(`GET /v1/people/${ids.ada}/events`)
  await ask(`GET /v1/people/${ids.ada}/history/email`)
  await ask(`GET /v1/people/${ids.ada}/export`)
  await ask(`GET /v1/people/${ids.ada}?version=1`)
  await ask(`GET /v1/people?at=${moments.early}&status=active`)
  await ask('GET /v1/events?type=PersonUpdated&order=desc&limit=5')
  await ask('GET /v1/events/export?format=csv')
}

import type { Filling, Made } from './filling.ts'

/** People made by the church dialect. */
export async function fillGrace(
  { client, provider, ops }: Filling,
  { ids, numbers, links }: Made,
): Promise<void> {
  const ask = (request: string, json?: unknown, headers?: Record<string, string>) =>
    client.do('grace', request, json, headers)
  const church_id = numbers.grace
  const numberIn = async (kind: string, name: string) => {
    const group = await ask('POST /v1/groups', { kind, name })
    numbers[name] = group.number
    return group.number
  }
  await numberIn('area', 'North side')
  await numberIn('team', 'Choir')

  const invite = async (name: string, body: Record<string, unknown> = {}) => {
    const person = { name: `Member ${name}`, email: `${name}@example.com`, church_id, ...body }
    numbers[name] =
      (await ask('POST /church/api/people/invite', person, { 'Idempotency-Key': `church-${name}` })).id
    links[name] = await provider.tokenFor(`${name}@example.com`)
  }
  await invite('miriam', { role_id: 3 })
  await invite('naomi', { roleId: '4' })
  await invite('orpah')
  await invite('peter')
  for (const name of ['miriam', 'naomi']) {
    await client.do(null, `POST /v1/invitations/${links[name]}/accept`, { phone: '+12025550123' })
  }
  await ask(`POST /church/api/people/approve?action=${numbers.miriam}`, { role_id: 2, church_id })
  await ask(`PUT /church/api/people/${numbers.miriam}/role`, { role_id: 4 })
  await ask(`PUT /church/api/people/${numbers.miriam}/profile`, {
    address: '3 Mill Lane',
    areaIds: [numbers['North side']],
    groups: [numbers.Choir],
  })
  await ask(`PUT /church/api/people/91/status`, { status_id: 2 }, { 'X-Reason': 'sabbatical' })
  await ask('DELETE /church/api/people/invite', { email: 'orpah@example.com' })
  await ask('POST /church/api/people/invite/bulk', {
    emails: ['choir1@example.com', 'choir2@example.com', 'miriam@example.com', 'nonsense'],
    church_id,
  }, { 'Idempotency-Key': 'church-bulk' })
  await ask(`DELETE /church/api/people/${numbers.peter}`)
  await ops('rebuild', 'people', '--organization', 'grace')
  const { data } = await ask('GET /v1/people?email=miriam@example.com')
  ids.miriam = data[0].id
  client.tokens['grace:miriam'] = { sub: 'miriam', org: 'grace', person: ids.miriam }
  await client.do('grace:miriam', `PUT /church/api/people/${numbers.miriam}/profile`, {
    phone: '+12025550124',
  })
}

/** People made by the district dialect. */
export async function fillNorthfield({ client }: Filling, { ids }: Made): Promise<void> {
  const ask = (request: string, json?: unknown, headers?: Record<string, string>) =>
    client.do('northfield', request, json, headers)
  ids.stem = (await ask('POST /v1/groups', { kind: 'tag', name: 'STEM' })).id
  const person = {
    first: 'Gita',
    last: 'Rao',
    email: 'gita@example.com',
    roles: { '1c': 1, '1d': '2' },
    tags: [ids.stem],
  }
  ids.gita = (await ask('POST /district/api/people', person, { 'Idempotency-Key': 'district-gita' })).id
  ids.hugo =
    (await ask('POST /district/api/people', { first: 'Hugo', last: 'Lund', email: 'hugo@example.com' })).id
  ids.ivan =
    (await ask('POST /district/api/people', { first: 'Ivan', last: 'Petrov', email: 'ivan@example.com' })).id
  await ask(`PATCH /district/api/people/${ids.gita}`, {
    last: 'Rao-Bell',
    language: 'en-GB',
    roles: { '1b': 1 },
  })
  await ask(`PATCH /district/api/people/${ids.hugo}`, { archived: true })
  // named by the id of the system that the person came from
  await ask('PATCH /district/api/people/4711', { tags: [ids.stem], first: 'Dana María' })
  ids.upload = (await client.upload('northfield', `/district/api/people/${ids.gita}/uploads`, {
    name: 'Certificate',
    file: { filename: 'certificate.pdf', text: '%PDF-1.4 invented' },
  }, { 'Idempotency-Key': 'district-upload' })).id
  const gone = await client.upload('northfield', `/district/api/people/${ids.gita}/uploads`, {
    file: { filename: 'gone.txt', text: 'gone' },
  })
  await ask(`DELETE /district/api/people/${ids.gita}/uploads/${gone.id}`)
  const interview = { date: '2025-05-06', board_id: 3, form_id: 'f-9', profile_id: null }
  await ask(`POST /district/api/interviews/${ids.gita}`, interview, {
    'Idempotency-Key': 'district-interview',
  })
  await ask('POST /district/api/interviews/4711', { date: '2025-05-07' })
  await ask(`POST /district/api/people/${ids.gita}/invite`)
  await ask(`DELETE /district/api/people/${ids.ivan}`)
}

/** People made by the workspace dialect. */
export async function fillAtelier({ client, provider }: Filling, { ids, numbers }: Made): Promise<void> {
  const ask = (request: string, json?: unknown, headers?: Record<string, string>) =>
    client.do('atelier', request, json, headers)
  const create = async (name: string, body: Record<string, unknown>) => {
    const person = { first_name: name, last_name: 'Atelier', email: `${name}@example.com`, ...body }
    numbers[name] =
      (await ask('POST /workspace/v3/people', person, { 'Idempotency-Key': `workspace-${name}` })).id
  }
  await create('jo', { role: 1, title: 'Lead', language: 'fr' })
  await create('kim', { role: 'Client', send_invite: true })
  await provider.tokenFor('kim@example.com')
  await create('lee', {})
  const group = async (name: string, assigned: number[]) => {
    const made = await ask('POST /workspace/v3/groups', { name, assigned }, {
      'Idempotency-Key': `workspace-${name}`,
    })
    numbers[name] = made.id
  }
  await group('Weavers', [numbers.jo!, numbers.kim!, 302])
  await group('Dyers', [numbers.lee!])
  await group('Closed', [numbers.jo!])
  await ask(`PUT /workspace/v3/groups/${numbers.Weavers}`, {
    name: 'Weavers & Knitters',
    assigned: [numbers.kim, 302],
  })
  await ask(`DELETE /workspace/v3/groups/${numbers.Closed}`)
  await ask(`PUT /workspace/v3/people/${numbers.jo}`, { title: 'Owner', groups: [numbers.Dyers] })
  await ask('PUT /workspace/v3/people/301', { last_name: 'Vance-Hill' })
  await ask(`DELETE /workspace/v3/people/${numbers.lee}`)
  const { data } = await ask('GET /v1/people?email=jo@example.com')
  ids.jo = data[0].id
  client.tokens['atelier:jo'] = { sub: 'jo', org: 'atelier', person: ids.jo }
  await client.do('atelier:jo', `PUT /workspace/v3/people/${numbers.jo}`, { language: 'fr-CA' })
}

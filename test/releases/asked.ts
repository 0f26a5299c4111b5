import type { Asked } from './exchange.ts'
import type { Made } from './filling.ts'
import { repeats } from './repeats.ts'

const nobody = '01jz91kq3m0gar5btepwxvncde'

/** Cursors have a random part. */
const cursor = { varies: ['meta.next_cursor', 'links.next'] }

/**
 * The requests whose answers a later release must repeat. They change nothing, so the answers are those of
 * the dump. A request that repeats an Idempotency-Key gets the stored reply.
 */
export function askedOf(made: Made): Asked[] {
  const asked = [
    ...audits(made),
    ...natives(made),
    ...pasts(made),
    ...invitations(made),
    ...churches(made),
    ...districts(made),
    ...workspaces(made),
    ...refusals(made),
    ...repeats(made),
  ]
  return asked.map((one, index) => ({
    ...one,
    headers: { 'X-Request-Id': `asked-${index + 1}`, ...one.headers },
  }))
}

const get = (as: string | null, path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  path,
  as,
  ...more,
})

/** The list of reads comes first, because each request below adds to it. */
function audits({ ids }: Made): Asked[] {
  const { ada, erin, finn } = ids
  return [
    get('harbour', '/v1/events/reads'),
    get('harbour', '/v1/events/reads?limit=2'),
    get('harbour', '/v1/api-keys'),
    get(null, '/.well-known/jwks.json'),
    get('harbour', '/v1/events/checkpoint', { varies: ['at', 'jws'] }),
    get('harbour', '/v1/events?limit=60'),
    get('harbour:audit', '/v1/events?after=60&limit=20'),
    get('harbour', '/v1/events?order=desc&limit=10'),
    get('harbour', '/v1/events?after=40&limit=10'),
    get('harbour', '/v1/events?type=PersonUpdated&field=email'),
    get('harbour', '/v1/events?field=groups&limit=20'),
    get('harbour', '/v1/events?actor=system'),
    get('harbour:audit', `/v1/events?person=${ada}&limit=4`),
    get('harbour', `/v1/events?person=${erin}`),
    get('harbour', '/v1/events?from=2024-01-01&to=2024-12-31'),
    get('northfield', '/v1/events/export'),
    get('harbour:audit', '/v1/events/export?type=PersonRolesChanged'),
    get('grace:audit', '/v1/events/export?format=csv'),
    get('quarry', '/v1/events/export?format=csv'),
    get('atelier', '/v1/events?limit=500'),
    get('harbour', `/v1/people/${ada}/events`),
    get('harbour:audit', `/v1/people/${ada}/events?limit=3`),
    get('harbour', `/v1/people/${ada}/events?after=3&limit=2`),
    get('harbour', `/v1/people/${erin}/events`),
    get('quarry', '/v1/people/old-1/events'),
    get('harbour', `/v1/people/${ids.refused}/events`),
    get('harbour', `/v1/people/${ids.misaddressed}/events`),
    ...['name', 'email', 'phone', 'title', 'status', 'roles', 'groups', 'archived_at', 'source_id'].map((
      field,
    ) => get('harbour', `/v1/people/${ada}/history/${field}`)),
    get('harbour:audit', `/v1/people/${ada}/history/status`),
    get('harbour', `/v1/people/${erin}/history/email`),
    get('harbour', `/v1/people/${finn}/history/roles`),
    get('harbour', `/v1/people/${ada}/export`, { varies: ['exported_at'] }),
    get('harbour:accepted', `/v1/people/${ids.accepted}/export`, { varies: ['exported_at'] }),
    get('harbour', '/v1/projections', { varies: ['data', 'outbox'] }),
  ]
}

function natives({ ids }: Made): Asked[] {
  const people = [
    'ada',
    'ben',
    'cleo',
    'dev',
    'finn',
    'waiting',
    'accepted',
    'registered',
    'revoked',
    'expired',
    'renewed',
    'bounce',
    'refused',
    'misaddressed',
  ]
  const queries = [
    '',
    '?page=2&per_page=5',
    '?q=ad',
    '?q=%C3%98rsted',
    '?name=rower&sort=-name',
    '?email=FINN@example.com',
    '?phone=%2B47',
    '?status=pending&sort=name',
    '?status=active&sort=-updated_at',
    '?archived=true',
    `?role=${ids.coach}`,
    '?role=member&sort=name',
    `?group=${ids.team}`,
    `?group=${ids.area}&q=ada`,
    '?source=invitation&sort=-created_at',
    '?source_id=club-17',
    '?source_id=club-erin',
    `?id=${ids.ada}`,
    '?id=club-17',
    '?created_after=2024-01-01&per_page=2',
    '?created_before=2024-01-01',
    '?updated_after=2024-01-01&per_page=3',
  ]
  return [
    ...queries.map((query) => get('harbour', `/v1/people${query}`)),
    get('harbour', '/v1/people?cursor=&per_page=4', cursor),
    get('harbour', '/v1/people?cursor=&per_page=6&sort=name', cursor),
    get('harbour:website', '/v1/people?per_page=2'),
    ...people.map((name) => get('harbour', `/v1/people/${ids[name]}`)),
    get('harbour', '/v1/people/club-17'),
    get('harbour:ada', `/v1/people/${ids.ada}`),
    get('harbour:website', `/v1/people/${ids.ada}`),
    get('manager', `/v1/people/${ids.ada}`, { headers: { 'X-Organization-Id': 'harbour' } }),
    get('harbour', `/v1/people/${ids.ada}/groups`),
    get('harbour', `/v1/people/${ids.ada}/groups?kind=tag`),
    get('harbour', `/v1/people/${ids.ada}/files`),
    get('harbour', `/v1/people/${ids.ada}/files/${ids.photo}`),
    get('harbour', '/v1/roles'),
    get('harbour', '/v1/groups'),
    get('harbour', '/v1/groups?kind=team'),
    get('harbour', '/v1/groups?limit=2'),
    get('harbour', `/v1/groups/${ids.tag}`),
    get('harbour', `/v1/groups/${ids.team}/members`),
    get('harbour', `/v1/groups/${ids.project}/members`),
    get('harbour', '/v1/organization'),
    get('manager', '/v1/organizations'),
    get('manager', '/v1/organizations?limit=2'),
    get('manager', '/v1/organizations/northfield'),
    get('manager', `/v1/organizations/${ids.quarry}`),
    get('quarry', '/v1/people'),
    get('quarry', '/v1/people?archived=true'),
    get('quarry', '/v1/people/old-2'),
    get('quarry', '/v1/people/7001'),
    get('quarry', '/v1/people?source=import&sort=name'),
    get('quarry', '/v1/roles'),
    ...['grace', 'northfield', 'atelier'].flatMap((name) => [
      get(name, '/v1/people?per_page=10'),
      get(name, '/v1/groups'),
      get(name, '/v1/roles'),
      get(name, '/v1/organization'),
    ]),
  ]
}

function pasts({ ids, moments }: Made): Asked[] {
  const { early, middle } = moments
  const versions = [1, 2, 5, 8, 10]
  return [
    get('harbour', `/v1/people?at=${early}`),
    get('harbour', `/v1/people?at=${middle}&per_page=5&page=2`),
    get('harbour', `/v1/people?at=${middle}&status=inactive`),
    get('harbour', `/v1/people?at=${middle}&archived=true`),
    get('harbour', '/v1/people?at=2001-01-01'),
    get('quarry', '/v1/people?at=2020-06-01T00:00:00Z'),
    ...versions.map((version) => get('harbour', `/v1/people/${ids.ada}?version=${version}`)),
    get('harbour', `/v1/people/${ids.ada}?at=${early}`),
    get('harbour', `/v1/people/${ids.ben}?at=${middle}`),
    get('harbour', `/v1/people/${ids.erin}?at=${middle}`),
    get('harbour', `/v1/people/${ids.ada}?at=2001-01-01`),
  ]
}

function invitations({ links }: Made): Asked[] {
  const names = Object.keys(links).filter((name) => name !== 'xena')
  return names.flatMap((name) => [
    get(null, `/v1/invitations/${links[name]}`),
    get(null, `/invitations/${links[name]}`),
  ])
}

function churches({ ids, numbers }: Made): Asked[] {
  const { miriam, naomi, peter } = numbers
  return [
    get('grace', '/church/api/people'),
    get('grace', `/church/api/people?church_id=${numbers.grace}`),
    get('manager', `/church/api/people?churchId=${numbers.grace}`),
    ...[miriam, naomi, 91, 92].flatMap((number) => [
      get('grace', `/church/api/people/${number}`),
      get('grace', `/church/api/people/${number}/areas`),
      get('grace', `/church/api/people/${number}/groups`),
    ]),
    get('grace:miriam', `/church/api/people/${miriam}`),
    get('grace:miriam', `/church/api/people/${naomi}`),
    get('grace', `/church/api/people/${peter}`),
    get('grace', `/church/api/people?church_id=${numbers.harbour}`),
    get('grace', `/v1/people/${ids.miriam}/events`),
  ]
}

function districts({ ids }: Made): Asked[] {
  const { gita, ivan, upload } = ids
  return [
    get('northfield', '/district/api/people'),
    get('northfield', '/district/api/people?archived=true'),
    get('northfield', `/district/api/people/${gita}`),
    get('northfield', `/district/api/people/${gita}?include=files,interviews,tags,photo_url`),
    get('northfield', '/district/api/people/4711?include=tags,interviews'),
    get('northfield', '/district/api/people/d-2'),
    get('northfield', `/district/api/people/${ivan}`),
    get('northfield', `/district/api/people/${gita}/uploads`),
    get('northfield', `/district/api/people/${gita}/uploads/${upload}`),
    get('northfield', `/district/api/interviews/${gita}`),
    get('northfield', '/district/api/interviews/4711'),
    get('northfield:audit', `/district/api/interviews/${gita}`),
    get('northfield', '/v1/people/4711/history/groups'),
    get('harbour', `/district/api/interviews/${ids.ada}`),
  ]
}

function workspaces({ numbers }: Made): Asked[] {
  const { jo, kim, lee, Weavers, Dyers, Closed } = numbers
  return [
    get('atelier', '/workspace/v3/people'),
    get('atelier', '/workspace/api/v3/people?start=1&limit=2'),
    ...[jo, kim, lee, 301, 302].map((number) => get('atelier', `/workspace/v3/people/${number}`)),
    get('atelier:jo', `/workspace/v3/people/${jo}`),
    get('atelier', '/workspace/v3/groups'),
    ...[Weavers, Dyers, Closed].map((number) => get('atelier', `/workspace/v3/groups/${number}`)),
    get('atelier', '/workspace/v3/roles'),
  ]
}

function refusals({ ids }: Made): Asked[] {
  return [
    get(null, '/v1/people'),
    get('harbour:revoked', '/v1/people'),
    get('harbour:audit', '/v1/people'),
    get('harbour', `/v1/people/${nobody}`),
    get('harbour', `/v1/people/${ids.erin}`),
    get('harbour', `/v1/people/${ids.forgotten}`),
    get('harbour', `/v1/people/${ids.erin}/export`),
    get('harbour', `/v1/people/${ids.erin}/files/${ids.erinFile}`),
    get('harbour', `/v1/people/${ids.ada}/files/${ids.removedFile}`),
    get('grace', `/v1/people/${ids.ada}`),
    get('harbour', `/v1/groups/${ids.retired}`),
    get('harbour:ada', `/v1/people/${ids.ben}`),
    get('harbour', '/v1/people?sort=age&per_page=0'),
    get('harbour', `/v1/people/${ids.ada}/history/shoe_size`),
    {
      method: 'POST',
      path: '/v1/people',
      as: 'harbour',
      json: { name: 'Twin', email: 'Ada.New@Example.com' },
    },
    {
      method: 'POST',
      path: '/v1/people',
      as: 'harbour',
      json: { name: 'Twin', email: 'x@example.com', source_id: 'club-17' },
    },
    { method: 'POST', path: `/v1/people/${ids.cleo}/approve`, as: 'harbour', json: {} },
    {
      method: 'PATCH',
      path: `/v1/people/${ids.ada}`,
      as: 'harbour',
      headers: { 'If-Match': '"1"' },
      json: { title: 'Stale' },
    },
  ]
}

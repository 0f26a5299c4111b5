import type { Asked } from './exchange.ts'
import type { Made } from './filling.ts'

/** Requests that were sent before, with the same Idempotency-Key: the stored reply answers them. */
export function repeats({ ids, numbers, links }: Made): Asked[] {
  const again = (as: string | null, key: string, path: string, json: unknown, method = 'POST'): Asked => ({
    method,
    path,
    as,
    headers: { 'Idempotency-Key': key },
    json,
  })
  const finn = { roles: [{ key: 'owner' }], source_id: 'club-1' }
  const gita = {
    first: 'Gita',
    last: 'Rao',
    email: 'gita@example.com',
    roles: { '1c': 1, '1d': '2' },
    tags: [ids.stem],
  }
  const miriam = { name: 'Member miriam', email: 'miriam@example.com', church_id: numbers.grace, role_id: 3 }
  const jo = {
    first_name: 'jo',
    last_name: 'Atelier',
    email: 'jo@example.com',
    role: 1,
    title: 'Lead',
    language: 'fr',
  }
  const erin = {
    email: 'erin@example.com',
    name: 'Erin Shaw',
    address: '9 Secret Street',
    source_id: 'club-erin',
  }
  return [
    again('manager', 'found-harbour', '/v1/organizations', {
      external_id: 'harbour',
      name: 'Harbour Rowing Club',
      invitation_hours: 720,
    }),
    again('harbour', 'create-finn', '/v1/people', { email: 'finn@example.com', name: 'Finn' }),
    again('harbour', 'create-finn', '/v1/people', { email: 'finn@example.com', name: 'Another' }),
    again('harbour', 'create-erin', '/v1/people', erin),
    again('harbour', 'patch-finn', `/v1/people/${ids.finn}`, finn, 'PATCH'),
    again('harbour', 'group-team', '/v1/groups', {
      kind: 'team',
      name: 'Eight',
      description: 'Eight, a team',
    }),
    again('harbour', 'key-website', '/v1/api-keys', {
      name: 'Website',
      scopes: ['people:read', 'events:read'],
    }),
    again('harbour', 'invite-waiting', '/v1/people/invite', {
      name: 'Guest waiting',
      email: 'waiting@example.com',
      role: 'admin',
    }),
    again('harbour', 'bulk', '/v1/people/invite/bulk', {
      emails: [
        'bulk1@example.com',
        'bulk2@example.com',
        'bulk1@example.com',
        'finn@example.com',
        'no address',
      ],
      role: 'member',
    }),
    again(null, 'accept', `/v1/invitations/${links.accepted}/accept`, {
      name: 'Aksel Guest',
      phone: '+4721000000',
      language: 'nb',
    }),
    {
      method: 'POST',
      path: `/v1/people/${ids.ada}/files`,
      as: 'harbour',
      headers: { 'Idempotency-Key': 'upload-licence' },
      form: { name: 'Licence', file: { filename: 'licence.txt', text: 'Rowing licence No. 17\n' } },
    },
    again('grace', 'church-miriam', '/church/api/people/invite', miriam),
    again('grace', 'church-bulk', '/church/api/people/invite/bulk', {
      emails: ['choir1@example.com', 'choir2@example.com', 'miriam@example.com', 'nonsense'],
      church_id: numbers.grace,
    }),
    again('northfield', 'district-gita', '/district/api/people', gita),
    again('northfield', 'district-interview', `/district/api/interviews/${ids.gita}`, {
      date: '2025-05-06',
      board_id: 3,
      form_id: 'f-9',
      profile_id: null,
    }),
    again('atelier', 'workspace-jo', '/workspace/v3/people', jo),
    again('atelier', 'workspace-Weavers', '/workspace/v3/groups', {
      name: 'Weavers',
      assigned: [numbers.jo, numbers.kim, 302],
    }),
  ]
}

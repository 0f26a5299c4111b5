import { bearer, everyScope, newOrganization, type TestOrganization, unique } from './api.ts'
import type { Service } from './setup.ts'

interface Numbered {
  id: string
  number: number
}

/** One of everything that an organization can have, all of it named with `mark`. */
export interface Belongings {
  mark: string
  organization: TestOrganization
  id: string
  number: number
  externalId: string
  /** In every one of the groups, with the role, the file and an interview. */
  person: Numbered & { email: string; source_id: string }
  /** Pending. */
  invited: Numbered & { email: string }
  team: Numbered
  area: Numbered
  tag: Numbered
  project: Numbered
  /** No template has its number or key. */
  role: Numbered & { key: string }
  file: { id: string }
  apiKey: { id: string; key: string }
  /** Position of the last event. */
  head: number
  /** Of the second page of people. */
  cursor: string
}

export const everything = [...everyScope, 'interviews:read', 'interviews:write']

/** `numbersFrom`: people's and groups' numbers are above it, as if that much had happened before. */
export async function newBelongings(
  service: Service,
  { numbersFrom = 0, roleNumber }: { numbersFrom?: number; roleNumber: number },
): Promise<Belongings> {
  const mark = `m${unique()}`
  const externalId = `org-${mark}`
  const organization = await newOrganization(service, { name: `Club ${mark}`, external_id: externalId })
  const headers = bearer(await organization.token(everything, { sub: `actor-${mark}` }))
  const make = async (path: string, body: unknown) => {
    const reply = await organization.api('POST', path, body, headers)
    if (reply.status !== 201) throw new Error(`${path}: ${reply.status} ${reply.text}`)
    return reply.body
  }
  for (let made = 0; made < numbersFrom; made += 50) {
    const fifty = Array.from({ length: 50 }, () => make('/v1/groups', { kind: 'tag', name: `Old ${mark}` }))
    await Promise.all(fifty)
  }
  const [team, area, tag, project] = await Promise.all(
    ['team', 'area', 'tag', 'project'].map((kind) => make('/v1/groups', { kind, name: `${kind} ${mark}` })),
  )
  const role = await make('/v1/roles', { name: `Role ${mark}`, key: `key-${mark}`, number: roleNumber })
  const person = await make('/v1/people', {
    name: `Jane ${mark}`,
    email: `jane.${mark}@example.com`,
    source_id: `source-${mark}`,
    roles: [{ id: role.id }],
  })
  for (const { id } of [team, area, tag, project]) {
    await organization.api('PUT', `/v1/people/${person.id}/groups/${id}`, undefined, headers)
  }
  await make(`/district/api/interviews/${person.id}`, { date: '2024-02-29', board_id: mark })
  const invited = await make('/v1/people/invite', { name: `Ann ${mark}`, email: `ann.${mark}@example.com` })
  const apiKey = await make('/v1/api-keys', { name: `Key ${mark}`, scopes: everyScope })
  const file = await make(`/v1/people/${person.id}/files`, fileForm(mark))
  const { body: page } = await organization.api('GET', '/v1/people?cursor=&per_page=1', undefined, headers)
  const { body: checkpoint } = await organization.api('GET', '/v1/events/checkpoint', undefined, headers)
  const { id, settings: { number } } = organization
  const own = { mark, organization, id, number, externalId }
  const read = { head: checkpoint.position, cursor: page.meta.next_cursor }
  return { ...own, ...read, person, invited, team, area, tag, project, role, file, apiKey }
}

export function fileForm(mark: string): FormData {
  const form = new FormData()
  form.append('file', new File([`bytes of ${mark}`], `file-${mark}.txt`))
  return form
}

import { expect } from 'vitest'
import type { CursorPage, PersonAnswer } from './answers.ts'
import { newOrganization, unique } from './api.ts'
import type { Service } from './setup.ts'

const names = ['Zoë', 'adam', 'Bea', 'Carl_', 'D%n', 'Eve']
const addresses = ['zoe', 'adam', 'bea', 'carl', 'dan', 'eve']

export const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

/**
 * Makes an organization of 27 people in the order of their creation, three of them archived, and the helpers
 * that list them. `middle` is a time after the tenth was created and before the eleventh.
 */
export async function openListedPeople(service: Service) {
  const mark = unique()
  const organization = await newOrganization(service)
  const people: PersonAnswer[] = []
  let middle = ''
  for (let index = 0; index < 27; index++) {
    if (index === 10) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      middle = new Date().toISOString()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    people.push(
      await organization.person({
        name: `${names[index % names.length]} ${String(index).padStart(2, '0')}`,
        email: `${addresses[index % addresses.length]}.${index}.${mark}@Example.com`,
        ...(index % 9 === 0 && { phone: `+120255501${String(index).padStart(2, '0')}` }),
        ...(index % 5 === 0 && { source_id: `hr-${index}` }),
        ...(index % 13 === 0 && { roles: [{ key: 'admin' }] }),
      }),
    )
  }
  const update = async (index: number, method: string, action: string, body?: unknown) => {
    const path = `/v1/people/${people[index]!.id}/${action}`
    people[index] = (await organization.api<PersonAnswer>(method, path, body)).body
  }
  for (const index of [3, 4, 5]) await update(index, 'POST', 'archive')
  await update(6, 'PUT', 'status', { status: 'inactive' })

  /** Requests a page of the list, by number unless the type says otherwise. */
  // deno-lint-ignore no-explicit-any
  const list = <Body = any>(query: string) => organization.api<Body>('GET', `/v1/people${query}`)

  const current = () => people.filter(({ archived_at }) => archived_at === null)

  /** Every row of the list, page by page. */
  async function walk(query: Record<string, string>): Promise<PersonAnswer[]> {
    const rows: PersonAnswer[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: string = new URLSearchParams({ ...query, cursor }).toString()
      const { status, body } = await list<CursorPage<PersonAnswer>>(`?${page}`)
      expect(status).toBe(200)
      rows.push(...body.data)
      cursor = body.meta.next_cursor
    }
    return rows
  }

  return { organization, people, middle, list, current, walk }
}

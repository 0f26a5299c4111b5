import { beforeAll, describe, expect, inject, it } from 'vitest'
import { asSuperAdmin, bearer, inTurns, repeated, request, unique } from '../support/contract/api.ts'
import { type Belongings, everything, fileForm, newBelongings } from '../support/contract/belongings.ts'
import { fill, type Operation, operations, parameterOf } from '../support/contract/operations.ts'

const service = inject('service')

/** Of the whole installation, or of whoever holds a link. */
const apart = /projections|invitations/

const writes = Object.entries(operations)
  .filter(([name]) => !name.startsWith('GET') && !apart.test(name))
  .map(([name, operation]) => ({ name, operation }))

/** What is possible with somebody who waits only. */
const aboutInvited = ['DELETE /v1/people/{id}/invite', 'POST /v1/people/{id}/refuse']

type Write = typeof writes[number]

/** Each has an organization of its own to write to. */
let own: Map<string, Belongings>
let admin: Record<string, string>

beforeAll(async () => {
  admin = await asSuperAdmin(service)
  const made = await inTurns(
    writes,
    async ({ name }) => [name, await newBelongings(service, { roleNumber: 71 })] as const,
  )
  own = new Map(made)
})

async function ask(write: Write, headers: Record<string, string>, other = false) {
  const { name, operation } = write
  const [method, template] = name.split(' ') as [string, string]
  const belongings = own.get(name)!
  const person = aboutInvited.includes(name) ? belongings.invited : belongings.person
  const path = fill(
    template,
    (parameter) =>
      parameterOf(template, parameter, {
        from: { ...belongings, person: { ...belongings.person, ...person } },
      }),
  )
  const query = operation.query?.(belongings)
  const token = operation.scope === 'organizations:manage'
    ? admin
    : bearer(await belongings.organization.token(everything))
  return await request(
    service.url,
    method,
    query ? `${path}?${query}` : path,
    bodyOf(operation, belongings, other),
    {
      ...token,
      ...(other && !operation.form && { 'Content-Type': 'application/json' }),
      ...headers,
    },
  )
}

/** The same every time for one key; `other` is another that would do as well. */
function bodyOf({ form, body }: Operation, belongings: Belongings, other: boolean): unknown {
  if (form) return fileForm(other ? 'other' : 'same')
  if (!body) return undefined
  const key = JSON.stringify([belongings.id, body.toString()])
  const made = bodies.get(key) ?? body(belongings)
  bodies.set(key, made)
  // the same request in other bytes
  return other ? `${JSON.stringify(made)} ` : made
}
const bodies = new Map<string, Record<string, unknown>>()

/** Asks, and tells how many events the request has left. */
async function askCounted(write: Write, headers: Record<string, string>, other = false) {
  const requestId = unique()
  const reply = await ask(write, { ...headers, 'X-Request-Id': requestId }, other)
  const { organization } = own.get(write.name)!
  const { data } = (await organization.api('GET', '/v1/events?limit=500&order=desc')).body
  const events = data.filter((event: { request_id: string }) => event.request_id === requestId).length
  return { ...reply, events, replayed: reply.headers.get('Idempotent-Replayed') }
}

describe.each(writes)('$name', (write) => {
  const { name, operation } = write

  it('is carried out once for one Idempotency-Key, and answered alike again but for a secret', async () => {
    const headers = { 'Idempotency-Key': unique() }
    if (isOfPerson(name)) {
      const stale = await askCounted(write, { ...headers, 'If-Match': '"99"' })
      expect([stale.status, stale.events]).toEqual([412, 0])
    }
    const first = await askCounted(write, headers)
    expect([200, 201, 202, 204]).toContain(first.status)
    expect(first.replayed).toBeNull()
    const again = await askCounted(write, headers)
    expect([again.status, again.text, again.replayed, again.events]).toEqual([
      first.status,
      repeated(first.text),
      'true',
      0,
    ])
    if (!operation.body && !operation.form) return
    const reused = await askCounted(write, headers, true)
    expect([reused.status, reused.events]).toEqual([name.includes(' /v1/') ? 422 : 400, 0])
    expect(reused.text).toContain('This Idempotency-Key was used for another request')
  })
})

/** What a person's version guards: not what makes people. */
function isOfPerson(name: string): boolean {
  const literal = ['POST /church/api/people/approve', 'DELETE /church/api/people/invite']
  return /\/(people|interviews)\/\{/.test(name) || literal.includes(name)
}

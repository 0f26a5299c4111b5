import { presentOf } from '../support/given/present.ts'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { runCommand } from '../support/given/commands.ts'
import { revokeInvitation } from '../../src/domain/invitation.ts'
import { remove } from '../../src/domain/person.ts'
import { DatabaseError, sql } from '../../src/database/database.ts'
import type { SurfaceDeps } from '../../src/apis/surface.ts'
import { createErrorHandler, type ErrorHandlerOptions } from '../../src/http/errors.ts'
import { requestId } from '../../src/http/request_id.ts'
import { wakeAfterAppend } from '../../src/jobs/wake_after_append.ts'
import { mount } from '../../src/apis/endpoint.ts'
import { mountInvitationPages } from '../../src/web/invitations/invitation_pages.ts'
import { invitationEndpoints } from '../../src/apis/v1/invitations.ts'
import { type Bench, createBench, founder, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { createTestWorker } from '../support/given/worker.ts'
import { fakeSender } from '../support/fakes/sender.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { openEmbedded } from '../support/database/embedded.ts'

const hour = 3_600_000

describe('invitations', () => {
  let opened: OpenedDatabase
  let bench: Bench
  let organization: string
  let app: Hono<AppEnv>
  let wakes: number
  let invited: { id: string; token: string }

  beforeAll(async () => {
    opened = await openEmbedded()
  }, 60_000)
  afterAll(() => opened.close())

  beforeEach(async () => {
    await opened.owner.query(sql`delete from outbox`)
    bench = createBench(opened.database)
    organization = await newOrganization(bench)
    invited = await inviteSomebody(bench, organization)
    wakes = 0
    app = appWith({})
  })

  type Deps = SurfaceDeps & ErrorHandlerOptions

  function appWith(deps: Partial<Deps>) {
    const app = new Hono<AppEnv>()
    const all = {
      ...bench,
      write: (line: string) => bench.lines.push(line),
      append: wakeAfterAppend(bench.append, () => wakes++),
      ...deps,
    } as unknown as Deps
    app.use(requestId())
    app.onError(createErrorHandler(all))
    mountInvitationPages(app, all)
    mount(app, invitationEndpoints(all), all)
    return app
  }

  const post = (token: string, fields: Record<string, string>) =>
    app.request(`/invitations/${token}`, { method: 'POST', body: new URLSearchParams(fields) })

  const accept = (token: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`/v1/invitations/${token}/accept`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })

  const jane = async () => presentOf((await loadPerson(bench, organization, invited.id)).person)

  const revoke = () =>
    runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: invited.id,
      decide: revokeInvitation,
      command: {},
    })

  const sentTokens = async () => {
    const sender = fakeSender()
    await createTestWorker(bench, { sender }).run()
    return sender.calls.flat().map(({ text }) => /invitations\/(\S+)/.exec(text)![1]!)
  }

  test('the page shows who invites whom, and may be kept by nobody', async () => {
    const reply = await app.request(`/invitations/${invited.token}`)
    expect(reply.status).toBe(200)
    const html = await reply.text()
    expect(html).toContain('Harbour Rowing Club')
    expect(html).toContain('jane@example.com')
    expect(html).toContain('looks at your registration')
    expect(reply.headers.get('Cache-Control')).toBe('no-store')
    expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(reply.headers.get('Referrer-Policy')).toBe('same-origin')
    expect(reply.headers.get('Content-Type')).toMatch(/^text\/html/)
    const head = await app.request(`/invitations/${invited.token}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('accepting registers the person, who then waits for approval; the link is used up', async () => {
    const fields = { name: 'Jane de Vries', phone: '+1 202 555 0147', language: 'nl' }
    const reply = await post(invited.token, fields)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('Registration received')
    const person = await jane()
    expect(person).toMatchObject({
      name: 'Jane de Vries',
      first_name: 'Jane',
      last_name: 'de Vries',
      phone: '+12025550147',
      language: 'nl',
      status: 'pending',
    })
    expect(person.invitations[0]).toMatchObject({ state: 'accepted', acceptedAt: bench.time.now })
    const again = await post(invited.token, fields)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('You are registered already')
  })

  test('where approval is automatic the person is registered at once', async () => {
    organization = await newOrganization(bench, { approval: 'automatic' })
    invited = await inviteSomebody(bench, organization)
    const reply = await post(invited.token, { name: 'Jane Smith', phone: '', language: 'en' })
    expect(await reply.text()).toContain('You are now registered')
    expect((await jane()).status).toBe('active')
  })

  test('wrong fields come back with what was typed', async () => {
    const reply = await post(invited.token, { name: ' ', phone: '12"><b>', language: 'en' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('The name field is required.')
    expect(html).toContain('The phone field must be a valid phone number.')
    expect(html).toContain('12&quot;&gt;&lt;b&gt;')
    expect((await jane()).invitations[0]!.state).toBe('pending')
  })

  test.each([
    ['malformed', () => 'x'],
    ['cut off', () => invited.token.slice(0, -1)],
    ['another secret', () => invited.token.slice(0, 52) + 'A'.repeat(43)],
    ['another organization', () => 'z'.repeat(26) + invited.token.slice(26)],
    ['another stream', () => organization + organization + invited.token.slice(52)],
  ])('a token that is %s is not found', async (_, tokenOf) => {
    const token = tokenOf()
    const page = await app.request(`/invitations/${token}`)
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('We do not know this link')
    expect((await post(token, { name: 'Jane' })).status).toBe(404)
    expect((await post(token, { intent: 'renew' })).status).toBe(404)
    for (const reply of [await app.request(`/v1/invitations/${token}`), await accept(token, {})]) {
      expect(reply.status).toBe(404)
      expect(await reply.json()).toMatchObject({ code: 'not_found', detail: 'Invitation not found.' })
    }
  })

  test('the link of a deleted person is unknown', async () => {
    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: invited.id,
      decide: remove,
      command: {},
    })
    expect((await app.request(`/invitations/${invited.token}`)).status).toBe(404)
  })

  test('an expired link is renewed to the invited address; the old link refers to the new one', async () => {
    await sentTokens()
    bench.time.now += 48 * hour
    const expired = await app.request(`/invitations/${invited.token}`)
    expect(expired.status).toBe(410)
    expect(await expired.text()).toContain('This link has expired')

    const renewed = await post(invited.token, { intent: 'renew' })
    expect(renewed.status).toBe(200)
    expect(await renewed.text()).toContain('Please look in your mailbox')
    expect(wakes).toBe(1)
    const [token] = await sentTokens()
    expect(token).not.toBe(invited.token)
    expect((await app.request(`/invitations/${token}`)).status).toBe(200)
    const old = await app.request(`/invitations/${invited.token}`)
    expect(old.status).toBe(410)
    expect(await old.text()).toContain('There is a newer link')
  })

  test('a link is renewed at most every ten minutes, and never while it still opens', async () => {
    await post(invited.token, { intent: 'renew' })
    expect((await jane()).invitations).toHaveLength(1)
    bench.time.now += 48 * hour
    await post(invited.token, { intent: 'renew' })
    await post(invited.token, { intent: 'renew' })
    expect((await jane()).invitations).toHaveLength(2)
    bench.time.now += 600_000
    await post(invited.token, { intent: 'renew' })
    expect((await jane()).invitations).toHaveLength(3)
  })

  test('after a revocation the wish is recorded once and nothing is mailed', async () => {
    await revoke()
    const page = await app.request(`/invitations/${invited.token}`)
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('This invitation was withdrawn')
    for (let n = 0; n < 3; n++) expect((await post(invited.token, { intent: 'renew' })).status).toBe(200)
    const { events } = await loadPerson(bench, organization, invited.id)
    expect(events.filter(({ type }) => type === 'InvitationRequested')).toMatchObject([{ actor: invited.id }])
    expect(await sentTokens()).toEqual([])
  })

  test('a body that is too long, or no form, is refused with a page', async () => {
    const long = await post(invited.token, { name: 'x'.repeat(20_000) })
    expect(long.status).toBe(413)
    expect(await long.text()).toContain('<!doctype html>')
    const json = await app.request(`/invitations/${invited.token}`, {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json' },
    })
    expect(json.status).toBe(415)
  })

  test('an unreachable database gives a page that asks to retry; the log line has no token', async () => {
    const gone = () => Promise.reject(new DatabaseError('gone', undefined, null))
    const away = appWith({ database: { query: gone, batch: gone, close: gone } })
    const reply = await away.request(`/invitations/${invited.token}`)
    expect(reply.status).toBe(503)
    expect(reply.headers.get('Retry-After')).toBe('5')
    expect(await reply.text()).toContain('Please try again in a moment')
    expect(bench.lines.join()).toContain('database_unavailable')
    expect(bench.lines.join()).not.toContain(invited.token)
  })

  test('the API shows an invitation', async () => {
    const reply = await app.request(`/v1/invitations/${invited.token}`)
    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({
      organization: 'Harbour Rowing Club',
      name: 'Jane Smith',
      email: 'jane@example.com',
      expires_at: '2025-03-03T12:00:00.000000Z',
    })
  })

  test('the API accepts once; with its Idempotency-Key the same reply comes again', async () => {
    const body = { first_name: 'Janet', phone: '+12025550147', email: 'other@example.com' }
    const first = await accept(invited.token, body, { 'Idempotency-Key': 'k1' })
    expect(first.status).toBe(200)
    const person = await first.json()
    expect(person).toMatchObject({
      id: invited.id,
      name: 'Janet Smith',
      email: 'jane@example.com',
      status: 'pending',
      invitation: { state: 'accepted' },
    })
    const replayed = await accept(invited.token, body, { 'Idempotency-Key': 'k1' })
    expect(replayed.headers.get('Idempotent-Replayed')).toBe('true')
    expect(await replayed.json()).toEqual(person)
    const again = await accept(invited.token, body)
    expect(again.status).toBe(410)
    expect(await again.json()).toMatchObject({ code: 'invitation_used' })
    expect((await loadPerson(bench, organization, invited.id)).events.at(-1)!.actor).toBe(invited.id)
  })

  test.each([
    ['invitation_revoked', revoke],
    ['invitation_expired', () => bench.time.now += 48 * hour],
  ])('the API answers 410 %s', async (code, close) => {
    await close()
    for (
      const reply of [await app.request(`/v1/invitations/${invited.token}`), await accept(invited.token, {})]
    ) {
      expect(reply.status).toBe(410)
      expect((await reply.json()).code).toBe(code)
    }
  })
})

import { presentOf } from '../support/given/present.ts'
import { Hono } from 'hono'
import { describe, expect } from 'vitest'
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
import { type Bench, founder, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { createTestWorker } from '../support/given/worker.ts'
import { fakeSender } from '../support/fakes/sender.ts'
import { testOnPglite } from '../support/database/fixture.ts'

const hour = 3_600_000

type Deps = SurfaceDeps & ErrorHandlerOptions

/** The pages and the API of invitations, and how often the worker was woken. */
function serve(bench: Bench, deps: Partial<Deps> = {}) {
  const app = new Hono<AppEnv>()
  const woken = { times: 0 }
  const all = {
    ...bench,
    write: (line: string) => bench.lines.push(line),
    append: wakeAfterAppend(bench.append, () => woken.times++),
    ...deps,
  } as unknown as Deps
  app.use(requestId())
  app.onError(createErrorHandler(all))
  mountInvitationPages(app, all)
  mount(app, invitationEndpoints(all), all)
  return { app, woken }
}

/** An organization of the bench, and Jane whom it has invited. */
async function invite(bench: Bench, organization: string) {
  const { id, token } = await inviteSomebody(bench, organization)
  const { app, woken } = serve(bench)

  const get = (link = token) => app.request(`/invitations/${link}`)
  const post = (fields: Record<string, string>, link = token) =>
    app.request(`/invitations/${link}`, { method: 'POST', body: new URLSearchParams(fields) })
  const show = (link = token) => app.request(`/v1/invitations/${link}`)
  const accept = (body: unknown, { link = token, headers = {} } = {}) =>
    app.request(`/v1/invitations/${link}/accept`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })

  const load = () => loadPerson(bench, organization, id)
  const jane = async () => presentOf((await load()).person)
  const command = (decide: typeof remove | typeof revokeInvitation) =>
    runCommand(bench, { ...founder, organization, ifMatch: null }, { person: id, decide, command: {} })

  const sentTokens = async () => {
    const sender = fakeSender()
    await createTestWorker(bench, { sender }).run()
    return sender.calls.flat().map(({ text }) => /invitations\/(\S+)/.exec(text)![1]!)
  }
  return {
    bench,
    organization,
    id,
    token,
    app,
    woken,
    get,
    post,
    show,
    accept,
    load,
    jane,
    command,
    sentTokens,
  }
}

const closings: [string, (given: Awaited<ReturnType<typeof invite>>) => unknown][] = [
  ['invitation_revoked', ({ command }) => command(revokeInvitation)],
  ['invitation_expired', ({ bench }) => bench.time.now += 48 * hour],
]

describe('invitations', () => {
  const it = testOnPglite.extend('given', async ({ owner, workbench, organization }) => {
    await owner.query(sql`delete from outbox`)
    return await invite(workbench, organization)
  })

  it('shows the organization and the invited address on a page that no cache keeps', async ({ given }) => {
    const { token, app, get } = given
    const reply = await get()
    expect(reply.status).toBe(200)
    const html = await reply.text()
    expect(html).toContain('Harbour Rowing Club')
    expect(html).toContain('jane@example.com')
    expect(html).toContain('looks at your registration')
    expect(reply.headers.get('Cache-Control')).toBe('no-store')
    expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(reply.headers.get('Referrer-Policy')).toBe('same-origin')
    expect(reply.headers.get('Content-Type')).toMatch(/^text\/html/)
    const head = await app.request(`/invitations/${token}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('registers the person once, pending approval', async ({ given: { bench, post, jane } }) => {
    const fields = { name: 'Jane de Vries', phone: '+1 202 555 0147', language: 'nl' }
    const reply = await post(fields)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('Registratie ontvangen')
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
    const again = await post(fields)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('U bent al geregistreerd')
  })

  it('registers the person at once where approval is automatic', async ({ given: { bench } }) => {
    const { post, jane } = await invite(bench, await newOrganization(bench, { approval: 'automatic' }))
    const reply = await post({ name: 'Jane Smith', phone: '', language: 'en' })
    expect(await reply.text()).toContain('You are now registered')
    expect((await jane()).status).toBe('active')
  })

  it('is in the language of the person, and for strangers in that of the browser', async ({ given }) => {
    const { app, token, post } = given
    const ask = (link: string, acceptLanguage: string) =>
      app.request(`/invitations/${link}`, { headers: { 'Accept-Language': acceptLanguage } })
    const unknown = await ask('x', 'ja, ar-EG;q=0.9, de;q=0.8')
    expect(unknown.status).toBe(404)
    expect(unknown.headers.get('Content-Language')).toBe('ar-EG')
    expect(await unknown.text()).toContain('لا نعرف هذا الرابط')
    expect(await (await ask(token, 'de')).text()).toContain('lädt Sie ein')
    await post({ name: 'Jane', language: 'uk' })
    expect(await (await ask(token, 'de')).text()).toContain('Вас уже зареєстровано')
  })

  it('never shows a message of the API, whatever is wrong with a field', async ({ given: { post } }) => {
    for (
      const fields of [
        {},
        { name: 'x'.repeat(256) },
        { name: 'a\u0007b' },
        { name: 'x', phone: `+${'1'.repeat(300)}` },
        { name: 'x', language: `en${'-abcdefgh'.repeat(1500)}` },
      ]
    ) {
      const reply = await post(fields as Record<string, string>)
      expect(reply.status).toBe(422)
      const html = await reply.text()
      expect(html).toMatch(/class="wrong" id="(name|phone|language)-error">Please /)
      expect(html).not.toMatch(/The \w+ field|must /)
    }
  })

  it('returns wrong fields with the values that were typed', async ({ given: { post, jane } }) => {
    const reply = await post({ name: ' ', phone: '12"><b>', language: 'en' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('Please enter your name.')
    expect(html).toContain('Please enter the whole phone number with the country code')
    expect(html).toContain('12&quot;&gt;&lt;b&gt;')
    expect((await jane()).invitations[0]!.state).toBe('pending')
  })

  it.for<[string, (token: string, organization: string) => string]>([
    ['that is malformed', () => 'x'],
    ['that is cut off', (token) => token.slice(0, -1)],
    ['with another secret', (token) => token.slice(0, 52) + 'A'.repeat(43)],
    ['of another organization', (token) => 'z'.repeat(26) + token.slice(26)],
    ['of another stream', (token, organization) => organization + organization + token.slice(52)],
  ])('finds no invitation by a token %s', async ([, tokenOf], { given }) => {
    const { get, post, show, accept } = given
    const link = tokenOf(given.token, given.organization)
    const page = await get(link)
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('We do not know this link')
    expect((await post({ name: 'Jane' }, link)).status).toBe(404)
    expect((await post({ intent: 'renew' }, link)).status).toBe(404)
    for (const reply of [await show(link), await accept({}, { link })]) {
      expect(reply.status).toBe(404)
      expect(await reply.json()).toMatchObject({ code: 'not_found', detail: 'Invitation not found.' })
    }
  })

  it('finds no invitation of a deleted person', async ({ given: { get, command } }) => {
    await command(remove)
    expect((await get()).status).toBe(404)
  })

  it('renews an expired link to the invited address, and says so at the old link', async ({ given }) => {
    const { bench, token, woken, get, post, sentTokens } = given
    await sentTokens()
    bench.time.now += 48 * hour
    const expired = await get()
    expect(expired.status).toBe(410)
    expect(await expired.text()).toContain('This link has expired')

    const renewed = await post({ intent: 'renew' })
    expect(renewed.status).toBe(200)
    expect(await renewed.text()).toContain('Please look in your mailbox')
    expect(woken.times).toBe(1)
    const [fresh] = await sentTokens()
    expect(fresh).not.toBe(token)
    expect((await get(fresh)).status).toBe(200)
    const old = await get()
    expect(old.status).toBe(410)
    expect(await old.text()).toContain('There is a newer link')
  })

  it('renews a link at most every ten minutes, and never a valid link', async ({ given }) => {
    const { bench, post, jane } = given
    await post({ intent: 'renew' })
    expect((await jane()).invitations).toHaveLength(1)
    bench.time.now += 48 * hour
    await post({ intent: 'renew' })
    await post({ intent: 'renew' })
    expect((await jane()).invitations).toHaveLength(2)
    bench.time.now += 600_000
    await post({ intent: 'renew' })
    expect((await jane()).invitations).toHaveLength(3)
  })

  it('records one request for a revoked invitation, and mails nothing', async ({ given }) => {
    const { id, get, post, load, command, sentTokens } = given
    await command(revokeInvitation)
    const page = await get()
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('This invitation was withdrawn')
    for (let n = 0; n < 3; n++) expect((await post({ intent: 'renew' })).status).toBe(200)
    const { events } = await load()
    expect(events.filter(({ type }) => type === 'InvitationRequested')).toMatchObject([{ actor: id }])
    expect(await sentTokens()).toEqual([])
  })

  it('rejects a body that is too long or is no form', async ({ given: { token, app, post } }) => {
    const long = await post({ name: 'x'.repeat(20_000) })
    expect(long.status).toBe(413)
    expect(await long.text()).toContain('<!doctype html>')
    const json = await app.request(`/invitations/${token}`, {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json' },
    })
    expect(json.status).toBe(415)
  })

  it('asks on a page to retry while the database is unavailable, and logs no token', async ({ given }) => {
    const { bench, token } = given
    const gone = () => Promise.reject(new DatabaseError('gone', undefined, null))
    const { app } = serve(bench, { database: { query: gone, batch: gone, close: gone } })
    const reply = await app.request(`/invitations/${token}`)
    expect(reply.status).toBe(503)
    expect(reply.headers.get('Retry-After')).toBe('5')
    expect(await reply.text()).toContain('Please try again in a moment')
    expect(bench.lines.join()).toContain('database_unavailable')
    expect(bench.lines.join()).not.toContain(token)
  })

  it('shows an invitation by the API', async ({ given: { show } }) => {
    const reply = await show()
    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({
      organization: 'Harbour Rowing Club',
      name: 'Jane Smith',
      email: 'jane@example.com',
      expires_at: '2025-03-03T12:00:00.000000Z',
    })
  })

  it('accepts once by the API, and repeats that reply under its Idempotency-Key', async ({ given }) => {
    const { id, accept, load } = given
    const body = { first_name: 'Janet', phone: '+12025550147' }
    expect((await accept({ ...body, email: 'other@example.com' })).status).toBe(422)
    const first = await accept(body, { headers: { 'Idempotency-Key': 'k1' } })
    expect(first.status).toBe(200)
    const person = await first.json()
    expect(person).toMatchObject({
      id,
      name: 'Janet Smith',
      email: 'jane@example.com',
      status: 'pending',
      invitation: { state: 'accepted' },
    })
    const replayed = await accept(body, { headers: { 'Idempotency-Key': 'k1' } })
    expect(replayed.headers.get('Idempotent-Replayed')).toBe('true')
    expect(await replayed.json()).toEqual(person)
    const again = await accept(body)
    expect(again.status).toBe(410)
    expect(await again.json()).toMatchObject({ code: 'invitation_used' })
    expect((await load()).events.at(-1)!.actor).toBe(id)
  })

  it.for(closings)('answers 410 %s by the API', async ([code, close], { given }) => {
    await close(given)
    for (const reply of [await given.show(), await given.accept({})]) {
      expect(reply.status).toBe(410)
      expect((await reply.json()).code).toBe(code)
    }
  })
})

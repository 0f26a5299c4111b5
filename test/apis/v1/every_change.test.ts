import type { Hono } from 'hono'
import { describe, expect } from 'vitest'
import type { AppEnv } from '../../../src/http/env.ts'
import { sql } from '../../../src/database/database.ts'
import { assembledFor } from '../../support/service/assembled.ts'
import { type Bench, inviteSomebody } from '../../support/given/bench.ts'
import { testOnPglite } from '../../support/database/fixture.ts'

let made = 0
const person = () => ({ name: 'Jane Smith', email: `jane.${++made}@example.com` })
const apiKey = () => ({ name: 'Website', scopes: ['people:read'] })

function upload(): FormData {
  const form = new FormData()
  form.set('file', new File(['%PDF-1.7'], 'licence.pdf'))
  return form
}

/** The service with a token that may do everything, and functions that create what a route changes. */
async function serve(bench: Bench, organization: string) {
  const { app, deps, ask, close } = await assembledFor(bench, {
    database: bench.database,
    organization,
    subject: 'user_17',
    scope: 'organizations:manage',
  })
  bench.time.now = deps.clock()
  const create = async (path: string, body: unknown) => (await ask('POST', path, body)).body.id as string
  const newPerson = () => create('/v1/people', person())
  const newInvited = () => create('/v1/people/invite', person())
  const newTeam = () => create('/v1/groups', { kind: 'team', name: 'Eight' })
  return { bench, organization, app, ask, close, create, newPerson, newInvited, newTeam }
}

type Given = Awaited<ReturnType<typeof serve>>

/** A request to each mutating route that changes something: its path and its body. */
const changes: Record<string, (given: Given) => Promise<[string, unknown?]>> = {
  'POST /v1/people': () => Promise.resolve(['/v1/people', person()]),
  'PATCH /v1/people/:id': async ({ newPerson }) => [`/v1/people/${await newPerson()}`, { title: 'Coach' }],
  'DELETE /v1/people/:id': async ({ newPerson }) => [`/v1/people/${await newPerson()}`],
  'POST /v1/people/:id/archive': async ({ newPerson }) => [`/v1/people/${await newPerson()}/archive`],
  'POST /v1/people/:id/restore': async ({ ask, newPerson }) => {
    const id = await newPerson()
    await ask('POST', `/v1/people/${id}/archive`, undefined)
    return [`/v1/people/${id}/restore`]
  },
  'PUT /v1/people/:id/status': async ({ newPerson }) => {
    const id = await newPerson()
    return [`/v1/people/${id}/status`, { status: 'inactive' }]
  },
  'PUT /v1/people/:id/roles': async ({ newPerson }) => {
    const id = await newPerson()
    return [`/v1/people/${id}/roles`, { roles: [{ key: 'admin' }] }]
  },
  'POST /v1/people/invite': () => Promise.resolve(['/v1/people/invite', person()]),
  'POST /v1/people/invite/bulk': () =>
    Promise.resolve(['/v1/people/invite/bulk', {
      emails: [person().email],
      people: [{ ...person(), role: 'admin' }],
    }]),
  'POST /v1/people/:id/invite': async ({ newInvited }) => [`/v1/people/${await newInvited()}/invite`],
  'DELETE /v1/people/:id/invite': async ({ newInvited }) => [`/v1/people/${await newInvited()}/invite`],
  'POST /v1/people/:id/refuse': async ({ newInvited }) => [`/v1/people/${await newInvited()}/refuse`],
  'POST /v1/people/:id/approve': async ({ newInvited }) => [`/v1/people/${await newInvited()}/approve`],
  'POST /v1/organizations': () => Promise.resolve(['/v1/organizations', { name: 'Regatta' }]),
  'PATCH /v1/organizations/:id': ({ organization }) =>
    Promise.resolve([`/v1/organizations/${organization}`, { name: 'Regatta' }]),
  'POST /v1/roles': () => Promise.resolve(['/v1/roles', { name: 'Cox' }]),
  'PATCH /v1/roles/:id': async ({ create }) => {
    const id = await create('/v1/roles', { name: 'Rower' })
    return [`/v1/roles/${id}`, { name: 'Bow' }]
  },
  'DELETE /v1/roles/:id': async ({ create }) => {
    const id = await create('/v1/roles', { name: 'Stroke' })
    return [`/v1/roles/${id}`]
  },
  'POST /v1/groups': () => Promise.resolve(['/v1/groups', { kind: 'area', name: 'Harbour' }]),
  'PATCH /v1/groups/:id': async ({ newTeam }) => [`/v1/groups/${await newTeam()}`, { name: 'Four' }],
  'DELETE /v1/groups/:id': async ({ newTeam }) => [`/v1/groups/${await newTeam()}`],
  'PUT /v1/people/:id/groups/:groupId': async ({ newPerson, newTeam }) => {
    const [id, team] = [await newPerson(), await newTeam()]
    return [`/v1/people/${id}/groups/${team}`]
  },
  'DELETE /v1/people/:id/groups/:groupId': async ({ ask, newPerson, newTeam }) => {
    const path = `/v1/people/${await newPerson()}/groups/${await newTeam()}`
    await ask('PUT', path, undefined)
    return [path]
  },
  'POST /v1/people/:id/files': async ({ newPerson }) => [`/v1/people/${await newPerson()}/files`, upload()],
  'DELETE /v1/people/:id/files/:fileId': async ({ create, newPerson }) => {
    const path = `/v1/people/${await newPerson()}/files`
    return [`${path}/${await create(path, upload())}`]
  },
  'POST /v1/api-keys': () => Promise.resolve(['/v1/api-keys', apiKey()]),
  'POST /v1/api-keys/:id/rotate': async (
    { create },
  ) => [`/v1/api-keys/${await create('/v1/api-keys', apiKey())}/rotate`, {}],
  'DELETE /v1/api-keys/:id': async ({ create }) => [`/v1/api-keys/${await create('/v1/api-keys', apiKey())}`],
  'POST /v1/invitations/:token/accept': async ({ bench, organization }) => [
    `/v1/invitations/${(await inviteSomebody(bench, organization, { email: person().email })).token}/accept`,
    {},
  ],
}

/** Routes of the holder of an invitation link, who acts without a token and gives no reason. */
const byHolder = ['POST /v1/invitations/:token/accept']

/** Routes that append no event. */
const elsewhere = ['POST /v1/projections/:name/rebuild', 'DELETE /v1/projections/:name/rebuild']

function mutating(app: Hono<AppEnv>): string[] {
  const routes = app.routes
    .filter(({ method, path }) =>
      !['ALL', 'GET', 'HEAD', 'OPTIONS'].includes(method) && path.startsWith('/v1/')
    )
    .map(({ method, path }) => `${method} ${path}`)
  return [...new Set(routes)].filter((route) => !elsewhere.includes(route))
}

describe('every mutating native route', () => {
  const it = testOnPglite.extend('given', async ({ owner, workbench, organization }, { onCleanup }) => {
    const given = await serve(workbench, organization)
    onCleanup(given.close)
    return { owner, ...given }
  })

  it('has a request in this file', ({ given: { app } }) => {
    expect(mutating(app).sort()).toEqual(Object.keys(changes).sort())
  })

  it.for(Object.keys(changes))(
    'appends an event with actor, request id and reason: %s',
    async (route, { given }) => {
      const { owner, ask } = given
      const [path, body] = await changes[route]!(given)
      const requestId = `walk-${++made}`
      const { status } = await ask(route.split(' ')[0]!, path, body, {
        'X-Request-Id': requestId,
        'X-Reason': 'HR-1204',
      })
      expect(status).toBeLessThan(300)
      const events = await owner.query(
        sql`select actor, reason, person_id from events where request_id = ${requestId}`,
      )
      expect(events.length).toBeGreaterThan(0)
      for (const { actor, reason, person_id } of events) {
        if (byHolder.includes(route)) expect(actor).toContain(person_id)
        else expect([actor, reason]).toEqual(['user_17', 'HR-1204'])
      }
    },
  )
})

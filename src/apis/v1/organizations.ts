import { z } from '@hono/zod-openapi'
import type { Organization } from '../../../events/organization.ts'
import { createOrganization, type FoundingDeps, updateOrganization } from '../../commands/organization.ts'
import { type Changed, changeSettings } from '../../commands/settings_change.ts'
import { sql } from '../../database/database.ts'
import { everyOrganization, readScoped } from '../../database/scoped.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput } from '../../http/validation.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { integer, parameter } from './list_query.ts'
import { problemOfRefusal } from '../reply.ts'
import { requestOf } from '../request.ts'
import {
  createOrganizationBody,
  organizationAnswer,
  organizationFields,
  organizationView,
} from '../../operations/organization_view.ts'

type Deps = FoundingDeps

const tag = 'Organizations'

const updateBody = z.object({
  name: organizationFields.name.optional(),
  external_id: organizationFields.external_id.optional(),
  approval: organizationFields.approval.optional(),
  invitation_hours: organizationFields.invitation_hours.optional(),
}).openapi('UpdateOrganization')

const listQuery = z.strictObject({
  after: parameter(integer.pipe(z.int().min(0))).openapi({
    description: 'The next_cursor of the page before.',
  }),
  limit: parameter(integer.pipe(z.int().min(1).max(100))).openapi({ description: 'At most 100.' }),
})

export function organizationEndpoints(deps: Deps): Endpoint[] {
  const answer = organizationAnswer(deps.templates)
  const organization = { description: 'The organization.', schema: answer }
  return [
    endpoint({
      method: 'get',
      path: '/v1/organizations',
      summary: 'List organizations by number',
      tag,
      scope: 'organizations:manage',
      query: listQuery,
      answers: {
        200: {
          description: 'A page; `next_cursor` is null on the last.',
          schema: z.object({ data: z.array(answer), next_cursor: z.int().nullable() }),
        },
      },
      async handle({ c, query: { after = 0, limit = 100 } }) {
        const [rows] = await readScoped(deps.database, everyOrganization, [
          sql`select document from records
            where kind = 'organization' and (document ->> 'number')::int > ${after}
            order by (document ->> 'number')::int
            limit ${limit + 1}`,
        ])
        const page = rows!.slice(0, limit).map(documentOf)
        return c.json({
          data: page.map(organizationView),
          next_cursor: rows!.length > limit ? page[page.length - 1]!.number : null,
        })
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/organizations',
      summary: 'Create an organization with the roles of a template',
      tag,
      scope: 'organizations:manage',
      body: createOrganizationBody(deps.templates),
      answers: { 201: organization },
      async handle({ c, principal, body }) {
        const founded = await createOrganization(
          deps,
          await requestOf(c, principal.actor),
          body,
          present(201),
        )
        const location = founded.organization && `/v1/organizations/${founded.organization.id}`
        return settingsResponse(founded, location)
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/organizations/:id',
      summary: 'Get an organization by its id or external id',
      tag,
      scope: 'organizations:manage',
      answers: { 200: organization },
      async handle({ c, param }) {
        return c.json(organizationView(await read(deps, await idOf(deps, param('id')))))
      },
    }),
    endpoint({
      method: 'patch',
      path: '/v1/organizations/:id',
      summary: 'Change an organization; its external id can be set once',
      tag,
      scope: 'organizations:manage',
      body: updateBody,
      bodyOptional: true,
      answers: { 200: organization },
      async handle({ c, principal, param, body }) {
        const caller = {
          ...await requestOf(c, principal.actor),
          organization: await idOf(deps, param('id')),
          ifMatch: null,
        }
        const changed = await changeSettings(deps, caller, {
          decide: updateOrganization,
          command: body,
          present: (after) => present(200)(after.organization),
        })
        return settingsResponse(changed)
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/organization',
      summary: "Get the caller's own organization",
      tag,
      scope: 'any',
      answers: { 200: organization },
      async handle({ c, settings }) {
        return c.json(organizationView(await read(deps, (await settings()).organization.id)))
      },
    }),
  ]
}

/** What came of a change of an organization or its roles. */
export function settingsResponse(changed: Changed, location?: string): Response {
  if (changed.result === 'refused') {
    const { refusal } = changed
    if (refusal.refused === 'taken') {
      throw invalidInput({ [refusal.field]: [`The ${refusal.field} has already been taken.`] })
    }
    throw new ProblemError(problemOfRefusal(refusal))
  }
  const { reply: { status, body }, replayed } = changed
  const headers = new Headers()
  if (body !== '') headers.set('Content-Type', 'application/json')
  if (replayed) headers.set('Idempotent-Replayed', 'true')
  if (location) headers.set('Location', location)
  return new Response(body === '' ? null : body, { status, headers })
}

const present = (status: number) => (organization: Organization) => ({
  status,
  body: JSON.stringify(organizationView(organization)),
})

async function idOf({ settings }: Deps, reference: string): Promise<string> {
  // what no id has, and PostgreSQL would refuse
  const found = /\p{Cc}/u.test(reference) ? null : await settings.find(reference)
  if (found) return found.organization.id
  throw new ProblemError({ status: 404, code: 'not_found', detail: 'Organization not found.' })
}

/** From the database, because another process may have changed what this one remembers. */
async function read({ database }: Deps, id: string): Promise<Organization> {
  const [rows] = await readScoped(database, id, [
    sql`select document from records where organization_id = ${id} and kind = 'organization' and id = ${id}`,
  ])
  return documentOf(rows![0]!)
}

const documentOf = ({ document }: Record<string, unknown>) => JSON.parse(document as string) as Organization

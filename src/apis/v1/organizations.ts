import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Organization } from '../../../events/organization.ts'
import type { RoleTemplates } from '../../domain/templates.ts'
import { listOrganizations, readKnown } from '../../../projections/directory/settings.ts'
import { changeSettings } from '../../commands/organizations.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { updateOrganization } from '../../domain/organization.ts'
import type { SettingsState } from '../../domain/settings.ts'
import { foundOrganization } from '../../operations/found_organization.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { ifMatch } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { integer, parameter } from './list_query.ts'
import { respond } from '../reply.ts'
import { requireMatch, tagOf } from '../representation.ts'
import { requestOf } from '../call.ts'
import { apart, requireShown } from '../../operations/read_only.ts'
import {
  createOrganizationBody,
  organizationAnswer,
  organizationView,
  settableOrganization,
  updateOrganizationBody,
} from '../../operations/organization_view.ts'

type Deps = CommandDeps & { templates: RoleTemplates }

const tag = 'Organizations'

const listQuery = z.strictObject({
  after: parameter(integer.pipe(z.int().min(0).max(2_147_483_647))).openapi({
    description: 'The next_cursor of the page before.',
  }),
  limit: parameter(integer.pipe(z.int().min(1).max(100))).openapi({ description: 'At most 100.' }),
})

export function organizationEndpoints(deps: Deps): Endpoint[] {
  const answer = organizationAnswer(deps.templates)
  const organization = { description: 'The organization.', schema: answer }
  return [
    endpoint({
      id: 'listOrganizations',
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
        const { organizations, next } = await listOrganizations(deps.database, { after, limit })
        return c.json({ data: organizations.map(organizationView), next_cursor: next })
      },
    }),
    endpoint({
      id: 'createOrganization',
      method: 'post',
      path: '/v1/organizations',
      summary: 'Create an organization with the roles of a template',
      tag,
      scope: 'organizations:manage',
      body: createOrganizationBody(deps.templates),
      unconditional: true,
      headers: ['ETag', 'Location'],
      refuses: ['external_id_taken'],
      answers: { 201: organization },
      async handle({ c, principal, body }) {
        const roles = deps.templates[body.template]!
        const founder = await requestOf(c, principal)
        const founded = await foundOrganization(deps, founder, { ...body, roles }, showOrganization(201))
        if (founded.result === 'done' && founded.organization) c.set('organization', founded.organization.id)
        return respond(founded)
      },
    }),
    endpoint({
      id: 'getOrganization',
      method: 'get',
      path: '/v1/organizations/:id',
      summary: 'Get an organization by its id or external id',
      tag,
      scope: 'organizations:manage',
      headers: ['ETag'],
      answers: { 200: organization },
      async handle({ c, param }) {
        const id = await idOf(deps, param('id'))
        c.set('organization', id)
        return answerWith(c, (await readKnown(deps.database, id)).organization)
      },
    }),
    endpoint({
      id: 'updateOrganization',
      method: 'patch',
      path: '/v1/organizations/:id',
      summary: 'Change an organization; its external id can be set once',
      tag,
      scope: 'organizations:manage',
      body: updateOrganizationBody,
      bodyOptional: true,
      headers: ['ETag'],
      refuses: ['external_id_taken'],
      answers: { 200: organization },
      async handle({ c, principal, param, body }) {
        const organization = await idOf(deps, param('id'))
        c.set('organization', organization)
        const named = ifMatch(c.req.header('If-Match'))
        const caller = { ...await requestOf(c, principal), organization, ifMatch: named }
        const { set, repeats } = apart(body, settableOrganization)
        const changed = await changeSettings(deps, caller, {
          decide(known, command) {
            const shown = organizationView(known.organization)
            requireMatch(c, shown)
            requireShown(repeats, shown)
            return updateOrganization(known, command)
          },
          command: set,
          reply: showOrganization(200),
        })
        return respond(changed)
      },
    }),
    endpoint({
      id: 'getOwnOrganization',
      method: 'get',
      path: '/v1/organization',
      summary: "Get the caller's own organization",
      tag,
      scope: 'any',
      headers: ['ETag'],
      answers: { 200: organization },
      async handle({ c, settings }) {
        const { organization } = await readKnown(deps.database, (await settings()).organization.id)
        return answerWith(c, organization)
      },
    }),
  ]
}

function answerWith(c: Context, organization: Organization): Response {
  const shown = organizationView(organization)
  return c.json(shown, 200, { ETag: tagOf(shown) })
}

function showOrganization(status: number): ReplySpec<SettingsState, null, Organization> {
  return {
    status,
    subject: ({ organization }) => organization,
    render(organization) {
      const body = organizationView(organization)
      const location = status === 201 && { Location: `/v1/organizations/${organization.id}` }
      return { body, headers: { ETag: tagOf(body), ...location } }
    },
  }
}

async function idOf({ settings }: Deps, reference: string): Promise<string> {
  // what no id has, and PostgreSQL would refuse
  const found = /\p{Cc}/u.test(reference) ? null : await settings.find(reference)
  if (found) return found.organization.id
  throw new ProblemError({ status: 404, code: 'not_found', detail: 'Organization not found.' })
}

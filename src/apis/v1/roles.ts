import { z } from '@hono/zod-openapi'
import type { Role } from '../../../events/role.ts'
import { isId } from '../../canonical_id.ts'
import { newId } from '../../new_id.ts'
import { removeRole } from '../../operations/remove_role.ts'
import { createRole, findRole, roleNotFound, updateRole } from '../../domain/role.ts'
import { changeSettings } from '../../commands/organizations.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import type { SettingsState } from '../../domain/settings.ts'
import { readKnown } from '../../../projections/directory/settings.ts'
import { ProblemError } from '../../http/problem.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { parameter } from './list_query.ts'
import { problemOfRefusal, respond } from '../reply.ts'
import { requireMatch, tagOf } from '../representation.ts'
import { apart, readOnlyMembers, requireShown } from '../../operations/read_only.ts'
import { reference, requiredText } from '../../operations/person_fields.ts'
import { scopeList } from '../../operations/scope_list.ts'
import type { ScopeWords } from '../../auth/scopes.ts'

type Deps = CommandDeps & { scopeWords: ScopeWords }

const tag = 'Roles'

// A role is found by its id or its key: neither may stand for another's.
const key = requiredText(64)
  .refine((value) => /^[a-z0-9]+([._-][a-z0-9]+)*$/.test(value), {
    error: 'must be lower-case letters and digits, with single dashes, dots or underscores between them',
    abort: true,
  })
  .refine((value) => !isId(value), 'must not have the form of a Rollcall id')

const isProtected = z.boolean().openapi({
  description: 'Once the role has an active holder, its last one cannot lose it.',
})

const scopesOf = (words: ScopeWords) =>
  scopeList(words).openapi({
    description: 'The scopes of the people who hold the role, where `JWT_SCOPES` says so. The caller needs ' +
      'every scope that is added or removed.',
  })

const createBody = (words: ScopeWords) =>
  z.strictObject({
    name: requiredText(255),
    key: key.optional(),
    number: z.int().min(1).max(1_000_000_000).optional(),
    default: z.boolean().optional(),
    scopes: scopesOf(words).optional(),
    protected: isProtected.optional(),
  }).openapi('CreateRole', { example: { name: 'Coxswain', key: 'coxswain', scopes: ['people:read'] } })

const settableBy = (words: ScopeWords) => ({
  name: requiredText(255).optional(),
  key: key.optional(),
  default: z.boolean().optional(),
  scopes: scopesOf(words).optional(),
  protected: isProtected.optional(),
})

export const answer = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  number: z.int().positive().openapi({ description: 'Unique in the organization.' }),
  key: z.string().openapi({ example: 'member' }),
  name: z.string(),
  default: z.boolean(),
  scopes: z.array(z.string()).openapi({ description: 'What its holders may do.', example: ['people:read'] }),
  protected: z.boolean(),
}).openapi('Role')

const updateBody = (settable: ReturnType<typeof settableBy>) =>
  z.strictObject({ ...settable, ...readOnlyMembers(answer, settable) }).openapi('UpdateRole', {
    example: { name: 'Steersperson' },
  })

const role = { description: 'The role.', schema: answer }

export function roleEndpoints(deps: Deps): Endpoint[] {
  const settable = settableBy(deps.scopeWords)
  return [
    endpoint({
      id: 'listRoles',
      method: 'get',
      path: '/v1/roles',
      summary: 'List roles by number',
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      answers: { 200: { description: 'All of them.', schema: z.object({ data: z.array(answer) }) } },
      async handle({ c, settings, reads }) {
        const known = await readKnown(reads, (await settings()).organization.id)
        return c.json({ data: known.roles.map((one) => roleView(one, known)) })
      },
    }),
    endpoint({
      id: 'getRole',
      method: 'get',
      path: '/v1/roles/:id',
      summary: 'Get a role by its id or key',
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      headers: ['ETag'],
      answers: { 200: role },
      async handle({ c, settings, reads, param }) {
        const known = await readKnown(reads, (await settings()).organization.id)
        const found = findRole(known, param('id'))
        if (!found) throw new ProblemError(problemOfRefusal(roleNotFound))
        const shown = roleView(found, known)
        return c.json(shown, 200, { ETag: tagOf(shown) })
      },
    }),
    endpoint({
      id: 'createRole',
      method: 'post',
      path: '/v1/roles',
      summary: 'Create a role',
      tag,
      scope: 'groups:write',
      body: createBody(deps.scopeWords),
      unconditional: true,
      headers: ['ETag', 'Location'],
      answers: { 201: role },
      async handle({ caller, body }) {
        const id = newId(deps.clock())
        return respond(
          await changeSettings(deps, await caller(), {
            decide: createRole,
            command: { ...body, id },
            reply: showRole(201, () => id),
          }),
        )
      },
    }),
    endpoint({
      id: 'updateRole',
      method: 'patch',
      path: '/v1/roles/:id',
      summary: 'Change a role, or make it the default',
      tag,
      scope: 'groups:write',
      body: updateBody(settable),
      bodyOptional: true,
      headers: ['ETag'],
      answers: { 200: role },
      async handle({ c, caller, param, body }) {
        let id = param('id')
        const { set, repeats } = apart(body, settable)
        const changed = await changeSettings(deps, await caller(), {
          decide(known, command) {
            // its key, if that is how it was named, may be what changes
            const role = findRole(known, command.role)
            id = role?.id ?? id
            if (role) {
              requireMatch(c, roleView(role, known))
              requireShown(repeats, roleView(role, known))
            }
            return updateRole(known, command)
          },
          command: { ...set, role: id },
          reply: showRole(200, () => id),
        })
        return respond(changed)
      },
    }),
    endpoint({
      id: 'deleteRole',
      method: 'delete',
      path: '/v1/roles/:id',
      summary: 'Delete a role and give its holders another',
      tag,
      scope: 'groups:write',
      query: z.strictObject({
        replace_with: parameter(reference).openapi({ description: "The other role's id or key." }),
      }),
      refuses: ['invalid_state', 'unknown_role', 'last_holder'],
      answers: { 204: { description: 'Gone.' } },
      async handle({ c, caller, param, query }) {
        const command = { role: param('id'), replaceWith: query.replace_with }
        return respond(
          await removeRole(
            deps,
            await caller(),
            command,
            (role, known) => requireMatch(c, roleView(role, known)),
          ),
        )
      },
    }),
  ]
}

function roleView(
  { id, number, key, name, scopes = [], protected: isProtected = false }: Role,
  { organization }: SettingsState,
): z.output<typeof answer> {
  return {
    id,
    number,
    key,
    name,
    default: id === organization.default_role_id,
    scopes,
    protected: isProtected,
  }
}

function showRole(
  status: number,
  idOf: () => string,
): ReplySpec<SettingsState, null, z.output<typeof answer>> {
  return {
    status,
    subject: (after) => roleView(findRole(after, idOf())!, after),
    render(role) {
      // a reply that 0.4.0 stored lacks the last two
      const body = { ...role, scopes: role.scopes ?? [], protected: role.protected ?? false }
      const location = status === 201 && { Location: `/v1/roles/${role.id}` }
      return { body, headers: { ETag: tagOf(body), ...location } }
    },
  }
}

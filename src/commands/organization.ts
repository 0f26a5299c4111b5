import { Buffer } from 'node:buffer'
import { ulid } from 'ulid'
import type { Approval, Organization } from '../../events/organization.ts'
import { createDataKey } from '../log/seal.ts'
import { sql } from '../database/database.ts'
import { refuse } from '../domain/decision.ts'
import type { Caller, CommandDeps, Reply } from './execute.ts'
import { newId } from '../new_id.ts'
import {
  type Changed,
  type DecideSettings,
  difference,
  evolveSettings,
  type Known,
  type SettingsEvent,
  settingsItem,
} from './settings_change.ts'
import type { RoleTemplates, TemplateRole } from '../domain/templates.ts'

export interface CreateOrganization {
  name: string
  /** The name of a template of {@link FoundingDeps}. */
  template: string
  external_id: string | null
  approval: Approval
  invitation_hours: number
}

export interface UpdateOrganization {
  name?: string
  approval?: Approval
  invitation_hours?: number
  external_id?: string | null
}

/** Commands, and the templates that an organization may be founded with. */
export interface FoundingDeps extends CommandDeps {
  templates: RoleTemplates
}

/** On whose behalf an organization is made: a caller in none. */
export type Founder = Omit<Caller, 'organization' | 'ifMatch'>

export type Founded = Changed & { organization?: Organization }

/**
 * Makes an organization with the roles of its template, in one append. Refuses `external_id_taken`. With
 * an idempotency key `organization` is absent from a replay.
 */
export async function createOrganization(
  deps: FoundingDeps,
  { actor, requestId, reason, idempotency }: Founder,
  command: CreateOrganization,
  present: (organization: Organization) => Reply,
): Promise<Founded> {
  const now = deps.clock()
  const id = idempotency ? repeatableId(idempotency.key) : newId(now)
  const [row] = await deps.database.query(sql`select next_organization_number() as number`)
  const number = row!.number as number
  const events = found(command, {
    id,
    number,
    templateRoles: deps.templates[command.template]!,
    newRoleId: () => newId(now),
  })
  const founded = events.reduce<Known>((known, event) => evolveSettings(known, event, now), unfounded)
  const reply = present(founded.organization)

  const metadata = { actor, requestId, reason, at: now }
  const { masterKey, wrapped } = createDataKey(deps.masterKeys, id)
  const items = events.map((event) => ({
    ...settingsItem(founded, events, event.id, 0, metadata),
    // only an organization that this very append founds has nothing at 0: a replay adds no roles to the first
    ...(event.id === id ? { founds: number, key: { masterKey, wrapped } } : { settings: 0 }),
  }))
  if (idempotency) items[0] = { ...items[0]!, reply: { ...idempotency, ...reply } }
  const [outcome] = await deps.append(items)
  switch (outcome!.outcome) {
    case 'appended':
      return { result: 'done', reply, replayed: false, organization: founded.organization }
    case 'replayed':
      return { result: 'done', reply: { status: outcome.status, body: outcome.body ?? '' }, replayed: true }
    // the key's organization is there, but its stored reply has been cleared away
    case 'version_conflict':
      return { result: 'refused', refusal: { refused: 'key_reused' } }
    case 'settings_changed':
      return { result: 'refused', refusal: { refused: 'conflict' } }
    default:
      return { result: 'refused', refusal: { refused: outcome!.outcome } }
  }
}

/** The organization's event, then one for each role of its template. */
export function found(
  { name, template, external_id, approval, invitation_hours }: CreateOrganization,
  { id, number, templateRoles, newRoleId }: {
    id: string
    number: number
    templateRoles: readonly TemplateRole[]
    newRoleId: () => string
  },
): SettingsEvent[] {
  const roles = templateRoles.map((role) => ({ ...role, id: newRoleId() }))
  const default_role_id = roles.find((role) => role.default)!.id
  return [
    {
      id,
      event: {
        type: 'OrganizationCreated',
        open: {
          to: { number, name, template, external_id, approval, invitation_hours, default_role_id },
        },
        sealed: null,
      },
    },
    ...roles.map(({ id, key, name }, index): SettingsEvent => ({
      id,
      event: { type: 'RoleCreated', open: { to: { number: index + 1, key, name } }, sealed: null },
    })),
  ]
}

/**
 * Changes the fields that differ. The external id can be set once: look-ups by it are remembered. Refuses
 * `invalid_state` for another one.
 */
export const updateOrganization: DecideSettings<UpdateOrganization> = ({ organization }, command) => {
  const changes = difference(organization, command)
  if (!changes) return []
  if (changes.to.external_id !== undefined && organization.external_id !== null) {
    return refuse(
      'invalid_state',
      'organization',
      'The organization has an external id: it cannot be changed any more.',
    )
  }
  return [{ id: organization.id, event: { type: 'OrganizationUpdated', open: changes, sealed: null } }]
}

const unfounded: Known = { organization: {} as Organization, roles: [] }

/**
 * The same id for every try of a request: stored replies belong to an organization, so a retry must find the
 * one that the first try made. The time is fixed, because a retry comes later; nothing reads an
 * organization's age from its id. `key` is the SHA-256 that the Idempotency-Key became.
 */
function repeatableId(key: string): string {
  const bytes = [...Buffer.from(key, 'hex')]
  return ulid(1, () => bytes.pop()! / 256).toLowerCase()
}

import { Buffer } from 'node:buffer'
import { ulid } from 'ulid'
import type { Organization } from '../../events/organization.ts'
import { executeIn } from '../commands/execute.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { AnyRefusal, Caller } from '../commands/caller.ts'
import { aboutFounding } from '../commands/organizations.ts'
import type { Reply, ReplySpec } from '../commands/reply.ts'
import { sql } from '../database/database.ts'
import { type CreateOrganization, createOrganization } from '../domain/organization.ts'
import { initialSettings, type SettingsState } from '../domain/settings.ts'
import { createDataKey } from '../log/seal.ts'
import { newId } from '../new_id.ts'

export type NewOrganization = Omit<CreateOrganization, 'id' | 'number' | 'roleIds'>

/** The caller who creates an organization, and who therefore acts in none. */
export type Founder = Omit<Caller, 'organization' | 'ifMatch'>

export type FoundingResult =
  | { result: 'done'; reply: Reply; organization: Organization | null; replayed: boolean }
  | { result: 'refused'; refusal: AnyRefusal }

/**
 * Creates an organization with the roles of its template, in one append. Refuses `external_id_taken`.
 * `organization` is null in the result of a repeat by Idempotency-Key.
 */
export async function foundOrganization<Subject>(
  deps: CommandDeps,
  founder: Founder,
  organization: NewOrganization,
  reply?: ReplySpec<SettingsState, null, Subject>,
): Promise<FoundingResult> {
  const now = deps.clock()
  const id = founder.idempotency ? repeatableId(founder.idempotency.key) : newId(now)
  const [row] = await deps.database.query(sql`select next_organization_number() as number`)
  const number = row!.number as number
  const { key: dataKey, ...key } = createDataKey(deps.masterKeys, id)
  const unsaved = { ...initialSettings, organization: { id } as Organization, position: 0, key: dataKey }
  const [founded] = await executeIn(
    deps,
    () => Promise.resolve(unsaved),
    { ...founder, organization: id, ifMatch: null },
    aboutFounding(createOrganization),
    [{
      stream: null,
      command: { ...organization, id, number, roleIds: organization.roles.map(() => newId(now)) },
      reply,
      extra: { number, key },
    }],
  )
  if (founded!.result === 'refused') return founded!
  const { reply: sentReply, state, replayed } = founded!
  return { result: 'done', reply: sentReply, organization: state && state.organization, replayed }
}

/**
 * Derives the id of the organization from its request, so that every attempt gets the same id. Stored replies
 * belong to an organization, and a retry must find the one that the first attempt created. The time in the id
 * is fixed, because a retry comes later; nothing reads the organization's age from its id. `key` is the
 * SHA-256 of the Idempotency-Key.
 */
function repeatableId(key: string): string {
  const bytes = [...Buffer.from(key, 'hex')]
  return ulid(1, () => bytes.pop()! / 256).toLowerCase()
}

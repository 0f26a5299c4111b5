import type { Context, MiddlewareHandler } from 'hono'
import type { Append } from '../log/item.ts'
import type { AppEnv, LogPosition } from '../http/env.ts'
import type { Principal } from '../auth/principal.ts'
import type { SettingsCache } from '../commands/settings.ts'
import type { Database } from '../database/database.ts'
import { everyOrganization } from '../database/scoped.ts'
import { readAt, type Replica, type ReplicaMemory, writerKey } from './replica.ts'

/** `<organization id>:<position>`: told with a reply, and sent back to see nothing older than that. */
export const positionHeader = 'Rollcall-Position'

export interface Replication {
  replica: Replica
  memory: ReplicaMemory
}

interface ReadDeps {
  database: Database
  replication?: Replication
}

/** Remembers who wrote what, so that they read it again in this process whatever they send. */
export function rememberWriters(append: Append, { writers }: ReplicaMemory): Append {
  return async function appendAndRemember(items) {
    const outcomes = await append(items)
    for (const [index, { organization, metadata }] of items.entries()) {
      const outcome = outcomes[index]!
      if (outcome.outcome !== 'appended' || outcome.last === null) continue
      const key = writerKey(organization, metadata.actor)
      writers.set(key, Math.max(outcome.last, writers.get(key) ?? 0))
    }
    return outcomes
  }
}

/**
 * Where a request reads what may lag: a GET from the replica when that has come as far as the caller has
 * written and seen, everything else from the primary. Only the database's `scoped` reads differ.
 */
export function readsOf(c: Context<AppEnv>, { database, replication }: ReadDeps): Database {
  if (!replication || !isRead(c.req.method)) return database
  return {
    ...database,
    async scoped(organization, statements) {
      const floor = floorOf(c, organization, replication.memory)
      const found = floor === null ? null : await replication.replica.read(organization, floor, statements)
      const { position, results } = found ?? await readAt(database, organization, statements)
      if (position !== null) c.set('readPosition', { organization, position })
      return results
    },
  }
}

/** What the replica must have reached; null where only the primary will do. */
function floorOf(c: Context<AppEnv>, organization: string, { writers }: ReplicaMemory): number | null {
  const principal = c.get('principal')
  if (!principal || organization === everyOrganization) return null
  const seen = [c.get('readPosition'), parseLogPosition(c.req.header(positionHeader))]
    .filter((one) => one?.organization === organization)
    .map((one) => one!.position)
  // they may have written by another process, which only the header would setPosition
  if (seen.length === 0 && mayWrite(principal)) return null
  return Math.max(0, ...seen, writers.get(writerKey(organization, principal.actor)) ?? 0)
}

const mayWrite = ({ scopes, person }: Principal) =>
  person !== null || [...scopes].some((scope) => !scope.endsWith(':read'))

function parseLogPosition(header: string | undefined): LogPosition | null {
  const [, organization, position] = /^([0-9a-z]{26}):(\d{1,15})$/.exec(header ?? '') ?? []
  return organization === undefined ? null : { organization, position: Number(position) }
}

/**
 * Tells with the reply how far the caller has seen (after a read) or has to see (after a write, and after one
 * that was refused for what it did not see).
 *
 * @example app.use('/v1/*', sendPosition(deps))
 */
export function sendPosition(
  { database, settings, replication }: {
    database: Database
    settings: SettingsCache
    replication: Replication
  },
): MiddlewareHandler<AppEnv> {
  const { writers } = replication.memory
  return async function sendPosition(c, next) {
    if (isRead(c.req.method)) {
      await next()
      return setPosition(c, c.get('readPosition'))
    }
    const organization = await organizationOf(c, settings)
    const key = organization && writerKey(organization, c.get('principal').actor)
    const before = key && writers.get(key)
    await next()
    if (!organization || !(c.res.ok || c.res.status === 409 || c.res.status === 412)) return
    const after = writers.get(key!)
    // what was done before is found without an append, which would have told its position
    const isNew = after !== before && !c.res.headers.has('Idempotent-Replayed')
    const position = isNew ? after! : (await readAt(database, organization, [])).position
    if (position !== null) setPosition(c, { organization, position })
  }
}

function setPosition(c: Context<AppEnv>, seen: LogPosition | undefined) {
  if (seen) c.header(positionHeader, `${seen.organization}:${seen.position}`)
}

/** The id of the organization that is acted in; null where no token and no header names one that there is. */
async function organizationOf(c: Context<AppEnv>, settings: SettingsCache): Promise<string | null> {
  const { organization, scopes } = c.get('principal')
  const header = scopes.has('organizations:manage') ? c.req.header('X-Organization-Id') : undefined
  const reference = header || organization
  return reference ? (await settings.find(reference))?.organization.id ?? null : null
}

const isRead = (method: string) => method === 'GET' || method === 'HEAD'

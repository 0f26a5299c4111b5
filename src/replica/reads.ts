import type { Context, MiddlewareHandler } from 'hono'
import type { Append } from '../log/item.ts'
import type { AppEnv, LogPosition } from '../http/env.ts'
import type { Principal } from '../auth/principal.ts'
import type { SettingsCache } from '../commands/settings.ts'
import type { Database } from '../database/database.ts'
import { everyOrganization } from '../database/scoped.ts'
import { requirePosition } from '../http/log_restored.ts'
import { readAt, type Replica, type ReplicaMemory, writerKey } from './replica.ts'

/**
 * `<organization id>:<position>`, with `:<epoch>` once an older state of the log was put back. A reply
 * carries it; a client that sends it back reads nothing older.
 */
const positionHeader = 'Rollcall-Position'

export interface Replication {
  replica: Replica
  memory: ReplicaMemory
}

/**
 * Remembers the last position that each actor wrote, so that the actor reads their own writes in this process
 * even without the header.
 */
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
 * The database that a request reads from. A GET reads from the replica once that has reached everything the
 * caller has written and seen; all other requests read from the primary. Only the `scoped` reads differ.
 */
export function readsOf(c: Context<AppEnv>, database: Database, replication: Replication): Database {
  if (!isRead(c.req.method)) return database
  return {
    ...database,
    async scoped(organization, statements) {
      const floor = floorOf(c, organization, replication.memory)
      const found = floor === null ? null : await replication.replica.read(organization, floor, statements)
      const { log, results } = found ?? await readAt(database, organization, statements)
      if (log === null) return results
      const kept = parseLogPosition(c.req.header(positionHeader))
      if (kept?.organization === organization) requirePosition(log, kept)
      c.set('readPosition', { organization, position: log.position, epoch: log.epoch })
      return results
    },
  }
}

/** The position that the replica must have reached; null when only the primary can answer. */
function floorOf(c: Context<AppEnv>, organization: string, { writers }: ReplicaMemory): number | null {
  const principal = c.get('principal')
  if (!principal || organization === everyOrganization) return null
  const positions = [c.get('readPosition'), parseLogPosition(c.req.header(positionHeader))]
    .filter((one) => one?.organization === organization)
    .map((one) => one!.position)
  // the actor may have written through another process, which only the header would show
  if (positions.length === 0 && mayWrite(principal)) return null
  return Math.max(0, ...positions, writers.get(writerKey(organization, principal.actor)) ?? 0)
}

const mayWrite = ({ scopes, person }: Principal) =>
  person !== null || [...scopes].some((scope) => !scope.endsWith(':read'))

function parseLogPosition(header: string | undefined): LogPosition | null {
  const [, organization, position, epoch = 0] =
    /^([0-9a-z]{26}):(\d{1,15})(?::(\d{1,15}))?$/.exec(header ?? '') ?? []
  return organization === undefined
    ? null
    : { organization, position: Number(position), epoch: Number(epoch) }
}

/**
 * Sets the position header of the response. After a read it is what the caller has seen. After a write, and
 * after a write that was refused as outdated, it is what the caller must see next.
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
    // a replayed command appends nothing that would state its position
    const isNew = after !== before && !c.res.headers.has('Idempotent-Replayed')
    if (!isNew) {
      const { log } = await readAt(database, organization, [])
      return setPosition(c, log ? { organization, position: log.position, epoch: log.epoch } : undefined)
    }
    const { epoch = 0 } = (await settings.find(organization))!.organization
    setPosition(c, { organization, position: after!, epoch })
  }
}

function setPosition(c: Context<AppEnv>, position: LogPosition | undefined) {
  if (!position) return
  const { organization, position: at, epoch } = position
  c.header(positionHeader, `${organization}:${at}${epoch > 0 ? `:${epoch}` : ''}`)
}

/**
 * The id of the organization that the request acts in; null when neither token nor header names an existing
 * organization.
 */
async function organizationOf(c: Context<AppEnv>, settings: SettingsCache): Promise<string | null> {
  const { organization, scopes } = c.get('principal')
  const header = scopes.has('organizations:manage') ? c.req.header('X-Organization-Id') : undefined
  const reference = header || organization
  return reference ? (await settings.find(reference))?.organization.id ?? null : null
}

const isRead = (method: string) => method === 'GET' || method === 'HEAD'

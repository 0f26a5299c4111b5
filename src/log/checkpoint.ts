import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { type Database, sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import { type LogState, selectLogState, toLogState } from './epoch.ts'
import type { FindKey, SigningKeys } from './signing_keys.ts'

/**
 * The explicit type of RFC 8725, section 3.11: no other signature by one of these keys can pass for a
 * checkpoint.
 */
const type = 'rollcall-checkpoint+jwt'

/** The maximum number of erased people in one checkpoint. */
export const mostErased = 10_000

const erasureShape = {
  /** The list begins after this position. */
  erased_since: z.int().min(0),
  /** The position up to which the list is complete. */
  erased_to: z.int().min(0),
  /** The ids of the people who were erased between the two: a restored backup has to erase them again. */
  erased: z.array(z.string().max(64)).max(mostErased),
}

const statementSchema = z.object({
  organization_id: z.string(),
  position: z.int().min(0),
  /** Hexadecimal hash of the event at the position. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  /** The epoch of the log; absent before the log was restored for the first time. */
  epoch: z.int().positive().optional(),
  ...z.object(erasureShape).partial().shape,
})

export const checkpointSchema = statementSchema.extend({
  /** The signed statement: a compact JWS (RFC 7515) with Ed25519. */
  jws: z.string(),
})

/**
 * The signed head of an organization's log. A copy kept elsewhere proves later whether the history is
 * unchanged.
 */
export type Checkpoint = z.infer<typeof checkpointSchema>

/** Who was erased in a part of the log, as a checkpoint lists them. */
export type Erasures = z.infer<z.ZodObject<typeof erasureShape>>

export interface Head {
  organization: string
  position: number
  hash: string
  /** Absent and 0 before the log was restored for the first time. */
  epoch?: number
}

/** A log and who was erased after a position of it; null for an unknown organization. */
export async function readErasures(
  database: Database,
  organization: string,
  since: number | null,
): Promise<{ log: LogState; erasures: Erasures | null } | null> {
  const [heads, deletions] = await readScoped(database, organization, [
    selectLogState(organization),
    sql`select position, stream_id from events
      where type = 'PersonDeleted' and organization_id = ${organization} and float8(position) > ${since}
      order by float8(position) limit ${mostErased}`,
  ])
  const log = toLogState(heads!)
  if (!log || since === null) return log && { log, erasures: null }
  const last = deletions!.length < mostErased ? log.position : deletions!.at(-1)!.position as number
  return {
    log,
    erasures: {
      erased_since: since,
      erased_to: last,
      erased: deletions!.map((row) => row.stream_id as string),
    },
  }
}

/** Signs a head. `now` is in milliseconds since the Unix epoch. */
export async function signCheckpoint(
  { current }: SigningKeys,
  { organization, position, hash, epoch = 0 }: Head,
  now: number,
  erasures: Erasures | null = null,
): Promise<Checkpoint> {
  const at = new Date(now).toISOString().replace('Z', '000Z')
  const statement = {
    organization_id: organization,
    position,
    hash,
    at,
    ...(epoch > 0 && { epoch }),
    ...erasures,
  }
  const jws = await new SignJWT(statement)
    .setProtectedHeader({ alg: 'EdDSA', kid: current.id, typ: type })
    .setIssuedAt(Math.floor(now / 1000))
    .sign(current.key)
  return { ...statement, jws }
}

/**
 * Verifies a checkpoint. Returns null unless it is well-formed, is signed by one of the keys, and equals the
 * signed statement.
 */
export async function openCheckpoint(findKey: FindKey, input: unknown): Promise<Checkpoint | null> {
  const checkpoint = checkpointSchema.safeParse(input)
  if (!checkpoint.success) return null
  try {
    const { payload } = await jwtVerify(checkpoint.data.jws, findKey, { algorithms: ['EdDSA'], typ: type })
    const { jws: _, ...stated } = checkpoint.data
    const isSame = JSON.stringify(statementSchema.parse(payload)) ===
      JSON.stringify(statementSchema.parse(stated))
    return isSame ? checkpoint.data : null
  } catch {
    return null
  }
}

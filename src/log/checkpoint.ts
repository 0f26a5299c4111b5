import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { type Database, sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import type { FindKey, SigningKeys } from './signing_keys.ts'

/**
 * The explicit type of RFC 8725, section 3.11: no other signature by one of these keys can pass for a
 * checkpoint.
 */
const type = 'rollcall-checkpoint+jwt'

const statementSchema = z.object({
  organization_id: z.string(),
  position: z.int().min(0),
  /** Hexadecimal hash of the event at the position. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
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

export interface Head {
  organization: string
  position: number
  hash: string
}

/** Reads the head of an organization's log; null for an unknown organization. */
export async function readHead(database: Database, organization: string): Promise<Head | null> {
  const [rows] = await readScoped(database, organization, [
    sql`select position, encode(hash, 'hex') as hash from heads where organization_id = ${organization}`,
  ])
  const [row] = rows!
  return row ? { organization, position: row.position as number, hash: row.hash as string } : null
}

/** Signs a head. `now` is in milliseconds since the Unix epoch. */
export async function signCheckpoint(
  { current }: SigningKeys,
  { organization, position, hash }: Head,
  now: number,
): Promise<Checkpoint> {
  const at = new Date(now).toISOString().replace('Z', '000Z')
  const statement = { organization_id: organization, position, hash, at }
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
    const signed = statementSchema.parse(payload)
    const { organization_id, position, hash, at } = checkpoint.data
    const isSame = signed.organization_id === organization_id && signed.position === position &&
      signed.hash === hash && signed.at === at
    return isSame ? checkpoint.data : null
  } catch {
    return null
  }
}

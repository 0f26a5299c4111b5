import type { Database } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import { people } from './projection.ts'

/** A person whose roles are in force. */
export interface ActingPerson {
  id: string
  /** The version of the stream. */
  version: number
  /** The scopes of their roles; a scope of several roles occurs several times. */
  scopes: string[]
}

/**
 * Finds an active person, by id or by the claim digest (hexadecimal) of their address, with the scopes of
 * their roles; null for an inactive, pending, archived or unknown person. One round trip.
 */
export async function findActing(
  database: Database,
  organization: string,
  by: { id: string } | { emailDigest: string },
): Promise<ActingPerson | null> {
  const [wanted, value] = 'id' in by ? ['$2', by.id] : [ofClaim, `\\x${by.emailDigest}`]
  const [rows] = await readScoped(database, organization, [{
    text: `select p.id, p.version, (
        select json_agg(d.scopes) from unnest(p.role_ids) as h(id)
        cross join lateral (
          select r.document -> 'scopes' as scopes from records r
          where r.organization_id = $1 and r.kind = 'role' and r.id = h.id
          offset 0
        ) d
      ) as scopes
      from people p
      where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)} and p.id = ${wanted}
        and p.standing = 'current' and p.status = 'active'`,
    parameters: [organization, value],
  }])
  const row = rows![0]
  if (!row) return null
  const scopes = (JSON.parse(row.scopes as string | null ?? '[]') as (string[] | null)[]).flat()
  return {
    id: row.id as string,
    version: row.version as number,
    scopes: scopes.filter((scope) => scope !== null),
  }
}

const ofClaim = `(select c.stream_id from claims c
  where c.organization_id = $1 and c.kind = 'email' and c.digest = $2::text::bytea)`

import { type MasterKeys, unwrap } from './seal.ts'
import { type Database, sql } from '../database/database.ts'

/**
 * Throws MasterKeyError when the database holds data keys that these master keys do not open. A process with
 * the wrong master keys must not write.
 */
export async function checkKeys(database: Database, masterKeys: MasterKeys): Promise<void> {
  const [row] = await database.query(sql`select sample_keys() as keys`)
  const keys: { organization_id: string; master_key: string; wrapped: string }[] = JSON.parse(
    row!.keys as string,
  )
  for (const { organization_id, master_key, wrapped } of keys) {
    unwrap(masterKeys, organization_id, { masterKey: master_key, wrapped })
  }
}

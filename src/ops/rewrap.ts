import { type MasterKeys, unwrap, wrap } from '../log/seal.ts'
import { type OwnerDatabase, type Row, sql } from '../database/database.ts'
import { ExpectedFailure } from './command.ts'
import { requireOwner } from './owner.ts'

export interface RewrapResult {
  /** The number of data keys that this run wrapped again. */
  rewrapped: number
  /** The master key that wraps new data keys. */
  current: string
  /** The number of data keys by the master key that wraps them. */
  wrapped_by: Record<string, number>
}

const pageSize = 500

/**
 * Wraps every data key under the first master key. Each page commits by itself and skips completed keys, so
 * the run can be interrupted and repeated while servers are running.
 */
export async function rewrap(owner: OwnerDatabase, masterKeys: MasterKeys): Promise<RewrapResult> {
  await requireOwner(owner, 'person_keys')
  const current = masterKeys[0]!.id
  const missing = Object.keys(await countByMasterKey(owner))
    .filter((name) => !masterKeys.some(({ id }) => id === name))
  if (missing.length > 0) {
    throw new ExpectedFailure(
      `MASTER_KEY lacks ${missing.join(', ')}, which wraps data in this database: add it`,
    )
  }
  const rewrapped = await rewrapOrganizations(owner, masterKeys, current) +
    await rewrapPeople(owner, masterKeys, current)
  return { rewrapped, current, wrapped_by: await countByMasterKey(owner) }
}

async function rewrapPeople(owner: OwnerDatabase, masterKeys: MasterKeys, current: string): Promise<number> {
  let rewrapped = 0
  for (let after = { organization_id: '', person_id: '' };;) {
    const page = await owner.query(sql`
      select organization_id, person_id, master_key, encode(wrapped, 'base64') as wrapped from person_keys
      where (organization_id, person_id) > (${after.organization_id}, ${after.person_id})
        and master_key <> ${current}
      order by organization_id, person_id
      limit ${pageSize}`)
    if (page.length === 0) return rewrapped
    const rows = page.map((row) => rewrapRow(row, `${row.organization_id}/${row.person_id}`, masterKeys))
    // a key that no longer exists was deleted with its person, and stays deleted
    const done = await owner.query(sql`
      update person_keys k
      set master_key = ${current}, wrapped = decode(r.wrapped, 'base64')
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(
        organization_id text, person_id text, master_key text, wrapped text)
      where k.organization_id = r.organization_id and k.person_id = r.person_id
        and k.master_key = r.master_key
      returning 1 as one`)
    rewrapped += done.length
    after = page[page.length - 1] as typeof after
  }
}

async function rewrapOrganizations(
  owner: OwnerDatabase,
  masterKeys: MasterKeys,
  current: string,
): Promise<number> {
  let rewrapped = 0
  for (let after = '';;) {
    const page = await owner.query(sql`
      select organization_id, master_key, encode(wrapped, 'base64') as wrapped from organization_keys
      where organization_id > ${after} and master_key <> ${current}
      order by organization_id
      limit ${pageSize}`)
    if (page.length === 0) return rewrapped
    const rows = page.map((row) => rewrapRow(row, row.organization_id as string, masterKeys))
    const done = await owner.query(sql`
      update organization_keys k
      set master_key = ${current}, wrapped = decode(r.wrapped, 'base64')
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(
        organization_id text, master_key text, wrapped text)
      where k.organization_id = r.organization_id and k.master_key = r.master_key
      returning 1 as one`)
    rewrapped += done.length
    after = page[page.length - 1]!.organization_id as string
  }
}

/**
 * Wraps the key of a row under the first master key. The row still names the master key that wrapped it
 * before.
 */
function rewrapRow(row: Row, owner: string, masterKeys: MasterKeys): Row {
  const masterKey = row.master_key as string
  let key: Uint8Array
  try {
    key = unwrap(masterKeys, owner, { masterKey, wrapped: row.wrapped as string })
  } catch {
    throw new ExpectedFailure(
      `the key "${masterKey}" in MASTER_KEY is not the one that wraps data in this database: ` +
        'no data is lost, set the correct key',
    )
  }
  return { ...row, wrapped: wrap(masterKeys, owner, key).wrapped }
}

async function countByMasterKey(owner: OwnerDatabase): Promise<Record<string, number>> {
  const rows = await owner.query(sql`
    select master_key, count(*) as keys
    from (select master_key from person_keys union all select master_key from organization_keys) k
    group by master_key
    order by master_key`)
  return Object.fromEntries(rows.map(({ master_key, keys }) => [master_key, keys]))
}

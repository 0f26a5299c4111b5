import { type Database, type Row, sql, type Statement } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'

/** A position, and the epoch of its log: 0 before the log was restored for the first time. */
export interface EpochPosition {
  position: number
  epoch: number
}

/** The end of an organization's log, and where older states of it were put back. */
export interface LogState extends EpochPosition {
  /** Hexadecimal hash of the last event. */
  hash: string
  /** Each acknowledged restoration: its epoch and the position of its event, in order. */
  restorations: EpochPosition[]
}

/** Selects what {@link toLogState} reads. */
export const selectLogState = (organization: string): Statement =>
  sql`
  select h.position, encode(h.hash, 'hex') as hash, (
    select coalesce(
      json_agg(json_build_object('epoch', (e.open::json ->> 'epoch')::bigint, 'position', e.position)
        order by e.position), '[]')
    from events e
    where e.type = 'LogRestored' and e.organization_id = h.organization_id
  ) as restorations
  from heads h where h.organization_id = ${organization}`

/** Null where the organization is unknown. */
export function toLogState([row]: Row[]): LogState | null {
  if (!row) return null
  const restorations: EpochPosition[] = JSON.parse(row.restorations as string)
  return {
    position: row.position as number,
    hash: row.hash as string,
    epoch: restorations.at(-1)?.epoch ?? 0,
    restorations,
  }
}

export async function readLogState(database: Database, organization: string): Promise<LogState | null> {
  const [rows] = await readScoped(database, organization, [selectLogState(organization)])
  return toLogState(rows!)
}

/**
 * Whether a position that a caller kept still means the same events: it is not beyond the end of the log, and
 * lies before every restoration that its epoch does not know.
 */
export const isOfLog = (log: LogState, kept: EpochPosition): boolean =>
  kept.position <= log.position && !isReplaced(log, kept)

/** The last position that means the same events in the log and in the epoch of a caller. */
export const lastSharedPosition = (log: LogState, epoch: number): number =>
  Math.min(log.position, firstRestored(log, epoch) - 1)

/**
 * Whether a position belongs to a history that a later restoration, which was acknowledged, has replaced.
 * Nothing else about it can be said from this log.
 */
export const isReplaced = (
  log: Pick<LogState, 'restorations'>,
  { position, epoch }: EpochPosition,
): boolean => position >= firstRestored(log, epoch)

const firstRestored = ({ restorations }: Pick<LogState, 'restorations'>, since: number) =>
  Math.min(...restorations.filter(({ epoch }) => epoch > since).map(({ position }) => position), Infinity)

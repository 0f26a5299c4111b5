import { type Database, type Row, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { shape } from '../people/row.ts'
import type { Rebuild } from './rebuild.ts'

/** An organization's read model of people, and what waits to be sent. */
export interface ProjectionState {
  generation: number
  shape: number
  /** It is written with the events, so it is never behind them. */
  position: number
  rebuild: Rebuild | null
  outbox: { waiting: number; overdue: number; oldestSeconds: number | null }
  /** Since `failedSince`. */
  failedMails: number
  /** The last that was written to where the operator keeps them. */
  checkpoint: { position: number; at: number } | null
}

/** One round trip; null when there is no such organization. */
export async function readProjectionState(
  database: Database,
  organization: string,
  { overdueBefore, failedSince, now }: { overdueBefore: number; failedSince: number; now: number },
): Promise<ProjectionState | null> {
  const [heads, rebuilds, waiting, failed, checkpoints] = await readScoped(database, organization, [
    sql`select generation, shape, position from heads where organization_id = ${organization}`,
    sql`select rebuild_json(r) as rebuild from rebuilds r where organization_id = ${organization}`,
    sql`select count(*) as rows,
        count(*) filter (where due_at <= ${iso(overdueBefore)}::timestamptz) as overdue,
        extract(epoch from ${iso(now)}::timestamptz - min(due_at) filter (where due_at <= ${
      iso(now)
    }::timestamptz))
          ::bigint as oldest_seconds
      from outbox where organization_id = ${organization}`,
    sql`select count(*) as mails from events
      where organization_id = ${organization} and type = 'MailFailed' and occurred_at >= ${
      iso(failedSince)
    }::timestamptz`,
    sql`select position, at from checkpoints where organization_id = ${organization}`,
  ])
  const [head] = heads as Row[]
  if (!head) return null
  const [rebuild] = rebuilds as Row[]
  const { rows, overdue, oldest_seconds } = waiting![0]!
  return {
    generation: head.generation as number,
    shape: head.shape as number,
    position: head.position as number,
    rebuild: rebuild ? JSON.parse(rebuild.rebuild as string) : null,
    outbox: {
      waiting: rows as number,
      overdue: overdue as number,
      oldestSeconds: oldest_seconds as number | null,
    },
    failedMails: failed![0]!.mails as number,
    checkpoint: (checkpoints![0] as ProjectionState['checkpoint'] | undefined) ?? null,
  }
}

export interface ProjectionsOverview {
  /** Organizations whose read model is of an older shape than this code's. */
  outdated: number
  /** Rebuilds that have not moved for so long. */
  stuck: number
  rebuilds: Rebuild[]
}

/** What the whole installation has to say of its read models. */
export async function projectionsOverview(
  database: Database,
  stuckSeconds: number,
): Promise<ProjectionsOverview> {
  const [row] = await database.query(sql`select projections_overview(${shape}, ${stuckSeconds}) as overview`)
  return JSON.parse(row!.overview as string)
}

/** Seconds until a rebuild is done, at its rate so far; null before there is one. */
export function estimateSeconds({ done, total, rate }: Rebuild): number | null {
  return rate ? Math.ceil((total - done) / rate) : null
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()

import { type Database, type Row, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { projections, projectionVersions } from '../index.ts'
import type { Rebuild } from './rebuild.ts'

/** One projection of an organization. */
export interface ProjectionState {
  name: string
  generation: number
  /** The version that its rows were written by. */
  shape: number
  rebuild: Rebuild | null
}

/** An organization's projections, and what waits to be sent. */
export interface OrganizationState {
  /** Of the newest event. Projections are written with the events, so they are never behind. */
  position: number
  projections: ProjectionState[]
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
): Promise<OrganizationState | null> {
  const [heads, states, rebuilds, waiting, failed, checkpoints] = await readScoped(database, organization, [
    sql`select position from heads where organization_id = ${organization}`,
    sql`select projection, generation, version from projection_states
      where organization_id = ${organization}`,
    sql`select name, rebuild_json(r) as rebuild from rebuilds r where organization_id = ${organization}`,
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
  const { rows, overdue, oldest_seconds } = waiting![0]!
  return {
    position: head.position as number,
    projections: projections.map(({ name }) => {
      const state = states!.find(({ projection }) => projection === name)
      const rebuild = rebuilds!.find((row) => row.name === name)
      return {
        name,
        generation: (state?.generation ?? 1) as number,
        shape: (state?.version ?? 0) as number,
        rebuild: rebuild ? JSON.parse(rebuild.rebuild as string) : null,
      }
    }),
    outbox: {
      waiting: rows as number,
      overdue: overdue as number,
      oldestSeconds: oldest_seconds as number | null,
    },
    failedMails: failed![0]!.mails as number,
    checkpoint: (checkpoints![0] as OrganizationState['checkpoint'] | undefined) ?? null,
  }
}

export interface ProjectionsOverview {
  /** By projection: organizations whose rows are of an older version than this code's. */
  outdated: Record<string, number>
  /** Rebuilds that have not moved for so long. */
  stuck: number
  rebuilds: Rebuild[]
}

/** The projections of the whole installation. */
export async function projectionsOverview(
  database: Database,
  stuckSeconds: number,
): Promise<ProjectionsOverview> {
  const [row] = await database.query(
    sql`select overview_of_projections(${JSON.stringify(projectionVersions)}, ${stuckSeconds}) as overview`,
  )
  return JSON.parse(row!.overview as string)
}

/** Seconds until a rebuild is done, at its rate so far; null before there is one. */
export function estimateSeconds({ done, total, rate }: Rebuild): number | null {
  return rate ? Math.ceil((total - done) / rate) : null
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()

import { projectionsOverview } from '../../projections/rebuild/state.ts'
import { type Database, sql } from '../database/database.ts'

/** Something that an operator should look at although the service works. */
export interface Concern {
  /** A stable word. */
  code: 'outbox_stuck' | 'rebuild_stuck' | 'projection_outdated' | 'log_older_than_checkpoint'
  /** One sentence, without personal data. */
  detail: string
}

/**
 * Seconds after which work counts as stuck: rows of the outbox that are refused or stay due, and
 * rebuilds without progress.
 */
const stuckSeconds = 300

/**
 * Finds what an operator should look at in the whole installation. Times are in milliseconds since the Unix
 * epoch. Work that waited only because no process ran before `startedAt` is no concern yet.
 */
export async function findConcerns(
  database: Database,
  { now, startedAt }: { now: number; startedAt: number },
): Promise<Concern[]> {
  const [[row], { outdated }, [logs]] = await Promise.all([
    database.query(
      sql`select attention_needed(${stuckSeconds}, ${iso(startedAt)}, ${iso(now)}) as attention`,
    ),
    projectionsOverview(database, stuckSeconds),
    database.query(sql`select outdated_logs() as count`),
  ])
  const older = logs!.count as number
  const { refused, overdue, stuck_rebuilds: rebuilds } = JSON.parse(row!.attention as string)
  return [
    ...(refused > 0
      ? [concern('outbox_stuck', `${refused} rows of the outbox have failed for five minutes.`)]
      : []),
    ...(overdue > 0
      ? [concern('outbox_stuck', `${overdue} rows of the outbox have been due for five minutes.`)]
      : []),
    ...(rebuilds > 0
      ? [concern('rebuild_stuck', `${rebuilds} rebuilds have not progressed for five minutes.`)]
      : []),
    ...(older > 0
      ? [concern(
        'log_older_than_checkpoint',
        `The logs of ${older} organizations end before a checkpoint: an older backup was put back.`,
      )]
      : []),
    ...Object.entries(outdated).filter(([, count]) => count > 0).map(([name, count]) =>
      concern(
        'projection_outdated',
        `The rows of ${count} organizations in ${name} are outdated: rebuild it.`,
      )
    ),
  ]
}

const concern = (code: Concern['code'], detail: string): Concern => ({ code, detail })
const iso = (at: number) => new Date(at).toISOString()

import type { Command } from 'commander'
import { estimateSeconds, projectionsOverview } from '../../projections/rebuild/state.ts'
import { projections as list } from '../../projections/index.ts'
import type { Rebuild } from '../../projections/rebuild/rebuild.ts'
import { type OwnerDatabase, sql } from '../database/database.ts'
import { migrationState } from '../database/migration_state.ts'
import { type OutboxDepth, outboxDepth } from '../jobs/outbox.ts'
import { type Concern, findConcerns } from '../operations/health.ts'
import type { Connections } from '../config/open.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'
import { requireOwner } from './owner.ts'

interface Counts {
  organizations: number
  events: number
  people: { current: number; archived: number }
  outbox: OutboxDepth
  /** In the last 24 hours. */
  mails_failed: number
  projections: {
    name: string
    /** The version of rows that this code writes. */
    shape: number
    /** The number of organizations with rows of an older shape. */
    outdated: number
    generations: Record<string, number>
    /**
     * The number of events that the read model lacks: always 0, because both are written in one transaction.
     */
    lag: number
    rebuilds: Rebuild[]
  }[]
  last_checkpoint: string | null
  /** What an operator should look at, as `GET /v1/health` lists it. */
  concerns: Concern[]
}

/** Seconds after which a due outbox row counts as overdue. */
const overdueSeconds = 300

export function addStatus(program: Command): void {
  describe(
    program.command('status'),
    'Report whether the database is migrated and what it contains. Exits 1 unless this release runs on it.',
    'status --json',
  ).action((options: JsonOption) => withDatabase((opened) => report(opened, options)))
}

async function report({ owner, kind }: Connections, options: JsonOption): Promise<void> {
  const migrations = await migrationState(owner)
  if (migrations.state === 'behind' || migrations.state === 'newer' && !migrations.compatible) {
    if (options.json) print(options, { database: kind, migrations }, [])
    throw new ExpectedFailure(
      migrations.state === 'behind'
        ? `the database lacks ${migrations.pending.join(', ')}: run deno task ops migrate`
        : `the database is at schema version ${migrations.version}, newer than this code: deploy newer code`,
    )
  }
  const counts = await count(owner)
  const { organizations, events, people, outbox, mails_failed, projections, last_checkpoint, concerns } =
    counts
  print(options, { database: kind, migrations, ...counts }, [
    `database       ${kind}, migrations ${
      migrations.state === 'newer' ? 'of a later release, on which this one runs' : 'current'
    }`,
    `organizations  ${organizations}`,
    `people         ${people.current}, and ${people.archived} archived`,
    `events         ${events}`,
    `outbox         ${outboxLine(outbox)}`,
    `mail           ${mails_failed} failed in the last 24 hours`,
    ...projections.flatMap(projectionLines),
    `checkpoint     ${last_checkpoint ?? 'none'}`,
    ...concerns.map(({ code, detail }) => `${code.padEnd(20)} ${detail}`),
  ])
}

async function count(owner: OwnerDatabase): Promise<Counts> {
  await requireOwner(owner, 'heads')
  // positions have no gaps, so the head's position is the number of events
  const [row] = await owner.query(sql`
    select count(*) as organizations, coalesce(sum(position), 0)::bigint as events,
           coalesce(sum(people_current), 0)::bigint as current,
           coalesce(sum(people_archived), 0)::bigint as archived
    from heads`)
  const { organizations, events, current, archived } = row as Record<string, number>
  return {
    organizations: organizations!,
    events: events!,
    people: { current: current!, archived: archived! },
    outbox: await outboxDepth(owner, Date.now(), overdueSeconds),
    // this command does not know since when the service runs, so all work that is due for long counts
    concerns: await findConcerns(owner, { now: Date.now(), startedAt: 0 }),
    ...await countAround(owner),
  }
}

async function countAround(
  owner: OwnerDatabase,
): Promise<Pick<Counts, 'mails_failed' | 'projections' | 'last_checkpoint'>> {
  const { outdated, rebuilds } = await projectionsOverview(owner, overdueSeconds)
  const generations = await owner.query(
    sql`select projection, generation, count(*) as organizations from projection_states
      group by projection, generation order by generation`,
  )
  const [mails] = await owner.query(
    sql`select count(*) as failed from events
      where type = 'MailFailed' and occurred_at >= now() - interval '24 hours'`,
  )
  const [checkpoint] = await owner.query(sql`select max(at) as at from checkpoints`)
  return {
    mails_failed: mails!.failed as number,
    projections: list.map(({ name, version }) => ({
      name,
      shape: version,
      outdated: outdated[name] ?? 0,
      generations: Object.fromEntries(
        generations.filter(({ projection }) => projection === name)
          .map(({ generation, organizations }) => [generation, organizations]),
      ),
      lag: 0,
      rebuilds: rebuilds.filter(({ projection }) => projection === name),
    })),
    last_checkpoint: checkpoint!.at === null ? null : new Date(checkpoint!.at as number).toISOString(),
  }
}

function projectionLines(
  { name, shape, outdated, generations, lag, rebuilds }: Counts['projections'][number],
): string[] {
  const each = Object.entries(generations).map(([generation, count]) =>
    `${count} at generation ${generation}`
  )
  return [
    `${name.padEnd(14)} lag ${lag}, shape ${shape}${outdated > 0 ? ` (${outdated} older)` : ''}; ${
      each.join(', ') || 'none yet'
    }`,
    ...rebuilds.map((one) => {
      const left = estimateSeconds(one)
      const estimate = left === null ? '' : `, about ${left} s left`
      const who = one.held ? one.holder : 'nobody'
      const done = `${one.done} of ${one.total} events`
      return `  rebuild      ${one.organization}: ${one.state}, ${done}${estimate}; held by ${who}`
    }),
  ]
}

function outboxLine({ rows, overdue, oldest_seconds }: OutboxDepth): string {
  const kinds = Object.entries(rows).map(([kind, waiting]) => `${waiting} ${kind}`)
  if (kinds.length === 0) return 'empty'
  const due = oldest_seconds === null
    ? 'none due'
    : `the oldest due for ${oldest_seconds} s, ${overdue} overdue`
  return `${kinds.join(', ')}; ${due}`
}

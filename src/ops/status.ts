import type { Command } from 'commander'
import { type OwnerDatabase, sql } from '../database/database.ts'
import { migrationState } from '../database/migrate.ts'
import { type OutboxDepth, outboxDepth } from '../mail/outbox.ts'
import type { Opened } from '../open.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'
import { requireOwner } from './owner.ts'

interface Counts {
  organizations: number
  events: number
  people: { current: number; archived: number }
  outbox: OutboxDepth
}

/** A row of the outbox that waits longer than this is overdue. */
const overdueSeconds = 300

export function addStatus(program: Command): void {
  describe(
    program.command('status'),
    'Say whether the database is migrated and what is in it. Exits 1 unless the migrations are current.',
    'status --json',
  ).action((options: JsonOption) => withDatabase((opened) => report(opened, options)))
}

async function report({ owner, kind }: Opened, options: JsonOption): Promise<void> {
  const migrations = await migrationState(owner)
  if (migrations.state !== 'current') {
    if (options.json) print(options, { database: kind, migrations }, [])
    throw new ExpectedFailure(
      migrations.state === 'behind'
        ? `the database lacks ${migrations.pending.join(', ')}: run deno task ops migrate`
        : `the database is at schema version ${migrations.version}, newer than this code: deploy newer code`,
    )
  }
  const counts = await count(owner)
  const { organizations, events, people, outbox } = counts
  print(options, { database: kind, migrations, ...counts }, [
    `database       ${kind}, migrations current`,
    `organizations  ${organizations}`,
    `people         ${people.current}, and ${people.archived} archived`,
    `events         ${events}`,
    `outbox         ${outboxLine(outbox)}`,
  ])
}

async function count(owner: OwnerDatabase): Promise<Counts> {
  await requireOwner(owner, 'heads')
  // positions have no gaps: an organization's newest is how many events it has
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
  }
}

function outboxLine({ rows, overdue, oldest_seconds }: OutboxDepth): string {
  const kinds = Object.entries(rows).map(([kind, waiting]) => `${waiting} ${kind}`)
  if (kinds.length === 0) return 'empty'
  const due = oldest_seconds === null
    ? 'none due'
    : `the oldest due for ${oldest_seconds} s, ${overdue} overdue`
  return `${kinds.join(', ')}; ${due}`
}

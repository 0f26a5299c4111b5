import type { Command } from 'commander'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import { ulid } from 'ulid'
import type { CommandDeps } from '../commands/aggregate.ts'
import { execute } from '../commands/execute.ts'
import { aboutPerson } from '../commands/people.ts'
import type { Config } from '../config/config.ts'
import { openKeys } from '../config/open.ts'
import { type OwnerDatabase, sql } from '../database/database.ts'
import { remove } from '../domain/person.ts'
import { checkpointKey } from '../jobs/checkpoints.ts'
import { type Checkpoint, openCheckpoint } from '../log/checkpoint.ts'
import { readLogState } from '../log/epoch.ts'
import type { FindKey } from '../log/signing_keys.ts'
import { createCommandDeps } from '../service.ts'
import { openBlobs } from '../storage/open_blobs.ts'
import { readCheckpoints, readKeys } from './checkpoint_file.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'
import { requireOwner } from './owner.ts'

interface Options extends JsonOption {
  since?: string
  keys?: string
}

/** Checkpoints, and lines on those that say nothing because they were not signed by the keys. */
interface Found {
  checkpoints: Checkpoint[]
  rejected: string[]
}

export function addEraseAgain(program: Command): void {
  describe(
    program.command('erase-again'),
    `Erase the people again who were erased after the backup that was put back, as checkpoints list them.
Without --since it reads the checkpoints of CHECKPOINT_TO that are newer than the backup. It can be repeated.
Exits 1 when a checkpoint was rejected.`,
    'erase-again --since checkpoints.ndjson',
  )
    .option(
      '--since <checkpoint>',
      'a file of checkpoints, or <organization>/<position> of one at CHECKPOINT_TO: all later ones are read',
    )
    .option('--keys <file>', 'the keys that verify checkpoints (default: SIGNING_KEY or the generated key)')
    .action((options: Options) =>
      withDatabase(async ({ database, owner }, config) => {
        await requireOwner(owner, 'heads')
        const { masterKeys } = await openKeys(config)
        const deps = createCommandDeps({ database, masterKeys })
        const findKey = await readKeys(options.keys, config)
        const { checkpoints, rejected } = await findCheckpoints(owner, config, options.since, findKey)
        const listed = new Map<string, Set<string>>()
        for (const { organization_id: id, erased = [] } of checkpoints) {
          listed.set(id, new Set([...listed.get(id) ?? [], ...erased]))
        }
        const erased: { organization: string; person: string }[] = []
        let absent = 0
        for (const [organization, people] of listed) {
          for (const person of people) {
            if (await erase(deps, organization, person)) erased.push({ organization, person })
            else absent++
          }
        }
        const ok = rejected.length === 0
        print(options, { ok, checkpoints: checkpoints.length, erased, absent, rejected }, [
          ...rejected,
          ...erased.map(({ organization, person }) => `${organization}: erased ${person}`),
          `${checkpoints.length} checkpoints read, ${erased.length} people erased, ${absent} already absent.`,
        ])
        if (!ok) process.exitCode = 1
      })
    )
}

async function findCheckpoints(
  owner: OwnerDatabase,
  config: Config,
  since: string | undefined,
  findKey: FindKey,
): Promise<Found> {
  const isFile = since !== undefined && await stat(since).then((found) => found.isFile(), () => false)
  if (isFile) return await readCheckpoints(since!, findKey)
  const place = /^([0-9a-z]{26})\/((?:e\d{11}-)?\d{1,16})(?:\.json)?$/.exec(since ?? '')
  if (since !== undefined && !place) {
    throw new ExpectedFailure(`${since} is neither a file of checkpoints nor <organization>/<position>`)
  }
  if (config.checkpointTo === null) {
    throw new ExpectedFailure('set CHECKPOINT_TO, or give --since a file of checkpoints')
  }
  const store = openBlobs(config.checkpointTo)
  const found: Found = { checkpoints: [], rejected: [] }
  for (const { organization, after } of place ? [placeOf(place)] : await ends(owner)) {
    for await (const key of store.list(`${organization}/`, after)) {
      const blob = await store.get(key)
      const stated = blob && await new Response(blob.body).json().catch(() => null)
      const checkpoint = await openCheckpoint(findKey, stated)
      if (checkpoint?.organization_id === organization) found.checkpoints.push(checkpoint)
      else found.rejected.push(`${key} rejected: not signed by these keys, or altered`)
    }
  }
  return found
}

function placeOf([, organization, name]: RegExpExecArray) {
  const [position, epoch = '0'] = name!.replace(/^e/, '').split('-').reverse()
  return {
    organization: organization!,
    after: checkpointKey({
      organization: organization!,
      position: Number(position),
      epoch: Number(epoch),
    }),
  }
}

/** Where each log ended when the backup was put back: the key of a checkpoint at that position. */
async function ends(owner: OwnerDatabase): Promise<{ organization: string; after: string }[]> {
  const rows = await owner.query(sql`select organization_id as id from heads order by organization_id`)
  return await Promise.all(rows.map(async ({ id }) => {
    const organization = id as string
    const log = (await readLogState(owner, organization))!
    const restored = log.restorations.at(-1)
    const epoch = log.restorations.at(-2)?.epoch ?? 0
    return {
      organization,
      after: restored
        ? checkpointKey({ organization, position: restored.position - 1, epoch })
        : checkpointKey({ organization, position: log.position, epoch: log.epoch }),
    }
  }))
}

/** Answers false for a person who is not in the log, or is erased already. */
async function erase(deps: CommandDeps, organization: string, person: string): Promise<boolean> {
  const done = await execute(
    deps,
    {
      organization,
      actor: 'ops',
      requestId: `ops-${ulid().toLowerCase()}`,
      reason: 'erased after the backup that was restored',
      idempotency: null,
      ifMatch: null,
    },
    aboutPerson(remove),
    // erased before: the right to erasure does not wait for another holder
    { stream: person, command: {}, extra: { mayEndHolding: true } },
  )
  if (done.result === 'done') return true
  if (done.refusal.refused === 'not_found' || done.refusal.refused === 'organization_unknown') return false
  throw new ExpectedFailure(`${person} was not erased (${done.refusal.refused}): run the command again`)
}

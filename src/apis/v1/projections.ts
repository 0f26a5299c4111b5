import { z } from '@hono/zod-openapi'
import { findProjection } from '../../../projections/index.ts'
import type { Projection } from '../../../projections/projection.ts'
import { beginRebuild, cancelRebuild } from '../../../projections/rebuild/rebuild.ts'
import {
  estimateSeconds,
  type OrganizationState,
  readProjectionState,
} from '../../../projections/rebuild/state.ts'
import type { LogDeps } from '../../operations/deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Call, type Endpoint, endpoint } from '../endpoint.ts'
import { problemOfRefusal } from '../reply.ts'
import { heldBy } from '../../operations/held_by.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = Pick<LogDeps, 'database' | 'clock'>

const tag = 'Projections'
const day = 86_400_000

/** A row of the outbox that waits longer than this is overdue. */
const overdueMs = 300_000

const rebuildAnswer = z.object({
  state: z.enum(['walking', 'removing']),
  holder: z.string(),
  done: z.int(),
  total: z.int(),
  rate: z.number().nullable().openapi({ description: 'Events a second.' }),
  estimate_seconds: z.int().nullable(),
  started_at: z.string(),
})

const projectionAnswer = z.object({
  name: z.string(),
  generation: z.int(),
  shape: z.int(),
  position: z.int(),
  head: z.int(),
  lag: z.int(),
  rebuild: rebuildAnswer.nullable(),
}).openapi('Projection')

const answer = z.object({
  data: z.array(projectionAnswer),
  outbox: z.object({
    waiting: z.int(),
    overdue: z.int(),
    oldest_seconds: z.int().nullable().openapi({ description: 'How long the oldest row has been due.' }),
  }),
  mails_failed: z.int().openapi({ description: 'In the last 24 hours.' }),
  checkpoint: z.object({ position: z.int(), at: z.string() }).nullable().openapi({
    description: 'The last that was written to where the operator keeps them.',
  }),
})

export function projectionEndpoints(deps: Deps): Endpoint[] {
  const path = '/v1/projections/:name/rebuild'
  return [
    endpoint({
      id: 'listProjections',
      method: 'get',
      path: '/v1/projections',
      summary: 'How far the read models are, and what waits to be sent',
      tag,
      scope: 'projections:manage',
      answers: { 200: { description: 'The read models.', schema: answer } },
      async handle({ c, settings }) {
        const state = await readState(deps, await idOf(settings))
        const { outbox, failedMails, checkpoint } = state
        return c.json({
          data: state.projections.map(({ name }) => projectionView(state, name)),
          outbox: {
            waiting: outbox.waiting,
            overdue: outbox.overdue,
            oldest_seconds: outbox.oldestSeconds,
          },
          mails_failed: failedMails,
          checkpoint: checkpoint && { position: checkpoint.position, at: isoMicros(checkpoint.at) },
        })
      },
    }),
    endpoint({
      id: 'startRebuild',
      method: 'post',
      path,
      summary: 'Rebuild a read model from the log, without downtime',
      tag,
      scope: 'projections:manage',
      refuses: ['rebuild_running'],
      unconditional: true,
      answers: {
        202: {
          description: 'It was begun; whichever process is free works on it.',
          schema: projectionAnswer,
        },
      },
      async handle({ c, param, settings }) {
        const projection = projectionNamed(param)
        const organization = await idOf(settings)
        const begun = await beginRebuild(
          deps.database,
          { organization, projection },
          `request ${c.get('requestId')}`,
        )
        switch (begun.outcome) {
          case 'begun':
            return c.json(projectionView(await readState(deps, organization), projection.name), 202)
          case 'running':
            throw new ProblemError({ status: 409, code: 'rebuild_running', detail: heldBy(begun.rebuild) })
          case 'stale_projection':
            throw new ProblemError(problemOfRefusal({ refused: begun.outcome }))
          default:
            return begun satisfies never
        }
      },
    }),
    endpoint({
      id: 'cancelRebuild',
      unconditional: true,
      method: 'delete',
      path,
      summary: 'Give a rebuild up; the live read model stays as it is',
      tag,
      scope: 'projections:manage',
      answers: { 204: { description: 'It was given up.' }, 404: { description: 'None is under way.' } },
      async handle({ c, param, settings }) {
        const projection = projectionNamed(param)
        const organization = await idOf(settings)
        if (await cancelRebuild(deps.database, { organization, projection })) return c.body(null, 204)
        throw new ProblemError({ status: 404, code: 'not_found', detail: 'No rebuild is under way.' })
      },
    }),
  ]
}

const idOf = async (settings: Call['settings']) => (await settings()).organization.id

async function readState({ database, clock }: Deps, organization: string): Promise<OrganizationState> {
  const now = clock()
  const times = { now, overdueBefore: now - overdueMs, failedSince: now - day }
  return (await readProjectionState(database, organization, times))!
}

function projectionNamed(param: Call['param']): Projection {
  const projection = findProjection(param('name'))
  if (projection) return projection
  throw new ProblemError({ status: 404, code: 'not_found', detail: 'There is no such projection.' })
}

function projectionView(
  { position, projections }: OrganizationState,
  of: string,
): z.input<typeof projectionAnswer> {
  const { name, generation, shape, rebuild } = projections.find(({ name }) => name === of)!
  return {
    name,
    generation,
    shape,
    position,
    head: position,
    lag: 0,
    rebuild: rebuild && {
      state: rebuild.state,
      holder: rebuild.holder,
      done: rebuild.done,
      total: rebuild.total,
      rate: rebuild.rate && Math.round(rebuild.rate),
      estimate_seconds: estimateSeconds(rebuild),
      started_at: isoMicros(rebuild.started_at),
    },
  }
}

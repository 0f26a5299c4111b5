import { z } from '@hono/zod-openapi'
import type { Concern } from '../../operations/health.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

const concern = z.object({
  code: z.string().openapi({ description: 'A stable word, such as `outbox_stuck`.' }),
  detail: z.string(),
})

export function healthEndpoints({ concerns }: { concerns: () => Promise<Concern[]> }): Endpoint[] {
  return [
    endpoint({
      id: 'getHealth',
      method: 'get',
      path: '/v1/health',
      summary: 'What an operator should look at',
      tag: 'Service',
      scope: 'projections:manage',
      answers: {
        200: {
          description:
            'Of the whole installation. `/readyz` says whether traffic may come to a server; nothing ' +
            'that is listed here takes a server out of service.',
          schema: z.object({ status: z.enum(['ok', 'attention']), concerns: z.array(concern) })
            .openapi('Health'),
        },
      },
      async handle({ c, settings }) {
        // the caller must act in an organization of theirs, as everywhere
        await settings()
        const found = await concerns()
        return c.json({ status: found.length === 0 ? 'ok' : 'attention', concerns: found })
      },
    }),
  ]
}

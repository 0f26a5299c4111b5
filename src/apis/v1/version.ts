import { z } from '@hono/zod-openapi'
import { version } from '../../version.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

/** Public, so that a client or a monitor can ask before it has a token; says nothing about the machine. */
export function versionEndpoints(): Endpoint[] {
  return [
    endpoint({
      id: 'getVersion',
      method: 'get',
      path: '/v1/version',
      summary: 'The version of the service',
      tag: 'Service',
      scope: 'public',
      answers: {
        200: {
          description: 'The release that answers, as the changelog names it.',
          schema: z.object({ version: z.string() }).openapi('Version'),
        },
      },
      handle({ c }) {
        c.header('Cache-Control', 'public, max-age=60')
        return c.json({ version })
      },
    }),
  ]
}

import type { Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import type { Readiness } from '../operations/readiness.ts'
import { ProblemError } from '../http/problem.ts'

/** `/healthz`: the process is up. `/readyz`: it can do its work, or what stands in the way. */
export function mountHealth(app: Hono<AppEnv>, { readiness }: { readiness: () => Promise<Readiness> }): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    const { trouble, warnings } = await readiness()
    if (trouble.length === 0) return c.json({ status: 'ready', ...(warnings.length > 0 && { warnings }) })
    throw new ProblemError({
      status: 503,
      code: 'not_ready',
      detail: `Not ready: ${trouble.join(', ')}.`,
      headers: { 'Retry-After': '5' },
    })
  })
}

import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { AppEnv } from '../http/env.ts'
import type { Caller } from '../commands/caller.ts'
import { readBytes } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'

/**
 * What a request says of itself, for the events that it leaves: also of callers who name no organization.
 * `digest` stands for a body that is not read into memory.
 */
export async function requestOf(
  c: Context<AppEnv>,
  actor: string,
  digest?: string,
): Promise<Omit<Caller, 'organization' | 'ifMatch'>> {
  return {
    actor,
    requestId: c.get('requestId'),
    reason: reasonOf(c),
    idempotency: await idempotencyOf(c, actor, digest),
  }
}

/** Why, in the caller's words: at most 255 characters, kept with every event of the request. */
function reasonOf(c: Context): string | null {
  const reason = c.req.header('X-Reason')?.trim()
  if (reason && reason.length > 255) {
    throw new ProblemError({
      status: 400,
      code: 'malformed_reason',
      detail: 'X-Reason may have at most 255 characters.',
    })
  }
  return reason || null
}

async function idempotencyOf(c: Context, actor: string, digest?: string): Promise<Caller['idempotency']> {
  const key = c.req.header('Idempotency-Key')
  if (key === undefined) return null
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError({
      status: 400,
      code: 'malformed_idempotency_key',
      detail: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
    })
  }
  // the routed path: on the host of a dialect the URL's own would mean another thing than elsewhere
  const { path } = c.req
  const { search } = new URL(c.req.url)
  return {
    key: sha256(JSON.stringify([actor, c.req.method, path, key])),
    fingerprint: sha256(digest ?? await readBytes(c), search),
  }
}

function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type ChainVerifier, createChainVerifier } from '../log/chain.ts'
import type { Checkpoint } from '../log/checkpoint.ts'
import type { StreamKind } from '../../events/event.ts'
import type { EventRow } from '../log/event_row.ts'
import type { Verification } from '../log/verify.ts'
import { isoMicros } from '../operations/time.ts'
import { ExpectedFailure } from './command.ts'

/** The part of an exported line that the hash covers. */
const lineSchema = z.object({
  position: z.int(),
  id: z.string(),
  type: z.string(),
  person_id: z.string().nullable(),
  version: z.int(),
  actor: z.string(),
  reason: z.string().nullable(),
  request_id: z.string(),
  occurred_at: z.string(),
  fields: z.array(z.string()),
  hash: z.string(),
  stored: z.object({
    organization_id: z.string(),
    stream_kind: z.string(),
    stream_id: z.string(),
    schema: z.int(),
    occurred_at: z.int(),
    open: z.string(),
    sealed: z.base64().nullable(),
  }),
}).refine(({ occurred_at, stored }) => occurred_at === isoMicros(stored.occurred_at))

export interface VerifyFileOptions {
  checkpoints: readonly Checkpoint[]
  /** The only organization to verify, by its id. */
  organization?: string
  /** Called with the number of further bytes that were read. */
  progress: (bytes: number) => void
}

/** Verifies an export line by line. A file may contain the events of several organizations, each in order. */
export async function verifyFile(
  path: string,
  { checkpoints, organization, progress }: VerifyFileOptions,
): Promise<Verification[]> {
  const verifiers = new Map<string, ChainVerifier>()
  const verifierOf = (id: string) => {
    const verifier = verifiers.get(id) ?? createChainVerifier(id, {
      checkpoints: checkpoints.filter(({ organization_id }) => organization_id === id),
    })
    verifiers.set(id, verifier)
    return verifier
  }
  if (organization !== undefined) verifierOf(organization)

  let newest: ChainVerifier | undefined
  let number = 0
  for await (const line of readLines(path, progress)) {
    number++
    const event = parse(line)
    if (event && (organization === undefined || event.organization === organization)) {
      newest = verifierOf(event.organization)
      newest.feed(event)
    }
    if (event) continue
    if (!newest) throw new ExpectedFailure(`${path}: line ${number} is not an exported event`)
    newest.reject()
  }
  if (verifiers.size === 0) throw new ExpectedFailure(`${path} contains no events`)
  return [...verifiers].map(([id, verifier]) => {
    const bad = verifier.end()
    return { id, position: verifier.position, ok: bad === null, first_bad: bad }
  })
}

function parse(line: string): EventRow | null {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return null
  }
  const { success, data } = lineSchema.safeParse(json)
  if (!success) return null
  const { stored } = data
  return {
    organization: stored.organization_id,
    position: data.position,
    id: data.id,
    stream: { kind: stored.stream_kind as StreamKind, id: stored.stream_id },
    version: data.version,
    type: data.type,
    schema: stored.schema,
    person: data.person_id,
    actor: data.actor,
    requestId: data.request_id,
    reason: data.reason,
    occurredAt: stored.occurred_at,
    fields: data.fields,
    open: stored.open,
    sealed: stored.sealed,
    hash: data.hash,
  }
}

async function* readLines(path: string, progress: (bytes: number) => void): AsyncGenerator<string> {
  const stream = createReadStream(path)
  stream.on('data', (chunk) => progress(chunk.length))
  try {
    yield* createInterface({ input: stream, crlfDelay: Infinity })
  } catch {
    throw new ExpectedFailure(`${path} cannot be read`)
  } finally {
    stream.destroy()
  }
}

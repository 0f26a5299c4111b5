import type { Append, Item } from '../log/item.ts'
import { isJobKind } from './index.ts'

/**
 * Calls `wake` after each append that has left outbox rows. Throws, before anything is written, for a row of
 * a kind that no job works on.
 */
export function wakeAfterAppend(append: Append, wake: () => void): Append {
  return async function appendAndWake(items) {
    items.forEach(refuseUnknownKinds)
    const outcomes = await append(items)
    const leftRows = items.some(({ outbox = [] }, index) =>
      outbox.length > 0 && outcomes[index]!.outcome === 'appended'
    )
    if (leftRows) wake()
    return outcomes
  }
}

function refuseUnknownKinds({ outbox = [] }: Item): void {
  const unknown = outbox.find(({ kind }) => !isJobKind(kind))
  if (unknown) throw new Error(`no job works on outbox rows of the kind ${unknown.kind}`)
}

import { type Database, DatabaseError } from '../database/database.ts'
import type { Append, Item } from './item.ts'

/**
 * Creates the append: one statement per call. When no answer arrives, the same items are sent again for up to
 * `retryFor` milliseconds, with growing pauses. Their event ids let the database recognize items that it has
 * already appended.
 */
export function createAppend(database: Database, { retryFor = 2_000, pause = 100 } = {}): Append {
  return async function append(items) {
    const parameters = appendParameters(items)
    const startedAt = performance.now()
    for (let attempt = 1;; attempt++) {
      try {
        const [row] = await database.query({
          text: 'select append($1, $2, $3, $4, $5, $6) as outcomes',
          parameters,
        })
        return JSON.parse(row!.outcomes as string)
      } catch (error) {
        const unknown = error instanceof DatabaseError && error.outcomeUnknown
        if (!unknown || performance.now() - startedAt >= retryFor) throw error
        await new Promise((resolve) => setTimeout(resolve, pause * 2 ** attempt))
      }
    }
  }
}

/** The six JSON parameters of src/database/functions/append.sql. `n` and `item` count from 1. */
function appendParameters(items: Item[]): string[] {
  const numbered = items.map((item, index) => ({ item, n: index + 1 }))
  const perItem = <T>(rows: (item: Item, n: number) => T[]) =>
    JSON.stringify(numbered.flatMap(({ item, n }) => rows(item, n)))
  return [
    perItem((item, n) => [{
      n,
      organization: item.organization,
      stream: item.stream.id,
      expected: item.expected,
      settings: item.settings,
      changes_settings: item.changesSettings,
      shape: item.shape,
      person: item.person,
      key: item.reply?.key,
      fingerprint: item.reply?.fingerprint,
      status: item.reply?.status,
      number_offset: item.numberOffset,
      body: item.reply && '',
      subject: item.reply?.subject,
      erases: item.erases,
      settles: item.settles,
      master_key: item.key?.masterKey,
      wrapped_key: item.key?.wrapped,
      founds: item.founds,
      external_id: item.externalId,
      api_key: item.apiKey,
      revokes: item.apiKey === null || undefined,
      current_delta: item.people?.currentDelta,
      archived_delta: item.people?.archivedDelta,
    }]),
    perItem(({ organization, stream, expected, events, metadata, person }, n) =>
      events.map((event, index) => ({
        item: n,
        organization,
        id: event.id,
        kind: stream.kind,
        stream: stream.id,
        version: expected + index + 1,
        type: event.type,
        schema: event.schema,
        person,
        actor: metadata.actor,
        request_id: metadata.requestId,
        reason: metadata.reason,
        at: metadata.at,
        fields: event.fields,
        open: event.open,
        sealed: event.sealed,
      }))
    ),
    perItem((item, n) =>
      item.people ? [{ item: n, number_offset: item.numberOffset, ...item.people.row }] : []
    ),
    perItem((item, n) => item.record ? [{ item: n, organization: item.organization, ...item.record }] : []),
    perItem((item, n) =>
      (item.claims ?? []).map((claim) => ({
        item: n,
        organization: item.organization,
        stream: item.stream.id,
        ...claim,
      }))
    ),
    perItem((item, n) =>
      (item.outbox ?? []).map(({ dueAt, ...row }) => ({
        item: n,
        organization: item.organization,
        person: item.person ?? item.stream.id,
        due_at: dueAt,
        ...row,
      }))
    ),
  ]
}

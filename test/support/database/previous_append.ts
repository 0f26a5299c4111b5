import { Buffer } from 'node:buffer'
import type { Append, Item } from '../../../src/log/item.ts'
import type { Database } from '../../../src/database/database.ts'

/**
 * Appends as 0.1.0 does: by its function, with its parameters. It knows people and records, and no tallies.
 */
export function createPreviousAppend(database: Database): Append {
  return async (items) => {
    const [row] = await database.query({
      text: 'select append($1, $2, $3, $4, $5, $6) as outcomes',
      parameters: appendParameters(items),
    })
    return JSON.parse(row!.outcomes as string)
  }
}

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
      shape: 1,
      person: item.person,
      key: item.reply?.key,
      fingerprint: item.reply?.fingerprint,
      status: item.reply?.status,
      number_offset: item.numberOffset,
      body: item.reply && (item.reply.subject === 'null' ? '' : item.reply.subject),
      erases: item.erases,
      settles: item.settles,
      master_key: item.key?.masterKey,
      wrapped_key: item.key?.wrapped,
      founds: item.founds,
      external_id: item.externalId,
      api_key: item.apiKey?.hash,
      revokes: item.apiKey === null || undefined,
      current_delta: item.totals?.current,
      archived_delta: item.totals?.archived,
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
        sealed: event.sealed && Buffer.from(event.sealed).toString('base64'),
      }))
    ),
    perItem((item, n) =>
      (item.rows?.people ?? []).map((row) => ({ item: n, number_offset: item.numberOffset, ...row }))
    ),
    perItem((item, n) =>
      (item.rows?.directory ?? []).map(({ kind, id, version, document = null }) => ({
        item: n,
        organization: item.organization,
        kind,
        id,
        version,
        document,
      }))
    ),
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

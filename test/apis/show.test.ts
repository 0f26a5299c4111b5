import { expect, it } from 'vitest'
import { showDone } from '../../src/apis/show.ts'

it('stores nothing with the reply to a deletion, so that `ops erased` finds nothing', () => {
  const reply = showDone(200, { ok: true })
  const deleted = { existence: 'deleted' as const, id: 'jane', number: 1, version: 2 }
  const shown = { projected: { rows: {} }, settings: {} as never, groups: [], delivery: null }
  expect(reply.subject(deleted, shown)).toBeNull()
  expect(reply.render(null)).toEqual({ body: { ok: true } })
})

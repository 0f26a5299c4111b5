import { expect, it } from 'vitest'
import { absentPerson, type Person } from '../../events/person.ts'
import { showDone } from '../../src/apis/show.ts'

it('stores nothing with the reply to a deletion, so that `ops erased` finds nothing', () => {
  const reply = showDone(200, { ok: true })
  const deleted = { ...absentPerson, existence: 'deleted', id: 'jane', version: 2 } as unknown as Person
  const shown = { projected: { rows: {} }, settings: {} as never, groups: [] }
  expect(reply.subject(deleted, shown)).toBeNull()
  expect(reply.render(null)).toEqual({ body: { ok: true } })
})

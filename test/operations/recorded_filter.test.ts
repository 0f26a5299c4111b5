import { expect, it } from 'vitest'
import { filterDigest, recordedFilter } from '../../src/operations/recorded_filter.ts'

const key = new Uint8Array(32).fill(1)
const id = '01jz91kq3m0gar5btepwxvncde'

it('keeps numbers, times, ids and words of the API', () => {
  expect(recordedFilter(
    {
      type: ['PersonCreated', 'PersonDeleted'],
      field: 'email',
      person: id,
      from: 0,
      limit: 7,
      order: undefined,
    },
    key,
  )).toEqual({
    type: ['PersonCreated', 'PersonDeleted'],
    field: 'email',
    person: id,
    from: '1970-01-01T00:00:00.000000Z',
    limit: 7,
  })
})

it.each([
  ['actor', 'jane@example.com'],
  ['actor', id],
  ['reason', 'HR-1204'],
  ['q', 'Jane'],
  ['name', 'active'],
  ['email', 'jane@example.com'],
  ['phone', '+12025550147'],
  ['source_id', '4711'],
  ['type', 'Jane'],
  ['id', 'jane'],
  ['anything else', 'Jane'],
])('keeps a digest of the text of %s: %s', (name, value) => {
  const { [name]: kept } = recordedFilter({ [name]: value }, key)
  expect(kept).toBe(filterDigest(key, name, value))
  expect(kept).not.toContain(value)
  expect(kept).not.toBe(filterDigest(new Uint8Array(32), name, value))
  expect(kept).not.toBe(filterDigest(key, `${name}2`, value))
})

import { expect, test } from 'vitest'
import { organizationOf } from '../../events/organization.ts'
import { organizationView } from '../../src/operations/organization_view.ts'

test('the view of an organization has no internal fields', () => {
  const organization = organizationOf({
    id: '01jz91kq3m0gar5btepwxvncde',
    number: 1,
    name: 'Harbour Rowing Club',
    template: 'default',
    external_id: null,
    approval: 'required',
    invitation_hours: 48,
    default_role_id: '01jz91kq3m0gar5btepwxvncdf',
    number_offset: 900,
    created_at: 0,
    updated_at: 0,
  })
  expect(organizationView(organization)).toEqual({
    id: '01jz91kq3m0gar5btepwxvncde',
    number: 1,
    name: 'Harbour Rowing Club',
    template: 'default',
    external_id: null,
    approval: 'required',
    invitation_hours: 48,
    language: null,
    record_reads: 'history',
    number_offset: 900,
    created_at: '1970-01-01T00:00:00.000000Z',
    updated_at: '1970-01-01T00:00:00.000000Z',
  })
})

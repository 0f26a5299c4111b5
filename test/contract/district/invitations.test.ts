import { describe, expect, inject, it } from 'vitest'
import { unknownId } from '../../support/contract/api.ts'
import { mailTo } from '../../support/contract/mailbox.ts'
import { expectError, openDistricts } from '../../support/contract/district.ts'

const service = inject('service')
const { ask, created } = await openDistricts(service)

describe('POST /api/people/{id}/invite', () => {
  it('answers ok and sends the mail', async () => {
    const { id, email } = await created()
    const { status, body } = await ask('POST', `/people/${id}/invite`)
    expect([status, body]).toEqual([200, { ok: true }])
    expect((await mailTo(service, email)).text).toContain(`${service.publicUrl}/invitations/`)
  })

  it('400 for archived people, 404 for an unknown id', async () => {
    const { id } = await created()
    await ask('PATCH', `/people/${id}`, { archived: 1 })
    expectError(await ask('POST', `/people/${id}/invite`), 400, /archived/)
    expectError(await ask('POST', `/people/${unknownId}/invite`), 404)
  })
})

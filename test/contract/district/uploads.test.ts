import { describe, expect, inject, it } from 'vitest'
import { bearer, request, unknownId } from '../../support/contract/api.ts'
import { keysOf } from '../../support/contract/shapes.ts'
import {
  type DistrictFile,
  expectError,
  fileKeys,
  openDistricts,
  scopes,
} from '../../support/contract/district.ts'

const service = inject('service')
const { district, ask, created } = await openDistricts(service)

describe('uploads', () => {
  async function upload(
    id: string,
    parts: Record<string, string | File>,
    headers: Record<string, string> = {},
  ) {
    const form = new FormData()
    for (const [name, part] of Object.entries(parts)) form.append(name, part)
    const reply = await fetch(`${service.url}/district/api/people/${id}/uploads`, {
      method: 'POST',
      headers: { ...bearer(await district.token(scopes)), ...headers },
      body: form,
    })
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, text, body: JSON.parse(text) }
  }
  const file = () => new File(['%PDF-1.7 a certificate'], 'certificate.pdf', { type: 'text/html' })

  it('are added, listed, served and removed', async () => {
    const { id } = await created()
    const added = await upload(id, { file: file(), name: 'Certificate' })
    expect([added.status, keysOf(added.body)]).toEqual([201, fileKeys])
    expect(added.body).toMatchObject({
      district_id: district.id,
      person_id: id,
      name: 'Certificate',
      filename: 'certificate.pdf',
      content_type: 'application/pdf',
      size: 22,
    })
    expect(Number.isInteger(added.body.created_at)).toBe(true)
    const list = await ask<DistrictFile[]>('GET', `/people/${id}/uploads`)
    expect([list.status, list.body]).toEqual([200, [added.body]])
    expect((await ask('GET', `/people/${id}?include=files`)).body.files).toEqual([added.body])

    const start = `${service.publicUrl}/district/api`
    expect(added.body.url.startsWith(start)).toBe(true)
    const path = added.body.url.slice(start.length)
    expect((await request(service.url, 'GET', `/district/api${path}`)).status).toBe(401)
    const served = await ask('GET', path)
    expect([served.status, served.text]).toEqual([200, '%PDF-1.7 a certificate'])

    const removed = await ask('DELETE', `/people/${id}/uploads/${added.body.id}`)
    expect([removed.status, removed.body]).toEqual([200, { ok: true }])
    expectError(await ask('DELETE', `/people/${id}/uploads/${added.body.id}`), 404)
    expect((await ask<DistrictFile[]>('GET', `/people/${id}/uploads`)).body).toEqual([])
  })

  it('are called as their file where no name is given', async () => {
    const { id } = await created()
    expect((await upload(id, { file: file() })).body.name).toBe('certificate.pdf')
  })

  it('400 without a file, 404 for an unknown person', async () => {
    const { id } = await created()
    expectError(await upload(id, { name: 'Nothing' }), 400, /file/)
    expectError(await upload(unknownId, { file: file() }), 404)
    expectError(await ask('GET', `/people/${unknownId}/uploads`), 404)
    expectError(await ask('DELETE', `/people/${unknownId}/uploads/${unknownId}`), 404)
  })
})

import { Buffer } from 'node:buffer'
import { createHash, randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request as startRequest } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { FileAnswer, List } from '../support/contract/answers.ts'
import {
  bearer,
  eventually,
  newOrganization,
  type TestOrganization,
  unknownId,
} from '../support/contract/api.ts'
import { keysOf, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
const megabyte = 1024 * 1024
let club: TestOrganization
let other: TestOrganization
let token: string

beforeAll(async () => {
  club = await newOrganization(service)
  other = await newOrganization(service)
  token = await club.token(['people:read', 'people:write'])
})

interface Sent {
  filename?: string
  type?: string
  name?: string
  headers?: Record<string, string>
}

async function upload(person: string, bytes: Uint8Array | string, sent: Sent = {}) {
  const form = new FormData()
  const { filename = 'notes.txt', type = 'image/png', name, headers } = sent
  form.append('file', new File([bytes as BlobPart], filename, { type }))
  if (name !== undefined) form.append('name', name)
  const reply = await fetch(`${service.url}/v1/people/${person}/files`, {
    method: 'POST',
    headers: { ...bearer(token), ...headers },
    body: form,
  })
  return { status: reply.status, headers: reply.headers, body: await reply.json() }
}

async function download(path: string, method = 'GET') {
  const reply = await fetch(`${service.url}${path}`, { method, headers: bearer(token) })
  return { status: reply.status, headers: reply.headers, bytes: Buffer.from(await reply.arrayBuffer()) }
}

/** What is kept of somebody's files; null where the test cannot see it. */
async function kept(person: string): Promise<string[] | null> {
  if (service.filesDirectory === null) return null
  const directory = join(service.filesDirectory, club.id, person)
  return await readdir(directory).catch((error) => error.code === 'ENOENT' ? [] : Promise.reject(error))
}

const list = async (person: string) =>
  (await club.api<List<FileAnswer>>('GET', `/v1/people/${person}/files`)).body.data

describe('files', () => {
  it('are taken, listed, served and removed', async () => {
    const { id } = await club.person()
    const reply = await upload(id, '%PDF-1.7 and so on', { filename: 'Zeugnis Ä.pdf', name: ' Certificate ' })
    expect(reply.status).toBe(201)
    const file = reply.body
    expect(keysOf(file)).toEqual(['content_type', 'created_at', 'filename', 'id', 'name', 'size', 'url'])
    expect(file).toMatchObject({
      name: 'Certificate',
      filename: 'Zeugnis Ä.pdf',
      content_type: 'application/pdf',
      size: 18,
      url: `${service.publicUrl}/v1/people/${id}/files/${file.id}`,
    })
    expect([file.id, file.created_at]).toEqual([expect.stringMatching(ulid), expect.stringMatching(time)])
    const path = `/v1/people/${id}/files/${file.id}`
    expect(reply.headers.get('Location')).toBe(path)
    expect(await list(id)).toEqual([file])

    const served = await download(path)
    expect([served.status, served.bytes.toString()]).toEqual([200, '%PDF-1.7 and so on'])
    const shown = ['Content-Type', 'Content-Length', 'Content-Disposition', 'X-Content-Type-Options']
    expect(shown.map((name) => served.headers.get(name))).toEqual([
      'application/pdf',
      '18',
      `attachment; filename="Zeugnis _.pdf"; filename*=UTF-8''Zeugnis%20%C3%84.pdf`,
      'nosniff',
    ])
    expect(served.headers.get('Content-Security-Policy')).toContain('sandbox')
    expect(served.headers.get('Cache-Control')).toBe('no-store')
    const head = await download(path, 'HEAD')
    expect([head.status, head.headers.get('Content-Length'), head.bytes.length]).toEqual([200, '18', 0])

    expect((await club.api('DELETE', path)).status).toBe(204)
    expect((await club.api('DELETE', path)).status).toBe(404)
    expect((await download(path)).status).toBe(404)
    expect(await list(id)).toEqual([])
    const history = (await club.api('GET', `/v1/people/${id}/events`)).body.data
    expect(history.slice(1).map((one: { type: string; changes: unknown }) => [one.type, one.changes]))
      .toEqual([
        ['FileAdded', { files: { from: [], to: [file.id] } }],
        ['FileRemoved', { files: { from: [file.id], to: [] } }],
      ])
  })

  it('take the name of the file unless another is given, whatever type the sender claims', async () => {
    const { id } = await club.person()
    const { body } = await upload(id, '<script>alert(1)</script>', {
      filename: '../../etc/x.png',
      type: 'text/html',
    })
    expect(body).toMatchObject({
      name: 'x.png',
      filename: 'x.png',
      content_type: 'text/plain; charset=utf-8',
    })
    const same = await upload(id, '', { filename: 'empty' })
    expect([same.status, same.body.size]).toEqual([201, 0])
    expect((await download(`/v1/people/${id}/files/${same.body.id}`)).bytes.length).toBe(0)
  })

  it('may have 25 MiB and not a byte more', async () => {
    const { id } = await club.person()
    const most = randomBytes(25 * megabyte)
    const { status, body } = await upload(id, most)
    expect([status, body.size]).toEqual([201, 25 * megabyte])
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const { bytes } = await download(`/v1/people/${id}/files/${body.id}`)
    expect(digest(bytes)).toBe(digest(most))
    for (const size of [25 * megabyte + 1, 30 * megabyte]) {
      const refused = await upload(id, randomBytes(size))
      expect([refused.status, refused.body.code]).toEqual([413, 'body_too_large'])
    }
    expect((await list(id)).length).toBe(1)
  })

  it('are refused without a file, as another media type, or malformed', async () => {
    const { id } = await club.person()
    const path = `/v1/people/${id}/files`
    const form = (body: string) =>
      club.api('POST', path, body, { 'Content-Type': 'multipart/form-data; boundary=x' })
    const part = (head: string, body: string) =>
      `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
    const without = await form(`${part('name="name"', 'A')}--x--\r\n`)
    expect([without.status, without.body.errors]).toEqual([422, { file: ['The file field is required.'] }])
    const wrongName = await form(
      `${part('name="file"; filename="a"', 'a')}${part('name="name"', 'x'.repeat(256))}--x--\r\n`,
    )
    expect([wrongName.status, Object.keys(wrongName.body.errors)]).toEqual([422, ['name']])
    expect((await form(part('name="file"; filename="a"', 'cut'))).status).toBe(400)
    expect((await form('nothing of the kind')).status).toBe(400)
    expect((await club.api('POST', path, {})).status).toBe(415)
    expect(await list(id)).toEqual([])
  })

  it('are refused when a form has several, on each surface in its own words', async () => {
    const { id } = await club.person()
    const send = async (path: string, fields: string[]) => {
      const form = new FormData()
      fields.forEach((field, index) => form.append(field, new Blob([`text ${index}`]), `${index}.txt`))
      const reply = await fetch(`${service.url}${path}`, {
        method: 'POST',
        headers: bearer(token),
        body: form,
      })
      return { status: reply.status, body: await reply.json() }
    }
    const sentence = 'The form must have one file only: send each file in a request of its own.'
    for (const fields of [['file', 'file'], ['file', 'other'], ['other', 'file'], Array(7).fill('file')]) {
      const native = await send(`/v1/people/${id}/files`, fields)
      expect([native.status, native.body.errors]).toEqual([422, { file: [sentence] }])
      const district = await send(`/district/api/people/${id}/uploads`, fields)
      expect([district.status, district.body]).toEqual([400, { error: sentence }])
    }
    expect(await list(id)).toEqual([])
    await eventually('nothing is kept', async () => ((await kept(id)) ?? []).length === 0)
  })

  it('are served in parts', async () => {
    const { id } = await club.person()
    const bytes = randomBytes(150_000)
    const { body: file } = await upload(id, bytes)
    const path = `/v1/people/${id}/files/${file.id}`
    const ask = async (headers: Record<string, string>, at = path) => {
      const reply = await fetch(`${service.url}${at}`, { headers: { ...bearer(token), ...headers } })
      return { status: reply.status, headers: reply.headers, bytes: Buffer.from(await reply.arrayBuffer()) }
    }
    const whole = await ask({})
    expect([whole.status, whole.headers.get('Accept-Ranges'), whole.bytes.equals(bytes)])
      .toEqual([200, 'bytes', true])
    const tag = whole.headers.get('ETag')!
    for (const [from, to] of [[0, 0], [65_535, 65_536], [100, 149_999], [131_072, 140_000]] as const) {
      for (const at of [path, `/district/api/people/${id}/uploads/${file.id}`]) {
        const part = await ask({ Range: `bytes=${from}-${to}`, 'If-Range': tag }, at)
        expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Length')])
          .toEqual([206, `bytes ${from}-${to}/150000`, String(to - from + 1)])
        expect(part.bytes.equals(bytes.subarray(from, to + 1))).toBe(true)
      }
    }
    expect((await ask({ Range: 'bytes=-5' })).bytes.equals(bytes.subarray(-5))).toBe(true)
    const changed = await ask({ Range: 'bytes=0-4', 'If-Range': '"another"' })
    expect([changed.status, changed.bytes.length]).toEqual([200, 150_000])
    const beyond = await ask({ Range: 'bytes=150000-' })
    expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, 'bytes */150000'])
    expect(JSON.parse(beyond.bytes.toString()).code).toBe('range_not_satisfiable')
    const same = await ask({ 'If-None-Match': `W/"x", ${tag}` })
    expect([same.status, same.headers.get('ETag'), same.bytes.length]).toEqual([304, tag, 0])
  })

  it('are removed by the ETag of their bytes, or of the person', async () => {
    const { id } = await club.person()
    const first = (await upload(id, 'one')).body
    const second = await upload(id, 'two')
    const tag = (await download(`/v1/people/${id}/files/${first.id}`)).headers.get('ETag')!
    const remove = (file: string, tag: string) =>
      club.api('DELETE', `/v1/people/${id}/files/${file}`, undefined, { 'If-Match': tag })
    expect((await remove(second.body.id, tag)).status).toBe(412)
    expect((await remove(first.id, '"1"')).status).toBe(412)
    expect((await remove(first.id, tag)).status).toBe(204)
    expect((await remove(second.body.id, '"4"')).status).toBe(204)
  })

  it('leave nothing when they are cut off', async () => {
    const { id } = await club.person()
    const url = new URL(`${service.url}/v1/people/${id}/files`)
    let during: string[] | null = null
    await new Promise<void>((resolve) => {
      const sending = startRequest(url, {
        method: 'POST',
        headers: {
          ...bearer(token),
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': 5 * megabyte,
        },
      })
      sending.on('error', () => resolve())
      sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
      sending.write(randomBytes(megabyte), async () => {
        during = await eventually('the first bytes are kept', async () => {
          const names = await kept(id)
          return names === null ? ['unseen'] : names.length > 0 && names
        })
        sending.destroy(new Error('cut'))
      })
    })
    expect(during).toHaveLength(1)
    await eventually('nothing is kept', async () => ((await kept(id)) ?? []).length === 0)
    expect(await list(id)).toEqual([])
    expect((await club.api('GET', `/v1/people/${id}`)).body.version).toBe(1)
  })

  it('go with the person', async () => {
    const { id } = await club.person()
    const paths = await Promise.all(
      ['one', 'two'].map(async (text) => `/v1/people/${id}/files/${(await upload(id, text)).body.id}`),
    )
    expect((await kept(id))?.length ?? 2).toBe(2)
    expect((await club.api('DELETE', `/v1/people/${id}`)).status).toBe(204)
    for (const path of paths) expect((await download(path)).status).toBe(404)
    await eventually('nothing is kept', async () => ((await kept(id)) ?? []).length === 0)
  })

  it('are added once for one Idempotency-Key', async () => {
    const { id } = await club.person()
    const headers = { 'Idempotency-Key': 'file-once' }
    const [first, second] = [await upload(id, 'same', { headers }), await upload(id, 'same', { headers })]
    expect([second.status, second.body]).toEqual([201, first.body])
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect((await list(id)).length).toBe(1)
    expect((await upload(id, 'other', { headers })).body.code).toBe('key_reused')
    expect((await download(`/v1/people/${id}/files/${first.body.id}`)).bytes.toString()).toBe('same')
  })

  it('404 for people and files that are not there, or are not theirs', async () => {
    const [mine, another, foreign] = [await club.person(), await club.person(), await other.person()]
    const { body: file } = await upload(mine.id, 'mine')
    for (const id of [unknownId, 'malformed', foreign.id]) {
      expect((await upload(id, 'x')).status).toBe(404)
      expect((await club.api('GET', `/v1/people/${id}/files`)).status).toBe(404)
    }
    for (const path of [`${another.id}/files/${file.id}`, `${mine.id}/files/${unknownId}`]) {
      expect((await download(`/v1/people/${path}`)).status).toBe(404)
      expect((await club.api('DELETE', `/v1/people/${path}`)).status).toBe(404)
    }
    expect((await other.api('GET', `/v1/people/${mine.id}/files/${file.id}`)).status).toBe(404)
  })

  it('go with the person', async () => {
    const { id } = await club.person()
    const { body: file } = await upload(id, 'gone')
    expect((await club.api('DELETE', `/v1/people/${id}`)).status).toBe(204)
    expect((await download(`/v1/people/${id}/files/${file.id}`)).status).toBe(404)
  })
})

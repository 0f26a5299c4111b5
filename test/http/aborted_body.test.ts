import { describe, expect } from 'vitest'
import { bearer, mint } from '../support/contract/api.ts'
import { onDatabases } from '../support/database/fixture.ts'
import { assembledFor, jwtSecret } from '../support/service/assembled.ts'

const boundary = 'b0undary'
const form = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n` +
  `${'text '.repeat(20_000)}\r\n--${boundary}--\r\n`

/** A body that sends `text` and then breaks off, as when its sender disconnects. */
function broken(text: string): ReadableStream<Uint8Array> {
  let sent = text === ''
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new Error('connection reset'))
      controller.enqueue(new TextEncoder().encode(text))
      sent = true
    },
  })
}

describe.each(onDatabases)('a body that breaks off, on %s', (_, it) => {
  it('is the mistake of its sender, wherever it ends', async ({ owner, workbench: bench, organization }) => {
    const { app, ask, close } = await assembledFor(bench, {
      database: owner,
      organization,
      subject: 'user_1',
      scope: 'people:read people:write interviews:write',
    })
    const { body: { id } } = await ask('POST', '/v1/people', { name: 'Jane', email: 'jane@example.com' })
    const token = await mint(jwtSecret, { org: organization, scope: 'people:write' })
    const send = async (path: string, type: string, text: string) => {
      const reply = await app.request(path, {
        method: 'POST',
        headers: { ...bearer(token) as Record<string, string>, 'Content-Type': type },
        body: broken(text),
        ...{ duplex: 'half' },
      })
      return `${path} ${text.length}: ${reply.status}`
    }
    const statuses: string[] = []
    for (const end of ['', '{', '{"name":"Jane","email":"ann@example.com"}']) {
      statuses.push(await send('/v1/people', 'application/json', end))
      statuses.push(await send('/district/api/people', 'application/json', end))
    }
    for (const end of [0, 1, 20, 60, 90, 110, 70_000, form.length - 20, form.length]) {
      const text = form.slice(0, end)
      const type = `multipart/form-data; boundary=${boundary}`
      statuses.push(await send(`/v1/people/${id}/files`, type, text))
      statuses.push(await send(`/district/api/people/${id}/uploads`, type, text))
    }
    expect(statuses.filter((one) => !one.endsWith(': 400'))).toEqual([])
    expect((await ask('GET', `/v1/people/${id}/files`)).body.data).toEqual([])
    await close()
  })
})

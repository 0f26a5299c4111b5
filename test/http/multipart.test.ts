import { describe, expect, it } from 'vitest'
import { readForm } from '../../src/http/multipart.ts'

const part = (disposition: string, body: string) =>
  `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${body}\r\n`
const end = '--b--\r\n'
const file = (bytes: number) => part('name="file"; filename="a"', 'a'.repeat(bytes))

/** Sends the text at once, or in chunks; answers the bytes of the file, and the bytes that were read. */
async function send(text: string, chunk = text.length) {
  const bytes = new TextEncoder().encode(text)
  let start = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (start >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(start, start += chunk))
    },
  })
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  return await readForm(new Request('http://localhost/', { method: 'POST', headers, body }), {
    file: 'file',
    maxFileBytes: 4_000_000,
    timeout: 60_000,
    patience: 60_000,
    async receive(_, received) {
      let size = 0
      for await (const piece of received) size += piece.length
      return size
    },
  })
}

const tooMany = { problem: { status: 400, code: 'malformed_multipart', detail: /too many parts/ } }
const refused = {
  problem: { ...tooMany.problem, detail: expect.stringMatching(tooMany.problem.detail) },
}

describe('a form', () => {
  it.each([undefined, 1_000, 65_536])(
    'is read with a large file and fields, in chunks of %s',
    async (chunk) => {
      const fields = Array.from({ length: 5 }, (_, index) => part(`name="f${index}"`, 'x'.repeat(16_000)))
      const form = await send([...fields, file(3_999_000), part('name="last"', 'y'), end].join(''), chunk)
      expect(form.received).toBe(3_999_000)
      expect([...form.fields.keys()]).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'last'])
    },
  )

  it('skips a large file in another field', async () => {
    const other = part('name="other"; filename=""', 'a'.repeat(3_000_000))
    expect((await send(other + file(1_000) + end, 65_536)).received).toBe(1_000)
  })

  it.each([
    ['without a header', '--b\r\n\r\n\r\n', 100_000],
    ['with a name', part('name="a"', ''), 30],
    ['with an empty file', part('name="a"; filename=""', ''), 8],
    ['with a name, in great number', part('name="a"', ''), 50_000],
  ])('is refused with too many parts %s', async (_, one, number) => {
    for (const chunk of [undefined, 65_536]) {
      await expect(send(one.repeat(number) + end, chunk)).rejects.toMatchObject(refused)
      await expect(send(file(100) + one.repeat(number) + end, chunk)).rejects.toMatchObject(refused)
    }
  })

  it('is refused with much text before its file', async () => {
    await expect(send('x'.repeat(400_000) + `\r\n${file(100)}${end}`)).rejects.toMatchObject(refused)
  })
})

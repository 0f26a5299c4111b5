import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openChunks, openStream, saltPart, sealedPart, sealStream } from '../../src/storage/seal_stream.ts'

const key = new Uint8Array(32).fill(7)
const chunk = 65_536
const sealedChunk = chunk + 16

async function through(
  bytes: Uint8Array,
  stream: TransformStream<Uint8Array, Uint8Array>,
  step = bytes.length || 1,
): Promise<Buffer> {
  let at = 0
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at += step))
    },
  })
  const parts: Uint8Array[] = []
  for await (const part of source.pipeThrough(stream)) parts.push(part)
  return Buffer.concat(parts)
}

const seal = (bytes: Uint8Array, context = 'o/p/f') => through(bytes, sealStream(key, context))
const open = (bytes: Uint8Array, context = 'o/p/f') => through(bytes, openStream(key, context))

describe('sealStream() and openStream()', () => {
  it.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk])('give %i bytes back', async (size) => {
    const plain = randomBytes(size)
    const sealed = await seal(plain)
    expect(sealed.length).toBe(16 + size + 16 * Math.max(1, Math.ceil(size / chunk)))
    expect((await open(sealed)).equals(plain)).toBe(true)
  })

  it('take and give the same however the bytes come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 7, max: 90_000 }),
        async (size, step) => {
          const plain = randomBytes(size)
          const sealed = await through(plain, sealStream(key, 'c'), step)
          expect((await through(sealed, openStream(key, 'c'), step)).equals(plain)).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  })

  it.each([
    [10, 0, 10],
    [10, 9, 1],
    [chunk, chunk - 1, 1],
    [3 * chunk, chunk, chunk],
    [3 * chunk, 2 * chunk, chunk],
    [2 * chunk + 10, chunk - 1, 2],
    [2 * chunk + 10, chunk + 5, chunk + 5],
    [2 * chunk + 10, 2 * chunk, 10],
    [4 * chunk, chunk + 1, 2 * chunk],
  ])('of %i bytes open those from %i, %i of them, and read no other chunk', async (size, offset, length) => {
    const plain = randomBytes(size)
    const sealed = await seal(plain)
    const { part, chunks } = sealedPart({ offset, length }, size)
    expect(part.length).toBeLessThanOrEqual(Math.ceil((length - 1) / chunk + 1) * sealedChunk)
    const bytes = sealed.subarray(part.offset, part.offset + part.length)
    const openPart = () => openChunks(key, 'o/p/f', sealed.subarray(0, saltPart.length), chunks)
    for (const step of [bytes.length, 10_000]) {
      const opened = await through(bytes, openPart(), step)
      expect(opened.equals(plain.subarray(offset, offset + length))).toBe(true)
    }
    const forged = Buffer.from(bytes)
    forged[0]! ^= 1
    await expect(through(forged, openPart())).rejects.toThrow()
    await expect(through(bytes.subarray(0, -1), openPart())).rejects.toThrow()
    await expect(through(bytes.subarray(0, -sealedChunk), openPart())).rejects.toThrow()
  })

  it('never seal the same twice', async () => {
    const plain = randomBytes(100)
    expect((await seal(plain)).equals(await seal(plain))).toBe(false)
  })

  const three = async () => {
    const sealed = await seal(randomBytes(2 * chunk + 10))
    const at = (index: number) => 16 + index * sealedChunk
    const parts = [sealed.subarray(at(0), at(1)), sealed.subarray(at(1), at(2)), sealed.subarray(at(2))]
    return { salt: sealed.subarray(0, 16), parts: parts as [Buffer, Buffer, Buffer], sealed }
  }

  it('refuse what was cut off at the end of a chunk', async () => {
    const { salt, parts: [one, two] } = await three()
    await expect(open(Buffer.concat([salt, one, two]))).rejects.toThrow()
    await expect(open(Buffer.concat([salt, one]))).rejects.toThrow()
    await expect(open(salt)).rejects.toThrow()
    await expect(open(new Uint8Array())).rejects.toThrow()
  })

  it('refuse chunks in another order, twice, or left out', async () => {
    const { salt, parts: [one, two, last] } = await three()
    for (const parts of [[two, one, last], [one, one, last], [one, last], [one, two, last, last]]) {
      await expect(open(Buffer.concat([salt, ...parts]))).rejects.toThrow()
    }
  })

  it('refuse a changed bit, another key and another place', async () => {
    const { sealed } = await three()
    const changed = Buffer.from(sealed)
    changed[sealedChunk + 40]! ^= 1
    await expect(open(changed)).rejects.toThrow()
    await expect(open(sealed, 'o/p/other')).rejects.toThrow()
    await expect(through(sealed, openStream(new Uint8Array(32), 'o/p/f'))).rejects.toThrow()
  })
})

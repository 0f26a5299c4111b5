import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BlobStore, checkKey, withPrefix } from '../../src/storage/blobs.ts'
import { directoryBlobs } from '../../src/storage/directory.ts'
import { s3Blobs } from '../../src/storage/s3.ts'
import { type BoundBlobs, startBoundBlobs } from '../support/service/bound_blobs.ts'
import { type FakeS3, startFakeS3 } from '../support/fakes/s3.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'

let directory: string
let fake: FakeS3
let bound: BoundBlobs
const bucketOf = (endpoint: string) => ({
  endpoint,
  region: 'auto',
  accessKeyId: 'AKID',
  secretAccessKey: 'secret',
  bucket: 'kept',
})
beforeAll(async () => {
  directory = await temporaryDirectory()
  fake = await startFakeS3('AKID')
  bound = await startBoundBlobs()
}, 60_000)
afterAll(async () => {
  await bound.stop()
  await fake.stop()
  await removeDirectory(directory)
})

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = async (store: BlobStore, key: string) => {
  const found = await store.get(key)
  return found && await new Response(found.body).text()
}
const listOf = async (store: BlobStore, prefix: string) => {
  const keys: string[] = []
  for await (const key of store.list(prefix)) keys.push(key)
  return keys
}

const stores: [string, () => BlobStore][] = [
  ['a directory', () => directoryBlobs(join(directory, 'made', 'later'))],
  ['a bucket', () => s3Blobs(bucketOf(fake.endpoint))],
  ['a part of a bucket', () => withPrefix(s3Blobs(bucketOf(fake.endpoint)), 'part/of')],
  ['a bucket bound to a Worker', () => bound],
]

describe.each(stores)('blobs in %s', (_, open) => {
  it('keeps, replaces, lists and removes', async () => {
    const store = open()
    expect(await store.get('a/none')).toBe(null)
    expect(await listOf(store, '')).toEqual([])
    for (const key of ['a/1.json', 'a/2.json', 'a.b/3', 'ab/4', 'b/5']) {
      expect(await store.put(key, bytes(key), { type: 'application/json' })).toBe(true)
    }
    await store.put('a/1.json', bytes('Zoë 🚣'))
    expect(await textOf(store, 'a/1.json')).toBe('Zoë 🚣')
    expect((await store.get('a/1.json'))!.size).toBe(9)
    expect(await listOf(store, '')).toEqual(['a.b/3', 'a/1.json', 'a/2.json', 'ab/4', 'b/5'])
    expect(await listOf(store, 'a')).toEqual(['a.b/3', 'a/1.json', 'a/2.json', 'ab/4'])
    expect(await listOf(store, 'a/')).toEqual(['a/1.json', 'a/2.json'])
    await store.delete('a/1.json')
    await store.delete('a/1.json')
    expect(await store.get('a/1.json')).toBe(null)
  })

  it('gives a part of what it keeps', async () => {
    const store = open()
    await store.put('part', bytes('0123456789'))
    const read = async (offset: number, length: number) => {
      const found = (await store.get('part', { offset, length }))!
      return [found.size, await new Response(found.body).text()]
    }
    expect(await read(0, 3)).toEqual([3, '012'])
    expect(await read(4, 2)).toEqual([2, '45'])
    expect(await read(8, 5)).toEqual([2, '89'])
    expect(await store.get('none', { offset: 0, length: 1 })).toBe(null)
    await store.delete('part')
  })

  it('what is there already stays, when asked', async () => {
    const store = open()
    const put = (text: string) => store.put('once', bytes(text), { ifAbsent: true })
    const results = [await put('first'), ...await Promise.all([put('second'), put('third')])]
    expect(results).toEqual([true, false, false])
    expect(await textOf(store, 'once')).toBe('first')
    expect(await store.put('once', bytes('anyhow'))).toBe(true)
  })

  it('takes streams, also long ones, and an empty one', async () => {
    const store = open()
    const chunk = new Uint8Array(1_000_003).fill(7)
    const stream = (chunks: number) =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          if (chunks-- > 0) controller.enqueue(chunk)
          else controller.close()
        },
      })
    expect(await store.put('long', stream(20), { ifAbsent: true })).toBe(true)
    const long = (await store.get('long'))!
    expect(long.size).toBe(20 * chunk.length)
    const back = new Uint8Array(await new Response(long.body).arrayBuffer())
    expect([back.length, back.every((byte) => byte === 7)]).toEqual([20 * chunk.length, true])
    expect(await store.put('long', stream(20), { ifAbsent: true })).toBe(false)
    await store.put('empty', stream(0))
    expect((await store.get('empty'))!.size).toBe(0)
  })

  it('a body that breaks off leaves what was there', async () => {
    const store = open()
    await store.put('whole', bytes('whole'))
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('cut off')),
    })
    await expect(store.put('whole', broken)).rejects.toThrow('cut off')
    expect(await textOf(store, 'whole')).toBe('whole')
  })

  it('a long body that breaks off leaves nothing', async () => {
    const store = open()
    let chunks = 12
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (chunks-- > 0) controller.enqueue(new Uint8Array(1_000_003))
        else controller.error(new Error('cut off'))
      },
    })
    await expect(store.put('cut/long', broken)).rejects.toThrow('cut off')
    expect(await store.get('cut/long')).toBe(null)
    expect(await listOf(store, 'cut/')).toEqual([])
  })

  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    '..',
    '../a',
    'a/../../b',
    'a/./b',
    'a\\b',
    'a%2fb',
    'ä',
    'a b',
    'a\0',
    '~a',
  ])(
    'refuses the key %j',
    async (key) => {
      const store = open()
      expect(() => checkKey(key)).toThrow()
      await expect((async () => await store.put(key, bytes('x')))()).rejects.toThrow('malformed blob key')
      await expect((async () => await store.get(key))()).rejects.toThrow('malformed blob key')
      await expect((async () => await store.delete(key))()).rejects.toThrow('malformed blob key')
    },
  )
})

it('files are for their owner only, and nothing unfinished is left or listed', async () => {
  const own = join(directory, 'private')
  const store = directoryBlobs(own)
  await store.put('a/b', bytes('x'))
  expect((await stat(join(own, 'a/b'))).mode & 0o777).toBe(0o600)
  expect(await readdir(join(own, 'a'))).toEqual(['b'])
  await mkdir(join(own, 'c'))
  await writeFile(join(own, 'c', '~unfinished'), '')
  expect(await listOf(store, '')).toEqual(['a/b'])
  expect(await readFile(join(own, 'a/b'), 'utf8')).toBe('x')
})

it('nothing but blobs is left in a bucket bound to a Worker', async () => {
  expect((await bound.objects()).filter((key) => key.startsWith('~'))).toEqual([])
})

it('retries a bucket that fails briefly; a lasting failure states its status and nothing else', async () => {
  const store = s3Blobs(bucketOf(fake.endpoint))
  fake.refuse.push(503)
  expect(await store.put('again', bytes('x'))).toBe(true)
  fake.refuse.push(400)
  await expect(store.put('again', bytes('x'))).rejects.toThrow(/^the bucket answered 400 to PUT$/)
  const stranger = s3Blobs({ ...bucketOf(fake.endpoint), accessKeyId: 'other' })
  await expect(stranger.get('again')).rejects.toThrow('answered 403 to GET')
})

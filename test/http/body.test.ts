import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import { readBytes, readJson } from '../../src/http/body.ts'
import { createErrorHandler } from '../../src/http/errors.ts'

const app = new Hono<AppEnv>()
app.onError(createErrorHandler({ write: () => {}, clock: Date.now }))
app.post('/', async (c) => {
  const before = await readBytes(c)
  const value = await readJson(c)
  return c.json({
    value: value === undefined ? 'none' : value,
    length: before.length,
    again: (await readBytes(c)).length,
  })
})

async function post(body: BodyInit | null, type?: string) {
  const headers: HeadersInit = type ? { 'Content-Type': type } : {}
  const response = await app.request('/', { method: 'POST', body, headers, ...{ duplex: 'half' } })
  return { status: response.status, body: await response.json() }
}

function chunked(chunks: number): ReadableStream {
  return ReadableStream.from(Array.from({ length: chunks }, () => new Uint8Array(65_536).fill(0x20)))
}

describe('readJson()', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/merge-patch+json',
    'Application/JSON',
  ])(
    'reads %s, and the bytes stay readable',
    async (type) => {
      expect(await post('{"a":"ü"}', type)).toEqual({
        status: 200,
        body: { value: { a: 'ü' }, length: 10, again: 10 },
      })
    },
  )

  test('an empty body is undefined, whatever its type', async () => {
    expect((await post(null)).body.value).toBe('none')
    expect((await post('', 'application/json')).body.value).toBe('none')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'x/application/json'])(
    'refuses %s',
    async (type) =>
      expect(await post('{}', type)).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } }),
  )

  test.each(['{', 'x', new Uint8Array([0x22, 0xff, 0x22])])('refuses %j as malformed', async (body) => {
    expect(await post(body, 'application/json')).toMatchObject({
      status: 400,
      body: { code: 'malformed_json' },
    })
  })

  test('takes 1 MiB and refuses one byte more', async () => {
    const text = JSON.stringify('x'.repeat(1_048_574))
    expect((await post(text, 'application/json')).status).toBe(200)
    expect(await post(`${text} `, 'application/json')).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    })
  })

  test('counts a chunked body that names no length', async () => {
    expect(await post(chunked(16), 'application/json')).toMatchObject({ status: 400 })
    expect(await post(chunked(17), 'application/json')).toMatchObject({ status: 413 })
  })
})

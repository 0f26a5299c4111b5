import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { differences } from './support/laws/packages.ts'

const service = {
  imports: { hono: 'npm:hono@^4.13.19' },
  specifiers: { 'npm:hono@^4.13.19': '4.13.19' },
  npm: { 'hono@4.13.19': {} },
}

describe('differences() between the packages of the service and of development', () => {
  it('has none where development only has more', () => {
    const development = {
      imports: { ...service.imports, vitest: 'npm:vitest@^5.1.1' },
      specifiers: { ...service.specifiers, 'npm:vitest@^5.1.1': '5.1.1' },
      npm: { ...service.npm, 'vitest@5.1.1': {} },
    }
    expect(differences(service, development)).toEqual([])
  })

  it('names what development lacks', () => {
    expect(differences(service, { imports: {}, specifiers: {}, npm: {} })).toEqual([
      'deno.dev.json must import hono as npm:hono@^4.13.19',
      'deno.dev.lock must lock npm:hono@^4.13.19 as 4.13.19',
      'deno.dev.lock must lock hono@4.13.19',
    ])
  })

  it('names an import that is locked in another version', () => {
    const development = { ...service, specifiers: { 'npm:hono@^4.13.19': '4.14.0' } }
    expect(differences(service, development)).toEqual([
      'deno.dev.lock must lock npm:hono@^4.13.19 as 4.13.19, not 4.14.0',
    ])
  })
})

it.each(['deno.json', 'deno.lock', 'deno.dev.json', 'deno.dev.lock'])(
  '%s names no registry',
  async (name) => {
    expect(await readFile(new URL(`../${name}`, import.meta.url), 'utf8')).not.toContain('://')
  },
)

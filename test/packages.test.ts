import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

interface Configuration {
  imports: Record<string, string>
}

interface Lock {
  /** The version that each request for a package was resolved to. */
  specifiers: Record<string, string>
  npm: Record<string, { integrity: string }>
}

async function read(name: string): Promise<string> {
  return await readFile(new URL(`../${name}`, import.meta.url), 'utf8')
}

/** Both configurations install into one node_modules: tests run the versions that the service runs. */
describe('deno.dev.json', () => {
  it('imports everything that deno.json imports, in the same versions', async () => {
    const service: Configuration = JSON.parse(await read('deno.json'))
    const development: Configuration = JSON.parse(await read('deno.dev.json'))
    expect(development.imports).toMatchObject(service.imports)
  })

  it('locks everything that deno.lock locks, in the same versions', async () => {
    const service: Lock = JSON.parse(await read('deno.lock'))
    const development: Lock = JSON.parse(await read('deno.dev.lock'))
    expect(development.specifiers).toMatchObject(service.specifiers)
    expect(development.npm).toMatchObject(service.npm)
  })
})

it.each(['deno.json', 'deno.lock', 'deno.dev.json', 'deno.dev.lock'])(
  '%s names no registry',
  async (name) => {
    expect(await read(name)).not.toContain('://')
  },
)

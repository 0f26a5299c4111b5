import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import openapiTypes, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { newOrganization, request, type TestOrganization, unique } from '../support/contract/api.ts'

const run = promisify(execFile)
const service = inject('service')
let directory: string
let organization: TestOrganization
let document: string

beforeAll(async () => {
  // below node_modules, so that the generated code finds its packages
  const parent = resolve('node_modules/.clients')
  await mkdir(parent, { recursive: true })
  directory = await mkdtemp(join(parent, 'run-'))
  organization = await newOrganization(service)
  const { body } = await request(service.url, 'GET', '/openapi.json')
  document = JSON.stringify({ ...body, servers: [{ url: service.url }] })
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** Compiles a program under `strict`. Rejects with what the compiler says. */
async function compile(file: string): Promise<void> {
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext']
  const resolution = ['--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.iterable']
  const tsc = resolve('node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, ...options, ...resolution, file]).catch(({ stdout }) => {
    throw new Error(stdout)
  })
}

/** Runs the function `roundTrip` of a program, which vitest transforms. */
async function roundTrip(file: string): Promise<unknown> {
  const { roundTrip } = await import(/* @vite-ignore */ pathToFileURL(file).href)
  return await roundTrip({
    url: service.url,
    token: await organization.token(['people:read', 'people:write']),
    email: `jane.${unique()}@example.com`,
  })
}

/** The end of both programs. */
const outcome = `  return {
    created: name,
    changed: changed.data?.title,
    listed: listed.data?.data.length,
    problem: missing.error?.code,
  }
}
`

const done = { created: 'Jane Smith', changed: 'Captain', listed: 1, problem: 'not_found' }

it(
  'a client with the types of openapi-typescript compiles under `strict`, and does a round trip',
  async () => {
    await writeFile(join(directory, 'types.ts'), astToString(await openapiTypes(document)))
    const file = join(directory, 'fetch_client.ts')
    await writeFile(
      file,
      `import createClient from 'openapi-fetch'
import type { paths } from './types'

export async function roundTrip({ url, token, email }: { url: string; token: string; email: string }) {
  const client = createClient<paths>({ baseUrl: url, headers: { Authorization: \`Bearer \${token}\` } })
  const created = await client.POST('/v1/people', { body: { name: 'Jane Smith', email } })
  if (!created.data) throw new Error(created.error.code)
  const { id, name } = created.data
  const params = { path: { id } }
  const changed = await client.PATCH('/v1/people/{id}', { params, body: { title: 'Captain' } })
  const listed = await client.GET('/v1/people', { params: { query: { q: email } } })
  const missing = await client.GET('/v1/people/{id}', { params: { path: { id: 'nobody' } } })
${outcome}`,
    )
    await compile(file)
    expect(await roundTrip(file)).toEqual(done)
  },
  120_000,
)

it('a client made by openapi-ts of Hey API compiles under `strict`, and does a round trip', async () => {
  const output = join(directory, 'hey')
  await createClient({ input: JSON.parse(document), output: { path: output }, logs: { level: 'silent' } })
  const file = join(directory, 'hey_client.ts')
  await writeFile(
    file,
    `import { client } from './hey/client.gen'
import { createPerson, getPerson, listPeople, updatePerson } from './hey'

export async function roundTrip({ url, token, email }: { url: string; token: string; email: string }) {
  client.setConfig({ baseUrl: url, auth: () => token })
  const created = await createPerson({ body: { name: 'Jane Smith', email } })
  if (!created.data) throw new Error(created.error.code)
  const { id, name } = created.data
  const changed = await updatePerson({ path: { id }, body: { title: 'Captain' } })
  const listed = await listPeople({ query: { q: email } })
  const missing = await getPerson({ path: { id: 'nobody' } })
${outcome}`,
  )
  await compile(file)
  expect(await roundTrip(file)).toEqual(done)
}, 120_000)

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eventually, newOrganization, unique } from '../support/contract/api.ts'
import { jwtSecret, masterKey } from '../support/contract/setup.ts'
import { removeDirectory, runOps, startServer, temporaryDirectory } from '../support/service/server.ts'

async function filesHolding(directory: string, canary: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = []
  for (const path of paths) {
    // what PostgreSQL removes meanwhile is not there any more
    const bytes = await readFile(path).catch((error: { code?: string }) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    if (bytes.includes(canary)) found.push(path.slice(directory.length))
  }
  return found
}

it('a deleted person is nowhere in DATA_DIR, the log or an export, and `ops erased` says so', async () => {
  const directory = await temporaryDirectory()
  const dataDir = join(directory, 'data')
  const keys = { JWT_SECRET: jwtSecret, MASTER_KEY: masterKey }
  // without a mail provider: mail is kept in DATA_DIR
  const server = await startServer({ directory, environment: keys })
  try {
    const canary = `canary${unique()}`
    const organization = await newOrganization({ url: server.url, jwtSecret })
    const key = { 'Idempotency-Key': unique() }
    const other = await organization.person({ name: 'Somebody Else' })
    const { body: person } = await organization.api('POST', '/v1/people', {
      name: `${canary} Name`,
      email: `${canary}@example.com`,
      address: `${canary} street`,
      title: `${canary} title`,
      avatar_url: `https://images.example.com/${canary}.png`,
      source_id: `${canary}-7`,
    }, key)
    await organization.api('PATCH', `/v1/people/${person.id}`, { title: `${canary} two` }, key)
    await organization.api('POST', `/v1/people/${person.id}/invite`, undefined, key)
    await eventually(
      'kept mail',
      async () =>
        existsSync(join(dataDir, 'mail')) && (await filesHolding(join(dataDir, 'mail'), canary)).length > 0,
    )

    const form = new FormData()
    form.set('file', new File([`${canary} in the file`], `${canary}.txt`))
    const uploaded = await fetch(`${server.url}/v1/people/${person.id}/files`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await organization.token(['people:write'])}` },
      body: form,
    })
    expect([uploaded.status, await uploaded.text()]).toEqual([201, expect.stringContaining(`${canary}.txt`)])
    expect(await readdir(join(dataDir, 'files'), { recursive: true })).toContainEqual(
      expect.stringContaining(person.id),
    )

    const before = await organization.api('GET', `/v1/people/${person.id}/export`)
    expect(before.status).toBe(200)
    expect(before.body.events.map(({ type }: { type: string }) => type)).toContain('PersonCreated')
    expect(before.text).toContain(`${canary} two`)
    expect(before.body.files).toMatchObject([{ filename: `${canary}.txt` }])
    expect(before.body.person).toMatchObject({ id: person.id, title: `${canary} two` })
    const reads = await organization.api('GET', '/v1/events/reads')
    expect(reads.text).toContain('GET /v1/people/:id/export')

    expect((await organization.api('DELETE', `/v1/people/${person.id}`, undefined, key)).status).toBe(204)
    expect((await organization.api('GET', `/v1/people/${person.id}/export`)).status).toBe(404)
    expect((await organization.api('GET', '/v1/events/export?format=ndjson')).text).not.toContain(canary)
    // PostgreSQL forgets on disk when the worker has scrubbed the tables
    await eventually('scrubbed', async () => (await filesHolding(dataDir, canary)).length === 0)
    expect((await organization.api('GET', `/v1/people/${other.id}`)).body).toEqual(other)

    await server.stop()
    expect(await filesHolding(directory, canary)).toEqual([])

    const environment = { ...keys, DATA_DIR: dataDir }
    const report = JSON.parse(await runOps(['erased', person.id, '--json'], environment))
    expect(report).toMatchObject({ person: person.id, erased: true, deleted: true })
    expect(report.places.every(({ left }: { left: number }) => left === 0)).toBe(true)
    await expect(runOps(['erased', other.id], environment)).rejects.toThrow('was not deleted')
  } finally {
    await server.kill()
    await removeDirectory(directory)
  }
}, 120_000)

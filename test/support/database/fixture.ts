import process from 'node:process'
import { test } from 'vitest'
import { createBench, newOrganization } from '../given/bench.ts'
import { createOnServer } from './databases.ts'
import type { OpenedDatabase } from './opened_database.ts'
import { openEmbedded } from './embedded.ts'

/**
 * Makes a `test` with fixtures on one database. For each file: `database` and `owner`, the same migrated
 * database with the rights of the service and with those of its owner. For each test: a `workbench` to run
 * commands with (`bench` is a fixture of vitest's own), and an `organization`.
 */
function testOn(open: () => Promise<OpenedDatabase>) {
  return test
    // deno-lint-ignore no-empty-pattern
    .extend('opened', { scope: 'file' }, async ({}, { onCleanup }) => {
      const opened = await open()
      onCleanup(() => opened.close())
      return opened
    })
    .extend('database', { scope: 'file' }, ({ opened }) => opened.database)
    .extend('owner', { scope: 'file' }, ({ opened }) => opened.owner)
    .extend('workbench', ({ database }) => createBench(database))
    .extend('organization', ({ workbench }) => newOrganization(workbench))
}

export const testOnPglite = testOn(openEmbedded)

export type DatabaseTest = typeof testOnPglite

/** A `test` for each database: PGlite, and PostgreSQL where TEST_DATABASE_URL names a superuser of it. */
export const onDatabases: [string, DatabaseTest][] = [
  ['PGlite', testOnPglite],
  ...(process.env.TEST_DATABASE_URL
    ? [['PostgreSQL', testOn(() => createOnServer(process.env.TEST_DATABASE_URL!))] as [string, DatabaseTest]]
    : []),
]

/**
 * `onDatabases` with one more fixture, `given`: made once for each database, before the first test that takes
 * it. For data that takes long to make and that tests only read; `give` makes the organizations it needs.
 */
export function onDatabasesGiven<Given>(give: (opened: OpenedDatabase) => Promise<Given>) {
  const extend = (test: DatabaseTest) => test.extend('given', { scope: 'file' }, ({ opened }) => give(opened))
  return onDatabases.map(([name, test]): [string, ReturnType<typeof extend>] => [name, extend(test)])
}

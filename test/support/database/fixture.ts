import process from 'node:process'
import { test } from 'vitest'
import { createBench, newOrganization } from '../given/bench.ts'
import { createOnServer } from './databases.ts'
import type { OpenedDatabase } from './opened_database.ts'
import { openEmbedded } from './embedded.ts'

/**
 * Makes a `test` with fixtures on one database: the database, migrated, opened once for each file, with the
 * rights of the service (`database`) and of its owner (`owner`); and for each test a `bench` to run commands
 * with, and an `organization` of its own.
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
    .extend('bench', ({ database }) => createBench(database))
    .extend('organization', ({ bench }) => newOrganization(bench))
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

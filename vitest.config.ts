import process from 'node:process'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { hasPgBouncer } from './test/support/database/pgbouncer.ts'
import { hasChromium } from './test/support/browser/chromium.ts'
import { caseCounts } from './test/support/contract/case_counts.ts'
import { checkPackages } from './test/support/laws/packages.ts'

const database = process.env.TEST_DATABASE_URL
const report = process.env.TEST_REPORT

/** The contract suite speaks HTTP only: a project of it is a way to run the service. */
function contract(name: string, include = 'test/contract/**/*.test.ts'): TestProjectInlineConfiguration {
  return {
    test: {
      name: `contract:${name}`,
      include: [include],
      globalSetup: 'test/support/contract/setup.ts',
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }
}

const unit: TestProjectInlineConfiguration = {
  test: {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/contract/**', 'test/races/**', 'test/edge/**', 'test/browser/**'],
    globalSetup: 'test/support/database/images.ts',
    // a busy machine takes many times as long as an idle one; the first test of a file opens its database
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

/** Each file loads both cores by itself: after all others, one after another. */
function alone(name: string, groupOrder: number): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout: 180_000,
      hookTimeout: 120_000,
      fileParallelism: false,
      // of a file's tests that only wait
      maxConcurrency: 40,
      sequence: { groupOrder },
    },
  }
}

const browser: TestProjectInlineConfiguration = {
  test: {
    ...alone('browser', 3).test,
    globalSetup: 'test/support/contract/setup.ts',
  },
}

await checkPackages()
if (!hasChromium) console.warn('browser: skipped: install chromium')
if (!database) {
  console.warn(
    'contract:postgres, contract:workerd, contract:pgbouncer, races, edge: skipped: set TEST_DATABASE_URL',
  )
} else if (!hasPgBouncer) {
  console.warn('contract:pgbouncer: skipped: install pgbouncer')
}

export default defineConfig({
  test: {
    // many tests wait for what comes by itself: mail to be tried again, leases to end
    maxWorkers: 3,
    projects: [
      unit,
      contract('pglite'),
      ...(hasChromium ? [browser] : []),
      ...(database ? [contract('postgres'), contract('workerd'), alone('races', 1), alone('edge', 2)] : []),
      // the native interface only: what differs here is the sessions, not what the surfaces make of them
      ...(database && hasPgBouncer ? [contract('pgbouncer', 'test/contract/*.test.ts')] : []),
    ],
    // By name, so that the plain command of the README also counts for a machine.
    reporters: [
      'default',
      caseCounts(),
      ...(report ? [['json', { outputFile: report }] as [string, { outputFile: string }]] : []),
    ],
  },
})

import process from 'node:process'
import type { Reporter, TestModule, TestProject } from 'vitest/node'

/**
 * Which runtime and database a project of the contract suite stands for. `contract:pgbouncer` is not among
 * them: it runs the native interface only.
 */
export const runtimes = {
  'contract:pglite': 'Deno, embedded database',
  'contract:postgres': 'Deno, TCP driver, PostgreSQL',
  'contract:workerd': "workerd, Neon's driver, PostgreSQL",
} as const

/**
 * Says at the end how many cases of the contract suite ran on which runtime, and fails the run when they are
 * not the same everywhere: a case that is skipped on one of them has not run there.
 */
export function caseCounts(): Reporter {
  return {
    onTestRunEnd(modules) {
      const lines = countsOf(modules)
      for (const { project, ran } of lines) {
        console.log(`${project}: ${ran} cases on ${runtimes[project as keyof typeof runtimes]}`)
      }
      if (new Set(lines.map(({ ran }) => ran)).size > 1) {
        console.error('the contract suite did not run the same cases on every runtime')
        process.exitCode = 1
      }
    },
  }
}

function countsOf(modules: readonly TestModule[]): { project: string; ran: number }[] {
  const counts = new Map<TestProject, number>()
  for (const { project, children } of modules) {
    if (!(project.name in runtimes)) continue
    const ran = [...children.allTests()].filter((test) => test.result().state !== 'skipped').length
    counts.set(project, (counts.get(project) ?? 0) + ran)
  }
  return [...counts].map(([{ name }, ran]) => ({ project: name, ran }))
}

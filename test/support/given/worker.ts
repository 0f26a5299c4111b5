import { type JobDeps, jobs } from '../../../src/jobs/index.ts'
import { createWorker, type WorkerDeps } from '../../../src/jobs/worker.ts'
import { fakeSender } from '../fakes/sender.ts'
import type { Bench } from './bench.ts'

/** A worker with all jobs of the service; `deps` replaces what a test observes. */
export function createTestWorker(bench: Bench, deps: Partial<JobDeps & WorkerDeps> = {}) {
  return createWorker<JobDeps & WorkerDeps>({
    ...bench,
    sender: fakeSender(),
    mailFrom: 'Rollcall <mail@rollcall.test>',
    publicUrl: 'https://people.example.test',
    forgetFiles: () => Promise.resolve(),
    forgetFile: () => Promise.resolve(),
    checkpoints: null,
    rebuildBudget: 1_000,
    host: 'test',
    write: (line) => bench.lines.push(line),
    ...deps,
  }, jobs)
}

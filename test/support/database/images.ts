import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A directory for the images of embedded databases, see `embedded.ts`. */
    images: string
  }
}

/** Keeps the images of embedded databases for one run of the project. */
export default async function setup(project: TestProject) {
  const directory = await mkdtemp(join(tmpdir(), 'rollcall-images-'))
  project.provide('images', directory)
  return () => rm(directory, { recursive: true, force: true })
}

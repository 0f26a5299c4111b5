import { mkdir, writeFile } from 'node:fs/promises'
import type { Machine } from './machine.ts'
import { fromHere } from './paths.ts'
import type { Row } from './row.ts'
import type { Scale } from './scale.ts'

export interface Report {
  scale: Scale
  machine: Machine
  rows: Row[]
  /** Seconds. */
  took: number
}

export async function writeReport({ scale, machine, rows, took }: Report): Promise<void> {
  const folder = fromHere('../docs/benchmarks')
  await mkdir(folder, { recursive: true })
  const measured = { measured_at: new Date().toISOString(), took_seconds: took, scale, machine, rows }
  await writeFile(`${folder}/${scale.name}.json`, `${JSON.stringify(measured, null, 2)}\n`)
}

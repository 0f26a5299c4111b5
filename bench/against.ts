import { access, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ExpectedFailure } from '../src/ops/command.ts'
import type { AgainstRow } from './against_rows.ts'
import type { Bench } from './bench.ts'
import { type Comparison, comparisonOf, comparisonTable } from './comparison.ts'
import { settle } from './databases.ts'
import { conditionsOf, type Machine } from './machine.ts'
import { thisCheckout } from './processes.ts'
import { interleave } from './rounds.ts'
import type { Scale } from './scale.ts'
import { openSide } from './side.ts'

/** The comparison of two checkouts. */
export interface Compared {
  /** The commits of the two checkouts. */
  before: string
  after: string
  rows: Comparison[]
}

/** Compares this checkout with the one in `directory`: row by row, and within a row in alternating rounds. */
export async function measureAgainst(
  bench: Bench,
  directory: string,
  rows: readonly AgainstRow[],
): Promise<Compared> {
  const root = await findCheckout(directory)
  const [before, after] = [await commitOf(root), await commitOf(thisCheckout)]
  bench.say(`before: ${before}; after, which is this checkout: ${after}`)
  await using old = await openSide(bench, root)
  await using current = await openSide(bench, thisCheckout)
  const compared: Comparison[] = []
  for (const row of rows) {
    const [ours, beside] = [await row.prepare(bench, current), await row.prepare(bench, old)]
    await settle(bench.server, current.served.database, old.served.database)
    const found = await interleave(bench.scale.rounds, ours, beside)
    compared.push(comparisonOf(row, found.beside, found.ours))
    bench.say(`\n${comparisonTable(compared.slice(-1))}`)
  }
  return { before, after, rows: compared }
}

/** Writes a page with the conditions of the measurement, followed by its results. */
export async function writeCompared(
  file: string,
  { before, after, rows }: Compared,
  scale: Scale,
  machine: Machine,
): Promise<void> {
  const page = `# ${before} and ${after}

Made by \`deno task bench --against DIR\`, where DIR is a checkout of ${before}, beside ${after}:
${scale.rounds} rounds of ${scale.seconds} s a row, in turn. ${conditionsOf(machine)}

${comparisonTable(rows)}
`
  await writeFile(file, page)
}

async function findCheckout(directory: string): Promise<string> {
  const root = resolve(directory)
  for (const needed of ['src/main.ts', 'src/ops/main.ts', 'node_modules']) {
    await access(`${root}/${needed}`).catch(() => {
      throw new ExpectedFailure(
        `--against: ${root} has no ${needed}: it must be a checkout with its packages`,
      )
    })
  }
  return root
}

/** The commit of a checkout, marked `-dirty` when files differ from it. */
async function commitOf(root: string): Promise<string> {
  const args = ['-C', root, 'describe', '--always', '--dirty', '--exclude', '*']
  const { success, stdout } = await new Deno.Command('git', { args, stderr: 'null' }).output()
  return success ? new TextDecoder().decode(stdout).trim() : 'an unknown commit'
}

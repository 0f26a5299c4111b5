import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of a checkout, by their path from its root. */
export interface Tree {
  /** Texts of code, SQL, scripts, settings and documents. */
  texts: ReadonlyMap<string, string>
  /** Every file and every folder, whatever is in it. */
  paths: ReadonlySet<string>
}

/** Folders of what is installed, built or left by a run, and those of tools. */
const left = /^(node_modules|dist|\.(?!ci$).*)$/

const read = /\.(ts|sql|lua|toml|md)$|^\.ci\/run$|^deno(\.dev)?\.json$/

/** Reads a checkout, without what is installed, built or left by a run. */
export async function readTree(root: string): Promise<Tree> {
  const paths = new Set<string>()
  const texts = new Map<string, string>()
  async function visit(folder: string): Promise<void> {
    const entries = await readdir(join(root, folder), { withFileTypes: true })
    await Promise.all(entries.map(async (entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      paths.add(path)
      if (entry.isDirectory()) return left.test(entry.name) ? undefined : await visit(path)
      if (read.test(path)) texts.set(path, await readFile(join(root, path), 'utf8'))
    }))
  }
  await visit('')
  return { texts: new Map([...texts].sort(([a], [b]) => a < b ? -1 : 1)), paths }
}

/** A checkout of these files only. */
export function treeOf(texts: Record<string, string>): Tree {
  const paths = Object.keys(texts).flatMap((path) => {
    const segments = path.split('/')
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
  })
  return { texts: new Map(Object.entries(texts)), paths: new Set(paths) }
}

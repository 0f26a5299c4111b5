import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root directory. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Each file with the files that it imports, type imports included; paths start at the root: `src/app.ts`. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** Reads the imports of every TypeScript file below these directories of the repository. Packages are left out. */
export async function readImports(...directories: string[]): Promise<Imports> {
  const found = await Promise.all(directories.map((directory) => filesIn(join(root, directory))))
  const files = found.flat().sort()
  return new Map(
    await Promise.all(files.map(async (file) => {
      const imported = importsIn(await readFile(file, 'utf8'))
        .map((specifier) => relative(root, join(dirname(file), specifier)))
      return [relative(root, file), imported] as const
    })),
  )
}

/** The relative specifiers of a module: static, dynamic and type imports, and exports from another module. */
export function importsIn(source: string): string[] {
  const pattern =
    /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(\s*['"](\.[^'"]+)['"]|(?:^|[\n;])\s*import\s*['"](\.[^'"]+)['"]/g
  return [
    ...new Set(
      [...source.matchAll(pattern)].map(([, from, dynamic, bare]) => (from ?? dynamic ?? bare)!),
    ),
  ]
}

/**
 * Groups of files that reach each other by their imports (Tarjan's strongly connected components of more than one
 * file, or a file that imports itself), each sorted. Empty when there is no circle.
 */
export function findCircles(imports: Imports): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  function visit(file: string): void {
    order.set(file, order.size)
    lowest.set(file, order.get(file)!)
    open.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) {
        visit(next)
        lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!))
      } else if (open.includes(next)) {
        lowest.set(file, Math.min(lowest.get(file)!, order.get(next)!))
      }
    }
    if (lowest.get(file) !== order.get(file)) return
    const group = open.splice(open.indexOf(file)).sort()
    if (group.length > 1 || imports.get(file)?.includes(file)) circles.push(group)
  }

  for (const file of imports.keys()) {
    if (!order.has(file)) visit(file)
  }
  return circles
}

/** The imports that cross from one room to another, as `from -> to`: what a law of the architecture forbids. */
export function crossings(
  imports: Imports,
  from: (file: string) => boolean,
  to: (file: string) => boolean,
): string[] {
  return [...imports].filter(([file]) => from(file)).flatMap(([file, imported]) =>
    imported.filter(to).map((one) => `${file} -> ${one}`)
  )
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/node_modules/'))
}

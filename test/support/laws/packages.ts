import { readFile } from 'node:fs/promises'

/** What a configuration asks for, and what its lock file resolves that to. */
export interface Packages {
  imports: Record<string, string>
  /** The version that each import is resolved to. */
  specifiers: Record<string, string>
  /** All packages that are installed, those that others need among them, by name and version. */
  npm: Record<string, unknown>
}

/** Reads `deno.json` and `deno.lock`, or the pair of another name. */
export async function readPackages(name: string): Promise<Packages> {
  const [{ imports }, { specifiers, npm }] = await Promise.all(
    [`${name}.json`, `${name}.lock`].map(async (file) =>
      JSON.parse(await readFile(new URL(`../../../${file}`, import.meta.url), 'utf8'))
    ),
  )
  return { imports, specifiers, npm }
}

/** One line for each package of the service that development lacks, or has in another version. */
export function differences(service: Packages, development: Packages): string[] {
  return [
    ...missing(service.imports, development.imports, 'deno.dev.json must import'),
    ...missing(service.specifiers, development.specifiers, 'deno.dev.lock must lock'),
    ...Object.keys(service.npm)
      .filter((name) => !(name in development.npm))
      .map((name) => `deno.dev.lock must lock ${name}`),
  ]
}

function missing(wanted: Record<string, string>, found: Record<string, string>, must: string): string[] {
  return Object.entries(wanted).flatMap(([name, version]) =>
    found[name] === version
      ? []
      : [`${must} ${name} as ${version}${name in found ? `, not ${found[name]}` : ''}`]
  )
}

/**
 * Throws unless development has every package of the service in the same version: both install into one
 * node_modules, and tests must run what the service runs.
 */
export async function checkPackages(): Promise<void> {
  const found = differences(await readPackages('deno'), await readPackages('deno.dev'))
  if (found.length > 0) throw new Error(found.join('\n'))
}

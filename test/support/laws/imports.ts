import { posix } from 'node:path'

/** An import, a re-export or a dynamic import, type imports included. */
export interface Import {
  from: string
  line: number
  /** A path from the root of the repository for a relative specifier; otherwise the package's specifier. */
  to: string
  isFile: boolean
}

/** `deno fmt` writes each statement alike: keyword at the start of a line, single quotes. */
const statement =
  /^(?:import|export)\s[\w\s{},*$]*?\bfrom\s'([^'$]+)'|^import\s'([^'$]+)'|\bimport\(\s*'([^'$]+)'/gm

/** Every import of a formatted TypeScript file, in order. */
export function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(statement)].filter(({ index }) => !isComment(lineAt(text, index))).map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3]!
    const isFile = specifier.startsWith('.')
    const to = isFile ? posix.join(posix.dirname(from), specifier) : specifier
    const line = lineNumber(text, match.index + match[0].indexOf(`'${specifier}'`))
    return { from, line, to, isFile }
  })
}

/** For each file on a circle, unless an earlier circle has it: the shortest circle, as a list of imports. */
export function circlesIn(imports: readonly Import[]): Import[][] {
  const byFile = Map.groupBy(imports, ({ from }) => from)
  const covered = new Set<string>()
  return [...byFile.keys()].sort().flatMap((start) => {
    const circle = covered.has(start) ? null : shortestWayBack(start, byFile)
    circle?.forEach(({ from }) => covered.add(from))
    return circle ? [circle] : []
  })
}

/** The entries and everything that they lead to, directly or by way of others. */
export function reachableFrom(
  entries: Iterable<string>,
  next: (file: string) => Iterable<string>,
): Set<string> {
  const reached = new Set(entries)
  // a set's iteration also visits what is added on the way
  for (const file of reached) for (const to of next(file)) reached.add(to)
  return reached
}

export const isComment = (line: string) => /^\s*(\/\/|\/\*|\*)/.test(line)

export const lineNumber = (text: string, index: number) => text.slice(0, index).split('\n').length

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index)
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? undefined : end)
}

function shortestWayBack(start: string, byFile: Map<string, Import[]>): Import[] | null {
  const arrivedBy = new Map<string, Import>()
  const queue = [start]
  for (const file of queue) {
    for (const one of byFile.get(file) ?? []) {
      if (arrivedBy.has(one.to)) continue
      arrivedBy.set(one.to, one)
      queue.push(one.to)
    }
    if (arrivedBy.has(start)) break
  }
  let last = arrivedBy.get(start)
  if (!last) return null
  const way = [last]
  while (last.from !== start) way.unshift(last = arrivedBy.get(last.from)!)
  return way
}

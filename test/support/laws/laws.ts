import { posix } from 'node:path'
import { circlesIn, type Import, importsOf, isComment, lineNumber, reachableFrom } from './imports.ts'
import type { Tree } from './tree.ts'

/** Finds what breaks a rule of the code: a sentence for each breach, from its place to its remedy. */
export type Law = (tree: Tree) => string[]

/** Written by a program and kept byte for byte: nobody breaks its lines or imports it. */
const generated = /^test\/releases\/\d+\/|^docs\/benchmarks\/(full|quick)\.md$/

/** Released, and therefore never edited: `migrate` compares the checksum. */
const releasedMigration = /^src\/database\/migrations\/000[1-8]_/

/** SQL that stays as it was released, and therefore cannot follow a list. */
const past = /^src\/database\/(migrations\/\w+|functions\/previous_release)\.sql$/

const columns = 110
const linesOfAFile = 300
const linesOfAFunction = 120

/** A folder imports nothing of ours but these folders, and only these packages; null for any package. */
export function importsOnly(
  folder: string,
  { ours, packages }: { ours: string[]; packages: string[] | null },
  remedy: string,
): Law {
  return (tree) =>
    importsIn(tree).filter(({ from, to, isFile }) =>
      isBelow(folder, from) &&
      (isFile ? ![folder, ...ours].some((one) => isBelow(one, to)) : packages && !packages.includes(to))
    ).map((one) => `${place(one)}: ${remedy}`)
}

/** None of the folders imports `other`. */
export function importsNot(folders: string[], other: string, remedy: string): Law {
  return (tree) =>
    importsIn(tree).filter(({ from, to }) =>
      isBelow(other, to) && folders.some((folder) => isBelow(folder, from))
    ).map((one) => `${place(one)}: ${remedy}`)
}

/** No subfolder of `folder` imports another subfolder. */
export function apart(folder: string, remedy: string): Law {
  const subfolder = (path: string) =>
    isBelow(folder, path) ? /^\/(\w+)\//.exec(path.slice(folder.length))?.[1] : null
  return (tree) =>
    importsIn(tree).filter(({ from, to }) =>
      subfolder(from) && subfolder(to) && subfolder(from) !== subfolder(to)
    ).map((one) => `${place(one)}: ${remedy}`)
}

export const noCircles: Law = (tree) =>
  circlesIn(importsIn(tree)).map((circle) => {
    const places = circle.map(({ from, line }) => `${from}:${line}`)
    const way = [...places, circle[0]!.from].join(' → ')
    return `${way}: move what the first file takes into a file that both import`
  })

/** Every file matches `entries`, or is imported or named by a reachable file. */
export function everyFileReachable(entries: readonly RegExp[]): Law {
  return ({ texts }) => {
    const all = [...texts.keys()]
    const reached = reachableFrom(all.filter((path) => entries.some((entry) => entry.test(path))), (path) => {
      const text = texts.get(path) ?? ''
      return [...importsOf(path, text).map(({ to }) => to), ...filesNamedIn(path, text, all)]
    })
    return all.filter((path) => /\.(ts|sql|lua)$/.test(path) && !generated.test(path) && !reached.has(path))
      .map((path) => `${path}:1 is reached from no entry, test or benchmark: use it or delete it`)
  }
}

/** Every path and every link in a comment or a document exists; `exceptions` only look like paths. */
export function noPathToNowhere(exceptions: readonly string[]): Law {
  return ({ texts, paths }) => {
    const isSuffix = (name: string) => [...paths].some((path) => path === name || path.endsWith(`/${name}`))
    const leads = (from: string, name: string) => {
      if (exceptions.includes(name)) return true
      if (name.startsWith('.')) return paths.has(posix.join(posix.dirname(from), name))
      return isRooted.test(name) ? paths.has(name) : isSuffix(name)
    }
    return [...texts].filter(([path]) => !releasedMigration.test(path)).flatMap(([path, text]) =>
      proseOf(path, text).flatMap(([line, prose]) =>
        [
          ...pathsNamedIn(prose).filter((name) => !leads(path, name)),
          ...(path.endsWith('.md')
            ? linksIn(prose).filter((link) => !linkLeads(path, link, { texts, paths }))
            : []),
        ].map((name) => `${path}:${line} names ${name}, which does not exist: name what took its place`)
      )
    )
  }
}

/** Tables, code blocks and the targets of links are as wide as they must be. */
export const noLongLine: Law = ({ texts }) =>
  [...texts].filter(([path]) =>
    /\.(ts|sql|md)$/.test(path) && !generated.test(path) && !releasedMigration.test(path)
  ).flatMap(([path, text]) =>
    (path.endsWith('.md') ? markdownProse(text) : numbered(text))
      .map(([line, words]) => [line, [...words].length] as const)
      .filter(([, length]) => length > columns)
      .map(([line, length]) => `${path}:${line} has ${length} columns: break it at ${columns}`)
  )

/** In each release of the changelog, a heading and an entry stand once: a merge easily doubles them. */
export const changelogOnce: Law = ({ texts }) => {
  const text = texts.get('CHANGELOG.md') ?? ''
  return text.split(/^(?=## )/m).flatMap((release, index, releases) => {
    const before = releases.slice(0, index).join('').split('\n').length
    const first = new Set<string>()
    return release.split('\n').flatMap((line, offset) => {
      if (!/^(### |- )/.test(line)) return []
      const isRepeated = first.has(line)
      first.add(line)
      return isRepeated ? [`CHANGELOG.md:${before + offset} repeats "${line}": merge the two`] : []
    })
  })
}

export const noLongFile: Law = ({ texts }) =>
  [...texts].filter(([path]) => /^(src|events|projections)\//.test(path)).flatMap(([path, text]) => {
    const count = text.split('\n').length - 1
    return count > linesOfAFile ? [`${path}:${linesOfAFile} goes on to line ${count}: make it two files`] : []
  })

/** `exceptions` are names of functions. */
export function noLongFunction(exceptions: readonly string[]): Law {
  return ({ texts }) =>
    [...texts].filter(([path]) => /^src\/.*\.sql$/.test(path) && !releasedMigration.test(path))
      .flatMap(([path, text]) =>
        [...text.matchAll(/^create (?:or replace )?(?:function|procedure) (\w+)[^]*?(\$\w*\$)[^]*?\2/gm)]
          .map(({ 0: definition, 1: name, index }) => ({
            name: name!,
            lines: definition.split('\n').length,
            line: lineNumber(text, index),
          }))
          .filter(({ name, lines }) => lines > linesOfAFunction && !exceptions.includes(name))
          .map(({ name, lines, line }) =>
            `${path}:${line} the function ${name} has ${lines} lines: move steps into functions of their own`
          )
      )
}

/** A list that other files follow. */
export interface List {
  /** The file that holds it. */
  file: string
  /** Its members' names, as found in the tree. */
  members: (tree: Tree) => string[]
  /** How a file names a member. */
  names: (text: string, member: string) => boolean
  /** Members whose name stands in many files for other reasons: a second list is recognised by the others. */
  common?: readonly string[]
}

/** The file names every member, and no other file of src, events or projections names all of them. */
export function onlyList({ file, members, names, common = [] }: List): Law {
  return (tree) => {
    const all = members(tree)
    const telling = all.filter((member) => !common.includes(member))
    if (telling.length === 0) return [`${file}:1 lists nothing: no member of this kind was found`]
    const codeOf = (path: string) => withoutComments(path, tree.texts.get(path) ?? '')
    const list = codeOf(file)
    return [
      ...all.filter((member) => !names(list, member)).map((member) =>
        `${file}:1 does not name ${member}: add it to the list`
      ),
      ...[...tree.texts.keys()].filter((path) =>
        /^(src|events|projections)\//.test(path) && path !== file && !past.test(path) && telling.length > 1 &&
        telling.every((member) => names(codeOf(path), member))
      ).map((path) => `${path}:1 names ${telling.join(', ')} again: follow the list in ${file}`),
    ]
  }
}

/** `'member'`, or `member:` as the key of an object. */
export const isSpelled = (text: string, member: string) =>
  new RegExp(`(['"\`])${member}\\1|^\\s*${member}:`, 'm').test(text)

/** An import or a file name that has the member as a segment. */
export const isInAPath = (text: string, member: string) =>
  new RegExp(`['"/]${member.replaceAll('.', '\\.')}['"/]`).test(text)

const importsOfTrees = new WeakMap<Tree, Import[]>()

/** The imports of all files; those of a tree are read once. */
function importsIn(tree: Tree): Import[] {
  const known = importsOfTrees.get(tree) ??
    [...tree.texts].filter(([path]) => path.endsWith('.ts')).flatMap(([path, text]) => importsOf(path, text))
  importsOfTrees.set(tree, known)
  return known
}

const place = ({ from, line, to }: Import) => `${from}:${line} imports ${to}`

const isBelow = (folder: string, path: string) => path.startsWith(`${folder}/`)

/** Files whose path, or whose path below the folder of `from`, is a string in the code of `from`. */
function filesNamedIn(from: string, text: string, all: readonly string[]): string[] {
  if (from.endsWith('.md') || from === 'test/architecture.test.ts') return []
  const folder = posix.dirname(from)
  const names = [...withoutComments(from, text).matchAll(/(?<![\w./-])[\w./-]+\.(?:ts|sql|lua)\b/g)]
    .map(([name]) => name.startsWith('.') ? posix.join(folder, name) : name)
  return all.filter((path) =>
    names.some((name) => path === name || (isBelow(folder, path) && path.endsWith(`/${name}`)))
  )
}

const isRooted = /^(src|events|projections|test|docs|bench|dev|examples)\//

const pathLike = [
  // below one of the top folders
  /(?<![\w./$:@{}-])(?:src|events|projections|test|docs|bench|dev|examples)\/[\w./*{}-]*/g,
  // any file of ours, perhaps by its last segments only
  /(?<![\w./*$@:{}-])(?:\.{1,2}\/)*[\w-][\w./-]*\.(?:ts|sql|lua|md|toml)\b/g,
]

/** Paths that a line of prose names; of a pattern, the part before its first wildcard. */
function pathsNamedIn(prose: string): string[] {
  const text = prose.replace(/https?:\/\/\S+/g, '').replace(/\]\([^)]*\)/g, ']')
  const names = pathLike.flatMap((expression) => [...text.matchAll(expression)].map(([name]) => name))
  return [...new Set(names.map((name) => name.replace(/[^/]*[*{].*$/, '').replace(/[./]+$/, '')))]
    .filter((name) => name !== '')
}

const linksIn = (prose: string) =>
  [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link))

function linkLeads(from: string, link: string, { texts, paths }: Tree): boolean {
  const [name, heading] = link.split('#') as [string, string?]
  const path = name === '' ? from : posix.join(posix.dirname(from), name).replace(/\/$/, '')
  if (!paths.has(path)) return false
  if (heading === undefined) return true
  return (texts.get(path) ?? '').split('\n').filter((line) => /^#+ /.test(line)).map(anchorOf).includes(
    heading,
  )
}

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading.replace(/^#+ /, '').toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')

const numbered = (text: string) =>
  text.split('\n').map((line, index) => [index + 1, line] as [number, string])

/** The lines that are prose: comments of code, all of a document. */
function proseOf(path: string, text: string): [number, string][] {
  if (/\.(md|toml)$/.test(path)) return numbered(text)
  const comment = path.endsWith('.ts')
    ? /^\s*(?:\/\/|\/\*|\*).*|\s\/\/\s.*/
    : /\.(sql|lua)$/.test(path)
    ? /--.*/
    : /#.*/
  return numbered(text).flatMap(([line, words]) => {
    const found = path.endsWith('.json') ? null : comment.exec(words)
    return found ? [[line, found[0]] as [number, string]] : []
  })
}

function withoutComments(path: string, text: string): string {
  const isProse = path.endsWith('.ts') ? isComment : (line: string) => /^\s*(--|#)/.test(line)
  return text.split('\n').map((line) => isProse(line) ? '' : line).join('\n')
}

/** Lines of paragraphs and lists, links without their targets. */
function markdownProse(text: string): [number, string][] {
  let inCode = false
  return numbered(text).filter(([, line]) => {
    const fence = /^\s*```/.test(line)
    if (fence) inCode = !inCode
    return !fence && !inCode && !/^\s*\||^ {4}/.test(line)
  }).map(([line, words]) => [line, words.replace(/\]\([^)]*\)|https?:\/\/\S+/g, '')])
}

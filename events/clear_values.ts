import { definitionOf } from './streams.ts'

/**
 * The paths of values in a stored open part that can be personal: members that the open part of the type no
 * longer has, because an older schema did not seal them, and texts with a mail address. Empty for an event as
 * this release writes it.
 */
export function clearValues(type: string, open: unknown): string[] {
  const known = new Set(leavesOf(definitionOf(type).open.safeParse(open).data ?? {}).map(([path]) => path))
  return leavesOf(open)
    .filter(([path, value]) => value !== null && (!known.has(path) || mailAddress.test(String(value))))
    .map(([path]) => path)
}

const mailAddress = /[^\s@"]@[^\s@"]/

/** The path and value of everything in a JSON value that is neither an object nor a list. */
export function leavesOf(value: unknown, path = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => leavesOf(one, path === '' ? name : `${path}.${name}`))
    : [[path, value]]
}

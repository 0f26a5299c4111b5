/**
 * Finds the values at a path of claims. A path is the name of a claim, or names joined by dots, of which `*`
 * stands for every name: `org`, `https://example.com/org`, `resource_access.*.roles`. A name may itself
 * contain dots: the longest name that exists is taken.
 */
export function valuesAt(claims: unknown, path: string): unknown[] {
  if (!isRecord(claims)) return []
  if (Object.hasOwn(claims, path)) return [claims[path]]
  if (path === '*') return Object.values(claims)
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const [name, rest] = [path.slice(0, dot), path.slice(dot + 1)]
    if (Object.hasOwn(claims, name)) return valuesAt(claims[name], rest)
    if (name === '*') return Object.values(claims).flatMap((value) => valuesAt(value, rest))
  }
  return []
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

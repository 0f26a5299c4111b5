import { ExpectedFailure } from '../src/ops/command.ts'

/**
 * Selects the entries that `--only` names, in the order of the list; all of them without it. Throws
 * ExpectedFailure for unknown names.
 */
export function chosen<T extends { name: string }>(
  all: readonly T[],
  only: string | undefined,
): readonly T[] {
  if (only === undefined) return all
  const names = only.split(',')
  const unknown = names.filter((name) => !all.some((one) => one.name === name))
  if (unknown.length > 0) {
    throw new ExpectedFailure(
      `--only does not know ${unknown.join(', ')}: choose from ${all.map(({ name }) => name).join(', ')}`,
    )
  }
  return all.filter(({ name }) => names.includes(name))
}

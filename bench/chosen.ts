import { ExpectedFailure } from '../src/ops/command.ts'

/**
 * Those that `--only` names, in their own order; all of them without it. Throws ExpectedFailure for other
 * names.
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

import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import { findGroups } from '../../projections/directory/groups.ts'
import type { CommandDeps } from './aggregate.ts'

/** Finds the groups that new streams name: one query for all of them, at the first call. */
export function groupFinder(
  { database }: Pick<CommandDeps, 'database'>,
  { organization }: Settings,
  targets: readonly { stream: string | null; groups?: readonly string[] }[],
): (ids: readonly string[]) => Promise<Group[]> {
  let found: Promise<Map<string, Group>> | undefined
  async function findAll(): Promise<Map<string, Group>> {
    const ids = targets.flatMap(({ stream, groups = [] }) => stream === null ? groups : [])
    const groups = await findGroups(database, organization.id, [...new Set(ids)])
    return new Map(groups.map((group) => [group.id, group]))
  }
  return async (ids) => {
    const groups = await (found ??= findAll())
    return ids.flatMap((id) => groups.get(id) ?? [])
  }
}

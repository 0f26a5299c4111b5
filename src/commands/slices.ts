import type { CommandDeps } from './aggregate.ts'

/** Milliseconds that deciding and sealing may keep the process from other requests. */
const longestSlice = 8

/**
 * Does `work` on each element in order, once it is loaded. Where requests share the process, they go between
 * two slices of the work, and of several large batches one slice runs at a time.
 */
export async function inSlices<One extends { loading: Promise<unknown> }, Result>(
  { inTurn, shared }: CommandDeps,
  list: One[],
  work: (one: One, loaded: Awaited<One['loading']>) => Promise<Result>,
): Promise<Result[]> {
  if (list.length === 1) return [await work(list[0]!, await list[0]!.loading as Awaited<One['loading']>)]
  // the first failure is thrown where it is waited for
  for (const { loading } of list) loading.catch(() => {})
  const results: Result[] = []
  let worked = 0
  for (const one of list) {
    const loaded = await one.loading as Awaited<One['loading']>
    if (shared && worked >= longestSlice) {
      await inTurn('slice of a batch', letOthersGo)
      worked = 0
    }
    const startedAt = performance.now()
    results.push(await work(one, loaded))
    worked += performance.now() - startedAt
  }
  return results
}

/** Resolves after what waits now, requests and replies. With setImmediate() Deno would not let them go. */
const letOthersGo = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

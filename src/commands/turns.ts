/** Runs `task` once every earlier task of the same key is done. */
export type InTurn = <T>(key: string, task: () => Promise<T>) => Promise<T>

/** One after another within this process; across processes the stream's version decides. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async function inTurn(key, task) {
    const before = last.get(key)
    const mine = (before ?? Promise.resolve()).then(task, task)
    const settled = mine.catch(() => {})
    last.set(key, settled)
    try {
      return await mine
    } finally {
      if (last.get(key) === settled) last.delete(key)
    }
  }
}

/** For runtimes where one request may not wait for another. */
export const atOnce: InTurn = (_, task) => task()

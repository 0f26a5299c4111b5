/** Runs `task` after every earlier task of the same key has settled. */
export type InTurn = <T>(key: string, task: () => Promise<T>) => Promise<T>

/** Serializes tasks by key within this process. Across processes the version of the stream decides. */
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

/** Runs each task at once, for runtimes in which a request must not wait for another. */
export const immediately: InTurn = (_, task) => task()

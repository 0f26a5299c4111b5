/** The connections that a Cloudflare Worker may have open at once. */
const few = 6

/** Runs `work` on each element of a list, at most six at a time. The results are in the order of the list. */
export async function fewAtOnce<One, Result>(
  list: One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  async function takeTurns() {
    while (next < list.length) {
      const index = next++
      results[index] = await work(list[index]!)
    }
  }
  await Promise.all(Array.from({ length: few }, takeTurns))
  return results
}

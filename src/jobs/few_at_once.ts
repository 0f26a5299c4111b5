/** As many connections as a Worker may have at once. */
const few = 6

/** Works on a list, six at a time; the results are in its order. */
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

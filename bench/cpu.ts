import { readFile } from 'node:fs/promises'
import type postgres from 'postgres'

/** Processor seconds by process id. Processes on another machine are not visible and absent. */
export type Ticks = ReadonlyMap<number, number>

/** USER_HZ, which is 100 on all common server builds of Linux. */
const ticksPerSecond = 100

/** User and system time of the processes, from /proc/PID/stat (proc(5)). */
export async function cpuOf(pids: readonly number[]): Promise<Ticks> {
  const entries = await Promise.all(pids.map(async (pid) => {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return []
    // the fields after the process name, which may contain any character
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [[pid, (Number(fields[11]) + Number(fields[12])) / ticksPerSecond] as const]
  }))
  return new Map(entries.flat())
}

/** The ids of the PostgreSQL processes that serve a database. */
export async function backendsOf(sql: postgres.Sql, database: string): Promise<number[]> {
  const rows = await sql`select pid from pg_stat_activity where datname = ${database}`
  return rows.map(({ pid }) => pid as number)
}

/** Processor seconds between two samples. A new process counts from its start. */
export function cpuBetween(before: Ticks, after: Ticks): number {
  let seconds = 0
  for (const [pid, now] of after) seconds += now - (before.get(pid) ?? 0)
  return seconds
}

/** Current and peak resident memory in MB; null where /proc does not exist. */
export async function memoryOf(pid: number): Promise<{ now: number; most: number } | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1])
  const [now, most] = [kilobytes('VmRSS') / 1024, kilobytes('VmHWM') / 1024]
  return Number.isNaN(now) || Number.isNaN(most) ? null : { now, most }
}

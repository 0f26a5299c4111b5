import { availableParallelism, cpus, totalmem } from 'node:os'
import type postgres from 'postgres'

/** The conditions of a measurement. Nothing in it identifies the machine. */
export interface Machine {
  cores: number
  processor: string
  memoryGb: number
  /** The load average over one minute, before and after the run; it includes other work on the machine. */
  load: [before: number, after: number]
  deno: string
  postgres: Record<string, string>
}

const settings = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'shared_buffers',
  'work_mem',
  'max_wal_size',
  'max_connections',
]

export async function describeMachine(sql: postgres.Sql): Promise<Omit<Machine, 'load'>> {
  const rows = await sql`select name, current_setting(name) as value from unnest(${settings}::text[]) as name`
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    deno: Deno.version.deno,
    postgres: Object.fromEntries(rows.map(({ name, value }) => [name, value])),
  }
}

/** The conditions as text, for a page of figures. */
export function conditionsOf({ cores, processor, memoryGb, load, deno, postgres }: Machine): string {
  const { server_version, ...settings } = postgres
  const set = Object.entries(settings).map(([name, value]) => `${name} ${value}`).join(', ')
  const loads = load.map((one) => one.toFixed(1)).join(', then ')
  return `${cores} cores (${processor}), ${memoryGb} GB, load ${loads} by the end of it, others at work
on the machine included;
Deno ${deno}; PostgreSQL ${server_version} (${set}).`
}

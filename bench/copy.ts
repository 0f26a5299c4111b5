import type { Writable } from 'node:stream'
import postgres from 'postgres'

type Value = string | number | boolean | null | readonly string[]

/** A running `COPY table FROM STDIN`. */
export interface CopyStream {
  /** Writes complete lines. Resolves when more may be written. */
  write(text: string): Promise<void>
  end(): Promise<void>
}

/** A line in COPY's text format. */
export function copyLine(values: readonly Value[]): string {
  return `${values.map(field).join('\t')}\n`
}

/** Bytes in COPY's text format, from hexadecimal. */
export const bytea = (hex: string) => `\\x${hex}`

function field(value: Value): string {
  if (value === null) return '\\N'
  const text = Array.isArray(value) ? `{${value.map(element).join(',')}}` : String(value)
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => escapes[found]!) : text
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const element = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** Starts a COPY on a connection of its own. */
export async function copyInto(
  ownerUrl: string,
  table: string,
  columns: readonly string[],
): Promise<CopyStream> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const stream: Writable = await owner.unsafe(`copy ${table} (${columns.join(', ')}) from stdin`).writable()
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  return {
    async write(text) {
      if (stream.write(text)) return
      await Promise.race([failed, new Promise<void>((resolve) => stream.once('drain', resolve))])
    },
    async end() {
      await Promise.race([failed, new Promise<void>((resolve) => stream.end(resolve))])
      await owner.end()
    },
  }
}

import { readFile } from 'node:fs/promises'

/** The tables of docs/guides/permissions.md as cells: text without backticks, the first row the header. */
export type Table = string[][]

const page = new URL('../../docs/guides/permissions.md', import.meta.url)

/** Reads the tables of the page in their order. */
export async function readTables(): Promise<Table[]> {
  const tables: Table[] = []
  let inTable = false
  for (const line of (await readFile(page, 'utf8')).split('\n')) {
    if (!line.startsWith('|')) {
      inTable = false
      continue
    }
    if (!inTable) tables.push([])
    inTable = true
    const cells = line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', ''))
    if (!cells.every((cell) => /^-+$/.test(cell))) tables.at(-1)!.push(cells)
  }
  return tables
}

/** One field of the page: who reads and sets it, and its names in each surface. */
export interface FieldOnPage {
  field: string
  /** The scope that reads it; null where every reply shows it. */
  read: string | null
  ownRead: boolean
  /** The scopes that together read it in the log; null for a field that is in no event. */
  log: string[] | null
  write: string[]
  ownWrite: boolean
  /** The members that stand for it, by the first segment of the paths. */
  names: Record<string, string[]>
}

export const surfacesOnPage = ['v1', 'district', 'workspace', 'church']

/** The page as the contract suite holds the service to it. */
export async function readPermissions(): Promise<FieldOnPage[]> {
  const [fields, names] = await readTables()
  return fields!.slice(1).map(([field, read, log, write], index) => {
    const [reads, writes] = [words(read!), words(write!)]
    const own = names![index + 1]!
    if (own[0] !== field) throw new Error(`the tables of permissions disagree in row ${index + 1}`)
    return {
      field: field!,
      read: reads.find((word) => word.includes(':')) ?? null,
      ownRead: reads.includes('own') || reads.includes('every reply'),
      log: log === '' ? null : log!.split(' and '),
      write: writes.filter((word) => word !== 'own'),
      ownWrite: writes.includes('own'),
      names: Object.fromEntries(surfacesOnPage.map((surface, place) => [surface, words(own[place + 1]!)])),
    }
  })
}

const words = (cell: string) => cell.split(',').map((word) => word.trim()).filter(Boolean)

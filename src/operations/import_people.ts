import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import { listGroups } from '../../projections/directory/groups.ts'
import { findKnown } from '../../projections/people/known.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { Caller } from '../commands/caller.ts'
import { claimDigest } from '../commands/claims.ts'
import { type CommandResult, executeAll } from '../commands/execute.ts'
import { changeSettings } from '../commands/organizations.ts'
import { aboutPerson } from '../commands/people.ts'
import { normaliseEmail } from '../domain/address.ts'
import {
  createGroupFinder,
  createRoleFinder,
  type ForeignPerson,
  type ImportPerson,
  importPerson,
} from '../domain/import_person.ts'
import { offsetNumbers } from '../domain/organization.ts'
import { newId } from '../new_id.ts'

/** The outcome of a row. Fields have the names in the file. Values are never repeated. */
export type RowResult =
  | { outcome: 'imported'; dropped: string[] }
  | { outcome: 'unchanged' }
  | { outcome: 'skipped'; why: 'invalid'; fields: string[] }
  | { outcome: 'skipped'; why: 'repeated' | 'email_taken' }

/** A parsed row of the file, or the names of its invalid fields. */
export type ImportRow = { person: ForeignPerson } | { invalid: string[] }

export interface ImportOptions {
  dryRun: boolean
  /** The number of people per append. */
  batchSize?: number
  /** Called with the number of further completed rows. */
  onProgress?: (rows: number) => void
}

/**
 * Imports people from another system. A person with a known source id is left unchanged, so that an import
 * can be repeated. A rejected row does not stop the others. Throws for an unknown organization.
 */
export async function importPeople(
  deps: CommandDeps,
  caller: Caller,
  rows: ImportRow[],
  { dryRun, batchSize = 500, onProgress = () => {} }: ImportOptions,
): Promise<RowResult[]> {
  const results = new Array<RowResult>(rows.length)
  const once = withoutRepeated(rows, results)
  if (!dryRun) await reserveNumbers(deps, caller, highestNumber(once))
  onProgress(rows.length - once.length)

  let importing = Promise.resolve()
  for (let start = 0; start < once.length; start += batchSize) {
    const batch = once.slice(start, start + batchSize)
    const prepared = await prepare(deps, caller, batch)
    const before = importing
    // this batch is decided and sealed while the database appends the previous one
    importing = importBatch(deps, caller, batch, prepared, results, dryRun).then(() =>
      onProgress(batch.length)
    )
    importing.catch(() => {})
    await before
  }
  await importing
  return results
}

interface NumberedRow {
  row: number
  person: ForeignPerson
}

/** The valid rows, of which each id and address occurs once. The results of all other rows are set. */
function withoutRepeated(rows: ImportRow[], results: RowResult[]): NumberedRow[] {
  const seen = new Set<string>()
  const numbers = new Set<number>()
  return rows.flatMap((one, row) => {
    if ('invalid' in one) {
      results[row] = { outcome: 'skipped', why: 'invalid', fields: one.invalid }
      return []
    }
    const { sourceId, number, profile } = one.person
    const keys = [`id ${sourceId}`, `email ${normaliseEmail(profile.email)}`]
    if (keys.some((key) => seen.has(key))) {
      results[row] = { outcome: 'skipped', why: 'repeated' }
      return []
    }
    for (const key of keys) seen.add(key)
    if (number === null || !numbers.has(number)) {
      if (number !== null) numbers.add(number)
      return [{ row, person: one.person }]
    }
    return [{ row, person: { ...one.person, number: null, dropped: [...one.person.dropped, 'number'] } }]
  })
}

const highestNumber = (rows: NumberedRow[]) =>
  rows.reduce((most, { person }) => Math.max(most, person.number ?? 0), 0)

async function reserveNumbers(deps: CommandDeps, caller: Caller, upTo: number): Promise<void> {
  const changed = await changeSettings(deps, caller, { decide: offsetNumbers, command: { upTo } })
  if (changed.result === 'refused') throw new Error(`numbers cannot be reserved: ${changed.refusal.refused}`)
}

/** The result of each row of a batch. A row with a command is imported unless its append is refused. */
type Prepared = {
  result: RowResult
  command?: ImportPerson
  digests?: { source_id: string; email: string }
}[]

async function prepare(deps: CommandDeps, caller: Caller, batch: NumberedRow[]): Promise<Prepared> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) throw new Error('the organization does not exist')
  const organization = settings.organization.id
  const digests = batch.map(({ person }) => ({
    source_id: claimDigest(settings.key, 'source_id', person.sourceId),
    email: claimDigest(settings.key, 'email', normaliseEmail(person.profile.email)),
  }))
  const [known, groups] = await Promise.all([
    findKnown(deps.database, organization, {
      sourceIds: digests.map(({ source_id }) => source_id),
      emails: digests.map(({ email }) => email),
      numbers: batch.flatMap(({ person }) => person.number ?? []),
    }),
    namesGroups(batch) ? allGroups(deps, organization) : [],
  ])
  const resolve = createResolver(settings, groups, deps.clock())
  return batch.map(({ person }, index) => {
    const own = digests[index]!
    if (known.sourceIds.has(own.source_id)) return { result: { outcome: 'unchanged' } }
    if (known.emails.has(own.email)) return { result: emailTaken }
    const { command, dropped } = resolve(person, !known.numbers.has(person.number!))
    return { result: { outcome: 'imported', dropped }, command, digests: own }
  })
}

/**
 * Creates a function that resolves a person's references to ids of the organization, and names the fields
 * that could not be imported.
 */
function createResolver(settings: Settings, groups: Group[], now: number) {
  const findRole = createRoleFinder(settings.roles)
  const findGroup = createGroupFinder(groups)
  return (person: ForeignPerson, numberIsFree: boolean): { command: ImportPerson; dropped: string[] } => {
    const dropped = [...person.dropped]
    const free = person.number !== null && numberIsFree
    if (person.number !== null && !free) dropped.push('number')
    const command = {
      ...person,
      number: free ? person.number : null,
      createdAt: person.createdAt ?? now,
      roles: resolve(person.roles, findRole, dropped)
        .map(({ item, reference }) => ({ id: item.id, rank: reference.rank })),
      groups: resolve(person.groups, findGroup, dropped).map(({ item }) => item.id),
    }
    return { command, dropped: [...new Set(dropped)] }
  }
}

async function importBatch(
  deps: CommandDeps,
  caller: Caller,
  batch: NumberedRow[],
  prepared: Prepared,
  results: RowResult[],
  dryRun: boolean,
): Promise<void> {
  for (const [index, { row }] of batch.entries()) results[row] = prepared[index]!.result
  if (dryRun) return
  const commands = prepared.flatMap(({ result, command, digests }, index) =>
    command ? [{ row: batch[index]!.row, result, command, digests }] : []
  )
  const executed = await executeAll(
    deps,
    caller,
    aboutPerson(importPerson),
    commands.map(({ command, digests }) => ({
      stream: null,
      // people created earlier in the other system get lower ids, so that ordering by id is ordering by
      // creation
      newId: newId(command.createdAt),
      at: deps.clock(),
      command,
      extra: { digests },
    })),
  )
  for (const [place, one] of executed.entries()) {
    const { row, result } = commands[place]!
    results[row] = resultOf(one, result)
  }
}

function resultOf(executed: CommandResult<unknown>, imported: RowResult): RowResult {
  if (executed.result === 'done') return imported
  switch (executed.refusal.refused) {
    case 'source_id_taken':
      return { outcome: 'unchanged' }
    case 'email_taken':
      return emailTaken
    case 'conflict':
      throw new Error('concurrent changes of the organization kept interrupting the import: run it again')
    default:
      throw new Error(`an import was refused: ${executed.refusal.refused}`)
  }
}

const emailTaken: RowResult = { outcome: 'skipped', why: 'email_taken' }

/**
 * The existing items that the references name, each once. Adds the fields of unknown references to `dropped`.
 */
function resolve<Item extends { id: string }, Reference extends { field: string }>(
  references: Reference[],
  find: (reference: Reference) => Item | undefined,
  dropped: string[],
): { item: Item; reference: Reference }[] {
  const found = new Map<string, { item: Item; reference: Reference }>()
  for (const reference of references) {
    const item = find(reference)
    if (!item) dropped.push(reference.field)
    else if (!found.has(item.id)) found.set(item.id, { item, reference })
  }
  return [...found.values()]
}

const namesGroups = (batch: NumberedRow[]) => batch.some(({ person }) => person.groups.length > 0)

async function allGroups({ database }: CommandDeps, organization: string): Promise<Group[]> {
  const groups: Group[] = []
  for (let after = 0;;) {
    const page = await listGroups(database, organization, { after, limit: 500 })
    groups.push(...page.groups)
    if (page.next === null) return groups
    after = page.next
  }
}

/** The request id shared by all events of one import. */
export const importRequestId = () => `import-${newId(Date.now())}`

import type { Item, Metadata, Outcome } from '../log/item.ts'
import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import { absentPerson } from '../../events/person.ts'
import { listGroups } from '../../projections/directory/groups.ts'
import { findKnown } from '../../projections/people/known.ts'
import { newId } from '../new_id.ts'
import { isRefused } from '../domain/decision.ts'
import type { Caller, CommandDeps } from './execute.ts'
import {
  type BroughtPerson,
  createGroupFinder,
  createRoleFinder,
  importPerson,
} from '../domain/import_person.ts'
import { claimDigest, evolved, personItem } from './item.ts'
import { normaliseEmail } from '../domain/names.ts'
import { changeSettings, type DecideSettings, difference } from './settings_change.ts'

/** What came of a row; fields are named as the file names them. No value of theirs is repeated. */
export type RowResult =
  | { outcome: 'imported'; dropped: string[] }
  | { outcome: 'unchanged' }
  | { outcome: 'skipped'; why: 'invalid'; fields: string[] }
  | { outcome: 'skipped'; why: 'repeated' | 'email_taken' }

/** A row of the file, or which of its fields make it useless. */
export type ImportRow = { person: BroughtPerson } | { invalid: string[] }

export interface ImportOptions {
  dryRun: boolean
  /** People in one append. */
  batchSize?: number
  /** How many more rows are done. */
  onProgress?: (rows: number) => void
}

const tries = 4

/**
 * Brings people from another system. Who is known by source_id already is left as they are, so that it can be
 * done again. Nobody is stopped by another's refusal. Throws for an organization that there is not.
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

  let appending = Promise.resolve()
  for (let start = 0; start < once.length; start += batchSize) {
    const batch = once.slice(start, start + batchSize)
    // made while the database is busy with the one before
    const prepared = await prepare(deps, caller, batch, dryRun)
    await appending
    appending = finish(deps, caller, batch, prepared, results, dryRun).then(() => onProgress(batch.length))
    appending.catch(() => {})
  }
  await appending
  return results
}

interface Numbered {
  row: number
  person: BroughtPerson
}

/** Rows that are of use, the first of each id and address only; the others have their result. */
function withoutRepeated(rows: ImportRow[], results: RowResult[]): Numbered[] {
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

const highestNumber = (rows: Numbered[]) =>
  rows.reduce((most, { person }) => Math.max(most, person.number ?? 0), 0)

/** From now on whoever brings no number gets one above `upTo`. */
const offsetNumbers: DecideSettings<{ upTo: number }> = ({ organization }, { upTo }) => {
  const changes = upTo > (organization.number_offset ?? 0) &&
    difference(organization, { number_offset: upTo })
  return changes
    ? [{ id: organization.id, event: { type: 'OrganizationUpdated', open: changes, sealed: null } }]
    : []
}

async function reserveNumbers(deps: CommandDeps, caller: Caller, upTo: number): Promise<void> {
  const changed = await changeSettings(deps, caller, {
    decide: offsetNumbers,
    command: { upTo },
    present: () => ({ status: 204, body: '' }),
  })
  if (changed.result === 'refused') throw new Error(`numbers cannot be reserved: ${changed.refusal.refused}`)
}

/** A batch decided upon, with the settings that it relies on. */
interface Prepared {
  settings: Settings
  /** What comes of each row; of those with an item, unless the append refuses it. */
  rows: { result: RowResult; item: Item | null }[]
}

async function prepare(
  deps: CommandDeps,
  caller: Caller,
  batch: Numbered[],
  dryRun: boolean,
): Promise<Prepared> {
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
  const findRole = createRoleFinder(settings.roles)
  const findGroup = createGroupFinder(groups)
  const now = deps.clock()
  const context = { now, settings, groups }
  const metadata: Metadata = {
    actor: caller.actor,
    requestId: caller.requestId,
    reason: caller.reason,
    at: now,
  }

  const rows = batch.map(({ person }, index): Prepared['rows'][number] => {
    if (known.sourceIds.has(digests[index]!.source_id)) {
      return { result: { outcome: 'unchanged' }, item: null }
    }
    if (known.emails.has(digests[index]!.email)) return { result: emailTaken, item: null }
    const dropped = [...person.dropped]
    const free = person.number !== null && !known.numbers.has(person.number)
    if (person.number !== null && !free) dropped.push('number')
    const resolved = {
      ...person,
      number: free ? person.number : null,
      createdAt: person.createdAt ?? now,
      roles: resolve(person.roles, findRole, dropped)
        .map(({ one, reference }) => ({ id: one.id, rank: reference.rank })),
      groups: resolve(person.groups, findGroup, dropped).map(({ one }) => one.id),
    }
    const result = { outcome: 'imported' as const, dropped: [...new Set(dropped)] }
    if (dryRun) return { result, item: null }
    const decision = importPerson(absentPerson, resolved, context)
    if (isRefused(decision)) throw new Error(`an import was refused: ${decision.refused}`)
    const change = {
      before: absentPerson,
      // ordering by id is ordering by creation, in the other system too
      id: newId(resolved.createdAt),
      events: decision,
      settings,
      metadata,
      key: null,
      digests: digests[index],
    }
    return { result, item: personItem(change, evolved(change), deps.masterKeys) }
  })
  return { settings, rows }
}

async function finish(
  deps: CommandDeps,
  caller: Caller,
  batch: Numbered[],
  first: Prepared,
  results: RowResult[],
  dryRun: boolean,
): Promise<void> {
  let prepared = first
  for (let attempt = 1;; attempt++) {
    const items = prepared.rows.flatMap(({ item }) => item ?? [])
    const outcomes = items.length > 0 ? await deps.append(items) : []
    if (outcomes.some(({ outcome }) => outcome === 'settings_changed')) {
      // every item relied on the same settings: none was appended
      if (attempt === tries) throw new Error('others keep changing the organization: run the import again')
      deps.settings.forget(prepared.settings)
      prepared = await prepare(deps, caller, batch, dryRun)
      continue
    }
    let next = 0
    for (const [index, { row }] of batch.entries()) {
      const { result, item } = prepared.rows[index]!
      results[row] = item ? resultOf(outcomes[next++]!, result) : result
    }
    return
  }
}

function resultOf({ outcome }: Outcome, imported: RowResult): RowResult {
  switch (outcome) {
    case 'appended':
      return imported
    case 'source_id_taken':
      return { outcome: 'unchanged' }
    case 'email_taken':
      return emailTaken
    default:
      throw new Error(`an import was refused: ${outcome}`)
  }
}

const emailTaken: RowResult = { outcome: 'skipped', why: 'email_taken' }

/** What the references stand for here, each once; the fields of the others are dropped. */
function resolve<One extends { id: string }, Reference extends { field: string }>(
  references: Reference[],
  find: (reference: Reference) => One | undefined,
  dropped: string[],
): { one: One; reference: Reference }[] {
  const found = new Map<string, { one: One; reference: Reference }>()
  for (const reference of references) {
    const one = find(reference)
    if (!one) dropped.push(reference.field)
    else if (!found.has(one.id)) found.set(one.id, { one, reference })
  }
  return [...found.values()]
}

const namesGroups = (batch: Numbered[]) => batch.some(({ person }) => person.groups.length > 0)

async function allGroups({ database }: CommandDeps, organization: string): Promise<Group[]> {
  const groups: Group[] = []
  for (let after = 0;;) {
    const page = await listGroups(database, organization, { after, limit: 500 })
    groups.push(...page.groups)
    if (page.next === null) return groups
    after = page.next
  }
}

/** Whom the events of one import have in common. */
export const importRequestId = () => `import-${newId(Date.now())}`

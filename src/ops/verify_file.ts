import { type ChainVerifier, createChainVerifier } from '../log/chain.ts'
import type { Checkpoint } from '../log/checkpoint.ts'
import type { NotProved, Verification } from '../log/verify.ts'
import { ExpectedFailure } from './command.ts'
import { readExport } from './exported_file.ts'
import type { ExportedLine } from './exported_line.ts'
import type { ExportedRecord } from './exported_record.ts'
import { areShownAsStored, isSubjectOf, noteName } from './shown_values.ts'

export interface VerifyFileOptions {
  checkpoints: readonly Checkpoint[]
  /** The only organization to verify, by its id. */
  organization?: string
  /** Called with the number of further bytes that were read. */
  progress: (bytes: number) => void
}

/** The verification of the lines of one organization. */
interface OrganizationVerifier {
  id: string
  chain: ChainVerifier
  notProved: NotProved
  /** The names of groups, roles and keys after the events so far, by id. */
  names: Map<string, string>
  /** People whose deletion is in the file. */
  deleted: Set<string>
  /** Numbers of events that are shown without values because of the deletion of their person. */
  shownErased: Map<string, number>
}

/**
 * Verifies an export event by event. A file may contain the events of several organizations, each in order.
 */
export async function verifyFile(
  path: string,
  { checkpoints, organization, progress }: VerifyFileOptions,
): Promise<Verification[]> {
  const verifiers = new Map<string, OrganizationVerifier>()
  const verifierOf = (id: string) => {
    const verifier = verifiers.get(id) ?? {
      id,
      chain: createChainVerifier(id, {
        checkpoints: checkpoints.filter(({ organization_id }) => organization_id === id),
      }),
      notProved: { values: 0, names: 0, events: 0, erasures: 0 },
      names: new Map<string, string>(),
      deleted: new Set<string>(),
      shownErased: new Map<string, number>(),
    }
    verifiers.set(id, verifier)
    return verifier
  }
  let newest = organization === undefined ? undefined : verifierOf(organization)

  let number = 0
  for await (const line of readExport(path, progress)) {
    number++
    const id = line?.event?.organization ?? newest?.id
    if (id === undefined) throw new ExpectedFailure(`${path}: line ${number} is not an exported event`)
    if (organization !== undefined && id !== organization) continue
    newest = verifierOf(id)
    if (line && !line.respelled) verifyLine(newest, line)
    else newest.chain.reject(line ? 'respelled' : 'malformed')
  }
  if (verifiers.size === 0) throw new ExpectedFailure(`${path} contains no events`)
  return [...verifiers.values()].map(resultOf)
}

function verifyLine(verifier: OrganizationVerifier, line: ExportedLine | ExportedRecord): void {
  const { header, event, subject, changes, unknown } = line
  const { chain, notProved, names, deleted, shownErased } = verifier
  notProved.values += unknown
  if (event === null) {
    notProved.events++
    // only an interview is exported without its stored part, and that is an event of its person
    chain.skip({ ...header, stream: { kind: 'person', id: header.person! } })
    return
  }
  const row = { ...header, ...event }
  if (chain.feed(row) !== null) return
  const { person, type } = header
  if (type === 'PersonDeleted') deleted.add(event.stream.id)
  noteName(row, names)
  if (subject && !isSubjectOf(row, subject, names, notProved)) chain.rejectShown()
  if ('contradicts' in line) {
    notProved.names += line.names
    if (line.contradicts) chain.rejectShown()
  }
  if (changes === undefined) return
  if (!areShownAsStored(row, changes, notProved)) chain.rejectShown()
  if (changes === null && person !== null) shownErased.set(person, (shownErased.get(person) ?? 0) + 1)
}

function resultOf({ id, chain, notProved, deleted, shownErased }: OrganizationVerifier): Verification {
  const bad = chain.end()
  for (const [person, events] of shownErased) if (!deleted.has(person)) notProved.erasures += events
  const isProved = Object.values(notProved).every((number) => number === 0)
  return {
    id,
    position: chain.position,
    ok: bad === null,
    first_bad: bad,
    ...(!isProved && { not_proved: notProved }),
  }
}

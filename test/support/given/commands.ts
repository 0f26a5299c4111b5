import type { Person } from '../../../events/person.ts'
import { type CommandDeps, execute } from '../../../src/commands/execute.ts'
import type { AnyRefusal, Caller } from '../../../src/commands/caller.ts'
import { aboutPerson, type ShownPerson } from '../../../src/commands/people.ts'
import type { Reply, ReplySpec } from '../../../src/commands/reply.ts'
import type { Decide } from '../../../src/domain/decision.ts'

interface PersonCommand<Command, Subject> {
  /** The person's id; null creates a person. */
  person: string | null
  newId?: string
  decide: Decide<Command>
  command: Command
  groups?: readonly string[]
  token?: string
  reply?: ReplySpec<Person, ShownPerson, Subject>
}

export type Handled =
  | { result: 'done'; person: Person | null; reply: Reply; replayed: boolean }
  | { result: 'refused'; refusal: AnyRefusal }

/** Runs a decision about one person, as the surfaces do. `person` of the outcome is null for a replay. */
export async function runCommand<Command, Subject>(
  deps: CommandDeps,
  caller: Caller,
  { person, newId, decide, command, groups, token, reply }: PersonCommand<Command, Subject>,
): Promise<Handled> {
  const executed = await execute(deps, caller, aboutPerson(decide), {
    stream: person,
    newId,
    command,
    groups,
    extra: token === undefined ? undefined : { token },
    reply,
  })
  if (executed.result === 'refused') return executed
  const { state, ...done } = executed
  return { ...done, person: state }
}

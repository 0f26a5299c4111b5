import type { Person } from '../../../events/person.ts'
import type { PersonRow } from '../../../projections/people/row.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { execute, type Target } from '../../commands/execute.ts'
import { aboutPerson, type PersonExtra, type ShownPerson } from '../../commands/people.ts'
import type { Decide } from '../../domain/decision.ts'
import type { Call } from '../endpoint.ts'
import { respond } from '../reply.ts'
import { showPerson, viewerOf } from './person_view.ts'

/** Runs a decision about a person and answers with what the caller may read of them. */
export async function run<Command>(
  deps: CommandDeps,
  call: Pick<Call, 'c' | 'caller' | 'principal' | 'body'>,
  decide: Decide<Command>,
  target: PersonTarget<Command>,
): Promise<Response> {
  return respond(
    await execute(deps, await call.caller(), aboutPerson(decide), {
      reply: showPerson(200, viewerOf(call)),
      ...target,
    }),
  )
}

export type PersonTarget<Command> = Pick<
  Target<Person, Command, ShownPerson, PersonExtra, PersonRow | null>,
  'stream' | 'newId' | 'command' | 'groups' | 'extra' | 'reply'
>

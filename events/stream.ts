import type { EventDefinition, NewEvent, RecordedEvent, StreamKind } from './event.ts'

/** The part of a recorded event that folding needs. */
export type Fact<Event extends NewEvent = NewEvent> =
  & Event
  & Pick<RecordedEvent, 'version' | 'position' | 'occurredAt' | 'stream'>

/** A kind of stream: its events, the state before the first one, and the state after each further one. */
export interface StreamType<State, Event extends NewEvent> {
  kind: StreamKind
  events: Record<string, EventDefinition>
  initial: State
  /** Pure. `position` is 0 for an event that is not in the log yet. */
  evolve(state: State, fact: Fact<Event>): State
}

/**
 * The state after all of the facts, in order. Facts as they come from the log are trusted to be of this
 * stream.
 */
export function fold<State, Event extends NewEvent>(
  { initial, evolve }: Pick<StreamType<State, Event>, 'initial' | 'evolve'>,
  facts: readonly Fact[],
): State {
  return facts.reduce<State>((state, fact) => evolve(state, fact as Fact<Event>), initial)
}

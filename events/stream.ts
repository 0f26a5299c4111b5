import type { EventDefinition, NewEvent, RecordedEvent, StreamKind } from './event.ts'

/** A recorded event, as far as folding needs it. */
export type Fact<Event extends NewEvent = NewEvent> =
  & Event
  & Pick<RecordedEvent, 'version' | 'position' | 'occurredAt' | 'stream'>

/** A kind of stream: its event types, its state before the first event, and the state after each event. */
export interface StreamType<State, Event extends NewEvent> {
  kind: StreamKind
  events: Record<string, EventDefinition>
  initial: State
  /** Pure. `position` is 0 for an event that is not in the log yet. */
  evolve(state: State, fact: Fact<Event>): State
}

/**
 * Folds facts, in order, into a state. The caller guarantees that the facts belong to this kind of stream.
 */
export function fold<State, Event extends NewEvent>(
  { initial, evolve }: Pick<StreamType<State, Event>, 'initial' | 'evolve'>,
  facts: readonly Fact[],
): State {
  return facts.reduce<State>((state, fact) => evolve(state, fact as Fact<Event>), initial)
}

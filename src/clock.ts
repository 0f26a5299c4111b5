/** Milliseconds since the Unix epoch; injected, so that tests can move time. */
export type Clock = () => number

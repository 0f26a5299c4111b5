/** Returns the time in milliseconds since the Unix epoch. Injected, so that tests can set it. */
export type Clock = () => number

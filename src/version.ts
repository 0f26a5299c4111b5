import config from '../deno.json' with { type: 'json' }

/** The release that this code belongs to (semver), as `deno.json` states it. */
export const version: string = config.version

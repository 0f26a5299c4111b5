import { fileURLToPath } from 'node:url'

/** A path relative to this folder. */
export const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

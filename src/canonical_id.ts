import { isSpelledId } from './domain/id_form.ts'

export { isId, isSpelledId } from './domain/id_form.ts'

/** Returns an id in lower case, as it is stored, and any other text unchanged. */
export const canonicalId = (text: string): string => isSpelledId(text) ? text.toLowerCase() : text

/** The form of an id: a ULID in lower case. */
const form = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** The form of an id in any spelling. */
const spelling = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/i

/**
 * Whether the text is an id as it is stored. Any other text matches nothing and is never recorded, because it
 * could be personal.
 */
export const isId = (text: string): boolean => form.test(text)

/** Whether the text is an id, in capitals too. */
export const isSpelledId = (text: string): boolean => spelling.test(text)

/**
 * Spaces, controls, marks that need a letter before them, and everything that Unicode or its fonts leave
 * blank: fillers, joiners, variation selectors, tags, the empty braille cell, noncharacters, and the like.
 */
const visible =
  /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{DI}\p{Noncharacter_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/u

/** Whether a text has at least one character that a reader sees. */
export const isVisible = (text: string): boolean => visible.test(text)

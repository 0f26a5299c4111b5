/** A folded text has at most this many characters: an entry of a B-tree index has at most 2,704 bytes. */
const longest = 600

// deno-lint-ignore no-control-regex -- the whole of ASCII
const ascii = /^[\x00-\x7f]*$/

/**
 * Accents, points and other marks beside a letter, the Arabic line that stretches a word, and characters that
 * are not seen. Vowel signs of Indic scripts and the voicing marks of Kana stay: there they tell names apart.
 */
const dropped = new RegExp(
  '[\\u00ad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7' +
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8' +
    '\\u06ea-\\u06ed\\u0711\\u0730-\\u074a\\u1ab0-\\u1aff\\u1dc0-\\u1dff' +
    '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064' +
    '\\u2066-\\u2069\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]',
  'g',
)

/** Letters that Unicode does not decompose, and signs that keyboards write as others. */
const replaced = new Map(Object.entries({
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i' },
  ...{ ȷ: 'j', ĸ: 'k', ς: 'σ', ɨ: 'i', ʉ: 'u', ƶ: 'z', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y' },
  ...{ '‘': "'", '’': "'", ʻ: "'", ʼ: "'", '‐': '-', '‒': '-', '–': '-', '—': '-', '―': '-' },
}))
const replaceable = new RegExp(`[${[...replaced.keys()].join('')}]`, 'g')

/**
 * The form in which texts are searched and ordered: decomposed (Unicode NFKD), in lower case, and without
 * accents and other marks. The SQL function `fold_text()` computes the same form for rows written by releases
 * that did not store it.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const folded = text.normalize('NFKD').replace(dropped, '').toLowerCase()
    .replace(replaceable, (letter) => replaced.get(letter)!)
  return folded.length > longest ? [...folded].slice(0, longest).join('') : folded
}

/** The folded text where it is stored; null for ASCII, which SQL folds by itself. */
export function storedFold(text: string): string | null {
  return ascii.test(text) ? null : fold(text)
}

import { longestTag } from '../../languages/reader.ts'

/** The languages in the form. The person's own language is added if it is missing. */
const COMMON =
  ('am ar bg bn cs da de el en es et fa fi fr gu he hi hr hu id it ja ko lt lv ml ms nb nl pa pl pt ro ru ' +
    'sk sl sr sv sw ta te th tl tr uk ur vi yo zh zu').split(' ')

/** The name of a language in that language ("Deutsch"), or the tag if Intl does not know it. */
const ownName = (tag: string): string => {
  if (tag.length > longestTag) return tag
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}

/** The language choices, sorted by name, including `chosen`. */
export const languageChoices = (chosen: string): { tag: string; name: string }[] =>
  [...new Set([...COMMON, chosen])]
    .map((tag) => ({ tag, name: ownName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))

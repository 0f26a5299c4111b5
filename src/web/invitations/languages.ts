/** What the form offers; a person's own language is added where it is missing. */
const COMMON =
  ('am ar bg bn cs da de el en es et fa fi fr gu he hi hr hu id it ja ko lt lv ml ms nb nl pa pl pt ro ru ' +
    'sk sl sr sv sw ta te th tl tr uk ur vi yo zh zu').split(' ')

/** The language's name in itself ("Deutsch"), or the tag where Intl does not know it. */
const ownName = (tag: string): string => {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}

/** The choices in their own tongues, in alphabetical order, `chosen` among them. */
export const languageChoices = (chosen: string): { tag: string; name: string }[] =>
  [...new Set([...COMMON, chosen])]
    .map((tag) => ({ tag, name: ownName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))

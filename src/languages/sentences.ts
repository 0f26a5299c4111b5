import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { MessageKey } from './catalogue.ts'
import type { Reader } from './reader.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

type Values = Record<string, string>

/** The sentences of one reader. */
export interface Sentences {
  /** A sentence with its values as plain text, for subjects and titles. */
  text(key: MessageKey, values?: Values): string
  /** A sentence as HTML. Each value is isolated, so that it cannot turn the text around it. */
  html(key: MessageKey, values?: Values): Html
  /** The sentence about a text of more than `count` characters. */
  tooLong(count: number): string
}

/** Makes the sentences of a reader. */
export function sentencesFor({ catalogue, locale }: Reader): Sentences {
  const { messages, direction, wrongLength } = catalogue
  return {
    text: (key, values = {}) =>
      parts(messages[key]).map(({ sentence, name }) =>
        name === undefined ? sentence : isolated(valueOf(values, name), direction)
      ).join(''),
    html: (key, values = {}) =>
      html`${
        parts(messages[key]).map(({ sentence, name }) =>
          name === undefined ? sentence : html`<bdi>${valueOf(values, name)}</bdi>`
        )
      }`,
    tooLong(count) {
      const sentence = wrongLength[new Intl.PluralRules(locale).select(count)] ?? wrongLength.other
      return sentence.replace('{count}', new Intl.NumberFormat(locale).format(count))
    },
  }
}

/** A message as its fixed text and the names of its values, in order. */
function parts(message: string): { sentence: string; name?: string }[] {
  return message.split(/(\{\w+\})/).map((part) =>
    /^\{\w+\}$/.test(part) ? { sentence: part, name: part.slice(1, -1) } : { sentence: part }
  )
}

function valueOf(values: Values, name: string): string {
  const value = values[name]
  if (value === undefined) throw new Error(`a sentence has no value for ${name}`)
  return value
}

const against = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
  rtl: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u,
}

/** The value between FIRST STRONG ISOLATE and its end where it may run against the direction of the text. */
function isolated(value: string, direction: 'ltr' | 'rtl'): string {
  return against[direction].test(value) ? `\u2068${value}\u2069` : value
}

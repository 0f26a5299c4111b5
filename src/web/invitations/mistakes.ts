import type { z } from '@hono/zod-openapi'
import { isVisible } from '../../domain/visible.ts'
import type { MessageKey } from '../../languages/catalogue.ts'
import type { Sentences } from '../../languages/sentences.ts'

export const formFields = ['name', 'phone', 'language'] as const

export type FormField = typeof formFields[number]

/** What is wrong with a field of the form. */
export interface Mistake {
  field: FormField
  /** The sentence about it, or the maximum of characters that the value exceeds. */
  problem: MessageKey | number
}

/** A name has at most this many characters. */
export const longestName = 255

/** An example of a whole phone number. */
export const examplePhone = '+1 202 555 0147'

/**
 * The first mistake of each field, in the order of the form. The messages of the API name fields by their
 * English names, so the form says in its own words what is wrong.
 */
export function mistakesOf(error: z.ZodError, values: Partial<Record<FormField, string>>): Mistake[] {
  const wrong = new Set(error.issues.map(({ path }) => path[0]))
  return formFields.filter((field) => wrong.has(field))
    .map((field) => ({ field, problem: problemOf(field, values[field] ?? '') }))
}

/** The sentence that helps with a mistake. */
export function explain({ problem }: Mistake, { text, tooLong }: Sentences): string {
  return typeof problem === 'number' ? tooLong(problem) : text(problem, { example: examplePhone })
}

function problemOf(field: FormField, value: string): Mistake['problem'] {
  switch (field) {
    case 'name':
      if (!isVisible(value)) return 'wrong_name_missing'
      return [...value.trim()].length > longestName ? longestName : 'wrong_name_characters'
    case 'phone':
      return 'wrong_phone'
    case 'language':
      return 'wrong_language'
    default:
      return field satisfies never
  }
}

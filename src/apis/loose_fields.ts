import { z } from '@hono/zod-openapi'
import { listOf } from '../operations/bounded.ts'

/** An integer, or its decimal text, as PHP clients send it. */
export const wholeNumber = z.preprocess(
  (value) => typeof value === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : value,
  z.int(),
).openapi({ type: 'integer' })

/** 0, 1, true, false, or one of them as text; PHP's text of false is empty. */
export const flag = z.preprocess(
  // the text of a list is made of all that it holds, however deep
  (value) => typeof value === 'object' ? value : flags.get(String(value).toLowerCase()) ?? value,
  z.boolean(),
).openapi({ type: ['integer', 'boolean'], description: '0, 1, true or false' })

/** A list, also as PHP writes one that has gaps: `{"0": …, "2": …}`. `items` is its type for OpenAPI. */
export function list<One extends z.ZodType>(
  one: One,
  { max, items }: { max: number; items: 'integer' | 'string' },
) {
  return z.preprocess(
    (value) => isNumbered(value) ? Object.values(value) : value,
    listOf(one, { max }),
  ).openapi({ type: 'array', items: { type: items } })
}

const flags = new Map([['0', false], ['', false], ['1', true], ['false', false], ['true', true]])

function isNumbered(value: unknown): value is Record<number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) &&
    Object.keys(value).every((key) => /^\d+$/.test(key))
}

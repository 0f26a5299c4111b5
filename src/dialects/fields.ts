import { z } from '@hono/zod-openapi'

/** An integer, or its decimal text, as PHP clients send it. */
export const wholeNumber = z.preprocess(
  (value) => typeof value === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : value,
  z.int(),
).openapi({ type: 'integer' })

/** 0, 1, true, false, or one of them as text. */
export const flag = z.preprocess(
  (value) => flags.get(String(value).toLowerCase()) ?? value,
  z.boolean(),
).openapi({ type: ['integer', 'boolean'], description: '0, 1, true or false' })

const flags = new Map([['0', false], ['1', true], ['false', false], ['true', true]])

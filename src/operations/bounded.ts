import { z } from '@hono/zod-openapi'

/**
 * A list of `min` to `max` items. Its length is checked before the items: a list of a hundred thousand
 * invalid items would otherwise become as many errors.
 */
export function listOf<One extends z.ZodType>(
  one: One,
  { min = 0, max }: { min?: number; max: number },
) {
  return z.preprocess((value, context) => {
    if (!Array.isArray(value) || value.length <= max) return value
    context.addIssue({ code: 'too_big', origin: 'array', maximum: max, inclusive: true, input: value })
    return z.NEVER
  }, min > 0 ? z.array(one).min(min).max(max) : z.array(one).max(max))
}

/** An object with at most `max` members of any name. Their number is checked before the members. */
export function recordOf<Key extends z.ZodString, Value extends z.ZodType>(
  key: Key,
  value: Value,
  max: number,
) {
  return z.preprocess((sent, context) => {
    if (typeof sent !== 'object' || sent === null || Object.keys(sent).length <= max) return sent
    context.addIssue({ code: 'custom', message: `must not have more than ${max} items`, input: sent })
    return z.NEVER
  }, z.record(key, value))
}

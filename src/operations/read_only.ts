import { z } from '@hono/zod-openapi'
import { invalidInput } from '../http/validation.ts'

/** A member of a body that only repeats what a reply shows. It is compared, and looked at no further. */
export const repeated = z.unknown().optional().openapi({
  description: 'Read-only: accepted if it equals what is stored.',
})

type Repeated<Answer, Settable> = { [Name in Exclude<keyof Answer, keyof Settable>]: typeof repeated }

/** The members of an answer that a body may only repeat, so that a reply can be edited and sent back. */
export function readOnlyMembers<Answer extends z.ZodRawShape, Settable extends z.ZodRawShape>(
  { shape }: z.ZodObject<Answer>,
  settable: Settable,
): Repeated<Answer, Settable> {
  const names = Object.keys(shape).filter((name) => !(name in settable))
  return Object.fromEntries(names.map((name) => [name, repeated])) as Repeated<Answer, Settable>
}

/**
 * The members of a body, apart: what it sets, and what it only repeats. Members that were not sent are
 * absent.
 */
export function apart<Body extends object, Settable extends z.ZodRawShape>(
  body: Body,
  settable: Settable,
): { set: Pick<Body, keyof Body & keyof Settable>; repeats: Record<string, unknown> } {
  const set: Record<string, unknown> = {}
  const repeats: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) (name in settable ? set : repeats)[name] = value
  }
  return { set: set as Pick<Body, keyof Body & keyof Settable>, repeats }
}

/** Rejects with 422 members that differ from what is shown. */
export function requireShown(repeats: Record<string, unknown>, shown: object): void {
  const wrong = Object.keys(repeats).filter((name) => !isSame(repeats[name], Reflect.get(shown, name)))
  if (wrong.length > 0) throw readOnly(wrong)
}

/** The 422 for members that cannot be set. */
export const readOnly = (members: readonly string[]) =>
  invalidInput(Object.fromEntries(
    members.map((name) => [name, [`The ${name.replaceAll('_', ' ')} field is read-only.`]]),
  ))

/**
 * Whether two JSON values are equal, the order of members apart. The time follows from the second value.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(other).filter((name) => other[name] !== undefined)
  return names.every((name) => Object.hasOwn(one, name) && isSame(one[name], other[name])) &&
    Object.keys(one).length === names.length
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

import { expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { surfaces } from '../../src/apis/index.ts'
import { uploadFields } from '../../src/apis/district/input.ts'
import { scopeWords, templates } from '../../src/service.ts'
import { repeated } from '../../src/operations/read_only.ts'

/** What zod keeps of a schema: of which kind it is, and what it is made of. */
interface Definition {
  type: string
  format?: string
  checks?: { _zod: { def: Check } }[]
  element?: Schema
  keyType?: Schema
  valueType?: Schema
  catchall?: Schema
  shape?: Record<string, Schema>
  innerType?: Schema
  in?: Schema
  out?: Schema
  options?: Schema[]
  items?: Schema[]
  left?: Schema
  right?: Schema
}

interface Check {
  check: string
  maximum?: number
  tx?: (text: string) => string
}

type Schema = { _zod: { def: Definition } }

/** Inputs without a bound of their own, with the reason. */
const exceptions: Record<string, string> = {
  'POST /church/api/people/invite/bulk body.emails[]': 'each address is read by `email`, which is bounded',
  'POST /district/api/interviews/:personId body.date': 'the format of a date has ten characters',
  'POST /v1/people/:id/files form.file': 'shown to readers of the document only: a stream of bytes',
  'POST /district/api/people/:id/uploads form.file': 'shown to readers of the document only',
}

const inputs: [string, unknown][] = [
  ...surfaces.flatMap((surface) => surface.endpoints({ templates, scopeWords } as never)).flatMap((one) =>
    Object.entries({ query: one.query, body: one.body, form: one.form })
      .filter(([, schema]) => schema !== undefined)
      .map(([part, schema]): [string, unknown] => [`${one.method.toUpperCase()} ${one.path} ${part}`, schema])
  ),
  ['fields of a form', uploadFields],
]

test('every text, list and record that a caller may send is bounded', () => {
  const unbounded = inputs.flatMap(([name, schema]) => [...unboundedIn(name, schema as Schema)])
  expect(inputs.length).toBeGreaterThan(50)
  expect(unbounded.map((one) => one.replace(/: .*/, '')).sort()).toEqual(Object.keys(exceptions).sort())
})

test('a schema without bounds is found', async () => {
  const { z } = await import('@hono/zod-openapi')
  const schema: z.ZodType = z.object({
    plain: z.string(),
    late: z.string().normalize('NFC').max(5),
    refined: z.string().refine(() => true).max(5),
    list: z.array(z.int()).optional(),
    record: z.record(z.string().max(5), z.int()),
    anything: z.unknown(),
    fine: z.string().trim().max(5).normalize('NFC').nullable(),
  })
  expect([...unboundedIn('body', schema as unknown as Schema)]).toEqual([
    'body.plain: a text without a maximum',
    'body.late: a text that is looked at before its length',
    'body.refined: a text that is looked at before its length',
    'body.list: a list whose length is not checked before its items',
    'body.record: a record whose size is not checked before its members',
    'body.anything: anything',
  ])
})

function* unboundedIn(name: string, schema: Schema, isLimited = () => false): Generator<string> {
  // compared with what is stored, and looked at no further
  if ((schema as unknown) === repeated) return
  const { def } = schema._zod
  switch (def.type) {
    case 'string': {
      const checks = (def.checks ?? []).map(({ _zod }) => _zod.def)
      const max = checks.findIndex(({ check, maximum }) => check === 'max_length' && maximum !== undefined)
      if (max < 0) yield `${name}: a text without a maximum`
      else if (!checks.slice(0, max).every(isQuick)) {
        yield `${name}: a text that is looked at before its length`
      }
      return
    }
    case 'array':
      if (!isLimited()) yield `${name}: a list whose length is not checked before its items`
      yield* unboundedIn(`${name}[]`, def.element!)
      return
    case 'record':
      if (!isLimited()) yield `${name}: a record whose size is not checked before its members`
      yield* unboundedIn(`${name}{key}`, def.keyType!)
      yield* unboundedIn(`${name}{}`, def.valueType!)
      return
    case 'object':
      for (const [key, member] of Object.entries(def.shape!)) yield* unboundedIn(`${name}.${key}`, member)
      if (def.catchall && def.catchall._zod.def.type !== 'never') yield `${name}: other members`
      return
    case 'pipe':
      // what comes out of a transformation is the service's own; what goes into a list was counted before
      if (def.in!._zod.def.type === 'transform') yield* unboundedIn(name, def.out!, () => limits(schema))
      else {
        yield* unboundedIn(name, def.in!, isLimited)
        if (def.in!._zod.def.type === 'string' && def.out!._zod.def.type === 'string') {
          yield* unboundedIn(name, def.out!, isLimited)
        }
      }
      return
    case 'union':
      for (const option of def.options!) yield* unboundedIn(name, option, isLimited)
      return
    case 'intersection':
      yield* unboundedIn(name, def.left!, isLimited)
      yield* unboundedIn(name, def.right!, isLimited)
      return
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      yield* unboundedIn(name, def.innerType!, isLimited)
      return
    case 'unknown':
    case 'any':
      yield `${name}: anything`
      return
    case 'number':
    case 'boolean':
    case 'null':
    case 'enum':
    case 'literal':
    case 'never':
      return
    default:
      throw new Error(`what can ${name}, a ${def.type}, hold?`)
  }
}

/** Whether a check before the one of the length takes time by the length only. */
function isQuick({ check, tx }: Check): boolean {
  return check === 'min_length' || (check === 'overwrite' && tx!('e\u0301') === 'e\u0301')
}

const tooMany = Array.from({ length: 200_000 }, () => ({}))
const tooManyMembers = { ...tooMany }

/** Whether a preprocessed schema refuses what is too long with one error, whatever it holds. */
function limits(schema: Schema): boolean {
  return [tooMany, tooManyMembers].every((sent) =>
    (schema as unknown as z.ZodType).safeParse(sent).error?.issues.length === 1
  )
}

import type { z } from 'zod'

/** A part of a definition, as zod keeps it. */
interface Definition {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
}

/** The paths of all free texts in a schema, with `*` for the elements of a list. */
export function textsOf(schema: z.ZodType): string[] {
  const texts: string[] = []
  sampleOf(schema, (path) => {
    texts.push(path)
    return ''
  })
  return texts
}

/**
 * A value of the schema with everything that is optional, and with the text that `textAt` returns for each
 * path. Throws for a type that no event has had yet: whether it can hold text has to be decided here.
 */
export function sampleOf(schema: z.ZodType, textAt: (path: string) => string, path = ''): unknown {
  const definition = schema.def as unknown as Definition
  const below = (name: string) => path === '' ? name : `${path}.${name}`
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape!).map(([name, one]) => [name, sampleOf(one, textAt, below(name))]),
      )
    case 'array':
      return [sampleOf(definition.element!, textAt, below('*'))]
    case 'nonoptional':
    case 'nullable':
    case 'optional':
      return sampleOf(definition.innerType!, textAt, path)
    case 'string':
      return textAt(path)
    case 'enum':
      return Object.values(definition.entries!)[0]
    case 'literal':
      return definition.values![0]
    case 'number':
      return 1_740_830_400_000
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      throw new Error(`${path}: state in every_text.ts whether ${definition.type} can hold text`)
  }
}

import { z } from '@hono/zod-openapi'
import { type Members, permissions } from '../operations/permissions.ts'

/**
 * The schema of a person in the reply to a write: null for a field that its caller neither may read nor has
 * sent.
 */
export function written(answer: z.ZodObject, members: Members, name: string) {
  const shape = Object.entries(answer.shape).map(([member, schema]) => {
    const field = members[member]
    return [member, field && permissions[field].read === null ? schema : (schema as z.ZodType).nullable()]
  })
  return z.object(Object.fromEntries(shape)).openapi(name, {
    description: 'Null also stands for what the caller neither may read nor has sent.',
  })
}

import { z } from 'zod'

const isPath = (value: string) => value.split('.').every((name) => name.trim() !== '')

/** The path of a claim, see src/auth/claim_path.ts. */
export const claimPath = z.string().refine(isPath, {
  error: 'must be a claim or a path to one, such as org, https://example.com/org or organization.id',
})

/** Paths of claims, separated by spaces. */
export const claimPaths = z.string()
  .transform((value) => value.split(/\s+/).filter(Boolean))
  .refine((paths) => paths.length > 0 && paths.every(isPath), {
    error: 'must be claims or paths to them, separated by spaces, such as: scope resource_access.*.roles',
  })

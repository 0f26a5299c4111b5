import { createTokenVerifier, type TokenVerifierOptions } from '../../../src/auth/verify_token.ts'
import { parseEnvironment, tokenRules } from '../../../src/service.ts'

/** A token verifier as the service configures it from these environment variables. */
export function verifierOf(
  environment: Record<string, string>,
  options: Pick<TokenVerifierOptions, 'clock'> & Partial<TokenVerifierOptions>,
) {
  const parsed = parseEnvironment(environment)
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  const { jwtSecret, jwksUrl } = parsed.config
  return createTokenVerifier({ secret: jwtSecret, jwksUrl, ...tokenRules(parsed.config), ...options })
}

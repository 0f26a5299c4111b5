import { SignJWT } from 'jose'

export const jwtSecret = 'a secret of the benchmark, thirty-two bytes and more'
export const masterKey = { id: 'k1', key: new Uint8Array(32).fill(7) }

/** A token (HS256) that is valid for six hours, with the scopes of all measured requests. */
export async function tokenFor(organization: string): Promise<string> {
  return await sign({
    org: organization,
    scope: 'people:read people:write people:delete groups:write events:read',
  })
}

function sign(claims: Record<string, unknown>): Promise<string> {
  return new SignJWT({ sub: 'bench', exp: Math.floor(Date.now() / 1000) + 6 * 3600, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(jwtSecret))
}

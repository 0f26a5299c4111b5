/**
 * The URL for pg, whose `sslmode` would otherwise mean something else than it does to PostgreSQL's own
 * clients: `require` encrypts and checks no certificate unless `sslrootcert` names one, `verify-full` checks
 * it.
 */
export function connectionString(url: string, { isPlain }: { isPlain: boolean }): string {
  const mode = sslMode(url)
  if (mode === null) return url
  const parsed = new URL(url)
  if (isPlain) parsed.searchParams.set('sslmode', 'disable')
  else if (mode === 'allow') parsed.searchParams.set('sslmode', 'prefer')
  else if (mode === 'verify-ca' && !parsed.searchParams.has('sslrootcert')) {
    parsed.searchParams.set('sslmode', 'verify-full')
  }
  if (mode !== 'no-verify') parsed.searchParams.set('uselibpqcompat', 'true')
  return parsed.href
}

/** Whether the connection is not encrypted where the server does not offer it. */
export function mayBePlain(url: string): boolean {
  return ['allow', 'prefer'].includes(sslMode(url) ?? '')
}

const sslMode = (url: string) => URL.parse(url)?.searchParams.get('sslmode') ?? null

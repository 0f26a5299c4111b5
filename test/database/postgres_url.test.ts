import { describe, expect, it } from 'vitest'
import { connectionString, mayBePlain } from '../../src/database/adapters/postgres_url.ts'

const host = 'postgres://app:secret@db.example.test:5432/people'

/** The parameters of the URL that pg is given; it reads `uselibpqcompat` as PostgreSQL's own clients do. */
function given(query: string, isPlain = false): string {
  return connectionString(`${host}${query}`, { isPlain }).slice(host.length)
}

describe('the URL of a PostgreSQL database', () => {
  it.each([
    ['without a mode it is left as it is', '', ''],
    ['other parameters alone change nothing', '?application_name=people', '?application_name=people'],
    ['`disable` is kept', '?sslmode=disable', '?sslmode=disable&uselibpqcompat=true'],
    ['`allow` tries encryption first', '?sslmode=allow', '?sslmode=prefer&uselibpqcompat=true'],
    ['`prefer` is kept', '?sslmode=prefer', '?sslmode=prefer&uselibpqcompat=true'],
    ['`require` encrypts without a check', '?sslmode=require', '?sslmode=require&uselibpqcompat=true'],
    [
      '`verify-ca` with a certificate checks it',
      '?sslmode=verify-ca&sslrootcert=ca.pem',
      '?sslmode=verify-ca&sslrootcert=ca.pem&uselibpqcompat=true',
    ],
    [
      '`verify-ca` without one checks the host as well, by the certificates of the system',
      '?sslmode=verify-ca',
      '?sslmode=verify-full&uselibpqcompat=true',
    ],
    ['`verify-full` is kept', '?sslmode=verify-full', '?sslmode=verify-full&uselibpqcompat=true'],
    ['`no-verify`, a word of pg alone, is left to pg', '?sslmode=no-verify', '?sslmode=no-verify'],
  ])('%s', (_, query, expected) => {
    expect(given(query)).toBe(expected)
  })

  it('becomes one without encryption once the server has refused it', () => {
    expect(given('?sslmode=prefer', true)).toBe('?sslmode=disable&uselibpqcompat=true')
  })

  it.each([['allow', true], ['prefer', true], ['require', false], ['verify-full', false]] as const)(
    'may fall back to a plain connection with `%s`: %s',
    (mode, expected) => {
      expect(mayBePlain(`${host}?sslmode=${mode}`)).toBe(expected)
    },
  )
})

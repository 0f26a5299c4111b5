import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeKeySet, newPair, signWith, startKeySet } from '../support/fakes/key_set.ts'
import { verifierOf } from '../support/given/token_verifier.ts'

let keySet: FakeKeySet
const kept = await newPair('ES256')
const withdrawn = await newPair('ES256')
const added = await newPair('ES256')

const seconds = (count: number) => count * 1_000
const inAnHour = () => Math.floor(Date.now() / 1_000) + 3_600

const verifier = () => verifierOf({ JWKS_URL: keySet.url }, { clock: Date.now })

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') })
  keySet = await startKeySet([kept, withdrawn])
})
afterEach(async () => {
  vi.useRealTimers()
  await keySet.stop()
})

const elapse = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

test('a token is refused five minutes after its key was withdrawn, although it was used before', async () => {
  const verify = verifier()
  const token = await signWith(withdrawn, { sub: 'thief', exp: inAnHour() })
  for (let used = 0; used < 3; used++) expect(await verify(token)).not.toBeNull()
  keySet.pairs = [kept]
  elapse(seconds(299))
  expect(await verify(token)).not.toBeNull()
  elapse(seconds(1))
  expect(await verify(token)).toBeNull()
})

test('the five minutes begin when the keys are fetched, not when a token is first used', async () => {
  const verify = verifier()
  await verify(await signWith(kept, { sub: 'jane', exp: inAnHour() }))
  keySet.pairs = [kept]
  elapse(seconds(299))
  const token = await signWith(withdrawn, { sub: 'thief', exp: inAnHour() })
  for (let used = 0; used < 3; used++) expect(await verify(token)).not.toBeNull()
  elapse(seconds(1))
  expect(await verify(token)).toBeNull()
})

test('a token is refused once the service finds that the key set has changed', async () => {
  const verify = verifier()
  const token = await signWith(withdrawn, { sub: 'thief', exp: inAnHour() })
  for (let used = 0; used < 3; used++) expect(await verify(token)).not.toBeNull()
  keySet.pairs = [kept, added]
  expect(await verify(await signWith(added, { sub: 'jane', exp: inAnHour() }))).not.toBeNull()
  expect(await verify(token)).toBeNull()
})

test('a key that is added right after a fetch is accepted at once', async () => {
  const verify = verifier()
  expect(await verify(await signWith(kept, { sub: 'jane', exp: inAnHour() }))).not.toBeNull()
  keySet.pairs = [kept, withdrawn, added]
  expect(await verify(await signWith(added, { sub: 'jane', exp: inAnHour() }))).not.toBeNull()
})

test('unknown keys cause one fetch in five seconds', async () => {
  const verify = verifier()
  expect(await verify(await signWith(kept, { sub: 'jane', exp: inAnHour() }))).not.toBeNull()
  const unknown = await newPair('ES256')
  for (let asked = 0; asked < 5; asked++) {
    expect(await verify(await signWith(unknown, { sub: `${asked}`, exp: inAnHour() }))).toBeNull()
  }
  expect(keySet.fetched).toBe(2)
  elapse(seconds(5) - 1)
  expect(await verify(await signWith(unknown, { sub: 'late', exp: inAnHour() }))).toBeNull()
  expect(keySet.fetched).toBe(2)
  elapse(1)
  keySet.pairs = [kept, unknown]
  expect(await verify(await signWith(unknown, { sub: 'later', exp: inAnHour() }))).not.toBeNull()
  expect(keySet.fetched).toBe(3)
})

test('requests at once with a new key wait for the same fetch', async () => {
  const verify = verifier()
  expect(await verify(await signWith(kept, { sub: 'jane', exp: inAnHour() }))).not.toBeNull()
  keySet.pairs = [kept, added]
  const tokens = await Promise.all(
    ['a', 'b', 'c'].map((sub) => signWith(added, { sub, exp: inAnHour() })),
  )
  const principals = await Promise.all(tokens.map(verify))
  expect(principals.map((one) => one?.actor)).toEqual(['a', 'b', 'c'])
  expect(keySet.fetched).toBe(2)
})

test('an unknown key is `keys_unavailable` while the set cannot be fetched, a known one works', async () => {
  const verify = verifier()
  expect(await verify(await signWith(kept, { sub: 'jane', exp: inAnHour() }))).not.toBeNull()
  keySet.broken = true
  for (const sub of ['a', 'b']) {
    await expect(verify(await signWith(added, { sub, exp: inAnHour() })))
      .rejects.toMatchObject({ problem: { status: 503, code: 'keys_unavailable' } })
  }
  expect(keySet.fetched).toBe(2)
  expect(await verify(await signWith(kept, { sub: 'joe', exp: inAnHour() }))).not.toBeNull()
})

test('a fetch that brings the same keys forgets no token', async () => {
  const verify = verifier()
  const token = await signWith(kept, { sub: 'jane', exp: inAnHour() })
  await verify(token)
  const principal = await verify(token)
  await verify(await signWith(added, { sub: 'unknown', exp: inAnHour() }))
  expect(keySet.fetched).toBe(2)
  expect(await verify(token)).toBe(principal)
})

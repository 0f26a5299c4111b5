import type { Filling, Made } from './filling.ts'
import { until } from './provider.ts'

/** Makes an invitation in every state. */
export async function inviteToHarbour({ client, provider }: Filling, { ids, links }: Made): Promise<void> {
  const ask = (request: string, json?: unknown, headers?: Record<string, string>) =>
    client.do('harbour', request, json, headers)
  const invite = async (name: string, more: Record<string, unknown> = {}) => {
    const body = { name: `Guest ${name}`, email: `${name}@example.com`, ...more }
    ids[name] = (await ask('POST /v1/people/invite', body, { 'Idempotency-Key': `invite-${name}` })).id
    client.tokens[`harbour:${name}`] = { sub: `sub-${name}`, org: ids.harbour, person: ids[name] }
  }
  const link = async (name: string, count = 1) => {
    links[name] = await provider.tokenFor(`${name}@example.com`, count)
  }
  const hours = (seconds: number) => ({ expires_in_hours: seconds / 3600 })

  await invite('waiting', { role: 'admin' })
  await link('waiting')
  await invite('accepted')
  await link('accepted')
  await client.do(null, `POST /v1/invitations/${links.accepted}/accept`, {
    name: 'Aksel Guest',
    phone: '+4721000000',
    language: 'nb',
  }, { 'Idempotency-Key': 'accept' })
  await ask(`POST /v1/people/${ids.accepted}/approve`, { role: 'coach' })
  await invite('registered')
  await link('registered')
  await client.submit(`/invitations/${links.registered}`, { name: 'Registered Guest', language: 'fr' })
  await invite('revoked')
  await link('revoked')
  await ask(`DELETE /v1/people/${ids.revoked}/invite`, undefined, { 'X-Reason': 'by mistake' })
  await client.submit(`/invitations/${links.revoked}`, { intent: 'renew' })
  await invite('expired', hours(2))
  await link('expired')
  await invite('renewed', hours(2))
  await link('renewed')
  await invite('bounce')
  await invite('forgotten')
  await link('forgotten')
  await ask(`DELETE /v1/people/${ids.forgotten}`)
  await invite('refused')
  await link('refused')
  await ask(`POST /v1/people/${ids.refused}/refuse`, { reason: 'Not a member of the club' })
  await invite('misaddressed')
  await link('misaddressed')
  await ask(`PATCH /v1/people/${ids.misaddressed}`, { email: 'readdressed@example.com' })

  const stateOf = async (name: string) => (await ask(`GET /v1/people/${ids[name]}`)).invitation.state
  await until(
    'two invitations expire',
    async () => await stateOf('expired') === 'expired' && await stateOf('renewed') === 'expired',
  )
  links.superseded = links.renewed!
  await ask(`POST /v1/people/${ids.renewed}/invite`)
  await link('renewed', 2)
  await ask('POST /v1/people/invite/bulk', {
    emails: ['bulk1@example.com', 'bulk2@example.com', 'bulk1@example.com', 'finn@example.com', 'no address'],
    role: 'member',
  }, { 'Idempotency-Key': 'bulk' })
  await link('bulk1')
  await until('a mail fails', async () => {
    const { data } = await ask('GET /v1/events?type=MailFailed')
    return data.length > 0
  })
}

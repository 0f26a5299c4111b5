import type { LeftWork } from './exchange.ts'
import { type Filling, type Made, pause } from './filling.ts'

/** Makes the people and the group that {@link leaveWork} deletes. */
export async function fillLantern({ client, provider }: Filling, { ids, links }: Made): Promise<void> {
  const ask = (request: string, json?: unknown) => client.do('lantern', request, json)
  ids.lamps = (await ask('POST /v1/groups', { kind: 'team', name: 'Lamps' })).id
  for (const name of ['uma', 'vera', 'walt']) {
    ids[name] =
      (await ask('POST /v1/people', { name: `${name} of Lantern`, email: `${name}@example.com` })).id
    await ask(`PUT /v1/people/${ids[name]}/groups/${ids.lamps}`)
    ids[`${name}File`] = (await client.upload('lantern', `/v1/people/${ids[name]}/files`, {
      file: { filename: 'note.txt', text: `a note on ${name}` },
    })).id
  }
  ids.xena = (await ask('POST /v1/people/invite', { name: 'Xena', email: 'xena@example.com' })).id
  links.xena = await provider.tokenFor('xena@example.com')
  await client.do(null, `POST /v1/invitations/${links.xena}/accept`, {})
}

/**
 * Leaves every kind of work in the outbox. The mail provider does not answer, so the process waits for it.
 * The caller kills the process before it reaches the rest.
 */
export async function leaveWork({ client, provider }: Filling, { ids }: Made): Promise<LeftWork> {
  const ask = (request: string, json?: unknown) => client.do('lantern', request, json)
  provider.hold()
  await ask('POST /v1/people/invite', { name: 'Yara', email: 'yara@example.com' })
  await provider.held()
  const soon = { name: 'Zeno', email: 'zeno@example.com', expires_in_hours: 1 / 3600 }
  ids.zeno = (await ask('POST /v1/people/invite', soon)).id
  await ask(`DELETE /v1/groups/${ids.lamps}`)
  await ask(`DELETE /v1/people/${ids.uma}/files/${ids.umaFile}`)
  await ask(`DELETE /v1/people/${ids.vera}`)
  await pause(1_500)
  return {
    as: 'lantern',
    mails: ['yara@example.com'],
    group: ids.lamps!,
    expired: ids.zeno!,
    files: {
      gone: [`${ids.lantern}/${ids.vera}/`, `${ids.lantern}/${ids.uma}/${ids.umaFile}`],
      kept: [`${ids.lantern}/${ids.walt}/${ids.waltFile}`],
    },
  }
}

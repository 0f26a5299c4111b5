import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newOrganization, request, somebody, type TestOrganization, unique } from '../support/contract/api.ts'
import { address, openChurches } from '../support/contract/church.ts'
import { openDistricts, someone } from '../support/contract/district.ts'
import { mailTo, tokenIn } from '../support/contract/mailbox.ts'
import { chris, openWorkspace } from '../support/contract/workspace.ts'

const service = inject('service')
const churches = await openChurches(service)
const districts = await openDistricts(service)
const workspaces = await openWorkspace(service)
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)
const create = (fields: Record<string, unknown>) => api('POST', '/v1/people', { ...somebody(), ...fields })

describe('addresses', () => {
  it.each([
    (id: string) => `a&${id}@example.com`,
    (id: string) => `x/y=${id}@example.com`,
    (id: string) => `josé.${id}@example.com`,
    (id: string) => `user@bücher-${id}.example`,
  ])('in every alphabet are taken and found: case %#', async (of) => {
    const email = of(unique())
    const made = await create({ email })
    expect([made.status, made.body.email]).toEqual([201, email])
    const found = await api('GET', `/v1/people?email=${encodeURIComponent(email)}`)
    expect(found.body.data.map(({ id }: { id: string }) => id)).toEqual([made.body.id])
  })

  it('with an internationalized domain are unique and shown alike, however they are written', async () => {
    const id = unique()
    const host = new URL(`http://bücher-${id}.example`).hostname
    const made = await create({ email: `Jane@${host}` })
    expect([made.status, made.body.email]).toEqual([201, `Jane@bücher-${id}.example`])
    for (const email of [`jane@BÜCHER-${id}.example`, `jane@${host.toUpperCase()}`]) {
      const other = await create({ email })
      expect([other.status, other.body.code]).toEqual([422, 'email_taken'])
      expect((await api('PATCH', `/v1/people/${made.body.id}`, { email })).status).toBe(200)
    }
    const bulk = await api('POST', '/v1/people/invite/bulk', {
      emails: [`ann@bücher-${id}.example`, `ann@${host}`, `jane@${host}`],
    })
    expect(bulk.body.results.map(({ outcome }: { outcome: string }) => outcome))
      .toEqual(['invited', 'skipped', 'skipped'])
  })

  it('with an internationalized domain get mail by its ASCII form', async () => {
    const id = unique()
    const made = await api('POST', '/v1/people/invite', { name: 'Zoë', email: `zoë@bücher-${id}.example` })
    expect(made.status).toBe(201)
    const mail = await mailTo(service, `zoë@${new URL(`http://bücher-${id}.example`).hostname}`)
    expect(mail.text).toContain('Zoë')
  })

  it('are taken on every surface', async () => {
    const email = () => `a&b@bücher-${unique()}.example`
    const statuses = [
      (await districts.ask('POST', '/people', someone({ email: email() }))).status,
      (await workspaces.ask('POST', '/people', chris({ email: email() }))).status,
      (await churches.ask('POST', '/invite', {
        name: 'Jane',
        email: email(),
        church_id: churches.church.settings.number,
      })).status,
    ]
    expect(statuses).toEqual([201, 201, 200])
  })
})

describe('names', () => {
  it.each(['\u200b', '\u2800', '\u3164', '\u00ad', '\u{e0041}', '\u0301', '\u200b \u2800'])(
    'show something, whoever and whatever is named: %j shows nothing',
    async (blank) => {
      const [district, workspace] = [await districts.created(), await workspaces.create()]
      const person = await organization.person()
      const role = (await api('POST', '/v1/roles', { name: 'Cox', key: `k${unique()}` })).body.id
      const group = (await organization.group({ kind: 'team', name: 'Crew' })).id
      const member = await churches.invited()
      const { email } = (await api('POST', '/v1/people/invite', somebody())).body
      const token = tokenIn(service, await mailTo(service, email))
      const id = person.id
      const replies = await Promise.all([
        create({ name: blank }),
        create({ name: 'Jane', first_name: blank }),
        create({ name: 'Jane', last_name: blank }),
        api('PATCH', `/v1/people/${id}`, { name: blank }),
        api('PATCH', `/v1/people/${id}`, { last_name: blank }),
        api('POST', '/v1/people/invite', { ...somebody(), name: blank }),
        request(service.url, 'POST', `/v1/invitations/${token}/accept`, { name: blank }),
        api('POST', '/v1/roles', { name: blank }),
        api('PATCH', `/v1/roles/${role}`, { name: blank }),
        api('POST', '/v1/groups', { kind: 'team', name: blank }),
        api('PATCH', `/v1/groups/${group}`, { name: blank }),
        api('POST', '/v1/api-keys', { name: blank, scopes: ['people:read'] }),
        districts.ask('POST', '/people', someone({ first: blank })),
        districts.ask('PATCH', `/people/${district.id}`, { last: blank }),
        workspaces.ask('POST', '/people', chris({ last_name: blank })),
        workspaces.ask('PUT', `/people/${workspace.id}`, { first_name: blank }),
        workspaces.ask('POST', '/groups', { name: blank }),
        churches.ask('POST', '/invite', {
          name: blank,
          email: address(),
          church_id: churches.church.settings.number,
        }),
        churches.ask('PUT', `/${member.id}/profile`, { name: blank }),
      ])
      expect(replies.map(({ status }) => status < 400)).toEqual(replies.map(() => false))
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([422, 400]))
      expect((await api('GET', `/v1/people/${id}`)).body).toEqual(person)
    },
  )

  it('of every script are kept', async () => {
    for (const name of ['Ян', '李', 'محمد', 'प्रिया', 'ก้อย', 'Ὀδυσσεύς', '𐐨𐐯', '🙂']) {
      const { status, body } = await create({ name })
      expect([status, body.name]).toEqual([201, name])
    }
  })
})

describe('languages and time zones', () => {
  it.each([
    [{ language: 'en_US' }, { language: 'en-US' }],
    [{ language: 'pt_br' }, { language: 'pt-BR' }],
    [{ timezone: 'europe/kyiv' }, { timezone: 'Europe/Kyiv' }],
    [{ timezone: 'ASIA/KOLKATA' }, { timezone: 'Asia/Kolkata' }],
    [{ timezone: 'us/eastern' }, { timezone: 'US/Eastern' }],
    [{ timezone: 'est5edt' }, { timezone: 'EST5EDT' }],
  ])('%j becomes %j', async (given, kept) => {
    const { status, body } = await create(given)
    expect(status).toBe(201)
    expect(body).toMatchObject(kept)
  })

  it('of an organization are standardized, too', async () => {
    const other = await newOrganization(service, { language: 'pt_BR' })
    expect((await other.api('GET', '/v1/organization')).body.language).toBe('pt-BR')
  })
})

describe('lists', () => {
  it('search and sort names without regard to case, accents and alphabet', async () => {
    const own = await newOrganization(service)
    for (const name of ['Zoe', 'Ángel', 'Émile', 'Oz', 'ÉMILE B', 'ИВАН', 'Ωmega']) await own.person({ name })
    const names = async (query: string) =>
      (await own.api('GET', `/v1/people?${query}`)).body.data.map(({ name }: { name: string }) => name)
    expect(await names('sort=name')).toEqual(['Ángel', 'Émile', 'ÉMILE B', 'Oz', 'Zoe', 'Ωmega', 'ИВАН'])
    for (const field of ['q', 'name']) {
      expect(await names(`${field}=angel`)).toEqual(['Ángel'])
      expect(await names(`${field}=${encodeURIComponent('émile')}`)).toEqual(['Émile', 'ÉMILE B'])
      expect(await names(`${field}=emile`)).toEqual(['Émile', 'ÉMILE B'])
      expect(await names(`${field}=${encodeURIComponent('иван')}`)).toEqual(['ИВАН'])
      expect(await names(`${field}=${encodeURIComponent('ωmega')}`)).toEqual(['Ωmega'])
    }
  })

  it('have exact matches of `q` first unless they are sorted, page by page and by cursor', async () => {
    const own = await newOrganization(service)
    for (const name of ['Hannah', 'Lee Ann', 'Joanna', 'Ann']) await own.person({ name })
    const names = async (query: string) => {
      const { body } = await own.api('GET', `/v1/people?${query}`)
      return { ...body.meta, names: body.data.map(({ name }: { name: string }) => name) }
    }
    expect((await names('q=ANN')).names).toEqual(['Ann', 'Lee Ann', 'Hannah', 'Joanna'])
    expect((await names('q=ann&per_page=2&page=2')).names).toEqual(['Hannah', 'Joanna'])
    expect((await names('q=ann&sort=created_at')).names).toEqual(['Hannah', 'Lee Ann', 'Joanna', 'Ann'])
    const first = await names('q=ann&per_page=3&cursor=')
    expect(first.names).toEqual(['Ann', 'Lee Ann', 'Hannah'])
    expect((await names(`q=ann&per_page=3&cursor=${first.next_cursor}`)).names).toEqual(['Joanna'])
    // one that goes on in another order
    const other = await own.api('GET', `/v1/people?q=ann&sort=created_at&cursor=${first.next_cursor}`)
    expect([other.status, Object.keys(other.body.errors)]).toEqual([422, ['cursor']])
  })

  it('find an address by its letters and in ASCII', async () => {
    const own = await newOrganization(service)
    const { id } = await own.person({ email: 'josé@bücher.example' })
    for (const text of ['JOSÉ@', 'jose@bucher', 'bücher', 'josé@xn--bcher-kva.example']) {
      for (const field of ['q', 'email']) {
        const { body } = await own.api('GET', `/v1/people?${field}=${encodeURIComponent(text)}`)
        expect([text, body.data.map((one: { id: string }) => one.id)]).toEqual([text, [id]])
      }
    }
  })
})

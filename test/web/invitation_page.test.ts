import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  acceptedPage,
  closedPage,
  invitationForm,
  problemPage,
  renewedPage,
  unknownPage,
} from '../../src/web/invitations/invitation_page.ts'
import { pageSecurityPolicy } from '../../src/web/layout.ts'

const invitation = {
  organization: 'Grace Church',
  name: 'Jane Smith',
  email: 'jane@example.com',
  phone: null,
  language: 'en',
  expiresAt: Date.UTC(2024, 5, 17, 10, 30),
  approval: 'required' as const,
}
const reasons = ['used', 'revoked', 'expired', 'superseded'] as const

/** Every page there is, about an organization and a person of these names. */
const pages = (organization: string, name: string) => ({
  form: invitationForm({ ...invitation, organization, name }),
  corrected: invitationForm({
    ...invitation,
    organization,
    name,
    email: name,
    language: name,
    errors: { name: [name], other: [name] },
    values: { name, phone: name },
  }),
  pending: acceptedPage({ organization, name, status: 'pending' }),
  active: acceptedPage({ organization, name, status: 'active' }),
  ...Object.fromEntries(reasons.map((reason) => [reason, closedPage({ organization, reason })])),
  renewed: renewedPage({ organization }),
  unknown: unknownPage(),
  problem: problemPage({ title: organization, sentence: name }),
})
const words = (page: unknown) => String(page).replace(/<style>.*<\/style>|<[^>]+>/gs, '').replace(/\s+/g, ' ')

describe('every page', () => {
  const all = Object.entries(pages('Grace Church', 'Jane Smith'))

  test.each(all)('%s is a whole document in a language, with a title and one heading', (_, page) => {
    expect(String(page).trim()).toMatch(/^<!doctype html>\s*<html lang="en">.*<\/html>$/s)
    expect(String(page).match(/<title>[^<]+<\/title>/g)).toHaveLength(1)
    expect(String(page).match(/<h1/g)).toHaveLength(1)
  })

  test.each(all)('%s needs nothing that its policy forbids', (_, page) => {
    const style = String(page).match(/<style>(.*)<\/style>/s)![1]
    const hash = createHash('sha256').update(style).digest('base64')
    expect(pageSecurityPolicy).toContain(`style-src 'sha256-${hash}'`)
    expect(String(page)).not.toMatch(/<(script|img|link|iframe)| style=| on\w+=|url\(|@import|https?:/)
  })

  const hostile = [
    `<script>alert(1)</script>`,
    `" autofocus onfocus="alert(1)`,
    `'><img src=x>&amp;`,
    '</title></style><h1>',
  ]
  test.each(hostile)('%s as a name stays text', (name) => {
    for (const [kind, page] of Object.entries(pages(name, name))) {
      const plain = String(Object.entries(pages('A', 'B')).find(([other]) => other === kind)![1])
      // Escaped values add no tag and no attribute: the same elements stand in the same order.
      expect(String(page).match(/<\/?[a-z0-9]+/g)).toEqual(plain.match(/<\/?[a-z0-9]+/g))
      expect(String(page)).not.toContain(name)
    }
  })

  test('keeps right-to-left names from turning the sentence around', () => {
    expect(String(invitationForm({ ...invitation, organization: 'كنيسة النعمة' })))
      .toContain('<bdi>كنيسة النعمة</bdi> invites you')
  })

  test('shows names of 255 characters whole, in a quieter heading', () => {
    const long = 'Ä'.repeat(255)
    const page = String(invitationForm({ ...invitation, organization: long, name: long }))
    expect(page).toContain('<h1 class="long">')
    expect(page).toContain(`value="${long}"`)
  })
})

describe('invitationForm()', () => {
  const form = String(invitationForm(invitation))

  test('says who invites whom until when', () => {
    expect(words(form)).toContain('Grace Church invites you to register')
    expect(words(form)).toContain('jane@example.com')
    expect(words(form)).toContain('17 June 2024, 10:30 UTC')
  })

  test('posts to its own address: name, phone and language, each labelled', () => {
    expect(form).toContain('<form method="post">')
    const names = [...form.matchAll(/<(?:input|select)[^>]* name="([^"]+)"/g)].map((match) => match[1])
    expect(names).toEqual(['name', 'phone', 'language'])
    for (const name of names) {
      expect(form).toContain(`<label for="${name}">`)
      expect(form).toMatch(new RegExp(`<(input|select)\\s[^>]*id="${name}"[^>]*autocomplete=`))
    }
    expect(form).toMatch(/<input id="name"[^>]* required/)
  })

  test.each(
    [
      ['required', 'approves it'],
      ['automatic', 'at once'],
    ] as const,
  )('tells what happens next where approval is %s', (approval, sentence) => {
    expect(words(invitationForm({ ...invitation, approval }))).toContain(sentence)
  })

  test('offers languages in their own tongue, the person’s own one chosen', () => {
    const page = String(invitationForm({ ...invitation, language: 'pt-BR' }))
    expect(page).toMatch(/<option value="de" lang="de"\s*>Deutsch</)
    expect(page).toMatch(/<option value="pt-BR" lang="pt-BR" selected\s*>Português \(Brasil\)</)
    expect(page.match(/ selected/g)).toHaveLength(1)
  })

  test('sums up the errors, leads to the fields, and keeps what was typed', () => {
    const page = String(invitationForm({
      ...invitation,
      errors: { phone: ['The phone field must be a valid phone number.'] },
      values: { name: 'Janet', phone: '12', language: 'fr' },
    }))
    expect(page).toContain('<title>Error: ')
    expect(page).toMatch(/role="alert".*<a href="#phone">The phone field must be/s)
    expect(page).toMatch(
      /id="phone"[^>]*value="12"[^>]*aria-describedby="phone-hint phone-error" aria-invalid="true"/,
    )
    expect(page).toContain('id="phone-error"')
    expect(page).toMatch(/id="name"[^>]*value="Janet"[^>]*aria-invalid="false"/)
    expect(page).toMatch(/value="fr" lang="fr" selected/)
    expect(form).not.toContain('role="alert"')
  })
})

describe('the other pages', () => {
  test('acceptedPage() tells whether approval is still to come', () => {
    expect(words(acceptedPage({ organization: 'Grace', name: 'Jane', status: 'pending' }))).toContain(
      'approves it',
    )
    expect(words(acceptedPage({ organization: 'Grace', name: 'Jane', status: 'active' }))).toContain(
      'now registered',
    )
  })

  test.each(reasons)('closedPage() for a link that is %s offers a new one, unless it was used', (reason) => {
    const page = String(closedPage({ organization: 'Grace', reason }))
    expect(page.includes('name="intent" value="renew"')).toBe(reason !== 'used')
    expect(page.includes('Was that not you?')).toBe(reason === 'used')
  })

  test('renewedPage() does not tell whether a mail was sent', () => {
    expect(words(renewedPage({ organization: 'Grace' }))).toContain('If this invitation can be renewed')
  })
})

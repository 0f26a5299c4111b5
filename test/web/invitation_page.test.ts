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
import { loadedCatalogues } from '../support/given/catalogues.ts'
import { readerOf } from '../../src/languages/reader.ts'
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
const english = await readerOf({ languages: ['en'] })
const arabic = await readerOf({ languages: ['ar-EG'] })
const reasons = ['used', 'revoked', 'expired', 'superseded'] as const

/** Every page, about an organization and a person of these names. */
const pages = (organization: string, name: string, reader = english) => ({
  form: invitationForm({ ...invitation, organization, name }, reader),
  corrected: invitationForm({
    ...invitation,
    organization,
    name,
    email: name,
    language: name,
    mistakes: [{ field: 'name', problem: 255 }, { field: 'phone', problem: 'wrong_phone' }, {
      field: 'language',
      problem: 'wrong_language',
    }],
    values: { name, phone: name, language: name },
  }, reader),
  pending: acceptedPage({ organization, name, status: 'pending' }, reader),
  active: acceptedPage({ organization, name, status: 'active' }, reader),
  ...Object.fromEntries(reasons.map((reason) => [reason, closedPage({ organization, reason }, reader)])),
  renewed: renewedPage({ organization }, reader),
  unknown: unknownPage(reader),
  tooMuch: problemPage('too_much', reader),
  later: problemPage('later', reader),
  failed: problemPage('failed', reader),
})
const words = (page: unknown) => String(page).replace(/<style>.*<\/style>|<[^>]+>/gs, '').replace(/\s+/g, ' ')

describe('every page', () => {
  const all = Object.entries(pages('Grace Church', 'Jane Smith'))

  test.each(all)('%s is a whole document in a language, with a title and one heading', (_, page) => {
    expect(String(page).trim()).toMatch(/^<!doctype html>\s*<html lang="en" dir="ltr">.*<\/html>$/s)
    expect(String(page).match(/<title>[^<]+<\/title>/g)).toHaveLength(1)
    expect(String(page).match(/<h1/g)).toHaveLength(1)
  })

  test.each(all)('%s needs nothing that its policy forbids', (_, page) => {
    const style = String(page).match(/<style>(.*)<\/style>/s)![1]
    const hash = createHash('sha256').update(style).digest('base64')
    expect(pageSecurityPolicy).toContain(`style-src 'sha256-${hash}'`)
    expect(String(page)).not.toMatch(/<(script|img|link|iframe)| style=| on\w+=|url\(|@import|https?:/)
  })

  test.each(loadedCatalogues)(
    'is in $language as a whole, and in its direction',
    async ({ language, direction, messages }) => {
      const reader = await readerOf({ languages: [language] })
      for (const page of Object.values(pages('Grace Church', 'Jane Smith', reader))) {
        expect(String(page)).toContain(`<html lang="${language}" dir="${direction}">`)
        expect(words(page)).not.toMatch(/[{}]|undefined/)
      }
      const form = words(invitationForm(invitation, reader))
      for (const key of ['form_intro', 'form_accept', 'form_language_hint', 'next'] as const) {
        expect(form).toContain(messages[key])
      }
    },
  )

  test('addresses an Arabic reader from the right, and shows addresses and numbers from the left', () => {
    const page = String(invitationForm(invitation, arabic))
    expect(page).toContain('<html lang="ar-EG" dir="rtl">')
    expect(page).toContain('<bdi dir="ltr">jane@example.com</bdi>')
    expect(page).toMatch(/<input id="phone"[^>]* dir="ltr"/)
    expect(page).toContain('<bdi>+1 202 555 0147</bdi>')
    expect(page).toContain('<title>تدعوك \u2068Grace Church\u2069 إلى التسجيل</title>')
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
    const page = String(invitationForm({ ...invitation, organization: 'كنيسة النعمة' }, english))
    expect(page).toContain('<bdi>كنيسة النعمة</bdi> invites you')
    expect(page).toContain('<title>\u2068كنيسة النعمة\u2069 invites you')
  })

  test('shows names of 255 characters whole, in a quieter heading', () => {
    const long = 'Ä'.repeat(255)
    const page = String(invitationForm({ ...invitation, organization: long, name: long }, english))
    expect(page).toContain('<h1 class="long">')
    expect(page).toContain(`value="${long}"`)
  })
})

describe('invitationForm()', () => {
  const form = String(invitationForm(invitation, english))

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
    expect(words(invitationForm({ ...invitation, approval }, english))).toContain(sentence)
  })

  test('offers languages in their own tongue, the person’s own one chosen', () => {
    const page = String(invitationForm({ ...invitation, language: 'pt-BR' }, english))
    expect(page).toMatch(/<option value="de" lang="de"\s*>Deutsch</)
    expect(page).toMatch(/<option value="pt-BR" lang="pt-BR" selected\s*>Português \(Brasil\)</)
    expect(page.match(/ selected/g)).toHaveLength(1)
  })

  test('sums up the errors, leads to the fields, and keeps what was typed', () => {
    const page = String(invitationForm({
      ...invitation,
      mistakes: [{ field: 'phone', problem: 'wrong_phone' }],
      values: { name: 'Janet', phone: '12', language: 'fr' },
    }, english))
    expect(page).toContain('<title>Error: ')
    expect(page).toMatch(
      /role="alert".*<a href="#phone">Please enter the whole phone number with the country code, such as/s,
    )
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
    expect(words(acceptedPage({ organization: 'Grace', name: 'Jane', status: 'pending' }, english)))
      .toContain(
        'approves it',
      )
    expect(words(acceptedPage({ organization: 'Grace', name: 'Jane', status: 'active' }, english))).toContain(
      'now registered',
    )
  })

  test.each(reasons)('closedPage() for a link that is %s offers a new one, unless it was used', (reason) => {
    const page = String(closedPage({ organization: 'Grace', reason }, english))
    expect(page.includes('name="intent" value="renew"')).toBe(reason !== 'used')
    expect(page.includes('Was that not you?')).toBe(reason === 'used')
  })

  test('renewedPage() does not tell whether a mail was sent', () => {
    expect(words(renewedPage({ organization: 'Grace' }, english))).toContain(
      'If this invitation can be renewed',
    )
  })
})

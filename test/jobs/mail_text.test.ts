import { describe, expect, test } from 'vitest'
import { invitationMail } from '../../src/jobs/invitation_mail/mail_text.ts'
import { loadedCatalogues } from '../support/given/catalogues.ts'
import { readerOf } from '../../src/languages/reader.ts'

const invitation = {
  organization: 'Grace Church',
  name: 'Jane Smith',
  link: 'https://people.example.com/invitations/abc-DEF_1',
  expiresAt: Date.UTC(2024, 5, 17, 10, 30),
}
const english = await readerOf({ languages: ['en'] })

describe('invitationMail()', () => {
  test('both parts state who invites, the link, its expiry, and what to do if it is a surprise', () => {
    const { subject, text, html } = invitationMail(invitation, english)
    expect(subject).toBe('Grace Church invites you to register')
    const words = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
    for (const part of [text.replace(/\s+/g, ' '), words]) {
      expect(part).toContain('Hello Jane Smith,')
      expect(part).toContain('Grace Church invites you to register')
      expect(part).toContain(invitation.link)
      expect(part).toContain('until 17 June 2024, 10:30 UTC')
      expect(part).toContain('If you did not expect this invitation')
    }
  })

  test('loads nothing from anywhere', () => {
    const { html } = invitationMail(invitation, english)
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|src=/)
    expect(html.match(/href="/g)).toHaveLength(2)
  })

  test('greets somebody whose name is not known', () => {
    expect(invitationMail({ ...invitation, name: '' }, english).text).toMatch(/^Hello,\n/)
    expect(invitationMail({ ...invitation, name: ' ' }, english).html).toContain('Hello,')
  })

  test('escapes every value in the HTML part', () => {
    const evil = `<script>alert("1")</script>'&`
    const { html } = invitationMail({ ...invitation, organization: evil, name: evil }, english)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;')
  })

  test('has a subject of one line, whatever the organization is called', () => {
    const { subject, text } = invitationMail({
      ...invitation,
      organization: 'A\r\nBcc: eve@example.com\u0000\u2028B',
    }, english)
    expect(subject).toBe('A Bcc: eve@example.com B invites you to register')
    expect(text).not.toMatch(/^Bcc/m)
  })

  test.each(loadedCatalogues)('is in $language as a whole, with every value in it', async (catalogue) => {
    const reader = await readerOf({ languages: [catalogue.language], timeZone: 'Europe/Berlin' })
    const { subject, text, html } = invitationMail(invitation, reader)
    expect(html).toMatch(
      new RegExp(`<html lang="${catalogue.language}" dir="${catalogue.direction}">`),
    )
    expect(html).toContain(`<div role="article" aria-label="${subject}" lang="${catalogue.language}"`)
    for (const part of [subject, text, html]) expect(part).toContain('Grace Church')
    for (const part of [text, html]) {
      expect(part).toContain('Jane Smith')
      expect(part).toContain(invitation.link)
      expect(part).toMatch(/12:30 \(.{5,}\)/)
      expect(part).not.toMatch(/[{}]|undefined/)
    }
  })

  test('keeps the link on a line of its own, with nothing around it', async () => {
    for (const { language } of loadedCatalogues) {
      const { text } = invitationMail(invitation, await readerOf({ languages: [language] }))
      expect(text.split('\n')).toContain(invitation.link)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { expiryInWords, invitationMail } from '../../src/jobs/invitation_mail/mail_text.ts'

const invitation = {
  organization: 'Grace Church',
  name: 'Jane Smith',
  link: 'https://people.example.com/invitations/abc-DEF_1',
  expiresAt: Date.UTC(2024, 5, 17, 10, 30),
  language: 'en',
}

describe('invitationMail()', () => {
  test('both parts state who invites, the link, its expiry, and what to do if it is a surprise', () => {
    const { subject, text, html } = invitationMail(invitation)
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
    const { html } = invitationMail(invitation)
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|src=/)
    expect(html.match(/href="/g)).toHaveLength(2)
  })

  test('greets somebody whose name is not known', () => {
    expect(invitationMail({ ...invitation, name: '' }).text).toMatch(/^Hello,\n/)
    expect(invitationMail({ ...invitation, name: ' ' }).html).toContain('Hello,')
  })

  test('escapes every value in the HTML part', () => {
    const evil = `<script>alert("1")</script>'&`
    const { html } = invitationMail({ ...invitation, organization: evil, name: evil, language: evil })
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;')
  })

  test('has a subject of one line, whatever the organization is called', () => {
    const { subject, text } = invitationMail({
      ...invitation,
      organization: 'A\r\nBcc: eve@example.com\u0000\u2028B',
    })
    expect(subject).toBe('A Bcc: eve@example.com B invites you to register')
    expect(text).not.toMatch(/^Bcc/m)
  })
})

describe('expiryInWords()', () => {
  test.each([
    ['en', '17 June 2024, 10:30 UTC'],
    ['en-US', 'June 17, 2024, 10:30 UTC'],
    ['de', '17. Juni 2024, 10:30 UTC'],
    ['fr', '17 juin 2024, 10:30 UTC'],
    ['not a language', '17 June 2024, 10:30 UTC'],
  ])('in %s', (language, words) => {
    expect(expiryInWords(invitation.expiresAt, language)).toBe(words)
  })
})

import { html } from 'hono/html'
import { LRUCache } from 'lru-cache'
import { oneLine } from './message.ts'

export interface InvitationMail {
  organization: string
  /** May be empty: bulk invitations know only the address. */
  name: string
  link: string
  /** Milliseconds since 1970. */
  expiresAt: number
  /** BCP 47; decides how the date is written. */
  language: string
}

/** Making a format takes longer than all else about a mail. */
const formats = new LRUCache<string, Record<'date' | 'time', Intl.DateTimeFormat>>({ max: 50 })

const formatsOf = (locale: string) => {
  const known = formats.get(locale)
  if (known) return known
  const made = {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    }),
  }
  formats.set(locale, made)
  return made
}

/** "17 June 2024, 10:30 UTC", the month in the given language; English where the language is unknown. */
export const expiryInWords = (expiresAt: number, language: string): string => {
  const at = new Date(expiresAt)
  const written = (locale: string) => {
    const { date, time } = formatsOf(locale)
    return `${date.format(at)}, ${time.format(at)} UTC`
  }
  try {
    // Plain "en" would be the American order.
    return written(language === 'en' ? 'en-GB' : language)
  } catch {
    return written('en-GB')
  }
}

const style = {
  body: 'margin:0;padding:0;background-color:#f6f4ef',
  outer: 'max-width:560px;margin:0 auto;padding:32px 16px',
  card:
    'padding:32px 28px;background-color:#ffffff;border:1px solid #e2ddd3;border-radius:10px;color:#1d1b18;' +
    "overflow-wrap:anywhere;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
  heading: 'margin:0 0 20px;font-size:24px;line-height:1.3;font-weight:600',
  text: 'margin:0 0 20px;font-size:16px;line-height:1.6',
  small: 'margin:0 0 14px;font-size:14px;line-height:1.6;color:#57524a',
  last: 'margin:24px 0 0;padding-top:20px;border-top:1px solid #e2ddd3;font-size:14px;line-height:1.6;' +
    'color:#57524a',
  button: 'display:inline-block;padding:14px 24px;border-radius:8px;background-color:#1f5b4c;color:#ffffff;' +
    'font-size:16px;font-weight:600;text-decoration:none',
  link: 'color:#1f5b4c;word-break:break-all',
}

/**
 * An invitation as subject, plain text and HTML, with the same content in both. No images, nothing loaded,
 * nothing tracked.
 */
export const invitationMail = (
  { organization, name, link, expiresAt, language }: InvitationMail,
): { subject: string; text: string; html: string } => {
  const who = oneLine(organization)
  const person = oneLine(name)
  const until = expiryInWords(expiresAt, language)
  const subject = `${who} invites you to register`

  const text = `Hello${person ? ` ${person}` : ''},

${who} invites you to register.

Follow this link to check your details and accept the invitation:

${link}

The link is for you alone, so please do not pass it on. It works once, until ${until}.

If you did not expect this invitation, you can ignore this mail: nobody is registered
unless the link is followed, and it stops working by itself. Someone at ${who}
entered your address.
`

  const greeting = person ? html`Hello <bdi>${person}</bdi>,` : 'Hello,'
  const body = html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${subject}</title>
      </head>
      <body style="${style.body}">
        <div role="article" aria-label="${subject}" style="${style.outer}">
          <div style="${style.card}">
            <h1 style="${style.heading}"><bdi>${who}</bdi> invites you to register</h1>
            <p style="${style.text}">${greeting}</p>
            <p style="${style.text}">Follow this link to check your details and accept the invitation.</p>
            <p style="${style.text}"><a href="${link}" style="${style.button}">See the invitation</a></p>
            <p style="${style.small}">Or copy this address into your browser:<br>
              <a href="${link}" style="${style.link}">${link}</a></p>
            <p style="${style.small}">The link is for you alone, so please do not pass it on.
              It works once, until <bdi lang="${language}">${until}</bdi>.</p>
            <p style="${style.last}">If you did not expect this invitation, you can ignore this mail:
              nobody is registered unless the link is followed, and it stops working by itself.
              Someone at <bdi>${who}</bdi> entered your address.</p>
          </div>
        </div>
      </body>
    </html>
  `

  // Nothing in the template is a promise, so what comes back is a string already.
  return { subject, text, html: String(body).trim() }
}

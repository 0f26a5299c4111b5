import { html } from 'hono/html'
import { momentInWords } from '../../languages/moment.ts'
import type { Reader } from '../../languages/reader.ts'
import { sentencesFor } from '../../languages/sentences.ts'
import { oneLine } from './message.ts'

export interface InvitationMail {
  organization: string
  /** May be empty: bulk invitations know only the address. */
  name: string
  link: string
  /** In milliseconds since the Unix epoch. */
  expiresAt: number
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
 * An invitation as subject, plain text and HTML, with the same content in both, in the reader's language. No
 * images, nothing loaded, nothing tracked.
 */
export const invitationMail = (
  { organization, name, link, expiresAt }: InvitationMail,
  reader: Reader,
): { subject: string; text: string; html: string } => {
  const who = oneLine(organization)
  const person = oneLine(name)
  const until = momentInWords(expiresAt, reader)
  const { text: say, html: mark } = sentencesFor(reader)
  const subject = say('invites', { organization: who })

  const text = [
    person ? say('mail_hello', { name: person }) : say('mail_hello_unnamed'),
    `${subject}.`,
    say('mail_follow'),
    link,
    say('mail_personal', { until }),
    say('mail_unexpected', { organization: who }),
  ].join('\n\n') + '\n'

  const { catalogue: { direction }, locale } = reader
  const body = html`
    <!doctype html>
    <html lang="${locale}" dir="${direction}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${subject}</title>
      </head>
      <body style="${style.body}">
        <div role="article" aria-label="${subject}" lang="${locale}" dir="${direction}" style="${style
          .outer}">
          <div style="${style.card}">
            <h1 style="${style.heading}">${mark('invites', { organization: who })}</h1>
            <p style="${style.text}">${person
              ? mark('mail_hello', { name: person })
              : mark('mail_hello_unnamed')}</p>
            <p style="${style.text}">${mark('mail_follow')}</p>
            <p style="${style.text}"><a href="${link}" style="${style.button}">${mark('mail_button')}</a></p>
            <p style="${style.small}">${mark('mail_copy')}<br>
              <a href="${link}" dir="ltr" style="${style.link}">${link}</a></p>
            <p style="${style.small}">${mark('mail_personal', { until })}</p>
            <p style="${style.last}">${mark('mail_unexpected', { organization: who })}</p>
          </div>
        </div>
      </body>
    </html>
  `

  // Nothing in the template is a promise, so what comes back is a string already.
  return { subject, text, html: String(body).trim() }
}

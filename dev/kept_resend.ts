/** For development only: takes mail as Resend does, and keeps and prints it instead of sending it. */
import type { MailSender } from '../src/mail/message.ts'

interface Email {
  from: string
  to: string | string[]
  subject: string
  text: string
  html: string
}

/** Answers `POST /emails` and `POST /emails/batch`; null for every other request. */
export async function keptResend(request: Request, sender: MailSender): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  if (pathname !== '/emails' && pathname !== '/emails/batch') return null
  const emails = [await request.json()].flat() as Email[]
  const messages = emails.map((email) => ({
    ...email,
    to: [email.to].flat().join(', '),
    id: crypto.randomUUID(),
  }))
  await sender.send(messages)
  const kept = messages.map(({ id }) => ({ id }))
  return Response.json(pathname === '/emails' ? kept[0] : { data: kept })
}

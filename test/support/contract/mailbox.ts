import { eventually, type Reply, request } from './api.ts'
import type { Service } from './setup.ts'
import type { ReceivedMail } from '../fakes/resend.ts'

type Posted = Pick<Service, 'resendUrl' | 'publicUrl'>

export async function mailsTo({ resendUrl }: Posted, to: string): Promise<ReceivedMail[]> {
  return (await request(resendUrl, 'GET', `/received?to=${encodeURIComponent(to)}`)).body
}

export async function mailsToDomain({ resendUrl }: Posted, domain: string): Promise<ReceivedMail[]> {
  return (await request(resendUrl, 'GET', `/received?domain=${domain}`)).body
}

/** The newest of at least `count` mails to an address. */
export async function mailTo(service: Posted, to: string, count = 1, seconds = 15): Promise<ReceivedMail> {
  return await eventually(`mail ${count} of an invited person`, async () => {
    const mails = await mailsTo(service, to)
    return mails.length >= count && mails.at(-1)
  }, { seconds })
}

/** The link of an invitation mail, the same in both of its parts. */
export function linkIn({ publicUrl }: Posted, { text, html }: ReceivedMail): string {
  const link = text.split(/\s+/).find((word) => word.startsWith(`${publicUrl}/invitations/`))
  if (!link || !html.includes(`href="${link}"`)) throw new Error('the mail has no link under PUBLIC_URL')
  return link
}

export const tokenIn = (service: Posted, mail: ReceivedMail) => linkIn(service, mail).split('/').at(-1)!

/** Opens a link as a browser would that reaches the service by its public address. */
export async function follow(
  { url, publicUrl }: Pick<Service, 'url' | 'publicUrl'>,
  link: string,
  form?: Record<string, string>,
): Promise<Reply> {
  const path = link.slice(publicUrl.length)
  return form
    ? await request(url, 'POST', path, new URLSearchParams(form).toString(), {
      'Content-Type': 'application/x-www-form-urlencoded',
    })
    : await request(url, 'GET', path)
}

/**
 * For development only: accepts mail as Resend does, and prints the link in it instead of sending it. Nothing
 * is stored.
 */

interface Email {
  text: string
}

/** Responds to `POST /emails` and `POST /emails/batch`; null for every other request. */
export async function printedResend(
  request: Request,
  print: (line: string) => void,
): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  if (pathname !== '/emails' && pathname !== '/emails/batch') return null
  const emails = [await request.json()].flat() as Email[]
  const taken = emails.map(({ text }) => {
    const link = text.match(/https?:\/\/\S+/)?.[0]
    print(`Mail (not sent)${link ? `, with the link ${link}` : ''}`)
    return { id: crypto.randomUUID() }
  })
  return Response.json(pathname === '/emails' ? taken[0] : { data: taken })
}

import { z } from '@hono/zod-openapi'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from '../../http/env.ts'
import {
  acceptFoundLink,
  findLink,
  type FoundLink,
  renewFoundLink,
} from '../../operations/invitation_links.ts'
import { chosenLanguage, currentInvitation, type Invitation, type Present } from '../../../events/person.ts'
import type { Settings } from '../../../events/organization.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { createErrorHandler, type ErrorHandlerOptions } from '../../http/errors.ts'
import { publicBodyBytes, readBytes } from '../../http/body.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Reader, readerOf } from '../../languages/reader.ts'
import type { Html } from '../../languages/sentences.ts'
import {
  acceptedPage,
  closedPage,
  type ClosedReason,
  invitationForm,
  problemPage,
  renewedPage,
  unknownPage,
} from './invitation_page.ts'
import { pageSecurityPolicy } from '../layout.ts'
import { longestName, mistakesOf } from './mistakes.ts'
import { problemOfRefusal } from '../../operations/problem_of_refusal.ts'
import { language, phone, requiredText } from '../../operations/person_fields.ts'

type Deps = CommandDeps & Pick<ErrorHandlerOptions, 'write'>

const form = z.object({
  name: requiredText(longestName),
  phone: phone.optional(),
  language: language.optional(),
})

/** The environment of the pages. The reader is the person of the link once the link was found. */
interface PageEnv {
  Variables: AppEnv['Variables'] & { reader: Reader }
}

type PageContext = Context<PageEnv>

/**
 * Mounts the page of an invitation link, which works without scripts, and the endpoint that its form posts
 * to. `limit` may refuse a request before its token is looked at.
 */
export function mountInvitationPages(
  app: Hono<AppEnv>,
  deps: Deps,
  limit: MiddlewareHandler<AppEnv> = (_, next) => next(),
): void {
  const pages = new Hono<PageEnv>()
  const logged = createErrorHandler(deps)

  pages.onError(async (error, c) => {
    const { status, headers } = await logged(error, c as unknown as Context<AppEnv>)
    const retryAfter = headers.get('Retry-After')
    if (retryAfter) c.header('Retry-After', retryAfter)
    return page(c, status as ContentfulStatusCode, problemPage(problemOf(status), c.get('reader')))
  })

  pages.use('/invitations/:token', async (c, next) => {
    c.set('reader', await readerOf({ acceptLanguage: c.req.header('Accept-Language') }))
    await next()
  })

  pages.get('/invitations/:token', limit, async (c) => {
    const found = await findLink(deps, c.req.param('token'))
    if (!found) return page(c, 404, unknownPage(c.get('reader')))
    const { link } = found
    await know(c, found)
    return 'refused' in link
      ? closed(c, found)
      : page(c, 200, invitationForm(shown(found, link, c.get('reader')), c.get('reader')))
  })

  pages.post('/invitations/:token', limit, async (c) => {
    // the token is the credential: without a valid one the form is not read
    const found = await findLink(deps, c.req.param('token'))
    if (!found) return page(c, 404, unknownPage(c.get('reader')))
    await know(c, found)
    const fields = await readForm(c)
    return fields.intent === 'renew' ? await renew(c, deps, found) : await accept(c, deps, found, fields)
  })

  app.route('/', pages)
}

async function accept(c: PageContext, deps: Deps, found: FoundLink, fields: Record<string, string>) {
  const { settings: { organization }, link } = found
  if ('refused' in link) return closed(c, found)
  const parsed = form.safeParse(fields)
  if (!parsed.success) {
    const mistakes = mistakesOf(parsed.error, fields)
    return page(
      c,
      422,
      invitationForm({ ...shown(found, link, c.get('reader')), mistakes, values: fields }, c.get('reader')),
    )
  }
  const handled = await acceptFoundLink(deps, found, c.get('requestId'), parsed.data)
  if (handled.result === 'done' && handled.state?.existence === 'present') {
    const { name, status } = handled.state
    const shownStatus = status === 'active' ? 'active' : 'pending'
    // in the language that the person has just chosen
    await know(c, { settings: found.settings, person: handled.state })
    const accepted = { organization: organization.name, name, status: shownStatus } as const
    return page(c, 200, acceptedPage(accepted, c.get('reader')))
  }
  if (handled.result === 'done') return page(c, 404, unknownPage(c.get('reader')))
  // a concurrent write won: the link now shows what happened
  const now = await findLink(deps, c.req.param('token')!)
  if (!now) return page(c, 404, unknownPage(c.get('reader')))
  if ('refused' in now.link) return closed(c, now)
  throw new ProblemError(problemOfRefusal(handled.refusal))
}

/**
 * Handles a request for a new link. Every outcome has the same response, which tells a stranger nothing.
 */
async function renew(c: PageContext, deps: Deps, found: FoundLink) {
  const { organization } = found.settings
  const handled = await renewFoundLink(deps, found, c.get('requestId'))
  if (handled.result === 'refused' && handled.refusal.refused !== 'not_found') {
    throw new ProblemError(problemOfRefusal(handled.refusal))
  }
  return page(c, 200, renewedPage({ organization: organization.name }, c.get('reader')))
}

function shown({ settings: { organization }, person }: FoundLink, link: Invitation, reader: Reader) {
  const { name, email, phone } = person
  return {
    organization: organization.name,
    name,
    email,
    phone,
    language: chosenLanguage(person) ?? reader.locale,
    expiresAt: link.expiresAt,
    approval: organization.approval,
  }
}

function closed(c: PageContext, found: FoundLink) {
  const organization = found.settings.organization.name
  return page(c, 410, closedPage({ organization, reason: reasonOf(found) }, c.get('reader')))
}

/**
 * Why the link is closed. For a replaced link the state of the newest invitation counts, and `superseded`
 * only if that is still open: otherwise the newer mail would not help.
 */
function reasonOf({ person, tokenHash, link }: FoundLink): ClosedReason {
  const current = currentInvitation(person)!
  if (current.state === 'accepted') return 'used'
  if (current.state === 'revoked' || person.archived_at !== null) return 'revoked'
  if (current.tokenHash !== tokenHash && current.state === 'pending') return 'superseded'
  return 'refused' in link && link.refused === 'invitation_used' ? 'used' : 'expired'
}

async function readForm(c: PageContext): Promise<Record<string, string>> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw new ProblemError({
      status: 415,
      code: 'unsupported_media_type',
      detail: 'Send the form as application/x-www-form-urlencoded.',
    })
  }
  const bytes = await readBytes(c, publicBodyBytes)
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)))
}

function page(c: PageContext, status: ContentfulStatusCode, html: Html) {
  return c.html(html, status, {
    'Cache-Control': 'no-store',
    'Content-Language': c.get('reader').locale,
    'Content-Security-Policy': pageSecurityPolicy,
    'Referrer-Policy': 'same-origin',
  })
}

/** Notes the organization of the request for its log line, and addresses the person from now on. */
async function know(
  c: PageContext,
  { settings, person }: { settings: Settings; person: Present },
): Promise<void> {
  c.set('organization', settings.organization.id)
  c.set(
    'reader',
    await readerOf({
      languages: [chosenLanguage(person), settings.organization.language ?? null],
      acceptLanguage: c.req.header('Accept-Language'),
      timeZone: person.timezone,
    }),
  )
}

function problemOf(status: number): Parameters<typeof problemPage>[0] {
  switch (status) {
    case 413:
      return 'too_much'
    case 408:
    case 409:
    case 429:
    case 503:
      return 'later'
    default:
      return 'failed'
  }
}

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
import { currentInvitation, type Invitation } from '../../../events/person.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { createErrorHandler, type ErrorHandlerOptions } from '../../http/errors.ts'
import { publicBodyBytes, readBytes } from '../../http/body.ts'
import { ProblemError } from '../../http/problem.ts'
import { errorsOf } from '../../http/validation.ts'
import {
  acceptedPage,
  closedPage,
  invitationForm,
  problemPage,
  renewedPage,
  unknownPage,
} from './invitation_page.ts'
import { type Html, pageSecurityPolicy } from '../layout.ts'
import { problemOfRefusal } from '../../operations/problem_of_refusal.ts'
import { language, phone, requiredText } from '../../operations/person_fields.ts'

type Deps = CommandDeps & Pick<ErrorHandlerOptions, 'write'>

const form = z.object({ name: requiredText(255), phone: phone.optional(), language: language.optional() })

/**
 * Mounts the page of an invitation link, which works without scripts, and the endpoint that its form posts
 * to. `limit` may refuse a request before its token is looked at.
 */
export function mountInvitationPages(
  app: Hono<AppEnv>,
  deps: Deps,
  limit: MiddlewareHandler<AppEnv> = (_, next) => next(),
): void {
  const pages = new Hono<AppEnv>()
  const logged = createErrorHandler(deps)

  pages.onError(async (error, c) => {
    const { status, headers } = await logged(error, c)
    const retryAfter = headers.get('Retry-After')
    if (retryAfter) c.header('Retry-After', retryAfter)
    return page(c, status as ContentfulStatusCode, problemPage(explanationOf(status)))
  })

  pages.get('/invitations/:token', limit, async (c) => {
    const found = await findLink(deps, c.req.param('token'))
    if (!found) return page(c, 404, unknownPage())
    const { link, settings } = found
    c.set('organization', settings.organization.id)
    return 'refused' in link ? closed(c, found) : page(c, 200, invitationForm(shown(found, link)))
  })

  pages.post('/invitations/:token', limit, async (c) => {
    // the token is the credential: without a valid one the form is not read
    const found = await findLink(deps, c.req.param('token'))
    if (!found) return page(c, 404, unknownPage())
    c.set('organization', found.settings.organization.id)
    const fields = await readForm(c)
    return fields.intent === 'renew' ? await renew(c, deps, found) : await accept(c, deps, found, fields)
  })

  app.route('/', pages)
}

async function accept(c: Context<AppEnv>, deps: Deps, found: FoundLink, fields: Record<string, string>) {
  const { settings: { organization }, link } = found
  if ('refused' in link) return closed(c, found)
  const parsed = form.safeParse(fields)
  if (!parsed.success) {
    const errors = errorsOf(parsed.error, fields)
    return page(c, 422, invitationForm({ ...shown(found, link), errors, values: fields }))
  }
  const handled = await acceptFoundLink(deps, found, c.get('requestId'), parsed.data)
  if (handled.result === 'done' && handled.state?.existence === 'present') {
    const { name, status } = handled.state
    const shownStatus = status === 'active' ? 'active' : 'pending'
    return page(c, 200, acceptedPage({ organization: organization.name, name, status: shownStatus }))
  }
  if (handled.result === 'done') return page(c, 404, unknownPage())
  // a concurrent write won: the link now shows what happened
  const now = await findLink(deps, c.req.param('token')!)
  if (!now) return page(c, 404, unknownPage())
  if ('refused' in now.link) return closed(c, now)
  throw new ProblemError(problemOfRefusal(handled.refusal))
}

/**
 * Handles a request for a new link. Every outcome has the same response, which tells a stranger nothing.
 */
async function renew(c: Context<AppEnv>, deps: Deps, found: FoundLink) {
  const { organization } = found.settings
  const handled = await renewFoundLink(deps, found, c.get('requestId'))
  if (handled.result === 'refused' && handled.refusal.refused !== 'not_found') {
    throw new ProblemError(problemOfRefusal(handled.refusal))
  }
  return page(c, 200, renewedPage({ organization: organization.name }))
}

function shown({ settings: { organization }, person }: FoundLink, link: Invitation) {
  const { name, email, phone, language } = person
  return {
    organization: organization.name,
    name,
    email,
    phone,
    language,
    expiresAt: link.expiresAt,
    approval: organization.approval,
  }
}

function closed(c: Context<AppEnv>, found: FoundLink) {
  const organization = found.settings.organization.name
  return page(c, 410, closedPage({ organization, reason: reasonOf(found) }))
}

/**
 * Why the link is closed. For a replaced link the state of the newest invitation counts, and `superseded`
 * only if that is still open: otherwise the newer mail would not help.
 */
function reasonOf({ person, tokenHash, link }: FoundLink): 'used' | 'revoked' | 'expired' | 'superseded' {
  const current = currentInvitation(person)!
  if (current.state === 'accepted') return 'used'
  if (current.state === 'revoked' || person.archived_at !== null) return 'revoked'
  if (current.tokenHash !== tokenHash && current.state === 'pending') return 'superseded'
  return 'refused' in link && link.refused === 'invitation_used' ? 'used' : 'expired'
}

async function readForm(c: Context<AppEnv>): Promise<Record<string, string>> {
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

function page(c: Context<AppEnv>, status: ContentfulStatusCode, html: Html) {
  return c.html(html, status, {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': pageSecurityPolicy,
    'Referrer-Policy': 'same-origin',
  })
}

function explanationOf(status: number): { title: string; sentence: string } {
  switch (status) {
    case 413:
      return { title: 'That was too long', sentence: 'Please go back and enter less.' }
    case 408:
    case 429:
    case 409:
    case 503:
      return {
        title: 'Please try again in a moment',
        sentence: 'We cannot answer right now. Your link stays as it is, and nothing was lost.',
      }
    default:
      return {
        title: 'That did not work',
        sentence:
          'Please open the link in your mail again. If it does not help, tell the people who invited you.',
      }
  }
}

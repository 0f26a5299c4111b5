import { html } from 'hono/html'
import { expiryInWords } from '../../jobs/invitation_mail/mail_text.ts'
import { languageChoices } from './languages.ts'
import { heading, type Html, layout } from '../layout.ts'

export interface InvitationForm {
  organization: string
  /** The name that the organization has of the person; may be empty. */
  name: string
  email: string
  phone: string | null
  /** A language tag (BCP 47). */
  language: string
  /** In milliseconds since the Unix epoch. */
  expiresAt: number
  approval: 'required' | 'automatic'
  /** Messages by field, as in a 422 problem document. */
  errors?: Record<string, string[]>
  /** The values that the person entered, shown again with the errors. */
  values?: { name?: string; phone?: string; language?: string }
}

const FIELDS = ['name', 'phone', 'language']

const errorSummary = (errors: Record<string, string[]>): Html => {
  const lines = Object.entries(errors).flatMap(([field, messages]) =>
    messages.map((message) =>
      FIELDS.includes(field) ? html`<li><a href="#${field}">${message}</a></li>` : html`<li>${message}</li>`
    )
  )
  return html`
    <div class="errors" role="alert" aria-labelledby="errors">
      <h2 id="errors">Please check what you entered</h2>
      <ul>${lines}</ul>
    </div>
  `
}

const problemOf = (field: string, messages: string[] | undefined): Html | '' =>
  messages?.length ? html`<p class="wrong" id="${field}-error">${messages.join(' ')}</p>` : ''

/** The attributes aria-describedby and aria-invalid of a field. */
const described = (field: string, hint: boolean, wrong: boolean): Html => {
  const ids = [...(hint ? [`${field}-hint`] : []), ...(wrong ? [`${field}-error`] : [])].join(' ')
  return html`aria-describedby="${ids}" aria-invalid="${String(wrong)}"`
}

/**
 * The page of an open invitation: its organization and the form that accepts it. The form posts to the page's
 * own URL.
 */
export const invitationForm = (invitation: InvitationForm): Html => {
  const { organization, name, email, phone, language, expiresAt, approval, errors = {}, values = {} } =
    invitation
  const failed = Object.keys(errors).length > 0
  const wrong = (field: string) => (errors[field]?.length ?? 0) > 0
  const chosen = values.language || language
  const options = languageChoices(chosen).map((choice) =>
    html`<option value="${choice.tag}" lang="${choice.tag}" ${
      choice.tag === chosen ? 'selected' : ''
    }>${choice.name}</option>`
  )
  const next = approval === 'required'
    ? html`Someone at <bdi>${organization}</bdi> looks at your registration and approves it.
      Until then it is pending.`
    : html`You are registered with <bdi>${organization}</bdi> at once.`
  const title = `${organization} invites you to register`
  return layout({
    title: failed ? `Error: ${title}` : title,
    main: html`
      ${failed ? errorSummary(errors) : ''}
      <p class="kicker">${name ? html`An invitation for <bdi>${name}</bdi>` : 'An invitation'}</p>
      ${heading(title, html`<bdi>${organization}</bdi> invites you to register`)}
      <p>Please check your details, complete what is missing, and accept.</p>
      <dl>
        <div>
          <dt>Sent to</dt>
          <dd><bdi>${email}</bdi></dd>
        </div>
        <div>
          <dt>Open until</dt>
          <dd><bdi lang="${language}">${expiryInWords(expiresAt, language)}</bdi></dd>
        </div>
      </dl>
      <form method="post">
        <div class="field">
          <label for="name">Name</label>
          ${problemOf('name', errors.name)}
          <input id="name" name="name" type="text" value="${values.name ??
            name}" required maxlength="255" dir="auto"
            autocomplete="name" ${described('name', false, wrong('name'))}>
        </div>
        <div class="field">
          <label for="phone">Phone <small>(optional)</small></label>
          <p class="hint" id="phone-hint">With the country code, such as +1 202 555 0147</p>
          ${problemOf('phone', errors.phone)}
          <input id="phone" name="phone" type="tel" value="${values.phone ?? phone ?? ''}" maxlength="50"
            autocomplete="tel" ${described('phone', true, wrong('phone'))}>
        </div>
        <div class="field">
          <label for="language">Language</label>
          <p class="hint" id="language-hint">The one you would like to be addressed in</p>
          ${problemOf('language', errors.language)}
          <select id="language" name="language" autocomplete="language" ${described(
            'language',
            true,
            wrong('language'),
          )}>
            ${options}
          </select>
        </div>
        <div class="note">
          <h2>What happens next</h2>
          <p>${next}</p>
        </div>
        <button type="submit">Accept and register</button>
      </form>
      <p class="after">You did not expect this? Close the page: nobody is registered unless you accept.</p>
    `,
  })
}

/** The page after accepting: the person is registered, or waits for an approval. */
export const acceptedPage = (
  { organization, name, status }: { organization: string; name: string; status: 'pending' | 'active' },
): Html => {
  const thanks = name ? html`Thank you, <bdi>${name}</bdi>` : 'Thank you'
  return layout({
    title: status === 'pending' ? 'Your registration has been received' : 'You are registered',
    main: status === 'pending'
      ? html`
        <p class="kicker">Registration received</p>
        ${heading(`Thank you, ${name}`, thanks)}
        <p>Your registration with <bdi>${organization}</bdi> has been received.</p>
        <div class="note">
          <h2>What happens next</h2>
          <p>Someone at <bdi>${organization}</bdi> looks at it and approves it. There is nothing more for
            you to do: you can close this page.</p>
        </div>
      `
      : html`
        <p class="kicker">Registered</p>
        ${heading(`Thank you, ${name}`, thanks)}
        <p>You are now registered with <bdi>${organization}</bdi>. There is nothing more for you to do: you
          can close this page.</p>
      `,
  })
}

/** The form on a closed invitation that requests a new link. It posts to the page's own URL. */
const renewal = html`
  <form method="post">
    <input type="hidden" name="intent" value="renew">
    <button type="submit">Ask for a new link</button>
  </form>
  <p class="after">A new link is sent only to the address that was invited.</p>
`

/** The page of a closed invitation: the reason, and what the person can do. */
export const closedPage = (
  { organization, reason }: { organization: string; reason: 'used' | 'revoked' | 'expired' | 'superseded' },
): Html => {
  const who = html`<bdi>${organization}</bdi>`
  const page = (title: string, main: Html) =>
    layout({ title, main: html`<p class="kicker">Invitation from ${who}</p>${heading(title)}${main}` })
  switch (reason) {
    case 'used':
      return page(
        'You are registered already',
        html`
          <p>This link has done its work: the invitation was accepted with it, and it opens only once. There
            is nothing more for you to do.</p>
          <div class="note">
            <h2>Was that not you?</h2>
            <p>Then someone else may have had your link. Please tell ${who} soon, in the way you usually reach
              them, so that they can look into it.</p>
          </div>
        `,
      )
    case 'expired':
      return page(
        'This link has expired',
        html`
          <p>Invitations stay open only for a limited time, which keeps them safe. You can ask for a fresh
            link and go on from there.</p>
          ${renewal}
        `,
      )
    case 'revoked':
      return page(
        'This invitation was withdrawn',
        html`
          <p>${who} has withdrawn it, so the link no longer opens. If you think that this is a mistake, you
            can ask for a new one.</p>
          ${renewal}
        `,
      )
    case 'superseded':
      return page(
        'There is a newer link',
        html`
          <p>${who} has sent you another invitation since, and only the latest link opens. Please look for the
            most recent mail, or ask for a new link.</p>
          ${renewal}
        `,
      )
  }
}

/**
 * The page after requesting a new link. It is the same whether a link was sent or not, so that it reveals
 * nothing to a stranger.
 */
export const renewedPage = ({ organization }: { organization: string }): Html =>
  layout({
    title: 'Please look in your mailbox',
    main: html`
      <p class="kicker">Invitation from <bdi>${organization}</bdi></p>
      ${heading('Please look in your mailbox')}
      <p>If this invitation can be renewed, a new link is on its way to the address that was invited.</p>
      <p>Nothing there after a few minutes? Look in the spam folder, or ask <bdi>${organization}</bdi>.</p>
    `,
  })

/** The page for 404: the link is unknown. */
export const unknownPage = (): Html =>
  layout({
    title: 'We do not know this link',
    main: html`
      <p class="kicker">Invitation</p>
      ${heading('We do not know this link')}
      <p>Perhaps the mail program cut it off: long links sometimes break at the end of a line.</p>
      <div class="note">
        <h2>What you can do</h2>
        <p>Open the mail again and use the button in it, or copy the whole link into the address bar. If that
          does not help, ask the people who invited you to send a new invitation.</p>
      </div>
    `,
  })

/** The page for other errors, such as 429 and 503. */
export const problemPage = ({ title, sentence }: { title: string; sentence: string }): Html =>
  layout({ title, main: html`${heading(title)}<p>${sentence}</p>` })

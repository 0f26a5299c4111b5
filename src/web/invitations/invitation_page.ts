import { html } from 'hono/html'
import { momentInWords } from '../../languages/moment.ts'
import type { Reader } from '../../languages/reader.ts'
import { type Html, type Sentences, sentencesFor } from '../../languages/sentences.ts'
import { heading, layout } from '../layout.ts'
import { languageChoices } from './languages.ts'
import { examplePhone, explain, type FormField, longestName, type Mistake } from './mistakes.ts'

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
  /** At most one for each field. */
  mistakes?: readonly Mistake[]
  /** The values that the person entered, shown again with the mistakes. */
  values?: Partial<Record<FormField, string>>
}

/**
 * The page of an open invitation: its organization and the form that accepts it. The form posts to the page's
 * own URL.
 */
export const invitationForm = (invitation: InvitationForm, reader: Reader): Html => {
  const { organization, name, email, phone, language, expiresAt, approval } = invitation
  const { mistakes = [], values = {} } = invitation
  const sentences = sentencesFor(reader)
  const { text, html: say } = sentences
  const isLanguageWrong = mistakes.some(({ field }) => field === 'language')
  const chosen = (!isLanguageWrong && values.language) || language
  const options = languageChoices(chosen).map((choice) =>
    html`<option value="${choice.tag}" lang="${choice.tag}" ${
      choice.tag === chosen ? 'selected' : ''
    }>${choice.name}</option>`
  )
  const title = text('invites', { organization })
  return layout({
    reader,
    title: mistakes.length > 0 ? text('wrong_title', { title }) : title,
    main: html`
      ${mistakes.length > 0 ? summaryOf(mistakes, sentences) : ''}
      <p class="kicker">${name ? say('form_kicker', { name }) : say('form_kicker_unnamed')}</p>
      ${heading(title, say('invites', { organization }))}
      <p>${say('form_intro')}</p>
      <dl>
        <div>
          <dt>${say('form_sent_to')}</dt>
          <dd><bdi dir="ltr">${email}</bdi></dd>
        </div>
        <div>
          <dt>${say('form_open_until')}</dt>
          <dd><bdi>${momentInWords(expiresAt, reader)}</bdi></dd>
        </div>
      </dl>
      <form method="post">
        <div class="field">
          <label for="name">${say('form_name')}</label>
          ${mistakeAbout('name', mistakes, sentences)}
          <input id="name" name="name" type="text" value="${values.name ??
            name}" required maxlength="${longestName}" dir="auto"
            autocomplete="name" ${described('name', false, mistakes)}>
        </div>
        <div class="field">
          <label for="phone">${say('form_phone')} <small>${say('form_optional')}</small></label>
          <p class="hint" id="phone-hint">${say('form_phone_hint', { example: examplePhone })}</p>
          ${mistakeAbout('phone', mistakes, sentences)}
          <input id="phone" name="phone" type="tel" value="${values.phone ?? phone ??
            ''}" maxlength="50" dir="ltr"
            autocomplete="tel" ${described('phone', true, mistakes)}>
        </div>
        <div class="field">
          <label for="language">${say('form_language')}</label>
          <p class="hint" id="language-hint">${say('form_language_hint')}</p>
          ${mistakeAbout('language', mistakes, sentences)}
          <select id="language" name="language" autocomplete="language" ${described(
            'language',
            true,
            mistakes,
          )}>
            ${options}
          </select>
        </div>
        <div class="note">
          <h2>${say('next')}</h2>
          <p>${say(approval === 'required' ? 'form_next_approval' : 'form_next_automatic', {
            organization,
          })}</p>
        </div>
        <button type="submit">${say('form_accept')}</button>
      </form>
      <p class="after">${say('form_unexpected')}</p>
    `,
  })
}

const summaryOf = (mistakes: readonly Mistake[], sentences: Sentences): Html => {
  const lines = mistakes.map((mistake) =>
    html`<li><a href="#${mistake.field}">${explain(mistake, sentences)}</a></li>`
  )
  return html`
    <div class="errors" role="alert" aria-labelledby="errors">
      <h2 id="errors">${sentences.html('wrong_summary')}</h2>
      <ul>${lines}</ul>
    </div>
  `
}

const mistakeAbout = (
  field: FormField,
  mistakes: readonly Mistake[],
  sentences: Sentences,
): Html | '' => {
  const mistake = mistakes.find((one) => one.field === field)
  return mistake ? html`<p class="wrong" id="${field}-error">${explain(mistake, sentences)}</p>` : ''
}

/** The attributes aria-describedby, if something describes the field, and aria-invalid. */
const described = (field: FormField, hint: boolean, mistakes: readonly Mistake[]): Html => {
  const wrong = mistakes.some((mistake) => mistake.field === field)
  const ids = [...(hint ? [`${field}-hint`] : []), ...(wrong ? [`${field}-error`] : [])].join(' ')
  const invalid = String(wrong)
  return ids ? html`aria-describedby="${ids}" aria-invalid="${invalid}"` : html`aria-invalid="${invalid}"`
}

/** The page after accepting: the person is registered, or waits for an approval. */
export const acceptedPage = (
  { organization, name, status }: { organization: string; name: string; status: 'pending' | 'active' },
  reader: Reader,
): Html => {
  const { text, html: say } = sentencesFor(reader)
  const [plain, thanks] = name
    ? [text('thanks', { name }), say('thanks', { name })]
    : [text('thanks_unnamed'), say('thanks_unnamed')]
  return layout({
    reader,
    title: text(status === 'pending' ? 'received_title' : 'registered_title'),
    main: status === 'pending'
      ? html`
        <p class="kicker">${say('received_kicker')}</p>
        ${heading(plain, thanks)}
        <p>${say('received_text', { organization })}</p>
        <div class="note">
          <h2>${say('next')}</h2>
          <p>${say('received_next', { organization })}</p>
        </div>
      `
      : html`
        <p class="kicker">${say('registered_kicker')}</p>
        ${heading(plain, thanks)}
        <p>${say('registered_text', { organization })}</p>
      `,
  })
}

export type ClosedReason = 'used' | 'revoked' | 'expired' | 'superseded'

/** The page of a closed invitation: the reason, and what the person can do. */
export const closedPage = (
  { organization, reason }: { organization: string; reason: ClosedReason },
  reader: Reader,
): Html => {
  const { text, html: say } = sentencesFor(reader)
  const title = text(`${reason}_title`)
  // the form posts to the page's own URL
  const help = reason === 'used'
    ? html`
      <div class="note">
        <h2>${say('used_doubt')}</h2>
        <p>${say('used_doubt_text', { organization })}</p>
      </div>
    `
    : html`
      <form method="post">
        <input type="hidden" name="intent" value="renew">
        <button type="submit">${say('renew')}</button>
      </form>
      <p class="after">${say('renew_note')}</p>
    `
  const content = html`<p>${say(`${reason}_text`, { organization })}</p>${help}`
  return messagePage({ reader, title, kicker: say('from', { organization }), content })
}

/**
 * The page after requesting a new link. It is the same whether a link was sent or not, so that it reveals
 * nothing to a stranger.
 */
export const renewedPage = ({ organization }: { organization: string }, reader: Reader): Html => {
  const { text, html: say } = sentencesFor(reader)
  const content = html`
    <p>${say('renewed_text')}</p>
    <p>${say('renewed_hint', { organization })}</p>
  `
  return messagePage({
    reader,
    title: text('renewed_title'),
    kicker: say('from', { organization }),
    content,
  })
}

/** The page for 404: the link is unknown. */
export const unknownPage = (reader: Reader): Html => {
  const { text, html: say } = sentencesFor(reader)
  const content = html`
    <p>${say('unknown_text')}</p>
    <div class="note">
      <h2>${say('unknown_help')}</h2>
      <p>${say('unknown_help_text')}</p>
    </div>
  `
  return messagePage({ reader, title: text('unknown_title'), kicker: say('unknown_kicker'), content })
}

interface MessagePage {
  reader: Reader
  /** Also the heading. */
  title: string
  /** The line above the heading. */
  kicker: Html
  content: Html
}

const messagePage = ({ reader, title, kicker, content }: MessagePage): Html =>
  layout({ reader, title, main: html`<p class="kicker">${kicker}</p>${heading(title)}${content}` })

/** The page for other errors: the request was too large, cannot be answered at the moment, or failed. */
export const problemPage = (problem: 'too_much' | 'later' | 'failed', reader: Reader): Html => {
  const { text, html: say } = sentencesFor(reader)
  const title = text(`${problem}_title`)
  return layout({ reader, title, main: html`${heading(title)}<p>${say(`${problem}_text`)}</p>` })
}

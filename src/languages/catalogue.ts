/**
 * Every sentence of the mails and pages for people, by its key. Names in braces, such as `{organization}`,
 * are replaced by values; a translation has the same ones as the English sentence.
 */
export interface Messages {
  /** The subject of the mail, and the title of its page. */
  invites: string

  mail_hello: string
  mail_hello_unnamed: string
  mail_follow: string
  mail_button: string
  mail_copy: string
  mail_personal: string
  mail_unexpected: string

  form_kicker: string
  form_kicker_unnamed: string
  form_intro: string
  form_sent_to: string
  form_open_until: string
  form_name: string
  form_phone: string
  form_optional: string
  form_phone_hint: string
  form_language: string
  form_language_hint: string
  form_next_approval: string
  form_next_automatic: string
  form_accept: string
  form_unexpected: string

  wrong_title: string
  wrong_summary: string
  wrong_name_missing: string
  wrong_name_characters: string
  wrong_phone: string
  wrong_language: string

  next: string
  thanks: string
  thanks_unnamed: string
  received_title: string
  received_kicker: string
  received_text: string
  received_next: string
  registered_title: string
  registered_kicker: string
  registered_text: string

  from: string
  used_title: string
  used_text: string
  used_doubt: string
  used_doubt_text: string
  expired_title: string
  expired_text: string
  revoked_title: string
  revoked_text: string
  superseded_title: string
  superseded_text: string
  renew: string
  renew_note: string
  renewed_title: string
  renewed_text: string
  renewed_hint: string

  unknown_kicker: string
  unknown_title: string
  unknown_text: string
  unknown_help: string
  unknown_help_text: string

  too_much_title: string
  too_much_text: string
  later_title: string
  later_text: string
  failed_title: string
  failed_text: string
}

export type MessageKey = keyof Messages

/** A sentence about `{count}` for each plural category that Intl.PluralRules has in the language. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The sentences of one language. */
export interface Catalogue {
  /** The primary language subtag (BCP 47). */
  language: string
  direction: 'ltr' | 'rtl'
  /** The locale of dates for a bare language tag, where Intl would assume the region of a minority. */
  dates?: string
  messages: Messages
  wrongLength: Plural
}

import type { Catalogue } from './catalogue.ts'

export const en: Catalogue = {
  language: 'en',
  direction: 'ltr',
  // plain "en" would be the American order
  dates: 'en-GB',
  messages: {
    invites: '{organization} invites you to register',

    mail_hello: 'Hello {name},',
    mail_hello_unnamed: 'Hello,',
    mail_follow: 'Follow this link to check your details and accept the invitation:',
    mail_button: 'See the invitation',
    mail_copy: 'Or copy this address into your browser:',
    mail_personal: 'The link is for you alone, so please do not pass it on. It works once, until {until}.',
    mail_unexpected:
      'If you did not expect this invitation, you can ignore this mail: nobody is registered unless the ' +
      'invitation is accepted, and the link stops working by itself. Someone at {organization} entered ' +
      'your address.',

    form_kicker: 'An invitation for {name}',
    form_kicker_unnamed: 'An invitation',
    form_intro: 'Please check your details, complete what is missing, and accept.',
    form_sent_to: 'Sent to',
    form_open_until: 'Open until',
    form_name: 'Name',
    form_phone: 'Phone',
    form_optional: '(optional)',
    form_phone_hint: 'With the country code, such as {example}',
    form_language: 'Language',
    form_language_hint: 'The one you would like to be addressed in',
    form_next_approval:
      'Someone at {organization} looks at your registration and approves it. Until then it is pending.',
    form_next_automatic: 'You are registered with {organization} at once.',
    form_accept: 'Accept and register',
    form_unexpected: 'You did not expect this? Close the page: nobody is registered unless you accept.',

    wrong_title: 'Error: {title}',
    wrong_summary: 'Please check what you entered',
    wrong_name_missing: 'Please enter your name.',
    wrong_name_characters: 'Please write your name in ordinary letters and signs.',
    wrong_phone: 'Please enter the whole phone number with the country code, such as {example}.',
    wrong_language: 'Please choose a language from the list.',

    next: 'What happens next',
    thanks: 'Thank you, {name}',
    thanks_unnamed: 'Thank you',
    received_title: 'Your registration has been received',
    received_kicker: 'Registration received',
    received_text: 'Your registration with {organization} has been received.',
    received_next:
      'Someone at {organization} looks at it and approves it. There is nothing more for you to do: you ' +
      'can close this page.',
    registered_title: 'You are registered',
    registered_kicker: 'Registered',
    registered_text:
      'You are now registered with {organization}. There is nothing more for you to do: you can close ' +
      'this page.',

    from: 'Invitation from {organization}',
    used_title: 'You are registered already',
    used_text:
      'This link has done its work: the invitation was accepted with it, and it opens only once. There ' +
      'is nothing more for you to do.',
    used_doubt: 'Was that not you?',
    used_doubt_text:
      'Then someone else may have had your link. Please tell {organization} soon, in the way you usually ' +
      'reach them, so that they can look into it.',
    expired_title: 'This link has expired',
    expired_text:
      'Invitations stay open only for a limited time, which keeps them safe. You can ask for a fresh ' +
      'link and go on from there.',
    revoked_title: 'This invitation was withdrawn',
    revoked_text:
      '{organization} has withdrawn it, so the link no longer opens. If you think that this is a ' +
      'mistake, you can ask for a new one.',
    superseded_title: 'There is a newer link',
    superseded_text:
      '{organization} has sent you another invitation since, and only the latest link opens. Please look ' +
      'for the most recent mail, or ask for a new link.',
    renew: 'Ask for a new link',
    renew_note: 'A new link is sent only to the address that was invited.',
    renewed_title: 'Please look in your mailbox',
    renewed_text:
      'If this invitation can be renewed, a new link is on its way to the address that was invited.',
    renewed_hint: 'Nothing there after a few minutes? Look in the spam folder, or ask {organization}.',

    unknown_kicker: 'Invitation',
    unknown_title: 'We do not know this link',
    unknown_text: 'Perhaps the mail program cut it off: long links sometimes break at the end of a line.',
    unknown_help: 'What you can do',
    unknown_help_text:
      'Open the mail again and use the button in it, or copy the whole link into the address bar. If ' +
      'that does not help, ask the people who invited you to send a new invitation.',

    too_much_title: 'That was too long',
    too_much_text: 'Please go back and enter less.',
    later_title: 'Please try again in a moment',
    later_text: 'We cannot answer right now. Your link stays as it is, and nothing was lost.',
    failed_title: 'That did not work',
    failed_text:
      'Please open the link in your mail again. If it does not help, tell the people who invited you.',
  },
  wrongLength: {
    one: 'Please enter at most {count} character.',
    other: 'Please enter at most {count} characters.',
  },
}

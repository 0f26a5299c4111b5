import type { Catalogue } from './catalogue.ts'

export const de: Catalogue = {
  language: 'de',
  direction: 'ltr',
  messages: {
    invites: '{organization} lädt Sie ein, sich zu registrieren',

    mail_hello: 'Guten Tag {name},',
    mail_hello_unnamed: 'Guten Tag,',
    mail_follow: 'über diesen Link können Sie Ihre Angaben prüfen und die Einladung annehmen:',
    mail_button: 'Einladung ansehen',
    mail_copy: 'Oder kopieren Sie diese Adresse in Ihren Browser:',
    mail_personal:
      'Der Link ist nur für Sie bestimmt, bitte geben Sie ihn nicht weiter. Er funktioniert einmal und ' +
      'ist gültig bis {until}.',
    mail_unexpected:
      'Falls Sie diese Einladung nicht erwartet haben, können Sie diese E-Mail ignorieren: Niemand wird ' +
      'registriert, solange die Einladung nicht angenommen wird, und der Link verliert von selbst seine ' +
      'Gültigkeit. Ihre Adresse wurde bei {organization} eingetragen.',

    form_kicker: 'Eine Einladung für {name}',
    form_kicker_unnamed: 'Eine Einladung',
    form_intro: 'Bitte prüfen Sie Ihre Angaben, ergänzen Sie, was fehlt, und nehmen Sie die Einladung an.',
    form_sent_to: 'Gesendet an',
    form_open_until: 'Gültig bis',
    form_name: 'Name',
    form_phone: 'Telefon',
    form_optional: '(freiwillig)',
    form_phone_hint: 'Mit Landesvorwahl, zum Beispiel {example}',
    form_language: 'Sprache',
    form_language_hint: 'Die Sprache, in der wir Sie ansprechen sollen',
    form_next_approval:
      'Ihre Registrierung wird bei {organization} geprüft und freigegeben. Bis dahin ist sie noch offen.',
    form_next_automatic: 'Sie sind sofort bei {organization} registriert.',
    form_accept: 'Annehmen und registrieren',
    form_unexpected:
      'Sie haben diese Einladung nicht erwartet? Dann schließen Sie die Seite: Ohne Ihre Zustimmung wird ' +
      'niemand registriert.',

    wrong_title: 'Fehler: {title}',
    wrong_summary: 'Bitte prüfen Sie Ihre Eingaben',
    wrong_name_missing: 'Bitte geben Sie Ihren Namen ein.',
    wrong_name_characters: 'Bitte schreiben Sie Ihren Namen mit gewöhnlichen Buchstaben und Zeichen.',
    wrong_phone:
      'Bitte geben Sie die vollständige Telefonnummer mit Landesvorwahl ein, zum Beispiel {example}.',
    wrong_language: 'Bitte wählen Sie eine Sprache aus der Liste.',

    next: 'Wie es weitergeht',
    thanks: 'Vielen Dank, {name}',
    thanks_unnamed: 'Vielen Dank',
    received_title: 'Ihre Registrierung ist eingegangen',
    received_kicker: 'Registrierung eingegangen',
    received_text: 'Ihre Registrierung bei {organization} ist eingegangen.',
    received_next:
      'Sie wird bei {organization} geprüft und freigegeben. Sie brauchen nichts weiter zu tun und können ' +
      'diese Seite schließen.',
    registered_title: 'Sie sind registriert',
    registered_kicker: 'Registriert',
    registered_text:
      'Sie sind jetzt bei {organization} registriert. Sie brauchen nichts weiter zu tun und können diese ' +
      'Seite schließen.',

    from: 'Einladung von {organization}',
    used_title: 'Sie sind bereits registriert',
    used_text:
      'Dieser Link hat seinen Zweck erfüllt: Mit ihm wurde die Einladung angenommen, und er lässt sich ' +
      'nur einmal verwenden. Sie brauchen nichts weiter zu tun.',
    used_doubt: 'Waren Sie das nicht?',
    used_doubt_text:
      'Dann hatte vielleicht jemand anderes Ihren Link. Bitte sagen Sie {organization} bald Bescheid, ' +
      'auf dem Weg, auf dem Sie sonst Kontakt haben, damit der Sache nachgegangen werden kann.',
    expired_title: 'Dieser Link ist abgelaufen',
    expired_text:
      'Einladungen sind zur Sicherheit nur begrenzte Zeit gültig. Sie können einen neuen Link anfordern ' +
      'und damit fortfahren.',
    revoked_title: 'Diese Einladung wurde zurückgezogen',
    revoked_text:
      '{organization} hat sie zurückgezogen, daher lässt sich der Link nicht mehr öffnen. Wenn Sie das ' +
      'für ein Versehen halten, können Sie einen neuen anfordern.',
    superseded_title: 'Es gibt einen neueren Link',
    superseded_text:
      '{organization} hat Ihnen inzwischen eine weitere Einladung geschickt, und nur der neueste Link ' +
      'lässt sich öffnen. Bitte suchen Sie die letzte E-Mail oder fordern Sie einen neuen Link an.',
    renew: 'Neuen Link anfordern',
    renew_note: 'Ein neuer Link geht nur an die Adresse, die eingeladen wurde.',
    renewed_title: 'Bitte sehen Sie in Ihrem Postfach nach',
    renewed_text:
      'Wenn diese Einladung erneuert werden kann, ist ein neuer Link an die eingeladene Adresse ' +
      'unterwegs.',
    renewed_hint:
      'Nach einigen Minuten ist noch nichts da? Sehen Sie im Spam-Ordner nach oder fragen Sie bei ' +
      '{organization} nach.',

    unknown_kicker: 'Einladung',
    unknown_title: 'Diesen Link kennen wir nicht',
    unknown_text:
      'Vielleicht hat das E-Mail-Programm ihn abgeschnitten: Lange Links brechen manchmal am Zeilenende ' +
      'um.',
    unknown_help: 'Was Sie tun können',
    unknown_help_text:
      'Öffnen Sie die E-Mail noch einmal und verwenden Sie die Schaltfläche darin, oder kopieren Sie den ' +
      'ganzen Link in die Adresszeile. Wenn das nicht hilft, bitten Sie diejenigen, die Sie eingeladen ' +
      'haben, um eine neue Einladung.',

    too_much_title: 'Das war zu lang',
    too_much_text: 'Bitte gehen Sie zurück und geben Sie weniger ein.',
    later_title: 'Bitte versuchen Sie es gleich noch einmal',
    later_text:
      'Wir können gerade nicht antworten. Ihr Link bleibt, wie er ist, und nichts ist verloren gegangen.',
    failed_title: 'Das hat nicht geklappt',
    failed_text:
      'Bitte öffnen Sie noch einmal den Link in Ihrer E-Mail. Wenn das nicht hilft, sagen Sie denjenigen ' +
      'Bescheid, die Sie eingeladen haben.',
  },
  wrongLength: {
    one: 'Bitte geben Sie höchstens {count} Zeichen ein.',
    other: 'Bitte geben Sie höchstens {count} Zeichen ein.',
  },
}

import type { Catalogue } from './catalogue.ts'

export const nl: Catalogue = {
  language: 'nl',
  direction: 'ltr',
  messages: {
    invites: '{organization} nodigt u uit om u te registreren',

    mail_hello: 'Hallo {name},',
    mail_hello_unnamed: 'Hallo,',
    mail_follow: 'Volg deze link om uw gegevens te controleren en de uitnodiging te accepteren:',
    mail_button: 'Bekijk de uitnodiging',
    mail_copy: 'Of kopieer dit adres naar uw browser:',
    mail_personal:
      'De link is alleen voor u bestemd; geef hem niet door. Hij werkt één keer en is geldig tot {until}.',
    mail_unexpected:
      'Verwachtte u deze uitnodiging niet, dan kunt u deze e-mail negeren: niemand wordt geregistreerd ' +
      'zolang de uitnodiging niet is geaccepteerd, en de link verloopt vanzelf. Iemand bij ' +
      '{organization} heeft uw adres ingevoerd.',

    form_kicker: 'Een uitnodiging voor {name}',
    form_kicker_unnamed: 'Een uitnodiging',
    form_intro: 'Controleer uw gegevens, vul aan wat ontbreekt en accepteer.',
    form_sent_to: 'Verzonden naar',
    form_open_until: 'Geldig tot',
    form_name: 'Naam',
    form_phone: 'Telefoon',
    form_optional: '(optioneel)',
    form_phone_hint: 'Met de landcode, bijvoorbeeld {example}',
    form_language: 'Taal',
    form_language_hint: 'De taal waarin u aangesproken wilt worden',
    form_next_approval:
      'Iemand bij {organization} bekijkt uw registratie en keurt die goed. Tot dan staat ze open.',
    form_next_automatic: 'U bent meteen geregistreerd bij {organization}.',
    form_accept: 'Accepteren en registreren',
    form_unexpected:
      'Verwachtte u dit niet? Sluit de pagina: niemand wordt geregistreerd zolang u niet accepteert.',

    wrong_title: 'Fout: {title}',
    wrong_summary: 'Controleer wat u hebt ingevuld',
    wrong_name_missing: 'Vul uw naam in.',
    wrong_name_characters: 'Schrijf uw naam met gewone letters en tekens.',
    wrong_phone: 'Vul het volledige telefoonnummer met landcode in, bijvoorbeeld {example}.',
    wrong_language: 'Kies een taal uit de lijst.',

    next: 'Wat er nu gebeurt',
    thanks: 'Dank u wel, {name}',
    thanks_unnamed: 'Dank u wel',
    received_title: 'Uw registratie is ontvangen',
    received_kicker: 'Registratie ontvangen',
    received_text: 'Uw registratie bij {organization} is ontvangen.',
    received_next:
      'Iemand bij {organization} bekijkt uw registratie en keurt die goed. U hoeft verder niets te doen: ' +
      'u kunt deze pagina sluiten.',
    registered_title: 'U bent geregistreerd',
    registered_kicker: 'Geregistreerd',
    registered_text:
      'U bent nu geregistreerd bij {organization}. U hoeft verder niets te doen: u kunt deze pagina ' +
      'sluiten.',

    from: 'Uitnodiging van {organization}',
    used_title: 'U bent al geregistreerd',
    used_text:
      'Deze link heeft zijn werk gedaan: de uitnodiging is ermee geaccepteerd, en hij opent maar één ' +
      'keer. U hoeft verder niets te doen.',
    used_doubt: 'Was u dat niet?',
    used_doubt_text:
      'Dan heeft misschien iemand anders uw link gehad. Laat het {organization} snel weten, op de manier ' +
      'waarop u normaal contact hebt, zodat dit uitgezocht kan worden.',
    expired_title: 'Deze link is verlopen',
    expired_text:
      'Uitnodigingen zijn voor de veiligheid maar beperkte tijd geldig. U kunt een nieuwe link aanvragen ' +
      'en daarmee verdergaan.',
    revoked_title: 'Deze uitnodiging is ingetrokken',
    revoked_text:
      '{organization} heeft de uitnodiging ingetrokken, dus de link opent niet meer. Denkt u dat dit een ' +
      'vergissing is, dan kunt u een nieuwe aanvragen.',
    superseded_title: 'Er is een nieuwere link',
    superseded_text:
      '{organization} heeft u inmiddels een andere uitnodiging gestuurd, en alleen de nieuwste link ' +
      'opent. Zoek de meest recente e-mail of vraag een nieuwe link aan.',
    renew: 'Nieuwe link aanvragen',
    renew_note: 'Een nieuwe link gaat alleen naar het adres dat is uitgenodigd.',
    renewed_title: 'Kijk in uw mailbox',
    renewed_text:
      'Als deze uitnodiging kan worden vernieuwd, is er een nieuwe link onderweg naar het uitgenodigde ' +
      'adres.',
    renewed_hint: 'Na een paar minuten nog niets? Kijk in de spammap of vraag het aan {organization}.',

    unknown_kicker: 'Uitnodiging',
    unknown_title: 'We kennen deze link niet',
    unknown_text:
      'Misschien heeft het e-mailprogramma hem afgekapt: lange links breken soms aan het eind van een ' +
      'regel.',
    unknown_help: 'Wat u kunt doen',
    unknown_help_text:
      'Open de e-mail opnieuw en gebruik de knop daarin, of kopieer de hele link naar de adresbalk. ' +
      'Helpt dat niet, vraag dan een nieuwe uitnodiging aan de mensen die u hebben uitgenodigd.',

    too_much_title: 'Dat was te lang',
    too_much_text: 'Ga terug en vul minder in.',
    later_title: 'Probeer het zo meteen opnieuw',
    later_text: 'We kunnen nu niet antwoorden. Uw link blijft zoals hij is, en er is niets verloren gegaan.',
    failed_title: 'Dat is niet gelukt',
    failed_text:
      'Open de link in uw e-mail opnieuw. Helpt dat niet, laat het dan weten aan de mensen die u hebben ' +
      'uitgenodigd.',
  },
  wrongLength: {
    one: 'Vul hoogstens {count} teken in.',
    other: 'Vul hoogstens {count} tekens in.',
  },
}

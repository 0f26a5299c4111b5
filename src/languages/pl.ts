import type { Catalogue } from './catalogue.ts'

export const pl: Catalogue = {
  language: 'pl',
  direction: 'ltr',
  messages: {
    invites: '{organization} zaprasza Cię do rejestracji',

    mail_hello: 'Dzień dobry, {name}!',
    mail_hello_unnamed: 'Dzień dobry!',
    mail_follow: 'Otwórz ten link, aby sprawdzić swoje dane i przyjąć zaproszenie:',
    mail_button: 'Zobacz zaproszenie',
    mail_copy: 'Możesz też skopiować ten adres do przeglądarki:',
    mail_personal:
      'Link jest przeznaczony tylko dla Ciebie, więc nie przekazuj go nikomu. Zadziała jeden raz i jest ' +
      'ważny do: {until}.',
    mail_unexpected:
      'Jeśli nie spodziewasz się tego zaproszenia, zignoruj tę wiadomość: bez przyjęcia zaproszenia nikt ' +
      'nie zostanie zarejestrowany, a link sam przestanie działać. Twój adres wpisał ktoś z organizacji ' +
      '{organization}.',

    form_kicker: 'Zaproszenie dla: {name}',
    form_kicker_unnamed: 'Zaproszenie',
    form_intro: 'Sprawdź swoje dane, uzupełnij brakujące i przyjmij zaproszenie.',
    form_sent_to: 'Wysłane na adres',
    form_open_until: 'Ważne do',
    form_name: 'Imię i nazwisko',
    form_phone: 'Telefon',
    form_optional: '(opcjonalnie)',
    form_phone_hint: 'Z numerem kierunkowym kraju, na przykład {example}',
    form_language: 'Język',
    form_language_hint: 'Język, w którym mamy się do Ciebie zwracać',
    form_next_approval:
      'Ktoś z organizacji {organization} sprawdzi Twoją rejestrację i ją zatwierdzi. Do tego czasu ' +
      'będzie oczekiwać.',
    form_next_automatic: 'Rejestracja w organizacji {organization} nastąpi od razu.',
    form_accept: 'Przyjmij i zarejestruj się',
    form_unexpected:
      'Nie spodziewasz się tego zaproszenia? Zamknij stronę: bez Twojej zgody nikt nie zostanie ' +
      'zarejestrowany.',

    wrong_title: 'Błąd: {title}',
    wrong_summary: 'Sprawdź wpisane dane',
    wrong_name_missing: 'Wpisz swoje imię i nazwisko.',
    wrong_name_characters: 'Zapisz imię i nazwisko zwykłymi literami i znakami.',
    wrong_phone: 'Wpisz pełny numer telefonu z numerem kierunkowym kraju, na przykład {example}.',
    wrong_language: 'Wybierz język z listy.',

    next: 'Co dalej',
    thanks: 'Dziękujemy, {name}',
    thanks_unnamed: 'Dziękujemy',
    received_title: 'Otrzymaliśmy Twoją rejestrację',
    received_kicker: 'Rejestracja przyjęta',
    received_text: 'Twoja rejestracja w organizacji {organization} została przyjęta.',
    received_next:
      'Ktoś z organizacji {organization} sprawdzi ją i zatwierdzi. Nie musisz nic więcej robić: możesz ' +
      'zamknąć tę stronę.',
    registered_title: 'Rejestracja zakończona',
    registered_kicker: 'Zarejestrowano',
    registered_text:
      'Twoja rejestracja w organizacji {organization} jest zakończona. Nie musisz nic więcej robić: ' +
      'możesz zamknąć tę stronę.',

    from: 'Zaproszenie od: {organization}',
    used_title: 'Rejestracja została już dokonana',
    used_text:
      'Ten link spełnił swoje zadanie: przyjęto nim zaproszenie, a otwiera się tylko raz. Nie musisz nic ' +
      'więcej robić.',
    used_doubt: 'To nie Ty?',
    used_doubt_text:
      'Możliwe, że ktoś inny miał Twój link. Zgłoś to szybko organizacji {organization} tak, jak zwykle ' +
      'się z nią kontaktujesz, aby można było to sprawdzić.',
    expired_title: 'Ten link wygasł',
    expired_text:
      'Ze względów bezpieczeństwa zaproszenia są ważne tylko przez pewien czas. Możesz poprosić o nowy ' +
      'link i kontynuować.',
    revoked_title: 'To zaproszenie zostało wycofane',
    revoked_text:
      'Organizacja {organization} wycofała zaproszenie, więc link już się nie otwiera. Jeśli uważasz, że ' +
      'to pomyłka, możesz poprosić o nowy.',
    superseded_title: 'Jest nowszy link',
    superseded_text:
      'Organizacja {organization} wysłała Ci później kolejne zaproszenie, a otwiera się tylko najnowszy ' +
      'link. Znajdź ostatnią wiadomość albo poproś o nowy link.',
    renew: 'Poproś o nowy link',
    renew_note: 'Nowy link wysyłamy tylko na adres, na który przyszło zaproszenie.',
    renewed_title: 'Sprawdź swoją skrzynkę',
    renewed_text:
      'Jeśli to zaproszenie można odnowić, nowy link jest już w drodze na adres, na który przyszło ' +
      'zaproszenie.',
    renewed_hint:
      'Po kilku minutach nadal nic nie ma? Zajrzyj do folderu ze spamem albo zapytaj w organizacji ' +
      '{organization}.',

    unknown_kicker: 'Zaproszenie',
    unknown_title: 'Nie znamy tego linku',
    unknown_text: 'Być może program pocztowy go uciął: długie linki czasem łamią się na końcu wiersza.',
    unknown_help: 'Co możesz zrobić',
    unknown_help_text:
      'Otwórz wiadomość jeszcze raz i użyj przycisku, który w niej jest, albo skopiuj cały link do paska ' +
      'adresu. Jeśli to nie pomoże, poproś osoby, które Cię zaprosiły, o nowe zaproszenie.',

    too_much_title: 'To było za długie',
    too_much_text: 'Wróć i wpisz krótszy tekst.',
    later_title: 'Spróbuj ponownie za chwilę',
    later_text: 'W tej chwili nie możemy odpowiedzieć. Twój link pozostaje bez zmian i nic nie przepadło.',
    failed_title: 'To się nie udało',
    failed_text:
      'Otwórz jeszcze raz link z wiadomości. Jeśli to nie pomoże, daj znać osobom, które Cię zaprosiły.',
  },
  wrongLength: {
    one: 'Wpisz najwyżej {count} znak.',
    few: 'Wpisz najwyżej {count} znaki.',
    many: 'Wpisz najwyżej {count} znaków.',
    other: 'Wpisz najwyżej {count} znaku.',
  },
}

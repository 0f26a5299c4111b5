import type { Catalogue } from './catalogue.ts'

export const it: Catalogue = {
  language: 'it',
  direction: 'ltr',
  messages: {
    invites: '{organization} ti invita a registrarti',

    mail_hello: 'Ciao {name},',
    mail_hello_unnamed: 'Ciao,',
    mail_follow: 'apri questo link per controllare i tuoi dati e accettare l’invito:',
    mail_button: 'Vedi l’invito',
    mail_copy: 'Oppure copia questo indirizzo nel browser:',
    mail_personal:
      'Il link è riservato a te: per favore, non inoltrarlo. Funziona una sola volta ed è valido fino a: ' +
      '{until}.',
    mail_unexpected:
      'Se non aspettavi questo invito, puoi ignorare questa e-mail: nessuno viene registrato senza ' +
      'accettare l’invito, e il link smette di funzionare da solo. Il tuo indirizzo è stato inserito da ' +
      'una persona di {organization}.',

    form_kicker: 'Un invito per {name}',
    form_kicker_unnamed: 'Un invito',
    form_intro: 'Controlla i tuoi dati, completa quelli mancanti e accetta.',
    form_sent_to: 'Inviato a',
    form_open_until: 'Valido fino a',
    form_name: 'Nome e cognome',
    form_phone: 'Telefono',
    form_optional: '(facoltativo)',
    form_phone_hint: 'Con il prefisso internazionale, per esempio {example}',
    form_language: 'Lingua',
    form_language_hint: 'La lingua in cui preferisci ricevere le comunicazioni',
    form_next_approval:
      'Una persona di {organization} esamina la tua registrazione e la approva. Fino ad allora resta in ' +
      'attesa.',
    form_next_automatic: 'La tua registrazione presso {organization} è immediata.',
    form_accept: 'Accetta e registrati',
    form_unexpected:
      'Non aspettavi questo invito? Chiudi la pagina: nessuno viene registrato se non accetti.',

    wrong_title: 'Errore: {title}',
    wrong_summary: 'Controlla quello che hai inserito',
    wrong_name_missing: 'Inserisci il tuo nome.',
    wrong_name_characters: 'Scrivi il tuo nome con lettere e segni comuni.',
    wrong_phone:
      'Inserisci il numero di telefono completo con il prefisso internazionale, per esempio {example}.',
    wrong_language: 'Scegli una lingua dall’elenco.',

    next: 'Cosa succede adesso',
    thanks: 'Grazie, {name}',
    thanks_unnamed: 'Grazie',
    received_title: 'Abbiamo ricevuto la tua registrazione',
    received_kicker: 'Registrazione ricevuta',
    received_text: 'La tua registrazione presso {organization} è stata ricevuta.',
    received_next:
      'Una persona di {organization} la esaminerà e la approverà. Non devi fare altro: puoi chiudere ' +
      'questa pagina.',
    registered_title: 'La registrazione è completata',
    registered_kicker: 'Registrazione completata',
    registered_text:
      'La tua registrazione presso {organization} è completata. Non devi fare altro: puoi chiudere ' +
      'questa pagina.',

    from: 'Invito da {organization}',
    used_title: 'La registrazione è già stata fatta',
    used_text:
      'Questo link ha già svolto il suo compito: è servito ad accettare l’invito e si apre una volta ' +
      'sola. Non devi fare altro.',
    used_doubt: 'Non eri tu?',
    used_doubt_text:
      'Allora forse qualcun altro ha avuto il tuo link. Avvisa presto {organization} nel modo in cui ' +
      'siete di solito in contatto, così che possa verificare.',
    expired_title: 'Questo link è scaduto',
    expired_text:
      'Per sicurezza gli inviti restano aperti solo per un tempo limitato. Puoi chiedere un nuovo link e ' +
      'proseguire da lì.',
    revoked_title: 'Questo invito è stato ritirato',
    revoked_text:
      '{organization} lo ha ritirato, perciò il link non si apre più. Se pensi che sia un errore, puoi ' +
      'chiederne uno nuovo.',
    superseded_title: 'C’è un link più recente',
    superseded_text:
      'Nel frattempo {organization} ti ha mandato un altro invito, e si apre solo l’ultimo link. Cerca ' +
      'l’e-mail più recente oppure chiedi un nuovo link.',
    renew: 'Chiedi un nuovo link',
    renew_note: 'Il nuovo link viene inviato solo all’indirizzo invitato.',
    renewed_title: 'Guarda nella tua casella di posta',
    renewed_text: 'Se questo invito può essere rinnovato, un nuovo link è in arrivo all’indirizzo invitato.',
    renewed_hint:
      'Dopo qualche minuto non è arrivato nulla? Guarda nella cartella dello spam oppure chiedi a ' +
      '{organization}.',

    unknown_kicker: 'Invito',
    unknown_title: 'Non conosciamo questo link',
    unknown_text:
      'Forse il programma di posta lo ha tagliato: i link lunghi a volte si spezzano a fine riga.',
    unknown_help: 'Cosa puoi fare',
    unknown_help_text:
      'Apri di nuovo l’e-mail e usa il pulsante che contiene, oppure copia l’intero link nella barra ' +
      'degli indirizzi. Se non basta, chiedi un nuovo invito a chi ti ha invitato.',

    too_much_title: 'Il testo era troppo lungo',
    too_much_text: 'Torna indietro e scrivi di meno.',
    later_title: 'Riprova tra un momento',
    later_text: 'In questo momento non possiamo rispondere. Il tuo link resta com’è e nulla è andato perso.',
    failed_title: 'Non ha funzionato',
    failed_text: 'Apri di nuovo il link nella tua e-mail. Se non basta, avvisa chi ti ha invitato.',
  },
  wrongLength: {
    one: 'Scrivi al massimo {count} carattere.',
    many: 'Scrivi al massimo {count} di caratteri.',
    other: 'Scrivi al massimo {count} caratteri.',
  },
}

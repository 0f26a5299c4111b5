import type { Catalogue } from './catalogue.ts'

export const fr: Catalogue = {
  language: 'fr',
  direction: 'ltr',
  messages: {
    invites: '{organization} vous invite à vous inscrire',

    mail_hello: 'Bonjour {name},',
    mail_hello_unnamed: 'Bonjour,',
    mail_follow: 'Suivez ce lien pour vérifier vos informations et accepter l’invitation :',
    mail_button: 'Voir l’invitation',
    mail_copy: 'Ou copiez cette adresse dans votre navigateur :',
    mail_personal:
      'Ce lien vous est réservé, merci de ne pas le transmettre. Il ne fonctionne qu’une fois et reste ' +
      'valable jusqu’au {until}.',
    mail_unexpected:
      'Si vous n’attendiez pas cette invitation, vous pouvez ignorer ce message : personne n’est inscrit ' +
      'sans avoir accepté l’invitation, et le lien cessera de fonctionner de lui-même. C’est une ' +
      'personne de {organization} qui a saisi votre adresse.',

    form_kicker: 'Une invitation pour {name}',
    form_kicker_unnamed: 'Une invitation',
    form_intro: 'Vérifiez vos informations, complétez ce qui manque, puis acceptez.',
    form_sent_to: 'Envoyée à',
    form_open_until: 'Valable jusqu’au',
    form_name: 'Nom',
    form_phone: 'Téléphone',
    form_optional: '(facultatif)',
    form_phone_hint: 'Avec l’indicatif du pays, par exemple {example}',
    form_language: 'Langue',
    form_language_hint: 'Celle dans laquelle vous souhaitez que l’on s’adresse à vous',
    form_next_approval:
      'Une personne de {organization} examine votre inscription et la valide. D’ici là, elle reste en ' +
      'attente.',
    form_next_automatic: 'Votre inscription auprès de {organization} est immédiate.',
    form_accept: 'Accepter et s’inscrire',
    form_unexpected:
      'Vous n’attendiez pas cette invitation ? Fermez la page : personne n’est inscrit sans votre accord.',

    wrong_title: 'Erreur : {title}',
    wrong_summary: 'Vérifiez ce que vous avez saisi',
    wrong_name_missing: 'Indiquez votre nom.',
    wrong_name_characters: 'Écrivez votre nom avec des lettres et des signes courants.',
    wrong_phone: 'Indiquez le numéro de téléphone complet avec l’indicatif du pays, par exemple {example}.',
    wrong_language: 'Choisissez une langue dans la liste.',

    next: 'Et ensuite ?',
    thanks: 'Merci, {name}',
    thanks_unnamed: 'Merci',
    received_title: 'Votre inscription nous est parvenue',
    received_kicker: 'Inscription reçue',
    received_text: 'Votre inscription auprès de {organization} a bien été reçue.',
    received_next:
      'Une personne de {organization} l’examine et la valide. Vous n’avez rien d’autre à faire : vous ' +
      'pouvez fermer cette page.',
    registered_title: 'Votre inscription est faite',
    registered_kicker: 'Inscription terminée',
    registered_text:
      'Votre inscription auprès de {organization} est terminée. Vous n’avez rien d’autre à faire : vous ' +
      'pouvez fermer cette page.',

    from: 'Invitation de {organization}',
    used_title: 'Votre inscription est déjà faite',
    used_text:
      'Ce lien a rempli son rôle : il a servi à accepter l’invitation et ne s’ouvre qu’une fois. Vous ' +
      'n’avez rien d’autre à faire.',
    used_doubt: 'Ce n’était pas vous ?',
    used_doubt_text:
      'Quelqu’un d’autre a peut-être eu votre lien. Prévenez vite {organization} par votre moyen de ' +
      'contact habituel, afin que la situation soit examinée.',
    expired_title: 'Ce lien a expiré',
    expired_text:
      'Par sécurité, les invitations ne restent valables qu’un temps limité. Vous pouvez demander un ' +
      'nouveau lien et continuer à partir de là.',
    revoked_title: 'Cette invitation a été retirée',
    revoked_text:
      '{organization} l’a retirée, le lien ne s’ouvre donc plus. Si vous pensez qu’il s’agit d’une ' +
      'erreur, vous pouvez en demander un nouveau.',
    superseded_title: 'Il existe un lien plus récent',
    superseded_text:
      '{organization} vous a envoyé depuis une autre invitation, et seul le dernier lien s’ouvre. ' +
      'Cherchez le message le plus récent ou demandez un nouveau lien.',
    renew: 'Demander un nouveau lien',
    renew_note: 'Un nouveau lien n’est envoyé qu’à l’adresse invitée.',
    renewed_title: 'Consultez votre messagerie',
    renewed_text:
      'Si cette invitation peut être renouvelée, un nouveau lien est en route vers l’adresse invitée.',
    renewed_hint:
      'Toujours rien après quelques minutes ? Regardez dans les courriers indésirables ou adressez-vous ' +
      'à {organization}.',

    unknown_kicker: 'Invitation',
    unknown_title: 'Nous ne connaissons pas ce lien',
    unknown_text:
      'Le logiciel de messagerie l’a peut-être coupé : il arrive que les longs liens se brisent en fin ' +
      'de ligne.',
    unknown_help: 'Ce que vous pouvez faire',
    unknown_help_text:
      'Rouvrez le message et utilisez le bouton qui s’y trouve, ou copiez le lien entier dans la barre ' +
      'd’adresse. Si cela ne suffit pas, demandez une nouvelle invitation à la personne qui vous invite.',

    too_much_title: 'C’était trop long',
    too_much_text: 'Revenez en arrière et saisissez un texte plus court.',
    later_title: 'Réessayez dans un instant',
    later_text:
      'Nous ne pouvons pas répondre pour le moment. Votre lien reste tel quel et rien n’a été perdu.',
    failed_title: 'Cela n’a pas fonctionné',
    failed_text:
      'Rouvrez le lien depuis votre messagerie. Si cela ne suffit pas, prévenez la personne qui vous ' +
      'invite.',
  },
  wrongLength: {
    one: 'Saisissez {count} caractère au maximum.',
    many: 'Saisissez {count} de caractères au maximum.',
    other: 'Saisissez {count} caractères au maximum.',
  },
}

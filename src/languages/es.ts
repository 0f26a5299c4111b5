import type { Catalogue } from './catalogue.ts'

export const es: Catalogue = {
  language: 'es',
  direction: 'ltr',
  messages: {
    invites: '{organization} le invita a registrarse',

    mail_hello: 'Hola, {name}:',
    mail_hello_unnamed: 'Hola:',
    mail_follow: 'Abra este enlace para revisar sus datos y aceptar la invitación:',
    mail_button: 'Ver la invitación',
    mail_copy: 'O copie esta dirección en su navegador:',
    mail_personal:
      'El enlace es solo para usted; por favor, no lo comparta. Sirve una sola vez y es válido hasta el ' +
      '{until}.',
    mail_unexpected:
      'Si no esperaba esta invitación, puede ignorar este correo: nadie queda registrado sin aceptar la ' +
      'invitación, y el enlace dejará de funcionar por sí solo. Una persona de {organization} introdujo ' +
      'su dirección.',

    form_kicker: 'Una invitación para {name}',
    form_kicker_unnamed: 'Una invitación',
    form_intro: 'Revise sus datos, complete lo que falte y acepte.',
    form_sent_to: 'Enviada a',
    form_open_until: 'Válida hasta el',
    form_name: 'Nombre',
    form_phone: 'Teléfono',
    form_optional: '(opcional)',
    form_phone_hint: 'Con el prefijo del país, por ejemplo {example}',
    form_language: 'Idioma',
    form_language_hint: 'El idioma en el que prefiere que nos dirijamos a usted',
    form_next_approval:
      'Una persona de {organization} revisará su registro y lo aprobará. Hasta entonces quedará ' +
      'pendiente.',
    form_next_automatic: 'Su registro en {organization} será inmediato.',
    form_accept: 'Aceptar y registrarse',
    form_unexpected:
      '¿No esperaba esta invitación? Cierre la página: nadie queda registrado si usted no acepta.',

    wrong_title: 'Error: {title}',
    wrong_summary: 'Revise lo que ha introducido',
    wrong_name_missing: 'Introduzca su nombre.',
    wrong_name_characters: 'Escriba su nombre con letras y signos corrientes.',
    wrong_phone: 'Introduzca el número completo con el prefijo del país, por ejemplo {example}.',
    wrong_language: 'Elija un idioma de la lista.',

    next: 'Qué ocurre después',
    thanks: 'Gracias, {name}',
    thanks_unnamed: 'Gracias',
    received_title: 'Hemos recibido su registro',
    received_kicker: 'Registro recibido',
    received_text: 'Su registro en {organization} se ha recibido.',
    received_next:
      'Una persona de {organization} lo revisará y lo aprobará. No tiene que hacer nada más: puede ' +
      'cerrar esta página.',
    registered_title: 'Su registro se ha completado',
    registered_kicker: 'Registro completado',
    registered_text:
      'Su registro en {organization} se ha completado. No tiene que hacer nada más: puede cerrar esta ' +
      'página.',

    from: 'Invitación de {organization}',
    used_title: 'Su registro ya está hecho',
    used_text:
      'Este enlace ya ha cumplido su función: con él se aceptó la invitación, y solo se abre una vez. No ' +
      'tiene que hacer nada más.',
    used_doubt: '¿No fue usted?',
    used_doubt_text:
      'Entonces puede que otra persona tuviera su enlace. Avise pronto a {organization} por el medio ' +
      'habitual para que puedan averiguar qué ha ocurrido.',
    expired_title: 'Este enlace ha caducado',
    expired_text:
      'Por seguridad, las invitaciones solo son válidas durante un tiempo limitado. Puede pedir un ' +
      'enlace nuevo y continuar desde ahí.',
    revoked_title: 'Esta invitación se ha retirado',
    revoked_text:
      '{organization} la ha retirado, por lo que el enlace ya no se abre. Si cree que se trata de un ' +
      'error, puede pedir uno nuevo.',
    superseded_title: 'Hay un enlace más reciente',
    superseded_text:
      '{organization} le ha enviado otra invitación desde entonces, y solo se abre el último enlace. ' +
      'Busque el correo más reciente o pida un enlace nuevo.',
    renew: 'Pedir un enlace nuevo',
    renew_note: 'El enlace nuevo solo se envía a la dirección invitada.',
    renewed_title: 'Mire en su buzón de correo',
    renewed_text: 'Si esta invitación puede renovarse, un enlace nuevo va camino de la dirección invitada.',
    renewed_hint:
      '¿No ha llegado nada al cabo de unos minutos? Mire en la carpeta de correo no deseado o pregunte a ' +
      '{organization}.',

    unknown_kicker: 'Invitación',
    unknown_title: 'No conocemos este enlace',
    unknown_text:
      'Quizá el programa de correo lo haya cortado: los enlaces largos a veces se parten al final de una ' +
      'línea.',
    unknown_help: 'Qué puede hacer',
    unknown_help_text:
      'Abra de nuevo el correo y use el botón que contiene, o copie el enlace completo en la barra de ' +
      'direcciones. Si no sirve, pida a quienes le invitaron que le envíen una nueva invitación.',

    too_much_title: 'El texto era demasiado largo',
    too_much_text: 'Vuelva atrás y escriba menos.',
    later_title: 'Inténtelo de nuevo en un momento',
    later_text: 'Ahora mismo no podemos responder. Su enlace sigue como estaba y no se ha perdido nada.',
    failed_title: 'No ha funcionado',
    failed_text: 'Abra de nuevo el enlace de su correo. Si no sirve, avise a quienes le invitaron.',
  },
  wrongLength: {
    one: 'Escriba {count} carácter como máximo.',
    many: 'Escriba {count} de caracteres como máximo.',
    other: 'Escriba {count} caracteres como máximo.',
  },
}

import type { Catalogue } from './catalogue.ts'

export const pt: Catalogue = {
  language: 'pt',
  direction: 'ltr',
  messages: {
    invites: '{organization} convida você a se cadastrar',

    mail_hello: 'Olá, {name},',
    mail_hello_unnamed: 'Olá,',
    mail_follow: 'Abra este link para conferir os seus dados e aceitar o convite:',
    mail_button: 'Ver o convite',
    mail_copy: 'Ou copie este endereço no seu navegador:',
    mail_personal:
      'O link é só para você, por isso não o repasse. Ele funciona uma única vez e vale até {until}.',
    mail_unexpected:
      'Se você não esperava este convite, pode ignorar este e-mail: ninguém é cadastrado sem aceitar o ' +
      'convite, e o link deixa de funcionar sozinho. O seu endereço foi informado por alguém de ' +
      '{organization}.',

    form_kicker: 'Um convite para {name}',
    form_kicker_unnamed: 'Um convite',
    form_intro: 'Confira os seus dados, complete o que estiver faltando e aceite.',
    form_sent_to: 'Enviado para',
    form_open_until: 'Válido até',
    form_name: 'Nome',
    form_phone: 'Telefone',
    form_optional: '(opcional)',
    form_phone_hint: 'Com o código do país, por exemplo {example}',
    form_language: 'Idioma',
    form_language_hint: 'O idioma em que você prefere receber mensagens',
    form_next_approval:
      'Alguém de {organization} analisa o seu cadastro e o aprova. Até lá, ele fica pendente.',
    form_next_automatic: 'O seu cadastro em {organization} é feito na hora.',
    form_accept: 'Aceitar e se cadastrar',
    form_unexpected:
      'Você não esperava este convite? Feche a página: ninguém é cadastrado se você não aceitar.',

    wrong_title: 'Erro: {title}',
    wrong_summary: 'Confira o que você preencheu',
    wrong_name_missing: 'Informe o seu nome.',
    wrong_name_characters: 'Escreva o seu nome com letras e sinais comuns.',
    wrong_phone: 'Informe o número completo com o código do país, por exemplo {example}.',
    wrong_language: 'Escolha um idioma da lista.',

    next: 'O que acontece depois',
    thanks: 'Agradecemos, {name}',
    thanks_unnamed: 'Agradecemos',
    received_title: 'Recebemos o seu cadastro',
    received_kicker: 'Cadastro recebido',
    received_text: 'O seu cadastro em {organization} foi recebido.',
    received_next:
      'Alguém de {organization} vai analisá-lo e aprová-lo. Você não precisa fazer mais nada: pode ' +
      'fechar esta página.',
    registered_title: 'O seu cadastro está feito',
    registered_kicker: 'Cadastro concluído',
    registered_text:
      'O seu cadastro em {organization} está concluído. Você não precisa fazer mais nada: pode fechar ' +
      'esta página.',

    from: 'Convite de {organization}',
    used_title: 'O seu cadastro já foi feito',
    used_text:
      'Este link já cumpriu a sua função: o convite foi aceito com ele, e ele só abre uma vez. Você não ' +
      'precisa fazer mais nada.',
    used_doubt: 'Não foi você?',
    used_doubt_text:
      'Então talvez outra pessoa tenha tido acesso ao seu link. Avise {organization} logo, pelo contato ' +
      'habitual, para que o caso seja verificado.',
    expired_title: 'Este link expirou',
    expired_text:
      'Por segurança, os convites ficam abertos só por um tempo limitado. Você pode pedir um link novo e ' +
      'continuar a partir dele.',
    revoked_title: 'Este convite foi cancelado',
    revoked_text:
      '{organization} cancelou o convite, por isso o link não abre mais. Se você acha que é um engano, ' +
      'pode pedir um novo.',
    superseded_title: 'Há um link mais recente',
    superseded_text:
      '{organization} enviou outro convite a você depois deste, e só o último link abre. Procure o ' +
      'e-mail mais recente ou peça um link novo.',
    renew: 'Pedir um link novo',
    renew_note: 'O link novo é enviado somente para o endereço convidado.',
    renewed_title: 'Veja a sua caixa de entrada',
    renewed_text: 'Se este convite puder ser renovado, um link novo está a caminho do endereço convidado.',
    renewed_hint: 'Nada depois de alguns minutos? Procure na pasta de spam ou pergunte a {organization}.',

    unknown_kicker: 'Convite',
    unknown_title: 'Não conhecemos este link',
    unknown_text:
      'Talvez o programa de e-mail o tenha cortado: links longos às vezes se quebram no fim da linha.',
    unknown_help: 'O que você pode fazer',
    unknown_help_text:
      'Abra o e-mail de novo e use o botão que está nele, ou copie o link inteiro na barra de endereço. ' +
      'Se não adiantar, peça um novo convite a quem convidou você.',

    too_much_title: 'O texto era longo demais',
    too_much_text: 'Volte e escreva menos.',
    later_title: 'Tente de novo daqui a pouco',
    later_text: 'Não conseguimos responder agora. O seu link continua como está, e nada se perdeu.',
    failed_title: 'Não deu certo',
    failed_text: 'Abra de novo o link do seu e-mail. Se não adiantar, avise quem convidou você.',
  },
  wrongLength: {
    one: 'Escreva no máximo {count} caractere.',
    many: 'Escreva no máximo {count} de caracteres.',
    other: 'Escreva no máximo {count} caracteres.',
  },
}

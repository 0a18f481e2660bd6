/** The words that programs, gateways and house rules put above and below what a sender wrote: one row a word. */

/** Last lines that telephones and programs add. */
export const deviceLines: readonly string[] = [
  'sent from my ',
  'sent from mail for ',
  'sent from outlook',
  'sent from yahoo',
  'get outlook for ',
  'envoyé de mon ',
  'envoyé depuis mon ',
  'envoyé à partir de ',
  'télécharger outlook',
  'obtenir outlook pour ',
  'enviado desde mi ',
  'enviado desde outlook',
  'obtener outlook para ',
  'отправлено с ',
  'отправлено из ',
  'أُرسلت من ',
  'أرسلت من ',
  'أرسل من ',
  '发自我的',
  '从我的',
  '从 windows 版邮件发送',
  'von meinem ',
  'gesendet mit ',
  'inviato da ',
  'enviado do meu ',
];

/** A paragraph is a disclaimer when it names both the mail and its secrecy, or begins with a title of its own. */
export const disclaimerTitles: readonly string[] = [
  'disclaimer',
  'confidentiality notice',
  'confidentiality note',
  'legal notice',
  'avis de confidentialité',
  'avertissement :',
  'avertissement:',
  'clause de confidentialité',
  'aviso de confidencialidad',
  'aviso legal',
  'уведомление о конфиденциальности',
  'إخلاء مسؤولية',
  'إشعار السرية',
  '免责声明',
  '保密声明',
  'you received this message because you are subscribed',
];

export const disclaimerPairs: readonly (readonly [mail: readonly string[], secrecy: readonly string[]])[] = [
  [
    ['this e-mail', 'this email', 'this message', 'this communication', 'this transmission'],
    ['confidential', 'privileged', 'intended recipient', 'intended only', 'intended solely'],
  ],
  [
    ['ce message', 'ce courriel', 'cet e-mail', 'cette communication', 'le présent message', 'le présent courriel'],
    ['confidentiel', 'destinataire', 'usage exclusif'],
  ],
  [
    ['este mensaje', 'este correo', 'esta comunicación', 'el presente mensaje'],
    ['confidencial', 'destinatario', 'exclusivo'],
  ],
  [
    ['данное сообщение', 'это сообщение', 'настоящее сообщение', 'данное письмо', 'настоящее письмо'],
    ['конфиденциальн', 'предназначен'],
  ],
  [
    ['هذه الرسالة', 'هذا البريد'],
    ['سرية', 'سري', 'للمرسل إليه', 'المرسل إليه'],
  ],
  [
    ['本邮件', '此邮件', '本电子邮件', '此电子邮件'],
    ['机密', '保密', '收件人'],
  ],
];

/** First lines that gateways put on mail from outside. */
export const bannerStarts: readonly string[] = [
  'caution: this email originated from outside',
  'caution: this message originated from outside',
  'caution: external',
  'caution:',
  '[external]',
  'external email',
  'external sender',
  'warning: this email originated',
  'this message originated from outside',
  'this email originated from outside',
  'this message was sent from outside',
  'you don’t often get email from',
  "you don't often get email from",
  'attention : ce courriel provient',
  'attention : ce message provient',
  'attention: ce courriel provient',
  'attention: ce message provient',
  'courriel externe',
  '[externe]',
  'precaución: este correo',
  'precaución: este mensaje',
  'correo externo',
  'внимание: внешн',
  'внимание! внешн',
  'внешняя почта',
  'تنبيه: هذه الرسالة',
  'تحذير: هذه الرسالة',
  'رسالة خارجية',
  '注意：此邮件来自外部',
  '外部邮件',
  '[外部邮件]',
];

/** A banner speaks of where the mail comes from; "CAUTION:" alone may be a delegation's own word. */
export const bannerProof: readonly string[] = [
  'external',
  'outside',
  'externe',
  'extérieur',
  'externo',
  'fuera',
  'внешн',
  'خارج',
  '外部',
  'often get email',
];

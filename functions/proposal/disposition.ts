import type { Disposition, Publication } from './reading.ts';

/** What else arrives in a general inbox, by the words that give it away; all six languages, each word a row of the tests. */
export const signs: Readonly<
  Record<'automatic' | 'thanks' | 'logistics' | 'traffic' | 'correction' | 'withdrawal' | 'draft', readonly string[]>
> = {
  automatic: [
    'out of office',
    'automatic reply',
    'auto-reply',
    'autoreply',
    'auto reply',
    'i am currently out of',
    'i am out of the office',
    'out of the office until',
    'on annual leave',
    'réponse automatique',
    'absence du bureau',
    'je suis absent',
    'je suis actuellement absent',
    'respuesta automática',
    'fuera de la oficina',
    'estoy fuera de la oficina',
    'автоматический ответ',
    'автоответ',
    'меня нет в офисе',
    'рد تلقائي',
    'رد تلقائي',
    'خارج المكتب',
    '自动回复',
    '自動回覆',
    '不在办公室',
    'undeliverable',
    'delivery status notification',
    'mail delivery failed',
    'read receipt',
    'accusé de lecture',
  ],
  thanks: [
    'thank you',
    'thanks',
    'many thanks',
    'with thanks',
    'well received',
    'received with thanks',
    'noted with thanks',
    'acknowledge receipt',
    'confirm receipt',
    'congratulations',
    'merci',
    'bien reçu',
    'accusons réception',
    'nous accusons réception',
    'félicitations',
    'gracias',
    'recibido',
    'acusamos recibo',
    'спасибо',
    'благодарим',
    'получено',
    'شكرا',
    'استلمنا',
    '谢谢',
    '感谢',
    '收到',
  ],
  logistics: [
    'visa',
    'visas',
    'badge',
    'badges',
    'accreditation',
    'credentials',
    'registration',
    'register',
    'hotel',
    'flight',
    'room',
    'meeting room',
    'interpretation',
    'speakers list',
    'list of speakers',
    'inscription on the list',
    'side event',
    'side-event',
    'parking',
    'grounds pass',
    'delegation list',
    'list of participants',
    'note verbale no',
    'arrival',
    'travel',
    'schedule a meeting',
    'bilateral meeting',
    'bilateral',
    'time of the meeting',
    'which room',
    'livestream',
    'webcast',
    'seating',
    'travel authorization',
    'ticket',
    'accréditation',
    'pouvoirs',
    'inscription',
    'hôtel',
    'salle',
    'interprétation',
    'liste des orateurs',
    'événement parallèle',
    'laissez-passer',
    'voyage',
    'réunion bilatérale',
    'acreditación',
    'credenciales',
    'sala',
    'lista de oradores',
    'evento paralelo',
    'аккредитация',
    'виза',
    'визы',
    'гостиница',
    'список ораторов',
    'تأشيرة',
    'اعتماد',
    'قائمة المتحدثين',
    '签证',
    '认证',
    '会议室',
    '发言名单',
  ],
  traffic: [
    'unsubscribe',
    'newsletter',
    'subscribe',
    'vacancy',
    'job opening',
    'internship',
    'invoice',
    'quotation',
    'call for papers',
    'press release',
    'special offer',
    'webinar',
    'view this email in your browser',
    'se désabonner',
    'désinscription',
    'lettre d’information',
    "lettre d'information",
    'communiqué de presse',
    'boletín',
    'cancelar suscripción',
    'отписаться',
    'рассылка',
    'إلغاء الاشتراك',
    'نشرة',
    '退订',
    '通讯',
  ],
  correction: [
    'corrected version',
    'corrigendum',
    'correction to our',
    'corrects our',
    'replaces our earlier',
    'replaces our previous',
    'supersedes our',
    'supersedes the',
    'revised version of our',
    'please replace our',
    'instead of our earlier',
    'our earlier mail contained',
    'our previous email contained',
    'please use this version',
    'please find a corrected',
    'please disregard our previous',
    'please disregard our earlier',
    'please disregard the previous',
    'please disregard our mail',
    'version corrigée',
    'annule et remplace',
    'remplace notre',
    'rectificatif',
    'veuillez ne pas tenir compte de notre',
    'versión corregida',
    'sustituye a nuestra',
    'исправленная версия',
    'исправленный вариант',
    'نسخة مصححة',
    '更正',
    '更正版',
  ],
  withdrawal: [
    'we withdraw our',
    'withdraws its',
    'wish to withdraw',
    'wishes to withdraw',
    'hereby withdraw',
    'withdraw all our',
    'withdraw our proposal',
    'withdraw our amendment',
    'please withdraw our',
    'retirons notre',
    'retire sa proposition',
    'souhaite retirer',
    'souhaitons retirer',
    'retirons nos',
    'retiramos nuestra',
    'отзываем',
    'نسحب',
    '撤回我们',
    '撤回',
  ],
  draft: [
    'draft',
    'outcome document',
    'paragraph',
    'section',
    'proposal',
    'amendment',
    'comments',
    'text',
    'statement',
    'position',
    'declaration',
    'implementation',
    'we believe',
    'in our view',
    'language',
    'projet',
    'document final',
    'paragraphe',
    'proposition',
    'commentaires',
    'observations',
    'déclaration',
    'position',
    'proyecto',
    'documento final',
    'párrafo',
    'propuesta',
    'проект',
    'пункт',
    'предложение',
    'документ',
    'مشروع',
    'الفقرة',
    'مقترح',
    'الوثيقة',
    '草案',
    '段',
    '提案',
    '成果文件',
  ],
};

const matches = new Map(
  Object.entries(signs).map(([name, words]) => [name, words.map((word) => word.toLowerCase())] as const),
);

/** How many different signs of a kind a text shows; words of Latin and Cyrillic letters count whole. */
const shows = (kind: keyof typeof signs, text: string): number =>
  (matches.get(kind) ?? []).filter((word) => standsIn(text, word)).length;

const standsIn = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1];
    const after = text[at + word.length];
    const isWhole =
      !/^[a-zа-яé]/u.test(word) ||
      ((before === undefined || !/[\p{L}\p{N}]/u.test(before)) &&
        (after === undefined || !/[\p{L}\p{N}]/u.test(after)));
    if (isWhole) return true;
  }
  return false;
};

export interface Seen {
  readonly subject: string;
  readonly own: string;
  readonly isOtherLanguage: boolean;
  readonly items: number;
  readonly withdrawals: number;
  readonly hasUnread: boolean;
  readonly carried: Disposition | null;
  /** The sender gives a general view of the draft. */
  readonly isStatement: boolean;
}

/** Only the beginning is looked at for signs: a long paper is known by how it opens. */
const opening = 6_000;

export const dispositionOf = (seen: Seen): Disposition => {
  if (seen.carried !== null) return seen.carried;
  const own = seen.own.slice(0, opening).toLowerCase();
  const subject = seen.subject.toLowerCase();
  const all = `${subject}\n${own}`;
  const isShort = seen.own.trim().length < 600;
  if (shows('automatic', subject) > 0 || (isShort && seen.items === 0 && shows('automatic', own) > 0))
    return 'automatic';
  if (seen.items > 0) {
    if (seen.withdrawals === seen.items) return 'withdrawal';
    return shows('correction', all) > 0 ? 'correction' : 'contribution';
  }
  if (seen.isOtherLanguage) return shows('traffic', all) > 1 ? 'other-traffic' : 'needs-reading';
  if (shows('withdrawal', all) > 0) return 'withdrawal';
  if (seen.hasUnread && (isShort || shows('draft', all) > 0))
    return shows('logistics', all) > 1 && shows('draft', all) === 0 ? 'logistics' : 'needs-reading';
  if (shows('correction', all) > 0) return 'correction';
  if (seen.isStatement) return 'contribution';
  if (shows('traffic', all) > 0) return 'other-traffic';
  if (shows('logistics', all) > 0 && (shows('thanks', all) === 0 || shows('logistics', own) > 1)) return 'logistics';
  if (shows('thanks', all) > 0) return 'thanks';
  return seen.own.trim() === '' ? 'needs-reading' : 'other-traffic';
};

/** Whether a text without any place is still a view on the draft, rather than a note that mentions it. */
export const isStatement = (subject: string, own: string): boolean => {
  const text = `${subject}\n${own}`.slice(0, opening).toLowerCase();
  const opinion =
    /\b(?:we (?:believe|welcome|consider|support|note|regret|would like|call|urge|stress|wish|propose|suggest|are concerned|have concerns)|in our view|our delegation|my delegation|general comments?|nous (?:pensons|estimons|considérons|saluons|regrettons|souhaitons|proposons|soutenons|appuyons)|notre délégation|ma délégation|commentaires? généra(?:l|ux)|observations? générales?|consideramos|nuestra delegación|comentarios generales)\b|считаем|наша делегация|общие замечания|نعتقد|وفد بلادي|ملاحظات عامة|我们认为|我国代表团|一般性意见/u;
  return own.trim().length >= 120 && opinion.test(text) && shows('draft', text) >= 2 && shows('traffic', text) === 0;
};

const notPublic =
  /not (?:for|to be made) (?:publication|public|published)|not for public(?:ation)?|do not publish|please do not (?:publish|post|circulate)|should not be (?:published|posted|made public)|confidential(?: contribution)?|for the (?:chair|president)(?:'s)? eyes only|ne pas publier|pas (?:destinée?|destinés) à (?:la )?publication|ne (?:doit|doivent|devrait) pas être publiée?s?|non destinée? à (?:la )?publication|à ne pas (?:publier|diffuser)|confidentiel(?:le)?|no publicar|не для публикации|не публиковать|ليس للنشر|不公开|请勿公开/iu;
const isPublic =
  /may be (?:published|made public|posted)|can be (?:published|made public|posted)|please (?:publish|post)|for publication|agree to (?:its )?publication|peut être (?:publiée?|mise? en ligne|rendue? publi(?:c|que))|pour publication|puede publicarse|может быть опубликован|يمكن نشر|可以公开/iu;

/** Whether the sender says that the words may be shown. A disclaimer's "confidential" is not the sender's word and is cut before. */
export const publicationOf = (stated: Publication | undefined, subject: string, own: string): Publication => {
  if (stated !== undefined && stated !== 'unstated') return stated;
  const text = `${subject}\n${own}`;
  if (notPublic.test(text)) return 'no';
  return isPublic.test(text) ? 'yes' : 'unstated';
};

import type { InSixLanguages, Language } from './language.ts';

/**
 * The names of what can be asked of a place, of what a mail can be and of how it stands, in the six languages. `wording`
 * imports nobody, so the keys stand here again; the types of CONTRACT.md fit them or do not compile.
 */
type Named<Key extends string> = Readonly<Record<Key, InSixLanguages>>;

export type KindKey =
  | 'amend'
  | 'replace'
  | 'insert'
  | 'delete'
  | 'move'
  | 'merge'
  | 'split'
  | 'support'
  | 'oppose'
  | 'reserve'
  | 'question'
  | 'comment'
  | 'withdraw';

const kinds: Named<KindKey> = {
  amend: { en: 'amend', fr: 'modifier', es: 'enmendar', ar: 'تعديل', ru: 'изменить', zh: '修正' },
  replace: { en: 'replace', fr: 'remplacer', es: 'sustituir', ar: 'استبدال', ru: 'заменить', zh: '替换' },
  insert: { en: 'insert', fr: 'insérer', es: 'insertar', ar: 'إدراج', ru: 'включить', zh: '插入' },
  delete: { en: 'delete', fr: 'supprimer', es: 'suprimir', ar: 'حذف', ru: 'исключить', zh: '删除' },
  move: { en: 'move', fr: 'déplacer', es: 'trasladar', ar: 'نقل', ru: 'перенести', zh: '移动' },
  merge: { en: 'merge', fr: 'fusionner', es: 'fusionar', ar: 'دمج', ru: 'объединить', zh: '合并' },
  split: { en: 'split', fr: 'scinder', es: 'dividir', ar: 'تقسيم', ru: 'разделить', zh: '拆分' },
  support: { en: 'support', fr: 'appuyer', es: 'apoyar', ar: 'تأييد', ru: 'поддержать', zh: '支持' },
  oppose: { en: 'oppose', fr: 's’opposer', es: 'oponerse', ar: 'اعتراض', ru: 'возразить', zh: '反对' },
  reserve: {
    en: 'reserve',
    fr: 'formuler une réserve',
    es: 'formular una reserva',
    ar: 'تحفظ',
    ru: 'сделать оговорку',
    zh: '保留',
  },
  question: { en: 'question', fr: 'question', es: 'pregunta', ar: 'سؤال', ru: 'вопрос', zh: '提问' },
  comment: { en: 'comment', fr: 'observation', es: 'observación', ar: 'تعليق', ru: 'замечание', zh: '评论' },
  withdraw: { en: 'withdraw', fr: 'retirer', es: 'retirar', ar: 'سحب', ru: 'снять', zh: '撤回' },
};

export type DispositionKey =
  | 'contribution'
  | 'correction'
  | 'withdrawal'
  | 'needs-reading'
  | 'thanks'
  | 'logistics'
  | 'other-traffic'
  | 'automatic'
  | 'bounce'
  | 'own-mail'
  | 'spam'
  | 'virus';

const dispositions: Named<DispositionKey> = {
  contribution: {
    en: 'contribution',
    fr: 'contribution',
    es: 'contribución',
    ar: 'مساهمة',
    ru: 'материал',
    zh: '意见',
  },
  correction: { en: 'correction', fr: 'correction', es: 'corrección', ar: 'تصويب', ru: 'исправление', zh: '更正' },
  withdrawal: { en: 'withdrawal', fr: 'retrait', es: 'retirada', ar: 'سحب', ru: 'снятие', zh: '撤回' },
  'needs-reading': {
    en: 'to be read by a person',
    fr: 'à lire par une personne',
    es: 'debe leerla una persona',
    ar: 'يقرؤها أحد موظفي الأمانة',
    ru: 'прочтет сотрудник',
    zh: '待人工阅读',
  },
  thanks: { en: 'thanks', fr: 'remerciement', es: 'agradecimiento', ar: 'شكر', ru: 'благодарность', zh: '致谢' },
  logistics: {
    en: 'logistics',
    fr: 'logistique',
    es: 'logística',
    ar: 'أمور تنظيمية',
    ru: 'организационный вопрос',
    zh: '会务',
  },
  'other-traffic': {
    en: 'other mail',
    fr: 'autre courrier',
    es: 'otro correo',
    ar: 'بريد آخر',
    ru: 'прочая почта',
    zh: '其他邮件',
  },
  automatic: {
    en: 'automatic reply',
    fr: 'réponse automatique',
    es: 'respuesta automática',
    ar: 'رد تلقائي',
    ru: 'автоматический ответ',
    zh: '自动回复',
  },
  bounce: {
    en: 'undelivered mail',
    fr: 'courrier non remis',
    es: 'correo no entregado',
    ar: 'بريد لم يُسلَّم',
    ru: 'недоставленная почта',
    zh: '退信',
  },
  'own-mail': {
    en: 'our own mail',
    fr: 'notre propre courrier',
    es: 'correo propio',
    ar: 'بريدنا',
    ru: 'наша почта',
    zh: '本系统邮件',
  },
  spam: {
    en: 'spam',
    fr: 'courrier indésirable',
    es: 'correo no deseado',
    ar: 'بريد مزعج',
    ru: 'спам',
    zh: '垃圾邮件',
  },
  virus: { en: 'virus', fr: 'virus', es: 'virus', ar: 'فيروس', ru: 'вирус', zh: '病毒' },
};

export type StateKey =
  | 'unconfirmed'
  | 'queued'
  | 'placed'
  | 'closed'
  | 'open'
  | 'reflected'
  | 'partly'
  | 'not-reflected'
  | 'overtaken'
  | 'withdrawn'
  | 'secretariat'
  | 'published'
  | 'not-for-publication';

const states: Named<StateKey> = {
  unconfirmed: {
    en: 'not yet confirmed',
    fr: 'pas encore confirmée',
    es: 'aún sin confirmar',
    ar: 'لم تؤكَّد بعد',
    ru: 'еще не подтверждено',
    zh: '尚未确认',
  },
  queued: {
    en: 'waits for the secretariat',
    fr: 'en attente du secrétariat',
    es: 'en espera de la Secretaría',
    ar: 'في انتظار الأمانة',
    ru: 'ожидает секретариата',
    zh: '等待秘书处处理',
  },
  placed: { en: 'placed', fr: 'placée', es: 'ubicada', ar: 'أُدرجت في موضعها', ru: 'размещено', zh: '已归位' },
  closed: { en: 'closed', fr: 'close', es: 'cerrada', ar: 'مغلقة', ru: 'закрыто', zh: '已结束' },
  open: { en: 'open', fr: 'ouverte', es: 'abierta', ar: 'مفتوحة', ru: 'открыто', zh: '未决' },
  reflected: { en: 'reflected', fr: 'reprise', es: 'reflejada', ar: 'مُراعاة', ru: 'учтено', zh: '已体现' },
  partly: {
    en: 'partly reflected',
    fr: 'reprise en partie',
    es: 'reflejada en parte',
    ar: 'مُراعاة جزئيا',
    ru: 'учтено частично',
    zh: '部分体现',
  },
  'not-reflected': {
    en: 'not reflected',
    fr: 'non reprise',
    es: 'no reflejada',
    ar: 'غير مُراعاة',
    ru: 'не учтено',
    zh: '未体现',
  },
  overtaken: {
    en: 'overtaken',
    fr: 'dépassée',
    es: 'superada',
    ar: 'تجاوزتها الأحداث',
    ru: 'утратило актуальность',
    zh: '已被取代',
  },
  withdrawn: { en: 'withdrawn', fr: 'retirée', es: 'retirada', ar: 'مسحوبة', ru: 'снято', zh: '已撤回' },
  secretariat: {
    en: 'not published',
    fr: 'non publiée',
    es: 'no publicada',
    ar: 'غير منشورة',
    ru: 'не опубликовано',
    zh: '未公布',
  },
  published: { en: 'published', fr: 'publiée', es: 'publicada', ar: 'منشورة', ru: 'опубликовано', zh: '已公布' },
  'not-for-publication': {
    en: 'not for publication',
    fr: 'à ne pas publier',
    es: 'no publicable',
    ar: 'ليست للنشر',
    ru: 'не для публикации',
    zh: '不供公布',
  },
};

export type CapacityKey = 'national' | 'group' | 'joint' | 'organization' | 'chair' | 'secretariat' | 'unknown';

const capacities: Named<CapacityKey> = {
  national: {
    en: 'in its national capacity',
    fr: 'à titre national',
    es: 'a título nacional',
    ar: 'بصفتها الوطنية',
    ru: 'в национальном качестве',
    zh: '以本国名义',
  },
  group: {
    en: 'on behalf of a group',
    fr: 'au nom d’un groupe',
    es: 'en nombre de un grupo',
    ar: 'باسم مجموعة',
    ru: 'от имени группы',
    zh: '代表集团',
  },
  joint: {
    en: 'jointly',
    fr: 'conjointement',
    es: 'conjuntamente',
    ar: 'بصورة مشتركة',
    ru: 'совместно',
    zh: '联合提出',
  },
  organization: {
    en: 'as an organization',
    fr: 'en tant qu’organisation',
    es: 'como organización',
    ar: 'بصفتها منظمة',
    ru: 'в качестве организации',
    zh: '以组织名义',
  },
  chair: { en: 'the Chair', fr: 'la présidence', es: 'la presidencia', ar: 'الرئاسة', ru: 'председатель', zh: '主席' },
  secretariat: {
    en: 'the secretariat',
    fr: 'le secrétariat',
    es: 'la Secretaría',
    ar: 'الأمانة',
    ru: 'секретариат',
    zh: '秘书处',
  },
  unknown: {
    en: 'capacity not known',
    fr: 'à un titre non précisé',
    es: 'en calidad no indicada',
    ar: 'صفة غير معروفة',
    ru: 'в неуказанном качестве',
    zh: '身份不明',
  },
};

export const kindName = (kind: KindKey, language: Language): string => kinds[kind][language];
export const dispositionName = (disposition: DispositionKey, language: Language): string =>
  dispositions[disposition][language];
export const stateName = (state: StateKey, language: Language): string => states[state][language];
export const capacityName = (capacity: CapacityKey, language: Language): string => capacities[capacity][language];

import type { Language } from '#wording/language.ts';

/** What a cell that holds one word asks for, in a column of actions or types. */
export const rowTypes = [
  'delete',
  'insert',
  'insert unit',
  'change',
  'keep',
  'oppose',
  'reserve',
  'question',
  'comment',
  /** A class of change that says nothing of what is asked: "Editorial". */
  'class',
] as const;
export type RowType = (typeof rowTypes)[number];

/**
 * Words of one cell beside the verbs of the prose (`ActionWords`), which count here too. Every word is a row of the tests.
 */
export const tableTypes: Readonly<Record<RowType, Readonly<Record<Language, readonly string[]>>>> = {
  delete: {
    en: ['deletion', 'removal', 'sup', 'suppress', 'del', 'delete text'],
    fr: ['suppression', 'sup', 'retrait', 'à supprimer'],
    es: ['supresión', 'eliminación', 'sup', 'de supresión'],
    ar: ['حذف', 'يحذف', 'تحذف', 'شطب'],
    ru: ['исключение', 'удаление', 'исключить', 'удалить', 'снятие'],
    zh: ['删除', '删去', '删'],
  },
  insert: {
    en: ['addition', 'insertion', 'add text', 'insert text'],
    fr: ['ajout', 'insertion', 'adjonction', 'à ajouter', 'addition'],
    es: ['adición', 'inserción', 'de adición', 'incorporación'],
    ar: ['إضافة', 'يضاف', 'تضاف', 'إدراج'],
    ru: ['добавление', 'дополнение', 'добавить', 'вставка', 'включение'],
    zh: ['增加', '添加', '插入', '补充', '增'],
  },
  'insert unit': {
    en: [
      'new paragraph',
      'new para',
      'additional paragraph',
      'new op',
      'new pp',
      'new',
      'add paragraph',
      'add new para',
    ],
    fr: ['nouveau paragraphe', 'paragraphe nouveau', 'nouvel alinéa', 'nouveau', 'paragraphe additionnel'],
    es: ['nuevo párrafo', 'párrafo nuevo', 'párrafo adicional', 'nuevo'],
    ar: ['فقرة جديدة', 'فقرة إضافية', 'جديد'],
    ru: ['новый пункт', 'новый абзац', 'дополнительный пункт', 'новый'],
    zh: ['新段', '新增段落', '新段落', '新增'],
  },
  change: {
    en: [
      'amendment',
      'change',
      'replacement',
      'modification',
      'edit',
      'rewording',
      'mod',
      'substitution',
      'revision',
      'correction',
    ],
    fr: [
      'amendement',
      'modification',
      'remplacement',
      'changement',
      'reformulation',
      'mod',
      'substitution',
      'correction',
    ],
    es: [
      'enmienda',
      'modificación',
      'sustitución',
      'cambio',
      'reemplazo',
      'de modificación',
      'de sustitución',
      'corrección',
    ],
    ar: ['تعديل', 'استبدال', 'تغيير', 'يستبدل', 'يعدل', 'تصويب'],
    ru: ['поправка', 'изменение', 'замена', 'заменить', 'изменить', 'исправление', 'правка'],
    zh: ['修正', '修改', '替换', '改', '更正'],
  },
  keep: {
    en: [
      'noc',
      'no change',
      'unchanged',
      'ok',
      'agree',
      'agreed',
      'accept',
      'acceptable',
      'fine',
      'yes',
      'retention',
      'support',
    ],
    fr: ['inchangé', 'sans changement', 'maintien', 'ok', 'accord', "d'accord", 'accepté', 'oui', 'soutien', 'appui'],
    es: ['sin cambios', 'mantener', 'de acuerdo', 'aceptado', 'aceptable', 'apoyo', 'ok', 'sí'],
    ar: ['بدون تغيير', 'الإبقاء', 'موافق', 'تأييد', 'مقبول', 'يبقى'],
    ru: ['без изменений', 'сохранить', 'согласны', 'приемлемо', 'поддержка', 'оставить'],
    zh: ['保留', '不变', '同意', '支持', '无改动'],
  },
  oppose: {
    en: ['oppose', 'object', 'objection', 'reject', 'not acceptable', 'cannot accept', 'no'],
    fr: ['opposition', 'objection', 'rejet', 'inacceptable', 'refus', 'non'],
    es: ['oposición', 'objeción', 'rechazo', 'inaceptable', 'no'],
    ar: ['اعتراض', 'رفض', 'غير مقبول', 'معارضة'],
    ru: ['возражение', 'против', 'неприемлемо', 'возражаем'],
    zh: ['反对', '不同意', '不接受'],
  },
  reserve: {
    en: ['reservation', 'reserve', 'bracket', 'brackets', 'square brackets', 'bracketed', 'pending', 'in brackets'],
    fr: ['réserve', 'réservé', 'crochets', 'entre crochets', 'en attente'],
    es: ['reserva', 'corchetes', 'entre corchetes', 'pendiente'],
    ar: ['تحفظ', 'بين قوسين', 'أقواس معقوفة'],
    ru: ['оговорка', 'в скобках', 'скобки', 'резерв'],
    zh: ['保留立场', '方括号', '加方括号'],
  },
  question: {
    en: ['question', 'query', 'clarification', 'clarification sought', 'request for clarification'],
    fr: ['question', 'clarification', 'précision demandée', 'demande de précision', 'éclaircissement'],
    es: ['pregunta', 'aclaración', 'consulta', 'solicitud de aclaración'],
    ar: ['سؤال', 'استفسار', 'توضيح', 'طلب توضيح'],
    ru: ['вопрос', 'уточнение', 'просьба уточнить'],
    zh: ['问题', '询问', '澄清'],
  },
  comment: {
    en: ['comment', 'remark', 'observation', 'general comment', 'note', 'general'],
    fr: ['commentaire', 'remarque', 'observation', 'note', 'commentaire général'],
    es: ['comentario', 'observación', 'nota'],
    ar: ['تعليق', 'ملاحظة'],
    ru: ['комментарий', 'замечание', 'примечание'],
    zh: ['评论', '意见', '说明'],
  },
  class: {
    en: [
      'editorial',
      'substantive',
      'technical',
      'translation',
      'substantial',
      'major',
      'minor',
      'language',
      'drafting',
      'linguistic',
    ],
    fr: ['rédactionnel', 'rédactionnelle', 'technique', 'traduction', 'fond', 'de fond', 'forme', 'majeur', 'mineur'],
    es: ['editorial', 'sustantivo', 'técnico', 'traducción', 'de fondo', 'de forma', 'redaccional'],
    ar: ['تحريري', 'جوهري', 'تقني', 'فني', 'ترجمة'],
    ru: ['редакционный', 'редакционная', 'по существу', 'техническая', 'технический', 'перевод'],
    zh: ['编辑性', '实质性', '技术性', '翻译'],
  },
};

/** A cell that says what the cell above it says. */
export const dittoWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['ditto', 'same', 'idem', 'id', 'ibid', 'do', 'as above', 'same as above', 'same para', 'same paragraph'],
  fr: ['idem', 'id', 'ibid', 'même', 'le même', 'comme ci-dessus', 'même paragraphe', 'voir ci-dessus'],
  es: ['ídem', 'id', 'ibíd', 'igual', 'el mismo', 'mismo', 'mismo párrafo', 'lo mismo'],
  ar: ['نفسه', 'نفس الفقرة', 'كما سبق', 'المرجع نفسه', 'نفسها', 'كما أعلاه'],
  ru: ['то же', 'то же самое', 'там же', 'тот же', 'тот же пункт', 'как выше', 'аналогично'],
  zh: ['同上', '同前', '同一段'],
};

/** A cell that says that it is empty. */
export const emptyWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['n/a', 'na', 'none', 'nil', 'not applicable', 'no comment', 'no comments', 'blank', 'tbd'],
  fr: ['s/o', 's.o', 'néant', 'aucun', 'aucune', 'sans objet', 'rien', 'pas de commentaire'],
  es: ['n/a', 'ninguno', 'ninguna', 'no aplica', 'no procede', 'nada', 'sin comentarios'],
  ar: ['لا يوجد', 'لا ينطبق', 'لا شيء'],
  ru: ['нет', 'н/п', 'не применимо', 'отсутствует', 'н/д', 'без комментариев'],
  zh: ['无', '不适用', '没有'],
};

/** A place cell that means the draft as a whole. */
export const wholeWords: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'general',
    'general comment',
    'general comments',
    'whole text',
    'entire text',
    'whole document',
    'entire document',
    'all',
    'overall',
    'throughout',
    'whole draft',
  ],
  fr: [
    'général',
    'généralités',
    'ensemble du texte',
    'tout le texte',
    'commentaire général',
    'commentaires généraux',
    'ensemble du projet',
    'tout le document',
  ],
  es: [
    'general',
    'todo el texto',
    'todo el documento',
    'comentario general',
    'comentarios generales',
    'en todo el texto',
  ],
  ar: ['عام', 'النص كله', 'الوثيقة ككل', 'تعليق عام'],
  ru: ['общее', 'весь текст', 'весь документ', 'общие замечания', 'по всему тексту'],
  zh: ['全文', '总体', '一般性', '整个文件'],
};

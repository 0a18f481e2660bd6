import type { Language } from '#wording/language.ts';

/** How a sender says that one mail takes the place of another. Small letters. */
interface Replacing {
  readonly takes: readonly string[];
  /** What is a whole mail; and what is a part of one, of which the same is said. */
  readonly whole: readonly string[];
  readonly part: readonly string[];
}

export const replacingWords: Readonly<Record<Language, Replacing>> = {
  en: {
    takes: [
      ...['replaces our', 'replaces my', 'replaces the', 'supersedes our', 'supersedes my', 'supersedes the'],
      ...['cancels and replaces', 'disregard our', 'disregard my', 'disregard the', 'ignore our', 'ignore my'],
      'ignore the',
    ],
    whole: ['mail', 'message', 'letter', 'comments', 'contribution', 'submission', 'inputs', 'version', 'proposals'],
    part: ['proposal ', 'amendment ', 'wording', 'language', 'text', 'sentence', 'part', 'last', 'second'],
  },
  fr: {
    takes: [
      'annule et remplace',
      'remplace notre',
      'remplace nos',
      'remplace mon',
      'pas tenir compte d',
      'pas tenir compte de',
    ],
    whole: [
      'message',
      'courriel',
      'mail',
      'lettre',
      'observations',
      'commentaires',
      'contribution',
      'version',
      'propositions',
    ],
    part: ['proposition ', 'amendement ', 'libellé', 'texte', 'phrase', 'partie', 'dernière', 'deuxième'],
  },
  es: {
    takes: [
      ...['anula y sustituye', 'anula y reemplaza', 'sustituye a nuestr', 'sustituye nuestr', 'reemplaza a nuestr'],
      ...['reemplaza nuestr', 'caso omiso de', 'no tengan en cuenta nuestr'],
    ],
    whole: [
      'mensaje',
      'correo',
      'carta',
      'comentarios',
      'observaciones',
      'contribución',
      'versión',
      'propuestas',
      'nota',
    ],
    part: ['propuesta ', 'enmienda ', 'redacción', 'texto', 'frase', 'parte', 'última', 'segunda'],
  },
  ar: {
    takes: ['تحل محل', 'تلغي وتحل محل', 'تجب النسخة', 'يرجى تجاهل', 'يرجى إهمال', 'صرف النظر عن'],
    whole: ['رسالتنا', 'الرسالة السابقة', 'النسخة السابقة', 'ملاحظاتنا', 'مساهمتنا', 'مقترحاتنا', 'تعليقاتنا'],
    part: ['مقترحنا', 'نص', 'صياغة', 'جملة', 'جزء'],
  },
  ru: {
    takes: ['заменяет', 'взамен', 'вместо ранее', 'считать недействительн', 'не учитывать', 'не принимать во внимание'],
    whole: ['письмо', 'письма', 'сообщени', 'замечани', 'предложени', 'верси', 'вариант'],
    part: ['предложение ', 'поправк', 'формулировк', 'текст', 'фраз', 'част', 'последн', 'второ'],
  },
  zh: {
    takes: ['取代', '代替', '请忽略', '作废', '以此为准'],
    whole: ['来函', '去函', '前函', '邮件', '来文', '版本', '意见'],
    part: ['案文', '措辞', '一项', '部分', '句'],
  },
};

import type { InSixLanguages } from '#wording/language.ts';

type Words = InSixLanguages<readonly string[]>;

const each = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((one) => list.map((next) => `${one} ${next}`.trim())), ['']);

/** What an organizer asks: the hour, the day, the room. */
export const when: Words = {
  en: [
    ...['when', 'what time', 'which time', 'what hour', 'which day', 'what day', 'what date', 'which date', 'how long'],
    ...['which room', 'what room', 'which conference room', 'where', 'which meeting', 'which session', 'what order'],
    ...each(['on', 'this', 'in the'], ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'morning', 'afternoon']),
    'june',
  ],
  fr: [
    ...['quand', 'quelle heure', 'quel jour', 'quelle date', 'quelle salle', 'quelle séance', 'quel moment', 'où'],
    ...[
      'combien de temps',
      'quel ordre',
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'matin',
      'après-midi',
      'juin',
    ],
  ],
  es: [
    ...['cuándo', 'qué hora', 'qué día', 'qué fecha', 'qué sala', 'qué sesión', 'qué momento', 'dónde', 'qué orden'],
    ...['cuánto tiempo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'mañana', 'tarde', 'junio'],
  ],
  ar: [
    ...['متى', 'أي ساعة', 'أية ساعة', 'الساعة', 'أي يوم', 'أي تاريخ', 'أي قاعة', 'أية قاعة', 'أي جلسة', 'أين'],
    ...[
      'موعد',
      'الموعد',
      'الاثنين',
      'الثلاثاء',
      'الأربعاء',
      'الخميس',
      'الجمعة',
      'صباحا',
      'مساء',
      'ترتيب',
      'يونيه',
      'يونيو',
      'حزيران',
    ],
  ],
  ru: [
    ...['когда', 'котором часу', 'какое время', 'во сколько', 'какой день', 'какого числа', 'какой зал', 'каком зале'],
    ...['каком заседании', 'какой зале', 'где', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу'],
    ...['утром', 'каком порядке', 'днем', 'днём', 'июня'],
  ],
  zh: [
    ...['何时', '几点', '什么时候', '什么时间', '哪天', '哪一天', '何日', '哪个会议室', '哪个会场', '哪个厅', '几号'],
    ...[
      '星期一',
      '星期二',
      '星期三',
      '星期四',
      '星期五',
      '周一',
      '周二',
      '周三',
      '周四',
      '周五',
      '上午',
      '下午',
      '顺序',
      '月',
    ],
  ],
};

/** What becomes of a section at that hour. */
export const takingUp: Words = {
  en: [
    ...['considered', 'consider', 'consideration', 'discussed', 'discuss', 'discussion', 'taken up', 'take up'],
    ...[
      'debated',
      'debate',
      'addressed',
      'dealt with',
      'examined',
      'scheduled',
      'on the agenda',
      'reached',
      'its turn',
    ],
    ...['be the turn', 'be opened', 'negotiated', 'come up', 'circulated', 'distributed', 'read through'],
  ],
  fr: [
    ...['examinée', 'examiné', 'examinées', 'examinés', 'examinera', 'examen', 'discutée', 'discuté', 'discutées'],
    ...['discutés', 'discutera', 'débattue', 'débattu', 'débattues', 'débattus', 'débat', 'abordée', 'abordé'],
    ...['abordées', 'abordés', 'traitée', 'traité', 'traitées', 'traités', 'ordre du jour', 'distribuée', 'distribué'],
    ...['diffusée', 'diffusé', 'prévue', 'prévu', 'tour de'],
  ],
  es: [
    ...['examinará', 'examinarán', 'examinada', 'examinado', 'examinados', 'examen', 'debatirá', 'debatirán', 'debate'],
    ...['discutirá', 'discutirán', 'tratará', 'tratarán', 'abordará', 'abordarán', 'considerará', 'considerarán'],
    ...['orden del día', 'distribuirá', 'distribuirán', 'previsto', 'prevista', 'turno'],
  ],
  ar: [
    ...['سينظر', 'سينظر في', 'ستناقش', 'ستبحث', 'سيبحث', 'يناقش', 'تناقش', 'سيناقش', 'مناقشة', 'ستجري', 'تجري'],
    ...['النظر في', 'النظر', 'تدرج', 'جدول الأعمال', 'سيتم', 'توزع', 'ستوزع', 'سيوزع', 'تبحث', 'بحث'],
  ],
  ru: [
    ...[
      'рассматриваться',
      'рассматривается',
      'рассмотрен',
      'рассмотрение',
      'рассмотрения',
      'рассмотрят',
      'рассматриваются',
    ],
    ...['обсуждаться', 'обсуждается', 'обсуждение', 'обсуждения', 'обсуждаются', 'дойдет очередь', 'дойдёт очередь'],
    ...['повестке дня', 'распространен', 'распространён', 'роздан'],
  ],
  zh: ['审议', '讨论', '审查', '处理', '开始', '分发', '散发', '议程', '轮到', '辩论'],
};

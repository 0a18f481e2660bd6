import { describe, expect, it } from 'vitest';
import {
  describing,
  leadingIn,
  oneUnit,
  paperNouns,
  treating,
  treatingInHan,
  whereWords,
} from '#reference/words/describing.ts';
import { itemsOf, placed, sure, worded } from './reading-of.ts';

/** What a paragraph is about, as it is put behind "the paragraph on". */
const subjects = [
  [
    'II.11',
    'the United Nations regional centres for peace and disarmament',
    "les centres régionaux de l'ONU pour la paix et le désarmement",
    'los centros regionales de las Naciones Unidas para la paz y el desarme',
    'مراكز الأمم المتحدة الإقليمية للسلام ونزع السلاح',
    'региональных центрах ООН по вопросам мира и разоружения',
    '联合国各和平与裁军区域中心',
  ],
  ['II.30', 'corruption', 'la corruption', 'la corrupción', 'الفساد', 'коррупции', '腐败'],
  ['II.38', 're-exports', 'la réexportation', 'la reexportación', 'إعادة التصدير', 'реэкспорте', '再出口'],
  [
    'II.92',
    'gender-based violence',
    'les violences fondées sur le genre',
    'la violencia de género',
    'العنف الجنساني',
    'гендерном насилии',
    '性别暴力',
  ],
  [
    'IV.1',
    'South-South cooperation',
    'la coopération Sud-Sud',
    'la cooperación Sur-Sur',
    'التعاون فيما بين بلدان الجنوب',
    'сотрудничестве Юг — Юг',
    '南南合作',
  ],
  [
    'IV.17',
    'the multi-partner trust facility',
    "le fonds d'affectation multipartenaires",
    'el fondo fiduciario de múltiples asociados',
    'مرفق التمويل المتعدد الشركاء',
    'многостороннем целевом механизме финансирования',
    '多伙伴信托基金',
  ],
  [
    'IV.28',
    'money for research on gender',
    'le financement de la recherche sur le genre',
    'la financiación de la investigación sobre género',
    'تمويل البحوث المتعلقة بالمنظور الجنساني',
    'финансировании гендерных исследований',
    '为性别问题研究提供资金',
  ],
  [
    'V.2',
    'the fourth review conference in 2024',
    "la quatrième conférence d'examen de 2024",
    'la cuarta conferencia de examen en 2024',
    'المؤتمر الاستعراضي الرابع في عام ٢٠٢٤',
    'четвёртой обзорной конференции 2024 года',
    '2024年第四次审查大会',
  ],
  [
    'V.16',
    'the sponsorship fund',
    'le fonds de parrainage',
    'el fondo de patrocinio',
    'صندوق رعاية المشاركة',
    'спонсорском фонде',
    '赞助基金',
  ],
] as const;

const sections: Readonly<Record<string, readonly string[]>> = {
  II: ['Section II', 'section II', 'sección II', 'القسم الثاني', 'разделе II', '第二部分'],
  IV: ['Section IV', 'section IV', 'sección IV', 'القسم الرابع', 'разделе IV', '第四部分'],
  V: ['Section V', 'section V', 'sección V', 'القسم الخامس', 'разделе V', '第五部分'],
};

const words = '“as appropriate and upon request”';
const added = ' amend +"as appropriate and upon request"';

/** How a place is named by its subject in each language, and what is asked of it. */
const frames = [
  [
    [`The paragraph of {S} that deals with {D} should end with the words ${words}.`, added],
    ['{S} also touches upon {D}. We would delete that paragraph.', ' delete'],
    [`My second point concerns {D} ({S}), where the words ${words} should be added.`, added],
    ['Where {S} speaks of {D}, my delegation would prefer the text as it stands.', ' support'],
  ],
  [
    [`Le paragraphe de la {S} qui traite de {D} devrait s'achever par les mots ${words}.`, added],
    ['La {S} aborde aussi {D}. Nous supprimerions ce paragraphe.', ' delete'],
    [`Notre deuxième remarque porte sur {D} ({S}) : il y manque les mots ${words}.`, added],
    ['Là où la {S} évoque {D}, ma délégation préfère garder le texte tel quel.', ' support'],
  ],
  [
    [`El párrafo de la {S} que trata de {D} debería terminar con las palabras ${words}.`, added],
    ['La {S} aborda también {D}. Suprimiríamos ese párrafo.', ' delete'],
    [`Nuestra segunda observación se refiere a {D} ({S}): faltan allí las palabras ${words}.`, added],
    ['Donde la {S} habla de {D}, mi delegación prefiere mantener el texto tal cual.', ' support'],
  ],
  [
    [`نرى أن تُختتم الفقرة التي تتناول في {S} موضوع {D} بعبارة ${words}.`, added],
    ['يتطرق {S} أيضا إلى {D}. ونحن نقترح حذف هذه الفقرة.', ' delete'],
    [`وثاني ملاحظاتنا تخص {D} ({S})، حيث ينبغي إضافة عبارة ${words}.`, added],
    ['وحيث يتحدث {S} عن {D}، يفضل وفدي الإبقاء على النص كما هو.', ' support'],
  ],
  [
    [`Пункт, в котором в {S} говорится о {D}, следовало бы завершить словами ${words}.`, added],
    ['В {S} речь идёт также о {D}. Этот пункт мы бы исключили.', ' delete'],
    [`Второе соображение касается пункта о {D} ({S}): туда следовало бы добавить слова ${words}.`, added],
    ['Там, где в {S} говорится о {D}, наша делегация предпочла бы сохранить текст без изменений.', ' support'],
  ],
  [
    [`{S}中谈到{D}的那一段，末尾宜加上${words}。`, added],
    ['{S}还谈到{D}。我方建议删去该段。', ' delete'],
    [`第二点意见涉及{S}关于{D}的段落，其中应增加${words}。`, added],
    ['{S}在讲{D}之处，我代表团希望保留原文。', ' support'],
  ],
] as const;

const asWritten = (text: string): string =>
  text.replaceAll('de le ', 'du ').replaceAll('de les ', 'des ').replaceAll('de el ', 'del ');

const mails = subjects.flatMap(([target, ...said]) =>
  said.flatMap((subject, language) =>
    (frames[language] ?? []).map(([frame, asked]) => {
      const section = sections[target.split('.')[0] ?? '']?.[language] ?? '';
      return [asWritten(frame.replace('{S}', section).replace('{D}', subject)), `${target}${asked}`] as const;
    }),
  ),
);

describe('a paragraph named by its subject and its section', () => {
  it.each(mails)('%s', (body, item) => {
    expect(worded(body)).toEqual([item]);
    // A subject is no number: a person looks.
    expect(sure(body)).toEqual([]);
  });

  it('that several paragraphs speak of stays unknown, with them', () => {
    const [item] = itemsOf('Section II also speaks of gender. We would delete that paragraph.');
    expect(item?.target).toBe('unknown');
    expect(item?.candidates.length).toBeGreaterThan(1);
  });

  it.each([
    [
      'of several that have the quoted words',
      'In the paragraph on illicit trade online (Section II), insert "and ammunition" after "components".',
      'II.32 amend',
    ],
    [
      'where one alone has them',
      'The paragraph on new technologies in Section II should refer to surplus "identified" and not "designated for destruction".',
      'II.25 amend',
    ],
  ])('gives way to its words %s', (_, body, item) => {
    expect(placed(body)).toEqual([item]);
  });

  it.each([
    ['The paragraphs on gender are too many.', []],
    ['Section II, paragraph 79, the one on national action plans, should be deleted.', ['II.79 delete']],
    ['The draft speaks in several places of corruption.', []],
  ])('is none, or the one with its number: %s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});

/** The section, and its subject, in the script of a word. */
const inScriptOf = (word: string): readonly [section: string, subject: string] =>
  /\p{Script=Cyrillic}/u.test(word)
    ? ['Раздел II', 'коррупцию']
    : /\p{Script=Arabic}/u.test(word)
      ? ['القسم الثاني', 'الفساد']
      : /\p{Script=Han}/u.test(word)
        ? ['第二部分', '腐败']
        : ['Section II', 'corruption'];

/** The places of a sentence and of the request behind it. */
const targetsOf = (body: string): string[] => itemsOf(body).map(({ target }) => target);

const request: Readonly<Record<string, string>> = {
  'Раздел II': 'Этот пункт предлагаем исключить.',
  'القسم الثاني': 'نقترح حذف هذه الفقرة.',
  第二部分: '建议删除该段。',
  'Section II': 'We propose to delete that paragraph.',
};

describe('the words by which a subject is named', () => {
  it.each([...treating, ...treatingInHan])('%s makes a section speak', (word) => {
    const [section, subject] = inScriptOf(word);
    expect(targetsOf(`${section} ${word} ${subject}. ${request[section] ?? ''}`)).toEqual(['II.30']);
  });

  it.each([...leadingIn])('%s may stand before the subject', (word) => {
    const [section, subject] = inScriptOf(word);
    const verb =
      { 'Раздел II': 'затрагивает', 'القسم الثاني': 'يتناول', 第二部分: '谈到', 'Section II': 'mentions' }[section] ??
      '';
    expect(targetsOf(`${section} ${verb} ${word} ${subject}. ${request[section] ?? ''}`)).toEqual(['II.30']);
  });

  it.each([...describing])('%s leads from a paragraph to its subject', (word) => {
    const [section, subject] = inScriptOf(word);
    const unit = { 'Раздел II': 'Пункт', 'القسم الثاني': 'الفقرة', 'Section II': 'The paragraph' }[section] ?? '';
    const asked = { 'Раздел II': 'исключить', 'القسم الثاني': 'تحذف', 'Section II': 'delete' }[section] ?? '';
    expect(targetsOf(`${unit} ${word} ${subject}: ${asked}`)).toEqual(['II.30']);
  });

  it.each([...oneUnit])('%s is one paragraph', (word) => {
    const [section, subject] = inScriptOf(word);
    const [led, asked] = {
      'Раздел II': ['о', 'исключить'],
      'القسم الثاني': ['عن', 'تحذف'],
      'Section II': ['on', 'delete'],
    }[section] ?? ['', ''];
    expect(
      targetsOf(section === '第二部分' ? `关于腐败的${word}：删除` : `${word} ${led ?? ''} ${subject}: ${asked ?? ''}`),
    ).toEqual(['II.30']);
  });

  it.each([...paperNouns])('where the %s speaks of a thing', (folded) => {
    const [section, subject] = inScriptOf(folded);
    const word = section === 'القسم الثاني' ? `ال${folded}` : folded;
    const [where, verb] = {
      'Раздел II': ['где', 'касается'],
      'القسم الثاني': ['حيث', 'يتناول'],
      'Section II': ['where', 'mentions'],
    }[section] ?? ['', ''];
    expect(
      targetsOf(
        `${where ?? ''} ${word} ${verb ?? ''} ${subject}: ${section === 'Section II' ? 'delete' : section === 'Раздел II' ? 'исключить' : 'تحذف'}`,
      ),
    ).toEqual(['II.30']);
  });

  it.each([...whereWords])('%s the draft speaks', (word) => {
    const [section, subject] = inScriptOf(word);
    const [noun, verb, asked] = {
      'Раздел II': ['проект', 'касается', 'исключить'],
      'القسم الثاني': ['النص', 'يتناول', 'تحذف'],
      'Section II': ['draft', 'mentions', 'delete'],
    }[section] ?? ['', '', ''];
    expect(targetsOf(`${word} ${noun ?? ''} ${verb ?? ''} ${subject}: ${asked ?? ''}`)).toEqual(['II.30']);
  });
});

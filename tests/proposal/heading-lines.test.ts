import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

/** What missions write over the remarks on a section, and the section. */
const headings: Record<string, readonly (readonly [string, string])[]> = {
  en: [
    ['Political Declaration', 'I'],
    ['PoA implementation', 'II'],
    ['Plan of action on the Programme of Action', 'II'],
    ['Programme of Action', 'II'],
    ['ITI', 'III'],
    ['International Tracing Instrument', 'III'],
    ['ITI plan of action', 'III'],
    ['Cooperation and assistance', 'IV'],
    ['Follow-up mechanism', 'V'],
  ],
  fr: [
    ['Déclaration politique', 'I'],
    ['Programme d’action', 'II'],
    ['Plan relatif au Programme d’action', 'II'],
    ['Instrument de traçage', 'III'],
    ['Plan relatif à l’Instrument', 'III'],
    ['Aide internationale', 'IV'],
    ['Suivi de la Conférence', 'V'],
  ],
  es: [
    ['Declaración', 'I'],
    ['Plan relativo al Programa de Acción', 'II'],
    ['Instrumento de Localización', 'III'],
    ['Asistencia', 'IV'],
    ['Mecanismo de seguimiento', 'V'],
  ],
  ru: [
    ['Декларация', 'I'],
    ['Программа действий', 'II'],
    ['Международный документ по отслеживанию', 'III'],
    ['МДО', 'III'],
    ['Помощь', 'IV'],
    ['Последующая деятельность', 'V'],
  ],
  ar: [
    ['الإعلان السياسي', 'I'],
    ['برنامج العمل', 'II'],
    ['الصك الدولي للتعقب', 'III'],
    ['المساعدة الدولية', 'IV'],
    ['آلية المتابعة', 'V'],
  ],
  zh: [
    ['《宣言》', 'I'],
    ['《行动纲领》的执行', 'II'],
    ['行动纲领', 'II'],
    ['《国际追查文书》', 'III'],
    ['国际合作与援助', 'IV'],
    ['后续行动', 'V'],
  ],
};

const said: Record<string, string> = {
  en: 'Para 12: delete.',
  fr: 'Paragraphe 12 : à supprimer.',
  es: 'Párrafo 12: suprimir.',
  ru: 'Пункт 12: исключить.',
  ar: 'الفقرة 12: تحذف.',
  zh: '第12段：删除。',
};

/** How it stands over them. */
const forms: readonly ((name: string, label: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `${name}:`,
  (name) => `B. ${name}`,
  (name) => `3) ${name}`,
  (name) => `=== ${name} ===`,
  (name) => `## ${name} ##`,
  (name, label) => `B. ${name} (${label})`,
  (name, label) => `${name} – ${label}`,
  (name, label) => `${label}: ${name}`,
];

const cases = Object.entries(headings).flatMap(([language, all]) =>
  all.flatMap(([name, label]) =>
    forms.map((form) => [form(name, label), said[language] ?? '', `${label}.12`] as const),
  ),
);

describe('a section named on a line of its own', () => {
  it.each(cases)('%s', (heading, remark, target) => {
    expect(readingOf(`${heading}\n\n${remark}`).items.map((item) => item.target)).toEqual([target]);
  });

  it.each([
    [
      'A. DECLARATION (SECTION I)\n\n1. Para 4: keep.\n\nB. IMPLEMENTATION OF POA (SECTION II)\n\n2. Para 1: keep.',
      ['I.4', 'II.1'],
    ],
    ['ITI: Para 12: delete.', ['III.12']],
    ['--- ITI ---\nPara 12: keep.', ['III.12']],
    ['--- Declaration ---\n\nPara 4: keep.\n\n--- Programme of Action ---\n\nPara 12: keep.', ['I.4', 'II.12']],
    ['القسم الثالث: التعقب\n\nالفقرة 12: تحذف.', ['III.12']],
  ])('%s', (body, targets) => {
    expect(readingOf(body).items.map((item) => item.target)).toEqual(targets);
  });
});

describe('a paragraph of a document that a section is called by', () => {
  it.each([
    'As paragraph 12 of the Programme of Action says, States cooperate.',
    'Comme le dit le paragraphe 7 de l’Instrument international, les États coopèrent.',
    'Como dice el párrafo 12 del Programa de Acción, los Estados cooperan.',
    'Как сказано в пункте 12 Программы действий, государства сотрудничают.',
    'كما جاء في الفقرة 7 من الصك الدولي للتعقب فإن الدول تتعاون.',
    '正如《国际追查文书》第7段所述，各国合作。',
  ])('is no place of the draft: %s', (body) => {
    expect(readingOf(body).items).toEqual([]);
  });
});

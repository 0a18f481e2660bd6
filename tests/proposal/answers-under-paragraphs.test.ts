import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { outlineOf } from '#draft/outline.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { puttingStems } from '#proposal/words/putting.ts';
import { draft, placed, settings, worded } from './reading-of.ts';

const outline = outlineOf(draft);

/** The draft's paragraph as a mail program wraps it. */
const wrapped = (id: string, before: string): string => {
  const label = id.split('.').at(-1) ?? '';
  const text = `${label}. ${Object.values(outline.place(id)?.words ?? {})[0] ?? ''}`;
  return text.replaceAll(/(.{1,68})(?:\s|$)/gu, (_, line: string) => `${before}${line}\n`);
};

/** Each paragraph, and beneath it the remark. */
const paper = (
  opening: string,
  remarks: readonly (readonly [string, string, string])[],
  layout: (id: string, remark: string) => string,
): string => [opening, ...remarks.map(([id, remark]) => layout(id, remark))].join('\n\n');

const layouts: Readonly<Record<string, (id: string, remark: string, tag: string) => string>> = {
  'beneath a quotation': (id, remark) => `${wrapped(id, '> ')}\n${remark}`,
  'right beneath it': (id, remark) => `${wrapped(id, '> ')}${remark}`,
  'with initials': (id, remark, tag) => `${wrapped(id, '> ')}\n${tag}: ${remark}`,
  'with a dash': (id, remark) => `${wrapped(id, '> ')}\n- ${remark}`,
  'with an arrow': (id, remark) => `${wrapped(id, '> ')}\n--> ${remark}`,
  'in brackets': (id, remark, tag) => `${wrapped(id, '> ')}\n[${tag}: ${remark}]`,
  'beneath pasted words': (id, remark, tag) => `${wrapped(id, '')}\n${tag}: ${remark}`,
  'in brackets beneath pasted words': (id, remark) => `${wrapped(id, '')}[${remark}]`,
};

const answersIn = (body: string): string[] =>
  understand(
    {
      parts: [ownPart('subject', 'RE: Draft 2'), { part: 'body', text: body, spans: newWords(body, [], null).spans }],
      sender: { name: null, address: null },
      unread: [],
    },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  ).items.map(({ target, kind }) => `${target} ${kind}`);

const remarks: Readonly<Record<string, readonly [string, string, readonly (readonly [string, string, string])[]]>> = {
  en: [
    'AUS',
    'Dear all, easiest to do this under the text.',
    [
      ['II.1', 'OK, stet.', 'II.1 support'],
      ['II.43', 'Should stand before paragraph 41.', 'II.43 move'],
      ['II.71', 'Right after this paragraph add: "To publish the data."', 'II.71+ insert'],
      ['IV.28', 'before "advocacy" the word "evidence-based", pls.', 'IV.28 amend'],
    ],
  ],
  fr: [
    'SUI',
    'Bonjour, nos remarques figurent sous chaque paragraphe.',
    [
      ['II.1', 'OK, à maintenir.', 'II.1 support'],
      ['II.43', 'À placer avant le paragraphe 41.', 'II.43 move'],
      ['II.71', 'Juste après ce paragraphe, ajouter : « To publish the data. »', 'II.71+ insert'],
      ['IV.28', 'devant « advocacy », le mot « evidence-based », svp.', 'IV.28 amend'],
    ],
  ],
  es: [
    'COL',
    'Estimados colegas: respondemos debajo de cada párrafo del texto.',
    [
      ['II.1', 'OK, que se mantenga.', 'II.1 support'],
      ['II.43', 'Colocar antes del párrafo 41.', 'II.43 move'],
      ['II.71', 'Justo después de este párrafo, añadir: «To publish the data.»', 'II.71+ insert'],
      ['IV.28', 'antes de «advocacy», la palabra «evidence-based», por favor.', 'IV.28 amend'],
    ],
  ],
  ru: [
    'АРМ',
    'Уважаемые коллеги, отвечаем прямо в тексте, под каждым пунктом.',
    [
      ['II.1', 'Ок, оставить.', 'II.1 support'],
      ['II.43', 'Поставить перед пунктом 41.', 'II.43 move'],
      ['II.71', 'Сразу после этого пункта добавить: «To publish the data.»', 'II.71+ insert'],
      ['IV.28', 'Перед «advocacy» — слово «evidence-based».', 'IV.28 amend'],
    ],
  ],
  ar: [
    'المغرب',
    'السادة الزملاء، نرد داخل النص تحت كل فقرة.',
    [
      ['II.1', 'تبقى.', 'II.1 support'],
      ['II.43', 'توضع قبل الفقرة 41.', 'II.43 move'],
      ['II.71', 'بعد هذه الفقرة مباشرة تضاف: "To publish the data."', 'II.71+ insert'],
      ['IV.28', 'قبل "advocacy" كلمة "evidence-based".', 'IV.28 amend'],
    ],
  ],
  zh: [
    '中方',
    '各位同事：我们直接在主席案文各段之下作答。',
    [
      ['II.1', '好，保留。', 'II.1 support'],
      ['II.43', '放到第41段之前。', 'II.43 move'],
      ['II.71', '紧接本段之后增加：“To publish the data.”', 'II.71+ insert'],
      ['IV.28', '“advocacy”前加“evidence-based”。', 'IV.28 amend'],
    ],
  ],
};

describe('what is written beneath paragraphs of the draft is said of them', () => {
  for (const [language, [tag, opening, said]] of Object.entries(remarks))
    it.each(Object.keys(layouts))(`${language}: %s`, (name) => {
      const layout = layouts[name] ?? (() => '');
      const body = paper(opening, said, (id, remark) => layout(id, remark, tag));
      expect(answersIn(body)).toEqual(said.map(([, , wanted]) => wanted));
    });
});

describe('what stands beside a paragraph is no part of it', () => {
  it.each([
    ['Paragraph II.71: right after this paragraph add "To publish the data."', 'II.71+ insert +"To publish the data."'],
    ['II.71. Before this paragraph insert "To publish the data."', 'II.70+ insert +"To publish the data."'],
    ['II.71. Avant ce paragraphe, insérer : « To publish the data. »', 'II.70+ insert +"To publish the data."'],
    ['II.71. Antes de este párrafo, intercalar: «To publish the data.»', 'II.70+ insert +"To publish the data."'],
    ['II.71. Перед этим пунктом вставить: «To publish the data.»', 'II.70+ insert +"To publish the data."'],
    ['الفقرة II.71: قبل هذه الفقرة يدرج: "To publish the data."', 'II.70+ insert +"To publish the data."'],
    ['第二部分第71段：在本段之前插入：“To publish the data.”', 'II.70+ insert +"To publish the data."'],
    ['II.43. In this paragraph, after "security" add "as needed".', 'II.43 amend +"as needed"'],
  ])('%s', (body, wanted) => expect(worded(body)).toEqual([wanted]));
});

describe('without words to put there, the paragraph itself is put somewhere', () => {
  it.each([
    'Section II, paragraph 43.\nTo be placed before paragraph 41.',
    'Section II, paragraphe 43.\nÀ placer après le 41.',
    'Sección II, párrafo 43.\nPóngase antes del 41.',
    'Раздел II, пункт 43.\nРазместить перед пунктом 41.',
    'القسم الثاني، الفقرة 43.\nتوضع قبل الفقرة 41.',
    '第二部分第43段。\n置于第41段之前。',
  ])('%s', (body) => expect(placed(body)).toEqual(['II.43 move']));

  it('an instruction with words puts those there', () => {
    expect(worded('Section II, paragraph 43.\nAfter paragraph 41 put: "To train."')).toEqual([
      'II.41+ insert +"To train."',
    ]);
  });

  it('each beginning is one of a word', () => {
    for (const stem of puttingStems) expect(stem).toMatch(/^\p{L}+$/u);
  });
});

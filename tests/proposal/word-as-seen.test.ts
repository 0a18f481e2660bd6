import { describe, expect, it } from 'vitest';
import { writtenFromDocument } from '#proposal/from-document.ts';
import { understand } from '#proposal/understand.ts';
import { wordPart } from '#proposal/written.ts';
import { comment, paragraph, wordDocument } from '#tests/support/word-document.ts';
import { draft, settings } from './reading-of.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

/** HOSTILE C5 in Word files: what nobody sees neither hides nor alters a reference, in prose, in changes, in comments. */
const marks = [
  ['a soft hyphen', '\u00ad'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a right-to-left mark', '\u200f'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a tag', '\u{e0001}'],
] as const;

describe.each(marks)('in a Word file %s', (_, mark) => {
  it.each([
    ['English', 'Section II, para|graph 5|2: de|lete.'],
    ['French', 'Section II, para|graphe 5|2 : suppri|mer.'],
    ['Spanish', 'Sección II, pá|rrafo 5|2: supri|mir.'],
    ['Russian', 'Раздел II, пун|кт 5|2: исклю|чить.'],
    ['Arabic', 'القسم الثاني، الفقرة 5|2: تحذف.'],
    ['Chinese', '第二节第5|2段：删|除。'],
  ])('changes nothing of prose in %s, also between two runs', (_, text) => {
    const clean = readWord([text.replaceAll('|', '')]).items;
    expect(clean.map(({ target }) => target)).toEqual(['II.52']);
    expect(readWord([text.replaceAll('|', mark)]).items).toEqual(clean);
    expect(readWord([text.replaceAll('|', `<b>${mark}</b>`)]).items).toEqual(clean);
  });

  it('changes nothing of a tracked change, wherever it stands in the copy', () => {
    const copy = wordsOf('II.27').replace('customs', '{Anna-customs}{Anna+customs and border security}');
    const marked = copy.replaceAll('order', `or${mark}der`).replaceAll('customs', `cus${mark}toms`);
    expect(readWord([`27. ${copy}`]).items.map(inShort)).toEqual(['II.27 amend customs → customs and border security']);
    expect(readWord([`2${mark}7. ${marked}`]).items.map(inShort)).toEqual([
      'II.27 amend customs → customs and border security',
    ]);
  });

  it('put in or taken out by itself is no change', () => {
    const copy = wordsOf('II.27').replace('customs', `{Anna+${mark}}customs`);
    expect(readWord([`27. ${copy}`]).items).toEqual([]);
  });

  it('changes nothing of a comment and of what it is about', () => {
    const read = (text: string, said: string) =>
      readWord([`27. ${text}`], [comment(said, 0)]).items.map(({ target, kind }) => [target, kind]);
    const clean = read(wordsOf('II.27'), 'Delete this paragraph.');
    expect(clean.map(([target]) => target)).toEqual(['II.27']);
    expect(read(`${mark}${wordsOf('II.27')}`, `De${mark}lete this para${mark}graph.`)).toEqual(clean);
  });
});

it.each([
  [
    'Cyrillic in English',
    'Section II, paragraph 52: delete.',
    'S\u0435ction II, p\u0430r\u0430gr\u0430ph 52: d\u0435l\u0435te.',
  ],
  ['Greek in English', 'Section II, paragraph 52: delete.', 'Secti\u03bfn II, paragraph 52: delete.'],
  ['Latin in Russian', 'Раздел II, пункт 52: исключить.', 'Paздeл II, пyнкт 52: иcключить.'],
  [
    'Cyrillic in a run of its own',
    'Section II, paragraph 52: delete.',
    'S<b>\u0435</b>ction II, paragraph 52: delete.',
  ],
])('in a Word file a letter of another alphabet is the one it looks like: %s', (_, clean, text) => {
  expect(readWord([clean]).items.map(({ target }) => target)).toEqual(['II.52']);
  expect(readWord([text]).items).toEqual(readWord([clean]).items);
});

it('evidence quotes the text as it is seen, and a comment stays on its words', () => {
  const document = wordDocument(
    [paragraph('Section II, para\u00adgraph 5\u200b2: delete the word “{Anna-sta\u200btes}” there.')],
    [comment('Why?', 0, { anchor: { paragraph: 0, start: 12, end: 22 } })],
  );
  const part = wordPart('body', document);
  expect(part.text).not.toMatch(/[\u00ad\u200b]/u);
  const [edit] = part.edits ?? [];
  expect(part.text.slice(edit?.start, edit?.end)).toBe('states');
  const anchor = part.word?.document.comments[0]?.anchor;
  const text = part.word?.document.paragraphs[0]?.runs.map((run) => run.text).join('') ?? '';
  expect(text.slice(anchor?.start, anchor?.end)).toBe('paragraph');
});

it.each(['Word file', 'PDF'])('an override of the direction in a %s is for a person, and is said', (kind) => {
  const text = 'Section II, paragraph \u202e25\u202c: delete.';
  const word = kind === 'PDF' ? {} : { word: wordDocument([text]) };
  const written = writtenFromDocument('paper.docx', { text, problem: null, ...word });
  const reading = understand(written, draft, settings.conference, '2018-06-19T13:00:00Z');
  expect(reading.items.map(({ needsReview }) => needsReview)).toEqual([true]);
  expect(reading.problems).toEqual([
    '“paper.docx”: The text turns the direction of its letters around; what it shows may not be what it says.',
  ]);
});

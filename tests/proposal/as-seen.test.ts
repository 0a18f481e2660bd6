import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { readMessage } from '#mail/read-message.ts';
import { asSeen } from '#proposal/as-seen.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import { understand } from '#proposal/understand.ts';

/** HOSTILE C4, C5, B5: what nobody sees neither hides nor alters a reference. */
const { conference, drafts, currentDraft } = shippedSettings('revcon3');
const draft = drafts.find(({ id }) => id === currentDraft)!;
const readingOf = async (text: string, type = 'text/plain') => {
  const header = ['From: Anna <anna@eda.admin.ch>', 'Subject: Draft 2', `Content-Type: ${type}; charset=utf-8`];
  const written = writtenFromMessage(await readMessage(Buffer.from(`${header.join('\n')}\n\n${text}\n`)));
  return { written, reading: understand(written, draft, conference, '2018-06-18T12:00:00Z') };
};
const placed = async (text: string, type?: string) =>
  (await readingOf(text, type)).reading.items.map(({ target, kind, needsReview }) => [target, kind, needsReview]);

const unseen: readonly (readonly [string, string])[] = [
  ['a soft hyphen', '\u00ad'],
  ['a zero-width space', '\u200b'],
  ['a zero-width non-joiner', '\u200c'],
  ['a zero-width joiner', '\u200d'],
  ['a left-to-right mark', '\u200e'],
  ['a right-to-left mark', '\u200f'],
  ['a word joiner', '\u2060'],
  ['an isolate', '\u2066'],
  ['a byte order mark', '\ufeff'],
  ['a variation selector', '\ufe0f'],
  ['a grapheme joiner', '\u034f'],
  ['a Hangul filler', '\u115f'],
  ['a Mongolian separator', '\u180e'],
  ['a tag', '\u{e0001}'],
];

describe.each(unseen)('%s', (_, mark) => {
  it.each([
    ['in a number', 'Section II, paragraph 5|2: delete.'],
    ['in words', 'Sec|tion II, para|graph 52: de|lete.'],
    ['in French', 'Section II, para|graphe 5|2 : suppri|mer.'],
    ['in Spanish', 'Sección II, pá|rrafo 5|2: supri|mir.'],
    ['in Russian', 'Раздел II, пун|кт 5|2: исклю|чить.'],
    ['in Chinese', '第二节第5|2段：删|除。'],
    ['in Arabic', 'القسم الثاني، الفقرة 5|2: تحذف.'],
  ])('%s changes nothing', async (_, text) => {
    const [clean, marked] = [text.replaceAll('|', ''), text.replaceAll('|', mark)];
    const expected = await placed(clean);
    expect(expected.map(([target]) => target)).toEqual(['II.52']);
    expect(await placed(marked)).toEqual(expected);
    expect(await placed(`<p>${marked}</p>`, 'text/html')).toEqual(expected);
  });
});

describe('a letter of another alphabet', () => {
  it.each([
    [
      'Cyrillic in English',
      'Section II, paragraph 52: delete.',
      'S\u0435ction II, p\u0430r\u0430gr\u0430ph 52: d\u0435l\u0435te.',
    ],
    ['Greek in English', 'Section II, paragraph 52: delete.', 'Secti\u03bfn II, paragraph 52: delete.'],
    ['Latin in Russian', 'Раздел II, пункт 52: исключить.', 'Paздeл II, пyнкт 52: иcключить.'],
  ])('%s is the one it looks like', async (_, clean, text) => {
    const expected = await placed(clean);
    expect(expected.map(([target]) => target)).toEqual(['II.52']);
    expect(await placed(text)).toEqual(expected);
  });

  it.each(['IT-компания', 'Wi‑Fi и пункт', 'ООН (UN)', 'α-particles', 'COVIDный'])('and “%s” stays', (text) => {
    expect(asSeen(text).text).toBe(text.replaceAll('\u00ad', ''));
  });
});

it('joiners between Arabic letters shape a word and stay', () => {
  expect(asSeen('می\u200cخواهم 5\u200c2').text).toBe('می\u200cخواهم 52');
});

it.each(['\u202e25\u202c', '\u202d25\u202c'])('an override of the direction is for a person', async (number) => {
  const { reading } = await readingOf(`Section II, paragraph ${number}: delete.`);
  expect(reading.items.map(({ needsReview }) => needsReview)).toEqual([true]);
  expect(reading.problems.join()).toContain('turns the direction');
});

it('A5: of two versions that name different paragraphs neither is placed by itself', async () => {
  const parts = [
    'text/plain\n\nSection II, paragraph 11: delete.',
    'text/html\n\n<p>Section II, paragraph 12: delete.</p>',
  ];
  const { reading } = await readingOf(
    `--b\n${parts.map((part) => `Content-Type: ${part}\n`).join('--b\n')}--b--`,
    'multipart/alternative; boundary=b',
  );
  expect(reading.items.map(({ target, needsReview }) => [target, needsReview])).toEqual([
    ['II.11', true],
    ['II.12', true],
  ]);
});

it('A15: a mail in the mail that was read is not called unread', async () => {
  const inner = 'From: b@mission.example\nSubject: x\n\nSection II, paragraph 29: delete.\n';
  const { reading } = await readingOf(
    `--b\nContent-Type: text/plain\n\nPlease find our proposal attached.\n--b\nContent-Type: message/rfc822; name=p.eml\n\n${inner}--b--`,
    'multipart/mixed; boundary=b',
  );
  expect(reading.items.map(({ target }) => target)).toEqual(['II.29']);
  expect(reading.problems).toEqual([]);
});

it('quotes exactly what stands in the part, and keeps marked changes where they are', async () => {
  const html = '<p>Section II, para|graph 19: “the <del>ter|rorists</del> <ins>unlaw|ful users</ins>”</p><p>Anna</p>';
  const clean = await readingOf(html.replaceAll('|', ''), 'text/html');
  const { written, reading } = await readingOf(html.replaceAll('|', '\u00ad\u200b'), 'text/html');
  expect(reading.items.map(({ target }) => target)).toEqual(['II.19']);
  expect(reading.items).toEqual(clean.reading.items);
  for (const { part, start, end, quote } of reading.items.flatMap((item) => item.evidence))
    expect(written.parts.find((one) => one.part === part)?.text.slice(start, end)).toBe(quote);
  const body = written.parts.find(({ part }) => part === 'body')!;
  expect(body.edits?.map(({ start, end }) => body.text.slice(start, end))).toEqual(['terrorists', 'unlawful users']);
});

it('of any text keeps every position in its place', () => {
  const letters = fc.constantFrom(
    'a',
    'е',
    '5',
    ' ',
    '\n',
    '\u200b',
    '\u00ad',
    '\u{e0061}',
    '\u200c',
    'ب',
    '😀',
    '\u202e',
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.nat(60), (pieces, cut) => {
      const text = pieces.join('');
      const { text: seen, at } = asSeen(text);
      expect([at(0), at(text.length)]).toEqual([0, seen.length]);
      const start = pieces.slice(0, cut).join('').length;
      expect(at(start)).toBeLessThanOrEqual(seen.length);
      expect(asSeen(seen).text.length).toBeLessThanOrEqual(seen.length);
      // What stands before a position is what is seen before it.
      const before = pieces
        .slice(0, cut)
        .filter((one) => /[a5 \nбе😀ب\u202e]/u.test(one))
        .join('');
      expect(seen.slice(0, at(start)).replace(/\u200c/g, '').length).toBe(before.length);
    }),
    { numRuns: 300 },
  );
});

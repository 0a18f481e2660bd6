import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const asked = (body: string) =>
  itemsOf(body).map(({ target, kind, oldText, newText }) => ({ target, kind, oldText, newText }));

describe('words that a sender would like to see', () => {
  it.each([
    ['Section V, paragraph 5: we would welcome a mention of "UN-Women".', 'UN-Women'],
    [
      'Section V, paragraph 7: the Group wishes to see "developing countries" reflected in this paragraph.',
      'developing countries',
    ],
    ['Section V, paragraph 12: we would prefer to have "religious leaders" mentioned.', 'religious leaders'],
    ['Section V, paragraphe 7 : nous aimerions voir « developing countries » mentionné.', 'developing countries'],
    ['Sección V, párrafo 7: quisiéramos ver "developing countries" reflejado.', 'developing countries'],
  ])('%s', (words, newText) => {
    expect(asked(words)).toMatchObject([{ kind: 'amend', newText }]);
  });

  it('are none where what is there is welcomed', () => {
    expect(asked('Section II, paragraph 19: we welcome the words "unauthorized recipients".')[0]?.kind).not.toBe(
      'amend',
    );
    expect(asked('Section IV, paragraph 12: we welcome the reference to the training programme.')).toMatchObject([
      { kind: 'support' },
    ]);
  });
});

describe('a row whose old and new words differ', () => {
  const row = (old: string, fresh: string) =>
    asked(`Section IV\n\n| Paragraph | Current text | Proposed text |\n|---|---|---|\n| 24 | ${old} | ${fresh} |`);

  it('in a capital or a comma is an amendment', () => {
    expect(row('a party', 'a Party')).toMatchObject([
      { target: 'IV.24', kind: 'amend', oldText: 'a party', newText: 'a Party' },
    ]);
    expect(row('in future meetings', 'in future, meetings')).toMatchObject([{ target: 'IV.24', kind: 'amend' }]);
  });

  it('in the marks of a keyboard alone is none', () => {
    expect(row('the “Online  Directory”', 'the "Online Directory"')).toMatchObject([{ kind: 'support' }]);
  });
});

it('words between marks of direction are the words without them', () => {
  const mark = '\u200e';
  expect(
    asked(
      `الفرع الثاني، الفقرة 19: يستعاض عن «${mark}terrorists${mark}» بعبارة «${mark}unauthorized recipients${mark}».`,
    ),
  ).toMatchObject([{ target: 'II.19', oldText: 'terrorists', newText: 'unauthorized recipients' }]);
});

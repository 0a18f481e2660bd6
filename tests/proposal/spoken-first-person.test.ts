import { describe, expect, it } from 'vitest';
import { worded } from './reading-of.ts';

describe('"I" behind a number and a comma is who speaks', () => {
  it.each<[string, readonly string[]]>([
    ['Section II\n\nIn paragraph 14, I am happy with the text.', ['II.14 support']],
    ['Section II\n\nRegarding paragraph 14, I’d rather see it deleted.', ['II.14 delete']],
    ["Section II\n\nRegarding paragraph 14, I'd rather see it deleted.", ['II.14 delete']],
    ['Section III\n\nOn paragraph 14, I would ask for deletion.', ['III.14 delete']],
    ['Section II\n\nIn paragraph 14, I think, “illicit” should go.', ['II.14 amend -"illicit"']],
    ['Delete paragraph 14, I.', ['I.14 delete']],
    ['Delete paragraph 14, I, and paragraph 15, II.', ['I.14 delete', 'II.15 delete']],
    ['Para 14 (I): delete.', ['I.14 delete']],
  ])('%s', (body, wanted) => {
    expect(worded(body)).toEqual(wanted);
  });
});

describe('of several places named before, the one that holds the quoted words', () => {
  it.each<[string, readonly string[]]>([
    ['Section I. We have read paragraphs 8 and 9 side by side. Delete “however”.', ['I.9 amend -"however"']],
    [
      'Section I. Nous avons lu côte à côte les paragraphes 8 et 9. Il faudrait supprimer « however ».',
      ['I.9 amend -"however"'],
    ],
    ['Раздел I. Мы прочитали рядом пункты 8 и 9. Просим исключить «however».', ['I.9 amend -"however"']],
    [
      'Sección I. Hemos leído los párrafos 8 y 9 uno junto al otro. Debería suprimirse «however».',
      ['I.9 amend -"however"'],
    ],
    ['الفرع الأول. قرأنا الفقرتين 8 و9 معا. ينبغي حذف "however".', ['I.9 amend -"however"']],
    [
      'Section I. Number 9 says "We stress, however, that", and in 8 we have just praised ourselves. I would take the "however" out.',
      ['I.9 amend -"however"'],
    ],
  ])('%s', (body, wanted) => {
    expect(worded(body)).toEqual(wanted);
  });
});

describe('how many paragraphs there are is no wish to split', () => {
  it.each<[string, readonly string[]]>([
    ['Section II\n\nParagraph 37: in two paragraphs, please.', ['II.37 split']],
    ['Section II\n\nSplit paragraph 37 in two paragraphs, 37 and 37 bis.', ['II.37 split']],
    ['Section II\n\nGender appears in two paragraphs, 74 and 75.', []],
  ])('%s', (body, wanted) => {
    expect(worded(body)).toEqual(wanted);
  });
});

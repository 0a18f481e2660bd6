import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** What the paragraph itself does is told: "paragraph 13, which welcomes regional action" asks for nothing. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Le paragraphe 13 de la section II salue l’action menée. Ajouter « x y » à la fin.', ['II.13 amend']],
  ['El párrafo 13 de la sección II acoge con beneplácito la labor regional. Añádase «x y» al final.', ['II.13 amend']],
  [
    'Le paragraphe 13 de la section II, qui salue l’action menée, oublie un point. Ajouter « x y » à la fin.',
    ['II.13 amend'],
  ],
  [
    'El párrafo 13 de la sección II, que acoge con beneplácito la labor regional, olvida algo. Añádase «x y» al final.',
    ['II.13 amend'],
  ],
  ['Пункт 13 раздела II, который приветствует региональные усилия, неполон. Добавить в конце «x y».', ['II.13 amend']],
  ['Section II, paragraph 13, which supports regional action, is incomplete. Add "x y" at the end.', ['II.13 amend']],
  [
    "Au paragraphe 13 de la section II, où la Conférence appuie l'action régionale, il manque un mot. Ajouter « x y » à la fin.",
    ['II.13 amend'],
  ],
  ['Le Maroc, qui appuie le paragraphe 13 de la section II, souhaite le garder.', ['II.13 support']],
];

describe('a paragraph that welcomes or supports', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});

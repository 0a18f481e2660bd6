import { describe, expect, it } from 'vitest';
import { placed } from './reading-of.ts';

const under = (section: string, line: string): string => `Nos observations sur la section ${section} :\n\n${line}`;

describe('French as missions write it', () => {
  it.each([
    [
      'Au paragraphe 8, à « areas of comparative advantage », nous substituerions « areas of cooperation ».',
      'II.8 amend',
    ],
    ['Le paragraphe 9 pourrait utilement absorber le paragraphe 10.', 'II.9 merge'],
    ['Au paragraphe 44, ma délégation supprimerait « and/or misused ».', 'II.44 amend'],
    ['Les paragraphes 60 à 64 : le Maroc plaide pour leur maintien.', 'II.60-64 support'],
    ['Au paragraphe 20, nous insérerions « where appropriate, » après « including ».', 'II.20 amend'],
    ['Au paragraphe 5, nous dirions « invite » plutôt que « encourage ».', 'II.5 amend'],
    ['Le paragraphe 11 a tout notre soutien.', 'II.11 support'],
    ['Le paragraphe 18 devrait disparaître.', 'II.18 delete'],
    ['Le paragraphe 31 nous pose problème.', 'II.31 oppose'],
    ['Il serait logique que le paragraphe 40 prenne place avant le paragraphe 39.', 'II.40 move'],
    ['Il faudrait que le paragraphe 32 soit scindé.', 'II.32 split'],
    ['Paragraphe 12 : mieux vaut, à ce stade, le laisser entre crochets.', 'II.12 reserve'],
    ['Paragraphe 57 : de quel cadre relèveraient les « common understandings » ?', 'II.57 question'],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toContain(wanted);
  });
});

describe('a speaker who goes on to another section', () => {
  it.each([
    [
      'Turning to Section III, I shall be brief. In paragraph 5 please replace "encourage" by "invite".',
      ['III.5 amend'],
    ],
    ['Let me now turn to Section IV. Paragraph 7 should be deleted.', ['IV.7 delete']],
    ['Je passe à la section III, Monsieur le Président. Le paragraphe 5 devrait être supprimé.', ['III.5 delete']],
    ["J'en viens à la section IV. Nous souhaitons la suppression du paragraphe 7.", ['IV.7 delete']],
  ])('says nothing of it, and stands in it: %s', (text, wanted) => {
    expect(placed(`Section II, paragraph 3: keep.\n\n${text}`).filter((item) => !item.startsWith('II.'))).toEqual(
      wanted,
    );
  });
});

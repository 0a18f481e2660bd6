import { describe, expect, it } from 'vitest';
import { placed } from './reading-of.ts';

describe('a word spelt like an instruction is none where it names a thing', () => {
  it.each([
    ['Le Groupe des États arabes appuie le paragraphe 12 de la section II.', 'II.12 support'],
    ["Section II, paragraphe 12 : le groupe d'experts devrait se réunir plus souvent.", 'II.12 comment'],
    ["Section II, paragraphe 12 : la question des munitions mérite plus d'attention ici.", 'II.12 comment'],
    ['Section II, paragraphe 12 : le soutien des donateurs est indispensable à cette mesure.', 'II.12 comment'],
    ['Section II, paragraphe 12 : une approche intégrée de la gestion des stocks est nécessaire.', 'II.12 comment'],
    ['Section II, paragraphe 12 : il faudrait une formulation plus précise et plus courte.', 'II.12 comment'],
    ['Paragraph 12 of Section II was drafted with the support of many delegations and is very clear.', 'II.12 comment'],
    ['Paragraph 12 of Section II needs the strong support of donors to be realistic.', 'II.12 comment'],
    ['Paragraph 12 of Section II: the merge of the two ideas is unfortunate for importing States.', 'II.12 comment'],
    ['Paragraph 12 of Section II reflects a welcome move towards transparency in this field.', 'II.12 comment'],
    ['Paragraph 12 of Section II brings little added value to the work of States.', 'II.12 comment'],
    ['Paragraph 12 of Section II addresses the question of ammunition in too general a way.', 'II.12 comment'],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual([wanted]);
  });
});

describe('the same word still asks in the position of a verb, or as a noun that asks', () => {
  it.each([
    ['Les paragraphes 15 et 16 de la section II pourraient être groupés.', ['II.15 merge', 'II.16 merge']],
    ['Regrouper les paragraphes 15 et 16 de la section II.', ['II.15 merge', 'II.16 merge']],
    ['We reiterate our full support for paragraph 12 of Section II.', ['II.12 support']],
    ['La délégation réitère son soutien au paragraphe 12 de la section II.', ['II.12 support']],
    ['We would like to question paragraph 12 of Section II.', ['II.12 question']],
    ['Our question on paragraph 12 of Section II is how it would be financed.', ['II.12 question']],
    ['Merge paragraph 12 of Section II with paragraph 13.', ['II.12 merge', 'II.13 merge']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});

describe('"this paragraph" is the one named in the same clause, not the one before', () => {
  it.each([
    [
      "Section III, paragraphe 4 : remplacer les mots « if they have not yet done so » par les mots « as a matter of priority ».\n\nSection IV, paragraphe 12 : le Groupe africain appuie ce paragraphe et souhaite qu'il soit maintenu tel quel.",
      ['III.4 amend', 'IV.12 support'],
    ],
    ['Section II, para 7: delete "any".\n\nSection V, para 6: delete this paragraph.', ['II.7 amend', 'V.6 delete']],
    ['第二部分第7段：将"encourage"改为"support"。\n\n第五部分第6段：删除该段。', ['II.7 amend', 'V.6 delete']],
    ['Section II, para 13: merge this paragraph with paragraph 12.', ['II.13 merge', 'II.12 merge']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});

import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

const read = (body: string): string[] =>
  itemsOf(body).map((item) => `${item.target} ${item.kind}: ${item.oldText ?? ''} → ${item.newText ?? ''}`);

describe('old and new words under labels, without quotation marks', () => {
  it.each([
    ['Where it says', 'It should say'],
    ['Where it reads', 'It should read'],
    ['Where the draft says', 'Should be'],
    ['It now reads', 'It ought to read'],
    ['The text reads', 'Should read'],
    ['Currently', 'Replace with'],
    ['Present wording', 'Our wording'],
    ['Instead of', 'Becomes'],
    ['Au lieu de', 'Lire'],
    ['Là où on lit', 'Il faudrait lire'],
    ['Le projet dit', 'Devrait se lire'],
  ])('%s: … / %s: …', (old, fresh) => {
    expect(
      read(
        `${/[àû]|Le |Lire|lire/u.test(old + fresh) ? 'Voici nos propositions pour la section II du projet de texte :\n\n' : ''}Section II\n\nPar. 12\n${old}: customs, and arms transfer licensing authorities\n${fresh}: customs, border police and arms transfer licensing authorities\n\nPar. 85\n${old}: the equal participation\n${fresh}: the full and equal participation`,
      ),
    ).toEqual([
      'II.12 amend: customs, and arms transfer licensing authorities → customs, border police and arms transfer licensing authorities',
      'II.85 amend: the equal participation → the full and equal participation',
    ]);
  });

  it.each([
    [
      'Third preambular paragraph',
      'Section V',
      'Recalling the recommendation',
      'Recalling the agreed recommendation',
      'V.pp3',
    ],
    [
      'Last paragraph of the document',
      'Section I',
      'a voluntary sponsorship fund',
      'the voluntary sponsorship fund',
      'V.16',
    ],
    [
      'Heading of the chapter before par. 68',
      'Section II',
      'Encouraging transparency',
      'Promoting transparency',
      'II.A.5',
    ],
    [
      'Chapeau of the chapter on illicit manufacturing',
      'Section II',
      'reactivation and conversion',
      'alteration and conversion',
      'II.A.3.chapeau',
    ],
    [
      'Chapeau of the chapter on illicit manufacturing, before par. 49',
      'Section II',
      'reactivation and conversion',
      'alteration and conversion',
      'II.A.3.chapeau',
    ],
  ])('under “%s”', (place, section, old, fresh, target) => {
    expect(read(`${section}\n\n${place}\nWhere it says: ${old}\nIt should say: ${fresh}`)).toEqual([
      `${target} amend: ${old} → ${fresh}`,
    ]);
  });

  it('shows a person old words that do not stand where they are said to', () => {
    expect(sure('Section II\n\nPar. 12\nWhere it says: annual basis\nIt should say: biennial basis')).toEqual([]);
  });

  it('does not break a sentence at words that could be a label', () => {
    expect(
      placed('We kindly ask you to change the beginning of paragraph II.68\nto read: “To do our utmost”.').every(
        (one) => one.startsWith('II.68 '),
      ),
    ).toBe(true);
  });
});

describe('a heading or chapeau by the paragraph below it', () => {
  it.each([
    ['In the heading before paragraph 68, replace “Encouraging” with “Promoting”.', 'II.A.5 amend'],
    ['Heading above 68: replace “Encouraging” with “Promoting”.', 'II.A.5 amend'],
    ['Replace “Encouraging” with “Promoting” in the title that precedes the heading.', null],
    ['In the chapeau before paragraph 21, insert “as appropriate,” after “measures”.', 'II.A.2.chapeau amend'],
    ['Sub-heading above paragraph 84: insert “equality” after “Gender”.', 'II.B.2 amend'],
    ['Delete the sub-heading immediately before paragraph 84.', 'II.B.2 delete'],
    ['Dans l’intertitre qui précède le paragraphe 68, remplacer « Encouraging » par « Promoting ».', 'II.A.5 amend'],
  ])('%s', (sentence, wanted) => {
    const found = placed(`Section II\n\n${sentence}`);
    if (wanted === null) expect(found).not.toContain('II.A.5 amend');
    else expect(found).toEqual([wanted]);
  });

  it.each([
    ['Add a heading before paragraph 68: “Transparency”.', 'II.67+ insert'],
    ['Insert a new sub-heading before paragraph 84.', 'II.83+ insert'],
  ])('is not a new one: %s', (sentence, wanted) => {
    expect(placed(`Section II\n\n${sentence}`)).toEqual([wanted]);
  });

  it.each([
    'In the heading before paragraph 69, replace “x” with “y”.',
    'In the chapeau before paragraph 6, delete “and”.',
  ])('is shown to a person where none stands there: %s', (sentence) => {
    expect(sure(`Section II\n\n${sentence}`)).toEqual([]);
  });
});

describe('where a row’s paragraph goes', () => {
  const rows = (cell: string): string[] =>
    itemsOf(`Section III\n\nPara | Proposal | Why\n5 | ${cell} | concerns polymer\n7 | Delete | long`)
      .slice(0, -1)
      .map((item) => `${item.target} ${item.kind} ${item.destination ?? ''}`.trim());

  it.each([
    ['Move to sub-section F, before para 23', 'III.5 move III.22+'],
    ['Move after 12', 'III.5 move III.12+'],
    ['To be moved to sub-section E', 'III.5 move III.E'],
    ['Belongs to information exchange; to be moved under heading E', 'III.5 move III.E'],
  ])('%s', (cell, wanted) => {
    expect(rows(cell)).toEqual([wanted]);
  });

  it('a cell that names what it moves means that', () => {
    expect(rows('Move paragraph 12 after 15').at(0)).toMatch(/^III\.12 move/u);
  });
});

describe('where a proposal says that it goes', () => {
  it.each([
    ['Emplacement : section II, entre les paragraphes 47 et 48', 'II.47+ insert'],
    [
      'Emplacement : section V, en tête de la rubrique « Regional meetings », avant l’actuel paragraphe 9',
      'V.8+ insert',
    ],
    ['Emplacement : section III, après le paragraphe 10', 'III.10+ insert'],
    ['Lieu : section IV, paragraphe 12 bis', 'IV.12+ insert'],
  ])('%s', (place, wanted) => {
    expect(
      placed(
        `Le Niger dépose les propositions suivantes.\n\nProposition n° 1\n${place}\nTexte : « To assist States in dismantling cross-border networks that supply illicit weapons. »`,
      ),
    ).toEqual([wanted]);
  });

  it.each([
    ['Location: Section II, between paragraphs 47 and 48', 'II.47+ insert'],
    ['Place: Section V, under the heading “Regional meetings”, before the present paragraph 9', 'V.8+ insert'],
    ['Where: Section III, after paragraph 10', 'III.10+ insert'],
  ])('%s', (place, wanted) => {
    expect(
      placed(
        `We have one proposal.\n\n${place}\nText: “To assist States in dismantling cross-border networks that supply illicit weapons.”`,
      ),
    ).toEqual([wanted]);
  });
});

describe('lines that begin with “ad” and a number', () => {
  it('are each a place and what is asked of it', () => {
    expect(
      read(
        'Voici ce que nous avons relevé à la relecture de la section II.\n\nad 39    « best practices » -> « good practices »\nad 71    lire « Register of » et non « Register on »\nad 90    « points of contacts » devient « points of contact »\n\nLe chiffre 64 est à supprimer.',
      ),
    ).toEqual([
      'II.39 amend: best practices → good practices',
      'II.71 amend: Register on → Register of',
      'II.90 amend: points of contacts → points of contact',
      'II.64 delete:  → ',
    ]);
  });

  it.each(['Section II. The ad hoc group of 12 States met.', 'The ad ref agreement of 2014 holds.'])(
    'and other words that begin so are none: %s',
    (sentence) => {
      expect(placed(sentence)).toEqual([]);
    },
  );
});

describe('a mark that goes', () => {
  it.each([
    ['In II.3, delete the comma after “strengthen”.', ',', 'after', 'strengthen'],
    ['II.3: remove the comma that follows “strengthen”.', ',', 'after', 'strengthen'],
    ['Au paragraphe II.3, biffer la virgule qui suit « strengthen ».', ',', 'after', 'strengthen'],
    ['Au paragraphe II.3, supprimer le point-virgule après le mot « strengthen ».', ';', 'after', 'strengthen'],
  ])('%s', (sentence, old, where, words) => {
    const [item, ...others] = itemsOf(sentence);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ target: 'II.3', kind: 'amend', oldText: old, newText: '' });
    expect(item?.edits).toMatchObject([{ op: 'delete', old, anchor: { where, words } }]);
  });

  it('is not what goes where all behind the words does', () => {
    const [item] = itemsOf('In II.68, delete everything after “biennial basis”.');
    expect(item?.oldText).toMatch(/^on measures/u);
  });
});

import { describe, expect, it } from 'vitest';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { openSearch, wordsOf } from '#web/console/search.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const placed = (number: number, changes: Parameters<typeof anItem>[2]): PlacedProposal => ({
  ...aSubmission(number),
  quarantined: false,
  item: anItem(1, 'II.19', changes),
  place: { draft: 'd2', target: 'II.19' },
  home: true,
});
const words = (text: string) =>
  placed(1, { kind: 'insert', edits: [{ op: 'insert', old: null, new: text, occurrence: null, anchor: null }] });
const finds = (query: string, proposal: PlacedProposal, said = ''): boolean =>
  openSearch()(query, new Map([[proposal.number, said]]))(proposal);

describe('the search', () => {
  it.each([
    ['disarm', 'general disarmament'],
    ['ÉQUIPEMENT', 'un équipement'],
    ['equipement', 'un équipement'],
    ['desarme', 'el Desarme'],
    ['стрелковое', 'Стрелковое оружие'],
    ['武器', '非法小武器和轻武器贸易'],
    ['السلام', 'وَالسَّلَام'],
    ['اسلحه', 'الأسلحة'],
    ['states’', "States' obligations"],
  ])('finds %s in “%s”', (query, text) => {
    expect(finds(query, words(text))).toBe(true);
  });

  it.each([
    ['ammunition', 'weapons'],
    ['"arms small"', 'small arms'],
    ['small tanks', 'small arms'],
    ['轻武器武', '轻武器'],
  ])('does not find %s in “%s”', (query, text) => {
    expect(finds(query, words(text))).toBe(false);
  });

  it('wants every word, wherever each stands: in the proposal, in the mail, in the name of who sent it', () => {
    expect(finds('switzerland ammunition visa', words('ammunition'), 'Also: a visa, please')).toBe(true);
    expect(finds('norway ammunition', words('ammunition'))).toBe(false);
  });

  it('finds a proposal by its reference and by its place', () => {
    expect(finds('RC3/0001/1', words('x'))).toBe(true);
    expect(finds('II.19', words('x'))).toBe(true);
  });

  it('takes what stands in quotation marks of any language together', () => {
    for (const query of ['"small arms" trade', '“small arms” trade', '«small arms» trade'])
      expect(wordsOf(query).toSorted()).toEqual(['small arms', 'trade']);
  });

  it('sees a text that has changed since it was last searched', () => {
    const search = openSearch();
    const proposal = words('x');
    expect(search('visa', new Map([[1, 'visa']]))(proposal)).toBe(true);
    expect(search('visa', new Map([[1, 'hotel']]))(proposal)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { bookmarkName, placeOfBookmark } from '#document/place-ids.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { secondDraft } from '#tests/support/second-conference/second-conference.ts';

describe('the hidden ids of the template', () => {
  it.each([
    ['II.19', 'rt_d2_II_19'],
    ['II.19(a)', 'rt_d2_II_19__a'],
    ['II.19(a)(ii)', 'rt_d2_II_19__a__ii'],
    ['II.A.2.e', 'rt_d2_II_A_2_e'],
    ['II.A.1.a.chapeau', 'rt_d2_II_A_1_a_chapeau'],
    ['III.chapeau2', 'rt_d2_III_chapeau2'],
    ['V.pp1', 'rt_d2_V_pp1'],
    ['V.h1', 'rt_d2_V_h1'],
    ['I', 'rt_d2_I'],
    ['title', 'rt_d2_title'],
    ['1.2.3', 'rt_d2_1_2_3'],
  ])('%s is the bookmark %s and comes back', (place, name) => {
    expect(bookmarkName('d2', place)).toBe(name);
    expect(placeOfBookmark(name)).toEqual({ draft: 'd2', place });
  });

  it('are names that Word takes, of every place of every draft, each its own even where case is not told apart', () => {
    for (const draft of [
      ...shippedSettings('revcon3').drafts,
      secondDraft('resolution'),
      secondDraft('procedures'),
      secondDraft('labelled'),
    ]) {
      const names = draft.places.map(({ id }) => bookmarkName(draft.id, id) ?? 'none');
      for (const [index, name] of names.entries()) {
        expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
        expect(placeOfBookmark(name)).toEqual({ draft: draft.id, place: draft.places[index]?.id });
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });

  it('are not given where the name would be too long or the place is none', () => {
    expect(bookmarkName('d2', 'II.A.1.a.chapeauchap.chapeauchap.abcdef')).toBeNull();
    expect(bookmarkName('d2', 'II.19+')).toBeNull();
    expect(bookmarkName('D 2', 'II.19')).toBeNull();
  });

  it.each([
    '_GoBack',
    '_Toc123456',
    'rt_',
    'rt_d2',
    'rt_d2_',
    'RT_d2_II_19',
    'rt_d2_II_19_',
    'rt_d2_II___a',
    '',
    'rt_d2_II_19__A',
  ])('the bookmark “%s” is none of ours', (name) => {
    expect(placeOfBookmark(name)).toBeNull();
  });
});

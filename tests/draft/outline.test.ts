import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { secondDraft } from '#tests/support/second-conference/second-conference.ts';

const [draft] = shippedSettings('revcon3').drafts;
const outline = outlineOf(draft!);
const ids = (places: readonly { id: string }[]) => places.map((place) => place.id);

/** OUTLINE.md, section 3: heading, first and last paragraph it covers, and the chapeaux above the first. */
const coverage: readonly (readonly [
  heading: string,
  section: string,
  first: number,
  last: number,
  chapeaux: readonly string[],
])[] = [
  ['I', 'I', 1, 20, []],
  ['I.h1', 'I', 1, 20, []],
  ['II', 'II', 1, 94, ['II.chapeau', 'II.A.1.a.chapeau']],
  ['II.A', 'II', 1, 77, ['II.chapeau', 'II.A.1.a.chapeau']],
  ['II.A.1', 'II', 1, 20, ['II.chapeau', 'II.A.1.a.chapeau']],
  ['II.A.1.a', 'II', 1, 6, ['II.chapeau', 'II.A.1.a.chapeau']],
  ['II.A.1.b', 'II', 7, 12, ['II.chapeau', 'II.A.1.b.chapeau']],
  ['II.A.1.c', 'II', 13, 15, ['II.chapeau', 'II.A.1.c.chapeau']],
  ['II.A.1.d', 'II', 16, 20, ['II.chapeau', 'II.A.1.d.chapeau']],
  ['II.A.2', 'II', 21, 48, ['II.chapeau', 'II.A.2.chapeau']],
  ['II.A.2.a', 'II', 21, 25, ['II.chapeau', 'II.A.2.chapeau']],
  ['II.A.2.b', 'II', 26, 27, ['II.chapeau', 'II.A.2.chapeau']],
  ['II.A.2.c', 'II', 28, 38, ['II.chapeau', 'II.A.2.chapeau']],
  ['II.A.2.d', 'II', 39, 44, ['II.chapeau', 'II.A.2.chapeau']],
  ['II.A.2.e', 'II', 45, 48, ['II.chapeau', 'II.A.2.chapeau']],
  ['II.A.3', 'II', 49, 59, ['II.chapeau', 'II.A.3.chapeau']],
  ['II.A.3.a', 'II', 49, 51, ['II.chapeau', 'II.A.3.chapeau']],
  ['II.A.3.b', 'II', 52, 56, ['II.chapeau', 'II.A.3.chapeau']],
  ['II.A.3.c', 'II', 57, 59, ['II.chapeau', 'II.A.3.chapeau']],
  ['II.A.4', 'II', 60, 67, ['II.chapeau', 'II.A.4.chapeau']],
  ['II.A.5', 'II', 68, 77, ['II.chapeau', 'II.A.5.chapeau']],
  ['II.B', 'II', 78, 94, ['II.chapeau', 'II.B.chapeau']],
  ['II.B.1', 'II', 78, 83, ['II.chapeau', 'II.B.chapeau']],
  ['II.B.2', 'II', 84, 92, ['II.chapeau', 'II.B.chapeau']],
  ['II.B.3', 'II', 93, 94, ['II.chapeau', 'II.B.chapeau']],
  ['III', 'III', 1, 28, ['III.chapeau', 'III.chapeau2']],
  ['III.A', 'III', 1, 3, ['III.chapeau', 'III.chapeau2']],
  ['III.B', 'III', 4, 8, ['III.chapeau', 'III.chapeau2']],
  ['III.C', 'III', 9, 10, ['III.chapeau', 'III.chapeau2']],
  ['III.D', 'III', 11, 16, ['III.chapeau', 'III.chapeau2']],
  ['III.E', 'III', 17, 22, ['III.chapeau', 'III.chapeau2']],
  ['III.F', 'III', 23, 28, ['III.chapeau', 'III.chapeau2']],
  ['IV', 'IV', 1, 31, ['IV.chapeau']],
  ['IV.A', 'IV', 1, 9, ['IV.chapeau']],
  ['IV.B', 'IV', 10, 22, ['IV.chapeau']],
  ['IV.C', 'IV', 23, 31, ['IV.chapeau']],
  ['V', 'V', 1, 16, ['V.chapeau']],
  ['V.h1', 'V', 1, 8, ['V.chapeau']],
  ['V.h2', 'V', 9, 11, ['V.chapeau']],
  ['V.h3', 'V', 12, 12, ['V.chapeau']],
  ['V.h4', 'V', 13, 15, ['V.chapeau']],
  ['V.h5', 'V', 16, 16, ['V.chapeau']],
];

describe('the outline of Draft 2', () => {
  it.each(coverage)('%s covers %s.%i to %i in one unbroken range', (heading, section, first, last, chapeaux) => {
    const expected = Array.from({ length: last - first + 1 }, (_, index) => `${section}.${first + index}`);
    expect(ids(outline.covered(heading))).toEqual(expected);
    expect(ids(outline.chapeaux(`${section}.${first}`))).toEqual(chapeaux);
  });

  it('knows five sections and the highest number of each', () => {
    expect(outline.sections.map(({ id }) => [id, outline.highest(id)])).toEqual([
      ['I', 20],
      ['II', 94],
      ['III', 28],
      ['IV', 31],
      ['V', 16],
    ]);
    expect(outline.highest(null)).toBe(94);
  });

  it('gives the headings above a place, outermost first', () => {
    expect(ids(outline.headingChain('II.19'))).toEqual(['II', 'II.A', 'II.A.1', 'II.A.1.d']);
    expect(ids(outline.headingChain('V.12'))).toEqual(['V', 'V.h3']);
    expect(ids(outline.headingChain('II.A.1.c'))).toEqual(['II', 'II.A', 'II.A.1']);
    expect(ids(outline.headingChain('II'))).toEqual([]);
  });

  it('finds a paragraph by section and number, and says which sections have a bare number', () => {
    expect(outline.paragraph('II', 19)?.id).toBe('II.19');
    expect(outline.paragraph('I', 21)).toBeUndefined();
    expect(outline.paragraph('VI', 1)).toBeUndefined();
    expect(ids(outline.withNumber(12))).toEqual(['I.12', 'II.12', 'III.12', 'IV.12', 'V.12']);
    expect(ids(outline.withNumber(31))).toEqual(['II.31', 'IV.31']);
    expect(ids(outline.withNumber(60))).toEqual(['II.60']);
    expect(outline.withNumber(95)).toEqual([]);
  });

  it('does not take a heading for a section or a paragraph', () => {
    expect(outline.section('II')?.kind).toBe('section');
    expect(outline.section('II.A')).toBeUndefined();
    expect(outline.paragraph('II', 'A')).toBeUndefined();
  });

  it('goes from paragraph to paragraph across headings and sections', () => {
    expect(outline.nextParagraph('II.20')?.id).toBe('II.21');
    expect(outline.previousParagraph('III.1')?.id).toBe('II.94');
    expect(outline.previousParagraph('I.1')).toBeUndefined();
    expect(outline.nextParagraph('V.16')).toBeUndefined();
    expect(outline.nextParagraph('II.A')).toBeUndefined();
  });

  it('keeps document order and the tree', () => {
    expect(outline.position('I')).toBe(0);
    expect(outline.position('V.16')).toBe(247);
    expect(outline.position('VI')).toBe(-1);
    expect(ids(outline.children('V')).slice(0, 5)).toEqual(['V.chapeau', 'V.pp1', 'V.pp2', 'V.pp3', 'V.h1']);
    expect(ids(outline.under('II.A.3')).slice(0, 3)).toEqual(['II.A.3.chapeau', 'II.A.3.a', 'II.49']);
    expect(outline.place('constructor')).toBeUndefined();
  });
});

describe('the outline of drafts numbered otherwise', () => {
  it('finds paragraphs of a text without sections by their number alone', () => {
    const resolution = outlineOf(secondDraft('resolution'));
    expect(resolution.paragraph(null, 3)?.id).toBe('3');
    expect(ids(resolution.children('2'))).toEqual(['2(a)', '2(b)', '2(c)']);
    expect(resolution.highest(null)).toBe(4);
    expect(resolution.sections).toEqual([]);
  });

  it('finds decimal paragraphs by their whole number', () => {
    const procedures = outlineOf(secondDraft('procedures'));
    expect(procedures.paragraph('1', '1.1.2')?.id).toBe('1.1.2');
    expect(procedures.paragraph('2', '1.1.2')).toBeUndefined();
    expect(ids(procedures.headingChain('1.1.2(b)'))).toEqual(['1', '1.1']);
    expect(ids(procedures.covered('2'))).toEqual(['2.1.1', '2.1.2', '2.1.3']);
  });
});

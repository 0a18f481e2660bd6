import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { compareTargets } from '#draft/target-order.ts';
import { formatTarget, homeOf, isTarget, parseTarget, placesTouched, targetProblem } from '#draft/target.ts';
import { secondDraft } from '#tests/support/second-conference/second-conference.ts';

const outline = outlineOf(shippedSettings('revcon3').drafts[0]!);
const resolution = outlineOf(secondDraft('resolution'));
const procedures = outlineOf(secondDraft('procedures'));

/** Every form of CONTRACT.md 1 with what it touches; the first place is its home. */
const forms: readonly (readonly [target: string, touches: readonly string[]])[] = [
  ['II.19', ['II.19']],
  ['II', ['II']],
  ['II.A', ['II.A']],
  ['II.A.1', ['II.A.1']],
  ['II.A.1.c', ['II.A.1.c']],
  ['II.chapeau', ['II.chapeau']],
  ['II.A.2.chapeau', ['II.A.2.chapeau']],
  ['III.chapeau2', ['III.chapeau2']],
  ['V.pp1', ['V.pp1']],
  ['V.h1', ['V.h1']],
  ['I.h1', ['I.h1']],
  ['II.19+', ['II.19']],
  ['I.0+', ['I']],
  ['II.A.2.0+', ['II.A.2']],
  ['V.pp3+', ['V.pp3']],
  ['V.pp0+', ['V']],
  ['II.4-6', ['II.4', 'II.5', 'II.6']],
  ['II.20-23', ['II.20', 'II.21', 'II.22', 'II.23']],
  ['V.pp1-3', ['V.pp1', 'V.pp2', 'V.pp3']],
];

describe('targets of Draft 2', () => {
  it.each(forms)('%s is a target, is written back the same, and touches %j', (target, touches) => {
    expect(targetProblem(target, outline)).toBeNull();
    expect(formatTarget(parseTarget(target)!)).toBe(target);
    expect(placesTouched(target, outline)).toEqual(touches);
    expect(homeOf(target, outline)).toBe(touches[0]);
  });

  it.each(['general', 'unknown'])('%s is a target and its own place, at home nowhere in the draft', (target) => {
    expect(isTarget(target, outline)).toBe(true);
    expect(placesTouched(target, outline)).toEqual([target]);
    expect(homeOf(target, outline)).toBeNull();
  });

  it.each([
    ['II.95', 'Draft d2 has no place II.95: Section II has paragraphs 1 to 94.'],
    ['VI.1', 'Draft d2 has no place VI.1.'],
    ['12', 'Draft d2 has no place 12: it has paragraphs 1 to 94.'],
    ['II.95+', 'Draft d2 has no place II.95: Section II has paragraphs 1 to 94.'],
    ['title', 'Draft d2 has no place title.'],
    ['II.19(a)', 'Draft d2 has no place II.19(a).'],
    ['II.93-99', 'Draft d2 has no place II.99: Section II has paragraphs 1 to 94.'],
    ['II.6-4', '“II.6-4” is not written like a place of a draft.'],
    ['II.19 ', '“II.19 ” is not written like a place of a draft.'],
    ['', '“” is not written like a place of a draft.'],
    ['<b>', '“<b>” is not written like a place of a draft.'],
    ['0+', 'Draft d2 has sections: say which.'],
    ['II.19.0+', 'II.19 is not a section or heading.'],
  ])('%j is refused: %s', (target, problem) => {
    expect(targetProblem(target, outline)).toBe(problem);
    expect(placesTouched(target, outline).length).toBeGreaterThan(0);
  });

  it('treats a target that the draft does not have as unknown', () => {
    expect(placesTouched('II.95', outline)).toEqual(['unknown']);
    expect(homeOf('II.95', outline)).toBeNull();
  });
});

describe('targets of drafts numbered otherwise', () => {
  it.each([
    ['title', ['title']],
    ['pp2', ['pp2']],
    ['chapeau', ['chapeau']],
    ['3', ['3']],
    ['2(b)', ['2(b)']],
    ['2(b)+', ['2(b)']],
    ['3+', ['3']],
    ['1-3', ['1', '2', '3']],
    ['0+', ['1']],
    ['pp0+', ['pp1']],
  ])('%s touches %j in the resolution', (target, touches) => {
    expect(targetProblem(target, resolution)).toBeNull();
    expect(placesTouched(target, resolution)).toEqual(touches);
    expect(formatTarget(parseTarget(target)!)).toBe(target);
  });

  it.each([
    ['1.1.2', ['1.1.2']],
    ['1.1.2(a)', ['1.1.2(a)']],
    ['1.1', ['1.1']],
    ['2.1.1-3', ['2.1.1', '2.1.2', '2.1.3']],
    ['2.1.0+', ['2.1']],
    ['1.1.2+', ['1.1.2']],
  ])('%s touches %j in the procedures', (target, touches) => {
    expect(targetProblem(target, procedures)).toBeNull();
    expect(placesTouched(target, procedures)).toEqual(touches);
  });
});

describe('the order of targets', () => {
  it('is the order of the document: before, at, after', () => {
    const sorted = [
      'general',
      'I',
      'I.h1',
      'I.0+',
      'I.1',
      'I.1+',
      'I.2',
      'II',
      'II.chapeau',
      'II.A',
      'II.4',
      'II.4-6',
      'II.4+',
      'II.5',
      'II.94',
      'II.94+',
      'V.pp0+',
      'V.pp1',
      'V.pp3',
      'V.pp3+',
      'V.h1',
      'V.1',
      'II.95',
      'unknown',
    ];
    const shuffled = [...sorted].reverse();
    expect(shuffled.sort((a, b) => compareTargets(a, b, outline))).toEqual(sorted);
  });

  it('puts what comes after a sub-paragraph before what comes after its paragraph', () => {
    const sorted = ['2', '2(a)', '2(a)+', '2(b)', '2(c)', '2(c)+', '2+', '3'];
    expect([...sorted].reverse().sort((a, b) => compareTargets(a, b, resolution))).toEqual(sorted);
  });

  it('is total: any two strings compare, the same way round', () => {
    const target = fc.oneof(fc.string(), fc.constantFrom(...forms.map(([form]) => form)));
    fc.assert(
      fc.property(target, target, (a, b) => {
        expect(Math.sign(compareTargets(a, b, outline))).toBe(-Math.sign(compareTargets(b, a, outline)) + 0);
      }),
    );
  });
});

describe('any string', () => {
  it('is read as a target or as none, and never touches a place that is not there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const target = parseTarget(text);
        if (target !== null) expect(formatTarget(target)).toBe(text);
        for (const id of placesTouched(text, outline))
          expect(id === 'general' || id === 'unknown' || outline.place(id) !== undefined).toBe(true);
      }),
    );
  });

  it('of a megabyte is refused at once', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(1e6), 'A.'.repeat(5e5), '-'.repeat(1e6), '(a)'.repeat(3e5), '0+'.repeat(5e5)])
      expect(isTarget(text, outline)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

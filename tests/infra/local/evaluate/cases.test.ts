import { describe, expect, it } from 'vitest';
import { outlineRead } from '#infra/local/read-files.ts';
import { caseOutcome, casesIn, halfOfCase } from '#infra/local/evaluate/cases.ts';
import { targetProblem } from '#draft/target.ts';
import { languages } from '#wording/language.ts';

const folder = 'tests/corpus/cases';

/** What is read exactly of the development part; a change that loses more than a few says so here. */
const floor = 0.7;

describe.each(languages)('short cases in %s', (language) => {
  it('are numbered in order, and name places that the draft has', async () => {
    const cases = await casesIn(folder, language);
    expect(cases.map(({ n }) => n)).toEqual(Array.from({ length: cases.length }, (_, index) => index + 1));
    const targets = cases.flatMap(({ items, alternatives = [] }) => [...items, ...alternatives.flat()]);
    expect(targets.filter(({ target }) => targetProblem(target, outlineRead) !== null)).toEqual([]);
  });

  it('are mostly read exactly', async () => {
    const outcomes = (await casesIn(folder, language)).filter(({ n }) => halfOfCase(n) === 'dev').map(caseOutcome);
    expect(outcomes.filter(({ isExact }) => isExact).length / outcomes.length).toBeGreaterThan(floor);
  });
});

describe('an outcome', () => {
  const one = { n: 1, field: 1, text: 'Section II, paragraph 12: please delete.' };

  it('is exact by any of the labels', () => {
    const wrong = [{ target: 'II.13', kind: 'delete' as const }];
    const right = [{ target: 'II.12', kind: 'delete' as const }];
    expect(caseOutcome({ ...one, items: wrong, alternatives: [right] }).isExact).toBe(true);
    expect(caseOutcome({ ...one, items: right })).toMatchObject({ isExact: true, silent: 0 });
  });

  it('counts what is wrong and not to be looked at', () => {
    const wrong = caseOutcome({ ...one, items: [{ target: 'II.13', kind: 'delete' }] });
    expect(wrong).toMatchObject({ isExact: false, silent: 1 });
    expect(caseOutcome({ ...one, items: [] })).toMatchObject({ isExact: false, silent: 1 });
  });

  it('keeps the split that is written down', () => {
    expect([60, 61, 80, 81, 141, 221, 240].map(halfOfCase)).toEqual([
      'dev',
      'test',
      'test',
      'dev',
      'test',
      'test',
      'test',
    ]);
  });
});

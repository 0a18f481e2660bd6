import { beforeAll, describe, expect, it } from 'vitest';
import { type CorrectionOutcome, correctionOutcomes } from '#infra/local/evaluate/corrections.ts';
import { languages } from '#wording/language.ts';

describe('the corpus of corrections by reply', () => {
  let outcomes: readonly CorrectionOutcome[];
  beforeAll(async () => {
    outcomes = await correctionOutcomes('tests/corpus/corrections');
  }, 120_000);

  it('never changes anything but what the sender corrects', () => {
    expect(outcomes.filter(({ was }) => was === 'wrong' || was === 'missed')).toEqual([]);
  });

  it.each(languages)('in %s changes at least nine of ten by itself', (language) => {
    const of = outcomes.filter((outcome) => outcome.language === language);
    expect(of.length).toBeGreaterThanOrEqual(10);
    expect(of.filter(({ was }) => was === 'right').length / of.length).toBeGreaterThanOrEqual(0.9);
  });

  it('leaves alone what is thanks, a new contribution, or only for a person to decide', () => {
    const of = outcomes.filter(({ language }) => language === null);
    expect(of.length).toBeGreaterThan(10);
    expect(of.filter(({ was }) => was !== 'right')).toEqual([]);
  });
});

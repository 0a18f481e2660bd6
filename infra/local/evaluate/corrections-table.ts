import { languages } from '#wording/language.ts';
import type { CorrectionOutcome } from './corrections.ts';

/** `npm run -s evaluate -- --corrections`: how many changed exactly what they had to, and which did not. */
export const correctionsTable = (outcomes: readonly CorrectionOutcome[]): string => {
  const rows = [...languages, null].map((language) => {
    const of = outcomes.filter((outcome) => outcome.language === language);
    const count = (was: CorrectionOutcome['was']): string =>
      String(of.filter((outcome) => outcome.was === was).length).padStart(7);
    return `${(language ?? 'no correction').padEnd(14)}${String(of.length).padStart(6)}${count('right')}${count('wrong')}${count('missed')}${count('queued')}`;
  });
  const misses = outcomes
    .filter(({ was }) => was !== 'right')
    .map(
      ({ name, was, words, expected, found }) =>
        `\n${name}, ${was}\n${words.replaceAll(/^/gmu, '  | ')}\n  must  ${JSON.stringify(expected)}\n  found ${JSON.stringify(found)}\n`,
    );
  return `${['              cases  right  wrong missed queued', ...rows].join('\n')}\n${misses.join('')}`;
};

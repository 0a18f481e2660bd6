import { calibrationOf } from './calibration.ts';
import { figuresOf } from './figures.ts';
import type { Figures, Share } from './figures.ts';
import { markdown } from './markdown.ts';
import type { Outcome } from './outcome.ts';

const languageNames = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
  other: 'other',
};

/** The groups that are shown: each language, each difficulty, all. */
export const groupsOf = (outcomes: readonly Outcome[]): { name: string; outcomes: readonly Outcome[] }[] =>
  [
    ...Object.entries(languageNames).map(([language, name]) => ({
      name,
      outcomes: outcomes.filter((one) => one.label.language === language),
    })),
    ...['easy', 'medium', 'hard'].map((difficulty) => ({
      name: difficulty,
      outcomes: outcomes.filter((one) => one.label.difficulty === difficulty),
    })),
    { name: 'all', outcomes },
  ].filter((group) => group.outcomes.length > 0);

const columns: readonly [title: string, cell: (figures: Figures) => string][] = [
  ['mails', (f) => String(f.contributions)],
  ['items', (f) => String(f.items)],
  ['P', (f) => percent(f.precision)],
  ['R', (f) => percent(f.recall)],
  ['place F1', (f) => number(f.f1)],
  ['+ kind F1', (f) => number(f.kindF1)],
  ['words', (f) => percent(f.words)],
  ['exact', (f) => percent(f.exact)],
  ['delegation', (f) => percent(f.delegation)],
  ['disposition', (f) => percent(f.disposition)],
  ['negatives empty', (f) => (f.negativesEmpty.of === 0 ? '–' : `${f.negativesEmpty.count}/${f.negativesEmpty.of}`)],
  ['silently misplaced', (f) => `${percent(f.silent)} (${f.silent.count})`],
  ['flagged', (f) => percent(f.flagged)],
];

/** The evaluation in Markdown, as the README shows it. */
export const evaluationTable = (outcomes: readonly Outcome[]): string => {
  const rows = groupsOf(outcomes).map(({ name, outcomes: of }) => {
    const figures = figuresOf(of);
    return [name, ...columns.map(([, cell]) => cell(figures))];
  });
  const all = figuresOf(outcomes);
  const { bands, ece, brier } = calibrationOf(outcomes);
  return [
    markdown([['', ...columns.map(([title]) => title)], ...rows]),
    `Of the speakers: capacity ${percent(all.capacity)}, on behalf of ${percent(all.onBehalfOf)}, co-sponsors ${percent(all.coSponsors)}.`,
    markdown([
      ['confidence', 'items', 'stated', 'right'],
      ...bands.map((band) => [`${band.from}–${band.to}`, String(band.n), number(band.stated), number(band.right)]),
    ]),
    `Calibration error ${number(ece)}, Brier score ${number(brier)}.`,
  ].join('\n\n');
};

const percent = ({ count, of }: Share): string => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
const number = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

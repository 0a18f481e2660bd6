import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Item } from '#proposal/reading.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';
import { labelledItemSchema } from './label.ts';
import type { Half, LabelledItem } from './label.ts';
import { markdown } from './markdown.ts';

/** What a short case tries; its number in the files of tests/corpus/cases. */
export const fields = ['kinds', 'words', 'references', 'lists and tables', 'nothing asked'] as const;

/** One short case: a few sentences, a list or a small table, and what a careful officer reads in it. */
export const caseSchema = z.strictObject({
  n: z.int().positive(),
  field: z.int().min(1).max(fields.length),
  text: z.string().min(1),
  items: z.array(labelledItemSchema),
  /** Other labels as defensible as the first. */
  alternatives: z.array(z.array(labelledItemSchema)).optional(),
});

export type Case = z.infer<typeof caseSchema>;

/** Cases of one stretch between two of the test part. */
const stretch = 20;

/** The fixed split: of every four stretches of twenty cases the last is only counted. */
export const halfOfCase = (n: number): 'dev' | 'test' => (Math.floor((n - 1) / stretch) % 4 === 3 ? 'test' : 'dev');

/** What came of one case: items at places that no label has, and that nobody is asked to look at, are the worst. */
export interface CaseOutcome {
  readonly one: Case;
  readonly found: readonly Item[];
  readonly isExact: boolean;
  /** How many those are. */
  readonly silent: number;
}

/** The cases of a folder, one file for each language, one case on a line. */
export const casesIn = async (folder: string, language: Language): Promise<Case[]> => {
  const lines = (await readFile(join(folder, `${language}.jsonl`), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
};

/** Reads a case as the body of a mail from nobody in particular. */
export const caseOutcome = (one: Case): CaseOutcome => {
  const settings = shippedSettings('revcon3');
  const draft = settings.drafts.find(({ id }) => id === settings.currentDraft);
  if (draft === undefined) throw new Error(`revcon3 has no draft ${settings.currentDraft}: see its settings.`);
  const written = { parts: [ownPart('body', one.text)], sender: { name: null, address: null }, unread: [] };
  const { items } = understand(written, draft, settings.conference, '2018-06-19T13:00:00Z');
  const compared = [one.items, ...(one.alternatives ?? [])].map((label) => heldAgainst(items, label));
  return {
    one,
    found: items,
    isExact: compared.some(({ strange, isWhole }) => isWhole && strange.length === 0),
    silent: Math.min(...compared.map(({ strange }) => strange.filter(({ needsReview }) => !needsReview).length)),
  };
};

/** The items at places that a label has not, and whether each of the label's was found as it is. */
const heldAgainst = (
  items: readonly Item[],
  label: readonly LabelledItem[],
): { strange: readonly Item[]; isWhole: boolean } => {
  const strange = [...items];
  let isWhole = true;
  for (const wanted of label) {
    const exact = strange.findIndex((item) => isAlike(item, wanted));
    const placed = exact >= 0 ? exact : strange.findIndex(({ target }) => target === wanted.target);
    if (exact < 0) isWhole = false;
    if (placed >= 0) strange.splice(placed, 1);
  }
  return { strange, isWhole };
};

const isAlike = (item: Item, wanted: LabelledItem): boolean =>
  item.target === wanted.target &&
  item.kind === wanted.kind &&
  (item.oldText ?? '') === (wanted.oldText ?? '') &&
  (item.newText ?? '') === (wanted.newText ?? '');

/** `npm run -s evaluate -- --cases`: the share of cases read exactly, by language and field. */
export const casesTable = async (folder: string, half: Half): Promise<string> => {
  const rows = [['', ...fields, 'all', 'wrong unseen']];
  for (const language of languages) {
    const outcomes = (await casesIn(folder, language))
      .filter(({ n }) => half === 'all' || halfOfCase(n) === half)
      .map(caseOutcome);
    const share = (of: readonly CaseOutcome[]): string =>
      `${String(of.filter(({ isExact }) => isExact).length)}/${String(of.length)}`;
    rows.push([
      language,
      ...fields.map((_, index) => share(outcomes.filter(({ one }) => one.field === index + 1))),
      share(outcomes),
      String(outcomes.reduce((sum, { silent }) => sum + silent, 0)),
    ]);
  }
  return `${markdown(rows)}\n`;
};

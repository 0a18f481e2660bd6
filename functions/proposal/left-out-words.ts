import type { Quotation } from '#reference/quotations.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import type { Said } from './said.ts';
import { firstFrom } from './within.ts';
import { edit, noWording } from './wording.ts';
import type { Wording } from './wording.ts';
import { withoutWords } from './words/little-words.ts';

/** "Better without “x”", « sans les mots « x » ». */
export const isLeftOut = (paper: Paper, quotation: Quotation): boolean => {
  if (withoutInHan.test(paper.text.slice(Math.max(0, quotation.start - 6), quotation.start))) return true;
  const at = firstFrom(paper.tokens, quotation.start, (token) => token.start);
  for (let before = at - 1; before >= at - longestLead; before -= 1) {
    const token = paper.tokens[before];
    if (token === undefined || (token.kind === 'mark' && before < at - 1)) return false;
    if (withoutWords.has(token.norm)) return true;
  }
  return false;
};

/** 同意，但不要“x”. */
const withoutInHan = /(?:不要|不含|不包括|没有|无)\s?$/u;

/** Tokens between "without" and the words: "the words". */
const longestLead = 3;

/** « La suppression de « x » »: no stretch, which « de « x » à « y » » would be. */
export const withoutStretch = (paper: Paper, { quotations }: Clause, said: Said[], hasEdge: () => boolean): Said[] => {
  const last = said.at(-1);
  if (last?.role !== 'from') return said;
  const at = firstFrom(paper.tokens, quotations[said.length - 1]?.start ?? 0, (token) => token.start);
  return isBareFrom(paper, at - 1) && !hasEdge() ? [...said.slice(0, -1), { ...last, role: null }] : said;
};

/** « de », and no « à partir de ». */
const isBareFrom = (paper: Paper, at: number): boolean =>
  paper.tokens[at]?.norm === 'de' &&
  [1, 2, 3].every((back) => {
    const found = paper.action(at - back);
    return found?.meaning.is !== 'role' || found.end !== at + 1;
  });

const reworded: ReadonlySet<Action> = new Set<Action>(['change', 'read', 'rework', 'prefer', 'replace']);

/** "“x” is enough, without “y”": what the place has stays, and of it only what it is to do without is asked for. */
export const onlyLeftOut = (
  said: readonly Said[],
  isDraft: (words: string) => boolean,
  isImplied: boolean,
  action: Action,
): readonly Said[] => {
  const gone = said.filter((one) => one.isLeftOut === true && isDraft(one.words));
  const stays = said.filter((one) => one.isLeftOut !== true);
  return gone.length > 0 &&
    (reworded.has(action) || isImplied) &&
    stays.every((one) => isDraft(one.words) && !gone.some(({ words }) => words.includes(one.words)))
    ? gone
    : said;
};

/** "Paragraph 12 reads better without “x”": they are to go, and nothing is to come. */
export const leftOut = (
  action: Action,
  said: readonly Said[],
  text: string | null,
  occurrence: Edit['occurrence'],
): Wording | null =>
  reworded.has(action) && text === null && said.length > 0 && said.every((one) => one.isLeftOut === true)
    ? {
        ...noWording,
        edits: said.map((one) => edit('delete', one.words, null, occurrence, null)),
        said: said.map((one) => one.words),
      }
    : null;

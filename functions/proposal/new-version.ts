import { outlineOf } from '#draft/outline.ts';
import type { Draft } from '#draft/draft.ts';
import type { Language } from '#wording/language.ts';
import { type Clause, clausesOf, spanOf } from './correction-clauses.ts';
import { isDoubtful } from './correction-tone.ts';
import type { Said, Standing } from './correction.ts';
import { visibleOf } from './own-words.ts';
import type { Item, Reading } from './reading.ts';
import { replacingWords } from './words/replacing.ts';
import type { Written } from './written.ts';

/** What a new version changes; `undecided` where it is one and something of it is in doubt. */
export type NewVersion = readonly Said[] | 'undecided';

/**
 * "Corrected version of our comments of this morning, please disregard the earlier: …": the whole contribution anew. What it
 * asks as before stays as it is, under its number; the rest is withdrawn, and what is new takes the next numbers. Null
 * where the mail says no such thing, or says it of one place only. Pure.
 */
export const newVersion = (written: Written, reading: Reading, standing: Standing, draft: Draft): NewVersion | null => {
  const body = written.parts.find(({ part }) => part === 'body');
  if (body === undefined || reading.items.length === 0 || reading.disposition !== 'correction') return null;
  const language: Language = reading.language === 'other' ? 'en' : reading.language;
  const clause = clausesOf(visibleOf(body), language, outlineOf(draft), standing).find(
    (one) => says(one, language) && namesNothing(one),
  );
  if (clause === undefined) return null;
  const sameSpeaker = reading.delegation === standing.delegation && reading.onBehalfOf === standing.onBehalfOf;
  const isWhole = reading.items.every(isAsked) && reading.notPlaced.length === 0;
  if (!sameSpeaker || !isWhole || isDoubtful(clause, language)) return 'undecided';
  const stand = standing.items.filter(({ id }) => !standing.withdrawn.has(id));
  const gone = stand.filter((item) => !reading.items.some((one) => asksTheSame(one, item)));
  const come = reading.items.filter((item) => !stand.some((one) => asksTheSame(one, item)));
  const span = spanOf(clause);
  return [
    ...gone.map(({ id }): Said => ({ what: 'withdraw', id, ...span })),
    ...(come.length === 0 ? [] : [{ what: 'add' as const, items: come, ...span }]),
    ...(reading.publication === 'unstated' || reading.publication === standing.publication
      ? []
      : [{ what: 'publication' as const, id: null, publication: reading.publication, ...span }]),
  ];
};

const says = (clause: Clause, language: Language): boolean => {
  const { start, end } = spanOf(clause);
  const said = clause.paper.text.slice(start, end).toLowerCase();
  const { takes, whole, part } = replacingWords[language];
  const has = (words: readonly string[]): boolean => words.some((word) => said.includes(word));
  return has(takes) && has(whole) && !has(part);
};

/** "This replaces our proposal on paragraph 19" is about that alone. */
const namesNothing = ({ elements }: Clause): boolean =>
  elements.every(({ is }) => is !== 'place' && is !== 'item' && is !== 'quote');

/** What is in doubt waits for a person by itself, as in any contribution; what takes back is no part of a new version. */
const isAsked = ({ kind, evidence }: Item): boolean =>
  kind !== 'withdraw' && evidence.every(({ part }) => part === 'body');

const asksTheSame = (one: Item, other: Item): boolean =>
  one.target === other.target && one.kind === other.kind && JSON.stringify(one.edits) === JSON.stringify(other.edits);

import type { Placed } from '#reference/placed.ts';
import type { Clause } from './clauses.ts';
import type { State } from './state.ts';
import { closingWords, openingWords } from './words/edges.ts';

/**
 * "A new paragraph at the beginning of the section", « la section s'achèverait sur un nouveau paragraphe »: first or last
 * in the section that is named, or in the one in force.
 */
export const edgeOfSection = (state: State, clause: Clause, placed: readonly Placed[]): Placed | null => {
  const edge = edgeIn(state, clause);
  if (edge === null) return null;
  const { outline } = state.paper;
  const named = placed.find(({ place }) => ['section', 'heading'].includes(outline.place(place ?? '')?.kind ?? ''));
  const under = named?.place ?? state.context.section;
  if (under === null || (named === undefined && !speaksOfSection(state, clause))) return null;
  const covered = outline.covered(named === undefined ? endingHere(state, under) : under);
  const last = covered.at(-1);
  const isWhole = outline.place(under)?.kind === 'section';
  if (last === undefined || (edge === 'start' && !isWhole)) return null;
  const base = { confidence: named?.confidence ?? 0.98, candidates: [], form: 'new' as const };
  return edge === 'start'
    ? { ...base, target: `${under}.0+`, place: null, why: `at the beginning of ${under}` }
    : { ...base, target: `${last.id}+`, place: last.id, why: `at the end of ${under}` };
};

/** 本节末, "at the end of this section", behind the last paragraph of a heading: that heading is the section spoken of. */
const endingHere = ({ context, paper: { outline } }: State, section: string): string => {
  const last = context.last.at(-1)?.place;
  if (last === null || last === undefined) return section;
  const ending = outline.places.filter(
    ({ id, kind }) => kind === 'heading' && id.startsWith(`${section}.`) && outline.covered(id).at(-1)?.id === last,
  );
  return ending[0]?.id ?? section;
};

const edgeIn = ({ paper }: State, { first, last }: Clause): 'start' | 'end' | null => {
  for (let at = first; at < last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (openingWords.has(token.norm)) return 'start';
    if (closingWords.has(token.norm)) return 'end';
  }
  return null;
};

/** "The section", « en tête de partie »; « un premier paragraphe » is first in the section too. */
const speaksOfSection = ({ paper }: State, { first, last }: Clause): boolean => {
  for (let at = first; at < last; at += 1) {
    if (paper.isQuoted(paper.tokens[at]?.start ?? 0)) continue;
    const found = paper.source.phrase(at);
    if (found?.meaning.is === 'unit' && found.meaning.unit === 'section') return true;
    const isCounted = found?.meaning.is === 'ordinal' ? found.meaning.value === 1 : found?.meaning.is === 'last';
    const unit = isCounted ? paper.source.phrase(found?.end ?? at)?.meaning : undefined;
    if (unit?.is === 'unit' && unit.unit === 'paragraph') return true;
  }
  return false;
};

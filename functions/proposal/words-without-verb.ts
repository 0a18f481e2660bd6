import { isMark } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { arrowAlone } from './arrows.ts';
import { behindPlaces, exchangedIn } from './by-signs.ts';
import type { Exchanged } from './by-signs.ts';
import type { Clause } from './clauses.ts';
import { begun } from './item-of.ts';
import { canCompare, checked } from './placing.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { edit } from './wording.ts';

/** "II.19: “x” → “y”", "12 bis: “To …”", "Para 5: “To encourage …”": words without a verb. */
export const readsWords = (state: State, clause: Clause, named: readonly Placed[]): boolean => {
  const { paper } = state;
  const places = named.length > 0 ? named : (state.pending?.placed ?? []);
  const [first, second] = clause.quotations;
  if (places.length === 0) return false;
  const quote = (at: { innerStart: number; innerEnd: number }): string =>
    paper.text.slice(at.innerStart, at.innerEnd).replaceAll(/(?<!\s)\s*\n\s*/gu, ' ');
  const evidence = [evidenceOf(paper, clause.start, clause.end)];
  const canCheck = canCompare(paper.outline, paper.language, first === undefined ? [] : [quote(first)]);
  if (first !== undefined && second !== undefined && hasArrow(state, first.end, second.start)) {
    add(
      state,
      places.map((placed) => {
        const reading = begun(
          checked(placed, [quote(first)], paper.outline, canCheck),
          'amend',
          0.99,
          ['action: an arrow between old and new words'],
          evidence,
        );
        reading.edits = [edit('replace', quote(first), quote(second), null, null)];
        return reading;
      }),
    );
    return true;
  }
  const bare = second === undefined ? bareArrow(state, clause, places) : null;
  if (bare !== null) {
    add(
      state,
      places.map((placed) => {
        const reading = begun(placed, 'amend', 0.98, ['action: an arrow between old and new words'], evidence);
        reading.edits = [
          bare.fresh === ''
            ? edit('delete', bare.old, null, null, null)
            : edit('replace', bare.old, bare.fresh, null, null),
        ];
        return reading;
      }),
    );
    return true;
  }
  if (isBracketed(state, clause, places)) {
    const why = ['action: words of the place in square brackets'];
    add(
      state,
      places.map((placed) => begun(placed, 'reserve', 0.9, why, evidence)),
    );
    return true;
  }
  if (first !== undefined && second === undefined && isTitle(state, clause, places, quote(first))) {
    add(
      state,
      places.map((placed) => {
        const reading = begun(placed, 'replace', 0.95, ['action: words for a heading that has others'], evidence);
        reading.edits = [edit('replace', null, quote(first), null, null)];
        return reading;
      }),
    );
    return true;
  }
  if (first !== undefined && second === undefined && places.every(({ form }) => form === 'alternative')) {
    add(
      state,
      places.map((placed) => {
        const reading = begun(placed, 'replace', 0.985, ['action: other words for the whole'], evidence);
        reading.edits = [edit('replace', null, quote(first), null, null)];
        return reading;
      }),
    );
    return true;
  }
  const fresh = places.filter((placed) => placed.form === 'new' || placed.target.endsWith('+'));
  const [words] = clause.quotations;
  if (fresh.length === places.length && (words !== undefined || clause.last - clause.first > 6)) {
    const colon = indexOfColon(state, clause);
    const text =
      words !== undefined
        ? quote(words)
        : colon === null
          ? null
          : paper.text.slice(paper.tokens[colon + 1]?.start ?? clause.end, clause.end);
    if (text === null) return false;
    add(
      state,
      fresh.map((placed) => {
        const reading = begun(
          placed,
          'insert',
          words !== undefined ? 0.99 : 0.975,
          ['action: words for a place that the draft does not have yet'],
          evidence,
        );
        reading.edits = [edit('insert', null, text, null, null)];
        return reading;
      }),
    );
    return true;
  }
  return false;
};

/** 'Heading of C: “Marking and records”': a heading is nothing but words, and these are not its own. */
const isTitle = (state: State, clause: Clause, places: readonly Placed[], words: string): boolean => {
  const { outline } = state.paper;
  const named = clause.mentions.length > 0 ? clause.mentions : (state.pending?.mentions ?? []);
  return (
    named.some(({ unit }) => unit === 'heading' || unit === 'title') &&
    places.every(
      ({ place }) =>
        place !== null &&
        ['section', 'heading'].includes(outline.place(place)?.kind ?? '') &&
        !wordingIndexOf(outline).holds(place, words),
    )
  );
};

/** "II.19: [to terrorists]": nothing but words of the place, in brackets. */
const isBracketed = (state: State, clause: Clause, places: readonly Placed[]): boolean => {
  const { paper } = state;
  const behind = paper.tokens[(clause.mentions.at(-1)?.last ?? clause.first) - 1]?.end ?? clause.start;
  const text = paper.text.slice(clause.mentions.length === 0 ? clause.start : behind, clause.end);
  const words = /^[\s:,.–—-]{0,6}\[([^[\]]{3,2000})\][\s.]{0,4}$/u.exec(text)?.[1];
  const index = wordingIndexOf(paper.outline);
  return words !== undefined && places.some(({ place }) => place !== null && index.holds(place, words));
};

/** "II.12: encourage → urge", "spell out SDGs → “Sustainable Development Goals”": words of the place, a sign, and others. */
const bareArrow = (state: State, clause: Clause, places: readonly Placed[]): Exchanged | null => {
  const { paper } = state;
  const index = wordingIndexOf(paper.outline);
  const behind = behindPlaces(paper, clause);
  const found = exchangedIn(behind, (words) =>
    places.every(({ place }) => place !== null && index.holds(place, words)),
  );
  const from = clause.mentions.at(-1)?.end ?? clause.start;
  const sign = found === null ? -1 : behind.indexOf(found.old) + found.old.length;
  return clause.quotations.some(({ start }) => start < from + sign) ? null : found;
};

const hasArrow = (state: State, from: number, to: number): boolean =>
  arrowAlone.test(state.paper.text.slice(from, Math.min(to, from + 20)));

const indexOfColon = (state: State, clause: Clause): number | null => {
  for (let at = clause.first; at < clause.last; at += 1) if (isMark(state.paper.tokens[at], ':')) return at;
  return null;
};

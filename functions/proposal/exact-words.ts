import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Reading } from './item-of.ts';
import type { Edit } from './reading.ts';
import type { State } from './state.ts';
import { folded } from './told-by-words.ts';
import { within } from './within.ts';
import { edit } from './wording.ts';

/** Words with which a paragraph may begin again, and those of a whole one. */
const mostOpening = 6;
const fewestWhole = 12;

/**
 * What the draft's exact words say of the edits of a paragraph: which of two wordings that differ in a comma alone is the
 * one that stands there; that "“by air and sea” to be completed: “by air, land and sea”" puts the second in the place of the
 * first; and that "start at “To make use of”. So: “To make use of …”" is the whole paragraph anew.
 */
export const byExactWords = (state: State): void => {
  for (const reading of state.readings) {
    const [only, ...more] = reading.edits;
    if (reading.kind !== 'amend' || only === undefined || reading.place === null) continue;
    if (more.length > 0) continue;
    const told = turned(state, reading.place, only) ?? completed(state, reading, only);
    if (told !== null) reading.edits = [told];
    else if (isWhole(only)) Object.assign(reading, { kind: 'replace', edits: [{ ...only, old: null }] });
  }
};

const turned = ({ paper }: State, place: string, { op, old, new: fresh }: Edit): Edit | null => {
  if (op !== 'replace' || old === null || fresh === null || folded(old) !== folded(fresh)) return null;
  const texts = Object.values(paper.outline.place(place)?.words ?? {});
  return texts.some((text) => text.includes(fresh)) && !texts.some((text) => text.includes(old))
    ? edit('replace', fresh, old, null, null)
    : null;
};

const completed = ({ paper }: State, { place, evidence }: Reading, { op, new: fresh, anchor }: Edit): Edit | null => {
  const said = evidence.at(-1);
  if (op !== 'insert' || fresh === null || said === undefined || place === null) return null;
  const quoted = within(paper.quotations, { first: said.start, last: said.end }, (one) => one.start).map(
    ({ innerStart, innerEnd }) => paper.text.slice(innerStart, innerEnd),
  );
  const [first, second, third] = quoted;
  const isOne = first !== undefined && second === fresh && third === undefined;
  if (!isOne || (anchor !== null && anchor.words !== first) || !wordingIndexOf(paper.outline).holds(place, first))
    return null;
  const [before, after] = [wordsIn(first), wordsIn(fresh)];
  return before.length >= 2 &&
    before.length < after.length &&
    before[0] === after[0] &&
    before.every((word) => after.includes(word))
    ? edit('replace', first, fresh, null, null)
    : null;
};

/** Its first words are those it should begin with, and it ends as a paragraph does. */
const isWhole = ({ op, old, new: fresh }: Edit): boolean => {
  if (op !== 'replace' || old === null || fresh === null || !/[.;]$/u.test(fresh.trimEnd())) return false;
  const [before, after] = [wordsIn(old), wordsIn(fresh)];
  return (
    before.length <= mostOpening && after.length >= fewestWhole && before.every((word, index) => word === after[index])
  );
};

const wordsIn = (text: string): string[] => folded(text).trim().split(' ');

/** A change was asked for and no words of it were found: a person looks whether the reader overlooked them. */
export const doubtWithoutWords = (readings: readonly Reading[]): void => {
  for (const reading of readings)
    if ((reading.kind === 'replace' || reading.kind === 'amend') && reading.edits.length === 0)
      reading.confidence *= 0.975;
};

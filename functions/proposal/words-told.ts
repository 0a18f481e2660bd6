import type { Action } from './action-words.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import { isAnchor } from './said.ts';
import type { Said } from './said.ts';
import { edit } from './wording.ts';
import type { Wording } from './wording.ts';

/**
 * "Where it says “attacks in recent years”, leave out “in recent years”", "leave out “their” in “their parts”": the longer
 * words only say where the others stand.
 */
export const withoutContext = (said: readonly Said[], action: Action): readonly Said[] =>
  said.filter(
    (one, index) =>
      !(
        action === 'delete' &&
        said.length === 2 &&
        one.role === null &&
        said.slice(0, index).some((part) => isPart(part, one))
      ) &&
      ((one.role !== null && one.role !== 'instead') ||
        !said
          .slice(index + 1)
          .some(
            (part) =>
              isPart(part, one) &&
              (action === 'delete'
                ? part.role !== 'from' && part.role !== 'until'
                : part.role === 'instead' && said.length > 2),
          )),
  );

const isPart = (part: Said, whole: Said): boolean =>
  part.words.length < whole.words.length && whole.words.includes(part.words);

/** "Add “and port” behind “customs”, so that it reads “customs and port authorities”": the last only shows how. */
export const withoutShown = (put: readonly Said[], anchor: string): readonly Said[] =>
  put.filter(
    (one, index) =>
      !(anchor === '' || one.words.includes(anchor)) ||
      !put.slice(0, index).some((part) => isPart(part, one) && (anchor !== '' || isEdgeOf(part, one))),
  );

/** « Ajouter “X and” au début, de sorte qu'on lise “X and Y” » */
const isEdgeOf = (part: Said, whole: Said): boolean =>
  whole.words.startsWith(`${part.words} `) || whole.words.endsWith(` ${part.words}`);

/** “… A and B”, words of the place and, behind them, others: only these come in. */
export const withoutLead = (wording: Wording, isDraft: (words: string) => boolean): Wording => {
  const [only, ...more] = wording.edits;
  const shown = only === undefined ? wording.full : more.length === 0 && only.old === null ? only.new : null;
  const text = /^(?:…|\.{3}){1,3}/u.test(shown ?? '') ? (shown ?? '').replace(/^[….\s]{1,9}/u, '') : '';
  const words = text.split(/\s+/u);
  for (let count = words.length - 1; count >= fewestLead; count -= 1) {
    const lead = words.slice(0, count).join(' ');
    if (!isDraft(lead)) continue;
    const fresh = words.slice(count).join(' ');
    return {
      ...wording,
      full: null,
      edits: [edit('insert', null, fresh, null, { where: 'after', words: lead })],
      said: [lead],
    };
  }
  return wording;
};

/** Words of the place before those that come in. */
const fewestLead = 2;

/** Of two wordings the one that the draft has is the old one, whatever the sentence's order is: "“new” where it now says “old”". */
export const turned = (wording: Wording, isDraft: (words: string) => boolean): Wording => {
  const isTurned = ({ old, new: fresh }: Edit): boolean =>
    old !== null && fresh !== null && fresh !== '' && !isDraft(old) && isDraft(fresh);
  if (!wording.edits.some(isTurned)) return wording;
  const edits = wording.edits.map((one) => (isTurned(one) ? { ...one, old: one.new, new: one.old } : one));
  return { ...wording, edits, said: edits.flatMap((one) => [one.old, one.anchor?.words ?? null]).filter(isWords) };
};

const isWords = (words: string | null): words is string => words !== null && words !== '';

/** “x”应放在“y”之后: what the draft does not have is not moved, but comes in there. */
export const comesIn = (said: readonly Said[], action: Action, isDraft: (words: string) => boolean): boolean => {
  const [fresh, ...more] = said.filter((one) => !isAnchor(one));
  return action === 'move' && fresh?.role === null && more.length === 0 && said.length === 2 && !isDraft(fresh.words);
};

/** Why the words may not be those that are meant. */
export const doubtOf = (paper: Paper, said: readonly Said[]): string | null => {
  // In characters “x”中的“y” says so.
  if (paper.language !== 'zh' && said.some((one) => one.role === 'around'))
    return 'they are quoted once by themselves and once among others';
  return said.some(({ isBare }) => isBare === true)
    ? 'they stand without quotation marks, and not so in the draft'
    : null;
};

import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { parseTarget, targetProblem } from '#draft/target.ts';
import type { Language } from '#wording/language.ts';
import type { Row } from './from-form.ts';
import { wholeEdit, wordsOf } from './reading.ts';
import type { Edit, Evidence, Item } from './reading.ts';
import { likeness, wordChanges } from './word-changes.ts';

export const itemOfRow = (
  row: Row,
  evidence: readonly Evidence[],
  id: number,
  outline: Outline,
  language: Language,
  conference: Conference,
): Item => {
  const problem = targetProblem(row.target, outline);
  const target = problem === null ? placeFor(row, outline) : 'unknown';
  const told = editsOf(row, target, outline, language);
  const confidence = problem !== null ? 0.5 : told.doubt === null ? 1 : 0.9;
  const extra = told.edits.length === 0 && hasNoEdits(row) ? row.words.trim() : '';
  const reason = [extra, row.reasons.trim()].filter((words) => words !== '' && words !== told.destination).join(' ');
  return {
    id,
    target,
    kind: row.action,
    ...(told.destination !== null && { destination: told.destination }),
    edits: told.edits,
    ...wordsOf(told.edits),
    ...(reason !== '' && { reason }),
    confidence,
    needsReview: target === 'unknown' || confidence < conference.reviewThreshold,
    candidates: [],
    why: [
      problem ?? `place: chosen in the form (${row.target})`,
      'action: chosen in the form',
      ...(told.doubt === null ? [] : [`words: ${told.doubt}`]),
    ],
    evidence: [...evidence],
  };
};

const hasNoEdits = (row: Row): boolean => row.action !== 'amend' && row.action !== 'replace' && row.action !== 'insert';

/** "Insert" chosen on a paragraph means a new one after it. */
const placeFor = (row: Row, outline: Outline): string => {
  const target = parseTarget(row.target);
  const isPlain = row.action === 'insert' && target?.form === 'place';
  const kind = isPlain ? outline.place(target.id)?.kind : undefined;
  return kind === 'paragraph' || kind === 'preambular' || kind === 'sub-paragraph' ? `${row.target}+` : row.target;
};

interface Told {
  readonly edits: Edit[];
  readonly destination: string | null;
  readonly doubt: string | null;
}

/** Words so far from the paragraph's own are a note about it, not its edited text. */
const editedLikeness = 0.35;

const editsOf = (row: Row, target: string, outline: Outline, language: Language): Told => {
  const words = row.words.trim();
  const plain: Told = { edits: [], destination: null, doubt: null };
  switch (row.action) {
    case 'amend': {
      if (words === '') return { ...plain, doubt: 'no words were given' };
      const current = closestVersion(target, words, outline, language);
      if (current === null || likeness(current, words) < editedLikeness)
        return {
          ...plain,
          edits: [wholeEdit('replace', words)],
          doubt: 'the words are not the edited text of this place',
        };
      const edits = wordChanges(current, words);
      return { ...plain, edits, doubt: edits.length === 0 ? 'the words are those that the draft has' : null };
    }
    case 'replace':
      return words === ''
        ? { ...plain, doubt: 'no words were given' }
        : { ...plain, edits: [wholeEdit('replace', words)] };
    case 'insert':
      return words === ''
        ? { ...plain, doubt: 'no words were given' }
        : { ...plain, edits: [wholeEdit('insert', words)] };
    case 'move':
      return { ...plain, destination: words !== '' && targetProblem(words, outline) === null ? words : null };
    case 'delete':
    case 'merge':
    case 'split':
    case 'support':
    case 'oppose':
    case 'reserve':
    case 'question':
    case 'comment':
    case 'withdraw':
      return plain;
  }
};

/** The language version that the sender edited: the one most like the words. */
const closestVersion = (target: string, words: string, outline: Outline, language: Language): string | null => {
  const versions = outline.place(target)?.words ?? {};
  const own = versions[language];
  const all = [...(own === undefined ? [] : [own]), ...Object.values(versions)];
  return all.reduce<string | null>(
    (best, one) => (best === null || likeness(one, words) > likeness(best, words) ? one : best),
    null,
  );
};

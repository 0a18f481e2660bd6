import type { PartOfUnit } from '#reference/mention.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { consumeTo, endOfBare, takeReason, wordsFrom } from './bare-words.ts';
import { canCompare, checked } from './placing.ts';
import { clausesOf } from './clauses.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { orderIn, readOrder } from './labelled-order.ts';
import { readProse } from './read-prose.ts';
import type { Edit } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { edit } from './wording.ts';

export const readLabel = (
  state: State,
  sentence: Sentence,
  label: 'reason' | 'new' | 'old' | 'comment' | 'proposal',
  behind: number,
  index: number,
): void => {
  const { paper } = state;
  const start = paper.tokens[behind]?.start ?? sentence.end;
  const rest = behind >= sentence.last ? null : { ...sentence, first: behind, start };
  const order = rest !== null && (label === 'old' || label === 'new') ? orderIn(state, rest) : null;
  if (rest !== null && order !== null) {
    add(state, readOrder(state, order, rest));
    consumeTo(state, sentence, rest.end);
    state.old = null;
    return;
  }
  switch (label) {
    case 'reason':
      if (state.latest.length > 0) {
        const end = rest === null ? endOfNextBlock(state, index) : endOfBare(state, sentence);
        takeReason(state, rest === null ? (paper.sentences[index + 1]?.start ?? sentence.end) : start, end);
        return;
      }
      if (rest !== null) readProse(state, rest, index);
      return;
    case 'old':
      state.old = rest === null ? null : wordsFrom(state, rest);
      if (rest === null && paper.sentences[index + 1] !== undefined) {
        const next = paper.sentences[index + 1];
        if (next !== undefined) {
          state.old = wordsFrom(state, next);
          consumeTo(state, next, endOfBare(state, next));
        }
      } else if (rest !== null) consumeTo(state, sentence, endOfBare(state, sentence));
      return;
    case 'new':
      readNewText(state, rest, index);
      return;
    case 'comment':
    case 'proposal':
      if (rest !== null) readProse(state, rest, index);
      return;
  }
};

const endOfNextBlock = (state: State, index: number): number => {
  const next = state.paper.sentences[index + 1];
  return next === undefined ? 0 : endOfBare(state, next);
};

const atSentence = (sentence: PartOfUnit): Edit['anchor'] => ({ where: 'sentence', words: String(sentence) });

const awaitsWords = ({ kind, edits }: Reading): boolean => kind === 'insert' && edits.every((one) => one.new === null);

/** "New text: …" under a place: the whole unit's new words, or, with an old text that is only part of it, an exchange. */
const readNewText = (state: State, rest: Sentence | null, index: number): void => {
  const { paper } = state;
  const from = rest ?? paper.sentences[index + 1];
  const places = state.pending?.placed ?? state.context.last;
  if (from === undefined || places.length === 0) return;
  if (
    rest !== null &&
    clausesOf(paper, rest).some(
      (clause) => clause.verb !== null && (clause.quotations.length > 0 || clause.mentions.length > 0),
    )
  ) {
    readProse(state, rest, index);
    return;
  }
  const words = wordsFrom(state, from);
  const end = endOfBare(state, from);
  const wording = wordingIndexOf(paper.outline);
  const { old } = state;
  // "Place: new paragraph to be placed after 91. Proposed text: “…”": the words are those of the new one.
  const awaiting = old === null ? state.latest.filter(awaitsWords) : [];
  if (awaiting.length > 0) {
    for (const reading of awaiting) {
      reading.edits = [edit('insert', null, words, null, null)];
      reading.evidence.push(evidenceOf(paper, from.start, end));
    }
    consumeTo(state, from, end);
    return;
  }
  const canCheck = canCompare(paper.outline, paper.language, old === null ? [] : [old]);
  const given = old === null ? places : places.map((placed) => checked(placed, [old], paper.outline, canCheck));
  const agreeing = given.filter((placed) => old !== null && placed.place !== null && wording.holds(placed.place, old));
  const made = (agreeing.length === 0 ? given : agreeing).map((placed) => {
    const current =
      placed.place === null ? '' : (Object.values(paper.outline.place(placed.place)?.words ?? {})[0] ?? '');
    const sentence = placed.sentence ?? null;
    const replaced =
      old ?? (sentence === null || placed.place === null ? null : wording.sentence(placed.place, sentence));
    const isPart = sentence !== null || (old !== null && old.length < current.length * 0.7);
    const kind = placed.form === 'new' || placed.target.endsWith('+') ? 'insert' : isPart ? 'amend' : 'replace';
    const isSection = placed.place !== null && paper.outline.place(placed.place)?.kind === 'section';
    const reading = begun(
      placed,
      kind,
      isSection ? 0.93 : 0.99,
      ['a labelled new text'],
      [evidenceOf(paper, from.start, end)],
    );
    reading.edits = [
      kind === 'insert'
        ? edit('insert', null, words, null, null)
        : edit('replace', isPart ? replaced : null, words, null, sentence === null ? null : atSentence(sentence)),
    ];
    return reading;
  });
  consumeTo(state, from, end);
  add(state, made);
  state.old = null;
};

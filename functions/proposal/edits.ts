import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import type { Action } from './action-words.ts';
import { choicesOf } from './choices.ts';
import { edgeSaid } from './edge-said.ts';
import { exchange } from './exchange.ts';
import { followed } from './followed-words.ts';
import { comesIn, doubtOf, turned, withoutContext, withoutLead, withoutShown } from './words-told.ts';
import { unquotedOld } from './old-words.ts';
import { restBehind } from './rest-behind.ts';
import { leftOut, onlyLeftOut } from './left-out-words.ts';
import { anchorOf, edgeIn, isAnchor, markNamed } from './said.ts';
import { occurrenceIn } from './occurrence.ts';
import { between, endsAnew, putsStop, stopped } from './stops.ts';
import type { Said } from './said.ts';
import { edit, noWording } from './wording.ts';
import type { Passage, Wording } from './wording.ts';

/** @param text new text that follows without quotation marks, or null. */
export const wordingOf = (
  paper: Paper,
  clause: Clause,
  text: string | null,
  passage: Passage,
  holds: (words: string) => boolean,
  isDraft: (words: string) => boolean,
): Wording => {
  const { verb } = clause;
  if (verb === null) return noWording;
  const quoted = restBehind(paper, clause, holds);
  const all = text === null ? unquotedOld(paper, clause, quoted, holds) : quoted;
  const told = all.filter((one) => one.role !== 'names' && one.role !== 'around');
  const said = onlyLeftOut(withoutContext(told, verb.action), isDraft, verb.first === verb.last, verb.action);
  const named = all.filter((one) => !told.includes(one)).map((one) => one.words);
  const read = (words: readonly Said[]): Wording =>
    endsAnew(paper, clause, words, isDraft) ??
    withoutLead(
      turned(
        wordingBy(paper, clause, comesIn(words, verb.action, isDraft) ? 'insert' : verb.action, words, text, passage),
        isDraft,
      ),
      isDraft,
    );
  const plain = read(said.filter((one) => one.isChoice !== true));
  const choices = said.length === 0 ? null : choicesOf(said, plain.edits);
  const wording = choices === null ? read(said) : { ...plain, choices };
  const doubtful = wording.doubtful ?? doubtOf(paper, all);
  return { ...wording, doubtful, said: [...wording.said, ...named] };
};

const wordingBy = (
  paper: Paper,
  clause: Clause,
  action: Action,
  said: readonly Said[],
  text: string | null,
  passage: Passage,
): Wording => {
  const occurrence = occurrenceIn(paper, clause);
  const left = leftOut(action, said, text, occurrence);
  if (left !== null) return left;
  switch (action) {
    case 'delete':
      return markRemoved(paper, clause, said) ?? removal(said, occurrence, passage);
    case 'replace':
    case 'change':
      return action === 'change' && isPut(said, puts(paper, clause))
        ? addition(paper, clause, said, text, occurrence, passage)
        : exchange(said, text, occurrence, 'old');
    case 'swap':
      return exchange(said, text, occurrence, 'for');
    case 'prefer':
      return exchange(said, text, occurrence, 'new');
    case 'insert':
      return addition(paper, clause, said, text, occurrence, passage);
    case 'read':
    case 'rework':
      // "Flesh out the list: after “x”, “y”"
      return said.some((one) => one.role === 'after' || one.role === 'before')
        ? addition(paper, clause, said, text, occurrence, passage)
        : rewording(said, text, occurrence, edgeSaid(paper, clause) !== null);
    default:
      return { ...noWording, said: said.map((one) => one.words) };
  }
};

/** « Après « x » mettre « y » »: one thing, and where it is to stand; « … et mettre « y » ». */
const isPut = (said: readonly Said[], isPutting: boolean): boolean => {
  const [only, ...others] = said.filter((one) => !isAnchor(one));
  return only?.role === null && others.length === 0 && (anchorOf(said) !== null || (isPutting && !only.before));
};

/** Behind another clause of the sentence, what is put comes in. */
const puts = (paper: Paper, { verb }: Clause): boolean =>
  verb !== null &&
  paper.norms(verb.first, verb.last).some((norm) => /^(?:mett|mis|pon|put)/u.test(norm)) &&
  paper.norms(verb.first - 2, verb.first).some((norm) => norm === 'et' || norm === 'and' || norm === 'y');

/** "Delete the comma after “strengthen”": the mark goes, and the words say which. */
const markRemoved = (paper: Paper, clause: Clause, said: readonly Said[]): Wording | null => {
  const anchor = anchorOf(said);
  const mark = anchor !== null && said.every(isAnchor) ? markNamed(paper, clause) : null;
  return mark === null || mark === '.' || anchor === null
    ? null
    : { ...noWording, edits: [edit('delete', mark, null, null, anchor)], said: [anchor.words] };
};

const removal = (said: readonly Said[], occurrence: Edit['occurrence'], passage: Passage): Wording => {
  const from = said.find((one) => one.role === 'from');
  const until = said.find((one) => one.role === 'until' || (one.role === 'with' && from !== undefined));
  if (from !== undefined) {
    const words = passage(from.words, until?.words ?? null);
    return {
      ...noWording,
      edits: words === null ? [] : [edit('delete', words, null, occurrence, null)],
      said: said.map((one) => one.words),
      doubtful: words === null ? 'the stretch from … to … is not in the draft' : null,
    };
  }
  const middle = between(said, passage);
  if (middle !== null) return { ...noWording, edits: [edit('delete', middle, null, occurrence, null)] };
  const rest = said.every(isAnchor) ? stopped(said, passage) : noWording;
  if (rest.edits.length > 0) return rest;
  const anchor = anchorOf(said);
  const named = said.filter((one) => !isAnchor(one) && one.role !== 'with');
  // "Delete “x”, but not “y”"; "where it says “x”: delete".
  const plain = named.filter((one) => one.role !== 'instead');
  const removed = plain.length > 0 ? plain : named;
  const put = said.find((one) => one.role === 'with');
  // "delete “x” and replace by “y”" came as one clause.
  const edits = removed.map((one, index) =>
    put !== undefined && index === removed.length - 1
      ? edit('replace', one.words, put.words, occurrence, anchor)
      : edit('delete', one.words, null, occurrence, anchor),
  );
  return {
    ...noWording,
    edits,
    said: [...removed.map((one) => one.words), ...(anchor === null ? [] : [anchor.words])],
  };
};

const addition = (
  paper: Paper,
  clause: Clause,
  said: readonly Said[],
  text: string | null,
  occurrence: Edit['occurrence'],
  passage: Passage,
): Wording => {
  const told = followed(paper, clause, said);
  const anchor = anchorOf(told) ?? edgeIn(paper, clause);
  const added = withoutShown(
    told.filter((one) => !isAnchor(one) && one.role !== 'instead'),
    anchor?.words ?? '',
  );
  const instead = said.find((one) => one.role === 'instead');
  const known = told.filter(isAnchor).map((one) => one.words);
  if (added.length === 0 && text === null && putsStop(paper, clause)) return stopped(said, passage);
  const mark = added.length === 0 && text === null ? markNamed(paper, clause) : null;
  const words = added.length > 0 ? added.map((one) => one.words) : [text ?? mark].filter((one) => one !== null);
  if (instead !== undefined && words.length === 1)
    return {
      ...noWording,
      edits: [edit('replace', instead.words, words[0] ?? null, occurrence, anchor)],
      said: [instead.words],
    };
  return {
    ...noWording,
    edits: words.map((one) => edit('insert', null, one, occurrence, anchor)),
    said: known,
    unquoted: added.length === 0 && text !== null,
  };
};

const rewording = (
  said: readonly Said[],
  text: string | null,
  occurrence: Edit['occurrence'],
  isPlaced: boolean,
): Wording => {
  const instead = said.find((one) => one.role === 'instead');
  const [only] = said;
  // "“We welcome and support” would be our opening": one wording, and none that it takes the place of.
  if (said.length === 1 && only?.before === true && text === null && isPlaced)
    return { ...noWording, full: only.words };
  const old = instead ?? said.find((one) => one.before || one.role === 'for');
  const fresh = said.find((one) => one !== old);
  // "“x” should read “y”", "lire « y » au lieu de « x »": an exchange inside the unit.
  if (old !== undefined && (fresh !== undefined || text !== null))
    return {
      ...noWording,
      edits: [edit('replace', old.words, fresh?.words ?? text, occurrence, null)],
      said: [old.words],
      unquoted: fresh === undefined,
    };
  const full = fresh?.words ?? text;
  return full === null ? noWording : { ...noWording, full, unquoted: fresh === undefined };
};

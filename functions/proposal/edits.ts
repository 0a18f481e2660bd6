import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import type { Action, Role } from './vocabulary.ts';

/** Old and new words as the clause gives them, before the draft is asked. */
export interface Wording {
  readonly edits: readonly Edit[];
  /** The full new text of a unit. */
  readonly full: string | null;
  /** Words that the sender says the draft has: removed words and anchors. */
  readonly said: readonly string[];
  /** Text behind a colon was taken without quotation marks. */
  readonly unquoted: boolean;
  /** Two readings were possible. */
  readonly doubtful: string | null;
}

export const noWording: Wording = { edits: [], full: null, said: [], unquoted: false, doubtful: null };

interface Said {
  readonly words: string;
  readonly role: Role | null;
  /** The quotation stands before the verb: "“x” should be replaced by “y”". */
  readonly before: boolean;
}

/** @param text new text that follows without quotation marks, or null. */
export const wordingOf = (paper: Paper, clause: Clause, text: string | null, passage: Passage): Wording => {
  const { verb } = clause;
  if (verb === null) return noWording;
  const said = saidIn(paper, clause);
  const occurrence = occurrenceIn(paper, clause);
  switch (verb.action) {
    case 'delete':
      return removal(said, occurrence, passage);
    case 'replace':
    case 'change':
      return exchange(said, text, occurrence, false);
    case 'swap':
      return exchange(said, text, occurrence, true);
    case 'insert':
      return addition(paper, clause, said, text, occurrence);
    case 'read':
    case 'rework':
      return rewording(said, text, occurrence);
    default:
      return { ...noWording, said: said.map((one) => one.words) };
  }
};

/** How the reader takes a stretch out of the place's words ("from “x” to the end"). */
export type Passage = (from: string, to: string | null) => string | null;

const saidIn = (paper: Paper, clause: Clause): Said[] => {
  const limit = paper.tokens[clause.reasonAt]?.start ?? Infinity;
  const verbStart = paper.tokens[clause.verb?.first ?? clause.first]?.start ?? 0;
  let from = clause.first;
  let previous: Quotation | null = null;
  const said: Said[] = [];
  for (const quotation of clause.quotations) {
    if (quotation.start >= limit) break;
    const words = paper.text.slice(quotation.innerStart, quotation.innerEnd);
    const role = roleBefore(paper, clause, from, quotation, previous, said.at(-1)?.role ?? null);
    said.push({ words: oneLine(words), role, before: quotation.start < verbStart });
    while ((paper.tokens[from]?.start ?? Infinity) < quotation.end) from += 1;
    previous = quotation;
  }
  return said;
};

/** The last preposition between the previous quotation (or the verb) and this one. */
const roleBefore = (
  paper: Paper,
  clause: Clause,
  from: number,
  quotation: Quotation,
  previous: Quotation | null,
  previousRole: Role | null,
): Role | null => {
  let role: Role | null = null;
  let onlyJoined = true;
  for (let at = from; at < clause.last;) {
    const token = paper.tokens[at];
    if (token === undefined || token.start >= quotation.start) break;
    const inMention = clause.mentions.some((mention) => mention.first <= at && at < mention.last);
    const found = inMention ? null : paper.action(at);
    if (found?.meaning.is === 'role') {
      // "after the words" leads; a preposition is spent by a place that follows it ("after paragraph 2 …").
      ({ role } = found.meaning);
      onlyJoined = false;
    } else if (found?.meaning.is === 'action') role = null;
    if (!['and', ',', 'et', 'or', 'ou', 'y', 'и', '和', '"', "'"].includes(token.norm)) onlyJoined = false;
    at = Math.max(found?.end ?? at + 1, at + 1);
  }
  // "between “x” and “y”", "delete “x” and “y”": the list goes on in the same part.
  if (role === null && previous !== null && onlyJoined) return previousRole;
  return role;
};

const oneLine = (words: string): string => words.replaceAll(/[ \t]*\n[ \t]*(?!\n)/gu, ' ').trim();

const occurrenceIn = (paper: Paper, clause: Clause): Edit['occurrence'] => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at)?.meaning.is;
    if (found === 'every' || found === 'everywhere') return 'all';
    const word = paper.source.phrase(at);
    const next = paper.tokens[word?.end ?? at + 1];
    if (
      word?.meaning.is === 'ordinal' &&
      next !== undefined &&
      ['occurrence', 'instance', 'mention', 'reference', 'time', 'use', 'appearance'].includes(next.norm)
    )
      return word.meaning.value;
    // "the second “terrorists”"
    if (word?.meaning.is === 'ordinal' && next !== undefined && paper.isQuoted(next.start)) return word.meaning.value;
  }
  return null;
};

const anchorOf = (said: readonly Said[]): Edit['anchor'] => {
  const anchor = said.find((one) => one.role === 'after' || one.role === 'before' || one.role === 'between');
  if (anchor === undefined) return null;
  return { where: anchor.role === 'before' ? 'before' : 'after', words: anchor.words };
};

const isAnchor = (one: Said): boolean => one.role === 'after' || one.role === 'before' || one.role === 'between';

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
  const anchor = anchorOf(said);
  const removed = said.filter((one) => !isAnchor(one) && one.role !== 'with');
  const instead = said.filter((one) => one.role === 'with');
  const [put] = instead;
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

/** "replace OLD with NEW"; "substitute NEW for OLD"; "“OLD” should be replaced by “NEW”"; pairs in a row. */
const exchange = (
  said: readonly Said[],
  text: string | null,
  occurrence: Edit['occurrence'],
  swaps: boolean,
): Wording => {
  const anchor = anchorOf(said);
  const words = said.filter((one) => !isAnchor(one));
  const [hasInstead] = words.filter((one) => one.role === 'instead');
  const edits: Edit[] = [];
  let old: string | null = null;
  let fresh: string | null = null;
  for (const [index, one] of words.entries()) {
    const turned = swaps && words[index + 1]?.role === 'for';
    const isNew =
      one.role === 'with' ||
      (hasInstead !== undefined && one.role !== 'instead') ||
      (one.role !== 'instead' && one.role !== 'for' && (turned || (old !== null && fresh === null)));
    if (isNew) fresh = one.words;
    else old = one.words;
    if (old !== null && fresh !== null) {
      edits.push(edit('replace', old, fresh, occurrence, anchor));
      old = null;
      fresh = null;
    }
  }
  const saidOld = edits.flatMap((one) => (one.old === null ? [] : [one.old]));
  const known = [...saidOld, ...(anchor === null ? [] : [anchor.words])];
  if (edits.length > 0) return { ...noWording, edits, said: known };
  if (old !== null && text !== null)
    return {
      ...noWording,
      edits: [edit('replace', old, text, occurrence, anchor)],
      said: [old, ...known],
      unquoted: true,
    };
  if (fresh !== null || text !== null) return { ...noWording, full: fresh ?? text, unquoted: fresh === null };
  return old === null
    ? noWording
    : { ...noWording, said: [old], doubtful: 'what is to stand in its place is not said' };
};

const addition = (
  paper: Paper,
  clause: Clause,
  said: readonly Said[],
  text: string | null,
  occurrence: Edit['occurrence'],
): Wording => {
  const anchor = anchorOf(said) ?? edgeIn(paper, clause);
  const added = said.filter((one) => !isAnchor(one) && one.role !== 'instead');
  const instead = said.find((one) => one.role === 'instead');
  const known = said.filter(isAnchor).map((one) => one.words);
  const words = added.length > 0 ? added.map((one) => one.words) : text === null ? [] : [text];
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

const edgeIn = (paper: Paper, clause: Clause): Edit['anchor'] => {
  const relation = clause.mentions.find(
    (mention) => mention.relation === 'end' || mention.relation === 'start',
  )?.relation;
  if (relation === 'end' || relation === 'start') return { where: relation, words: '' };
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at)?.meaning;
    if (found?.is === 'role' && found.role === 'atEnd') return { where: 'end', words: '' };
    if (found?.is === 'role' && found.role === 'atStart') return { where: 'start', words: '' };
  }
  return null;
};

const rewording = (said: readonly Said[], text: string | null, occurrence: Edit['occurrence']): Wording => {
  const instead = said.find((one) => one.role === 'instead');
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

export const edit = (
  op: Edit['op'],
  old: string | null,
  fresh: string | null,
  occurrence: Edit['occurrence'],
  anchor: Edit['anchor'],
): Edit => ({ op, old, new: fresh, occurrence, anchor });

/** The text behind the last colon after the verb on the verb's line: where unquoted words begin, or null. */
export const colonAfterVerb = (paper: Paper, clause: Clause): number | null => {
  const { verb } = clause;
  if (verb === null) return null;
  for (let at = verb.last; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return null;
    if (isMark(token, ':')) return at;
  }
  return null;
};

export const wantsText = (action: Action): boolean =>
  action === 'read' ||
  action === 'insert' ||
  action === 'replace' ||
  action === 'rework' ||
  action === 'change' ||
  action === 'swap';

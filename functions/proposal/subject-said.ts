import { isMark } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { describing, describingInFront, leadingIn, treating, treatingInHan } from '#reference/words/describing.ts';
import { firstFrom } from './within.ts';
import { relatives } from './words/describing.ts';

/** What a text says of the words around: which characters are quoted, and at which tokens a verb begins. */
export interface Around {
  readonly isQuoted: (position: number) => boolean;
  readonly isVerb: (at: number) => boolean;
}

/** A text with the places named in it so far. */
export interface Named extends Around {
  readonly source: Source;
  readonly mentions: readonly Mention[];
}

/** A place named by its subject: the tokens that name it, the section beside them, and what it is said to speak of. */
export interface Description {
  readonly first: number;
  readonly last: number;
  readonly section: Mention | null;
  readonly subject: string;
}

/** Where small words, words for speaking of a thing, and the name of a section end. */
export const leadIn = (text: Named, from: number): { end: number; isTold: boolean; section: Mention | null } => {
  const { tokens } = text.source;
  let isTold = false;
  let section: Mention | null = null;
  let at = from;
  while (at < from + longestLead) {
    const token = tokens[at];
    const inside = mentionAt(text, at);
    if (inside !== null && isSection(inside) && section === null) {
      section = inside;
      at = inside.last;
      continue;
    }
    if (token === undefined || (token.breaks === 2 && at > from)) break;
    const tells = tellsAt(text.source, at);
    if (tells === 0 && !leadingIn.has(token.norm)) break;
    isTold ||= tells > 0;
    at += Math.max(1, tells);
  }
  return { end: at, isTold, section };
};

/** Tokens: « , au sein de la section II, où il est également fait mention de ». */
const longestLead = 16;

/** To the next mark, quotation, or verb of ours behind a word: "customs authorities that oppose …" is all of the subject. */
export const subjectFrom = ({ source, mentions, isQuoted, isVerb }: Named, from: number): string | null => {
  const { tokens } = source;
  let end = from;
  while (end < from + longestSubject) {
    const token = tokens[end];
    if (token === undefined || token.breaks === 2 || isQuoted(token.start) || isMark(token, ',.;:()')) break;
    const isOfSubject = goesOnOf.has(tokens[end - 1]?.norm ?? '');
    if (end > from && !isOfSubject && (isVerb(end) || mentionAt({ mentions }, end) !== null)) break;
    end += 1;
  }
  // « Celle qui concerne le 39 », "the one on II.33" is named by its number.
  const isNumber = (end === from + 1 && tokens[from]?.kind === 'number') || mentionAt({ mentions }, from) !== null;
  return end === from || isNumber ? null : source.text.slice(tokens[from]?.start, tokens[end - 1]?.end);
};

/** Behind it a verb is the subject's own. */
const goesOnOf: ReadonlySet<string> = new Set([...relatives, 'التي', 'الذي', 'الذين']);

/** Tokens: what follows says what is asked rather than what is meant. */
const longestSubject = 24;

/** "My second point concerns [corruption] (Section II)": behind a word for speaking of a thing, or back to the mark before. */
export const subjectBefore = (text: Named, end: number): { subject: string; isTold: boolean } | null => {
  const { source, isQuoted } = text;
  const { tokens } = source;
  let from = end;
  while (from > Math.max(0, end - longestSubject)) {
    const token = tokens[from - 1];
    if (token === undefined || isQuoted(token.start) || isMark(token, ',.;:') || mentionAt(text, from - 1) !== null)
      break;
    from -= 1;
    if (token.breaks > 0) break;
  }
  if (from === end) return null;
  // « la cooperación Sur-Sur » is not « sur ».
  const told = Array.from({ length: end - from }, (_, step) => from + step).find(
    (at) => tellsAt(source, at) > 0 && !isMark(tokens[at + 1], '-') && !isMark(tokens[at - 1], '-'),
  );
  const start = told === undefined ? from : leadIn({ ...text, mentions: [] }, told).end;
  return start >= end
    ? null
    : { subject: source.text.slice(tokens[start]?.start, tokens[end - 1]?.end), isTold: told !== undefined };
};

/** Tokens of a word for speaking of a thing: "concerns", 谈到; 0 where none stands. */
const tellsAt = ({ tokens }: Source, at: number): number => {
  const [one, next] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return describing.has(one) || treating.has(one) ? 1 : describingInFront.has(one + next) ? 2 : 0;
};

/** A verb for it, which makes what stands before it speak: 谈到, and not the preposition 关于 alone. */
export const isTreated = ({ tokens }: Source, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .some(({ norm }, at) => treating.has(norm) || treatingInHan.has(norm + (tokens[from + at + 1]?.norm ?? '')));

/** A section or a heading as a whole, of the draft. */
export const isSection = ({ unit, numbers, foreign }: Mention): boolean =>
  unit === 'section' && numbers.length === 0 && foreign === null;

/** The place that a token belongs to the name of. */
export const mentionAt = ({ mentions }: { readonly mentions: readonly Mention[] }, at: number): Mention | null => {
  const before = mentions[firstFrom(mentions, at + 1, (mention) => mention.first) - 1];
  return before !== undefined && before.last > at ? before : null;
};

import type { Token } from '#reference/tokens.ts';
import { endsThere } from './ends-there.ts';
import { isAsked } from './verb-position.ts';
import type { Action } from './action-words.ts';
import type { ActionMeaning } from './vocabulary.ts';

/** A verb (or its noun) that asks for something. Tokens `first` up to, not including, `last`. */
export interface Verb {
  readonly action: Action;
  readonly first: number;
  readonly last: number;
  /** It only lets the wish be understood. */
  readonly hint?: boolean;
  /** It asks only where it puts words into the text. */
  readonly wording?: boolean | undefined;
}

export const verbsIn = (
  tokens: readonly Token[],
  action: (at: number) => { meaning: ActionMeaning; end: number } | null,
  inMention: (at: number) => boolean,
  isQuoted: (position: number) => boolean,
): Verb[] => {
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = inMention(at) || isQuoted(token.start) ? null : action(at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (found.meaning.is === 'action' && found.meaning.closing === true && !endsThere(tokens, found.end)) {
      at += 1;
      continue;
    }
    if (
      found.meaning.is === 'action' &&
      !isCompound(tokens, at) &&
      isAsked(tokens, at, found.end, found.meaning.action, inMention)
    )
      verbs.push({
        action: found.meaning.action,
        first: at,
        last: found.end,
        hint: found.meaning.hint,
        wording: found.meaning.wording,
      });
    // "would like it to stay": the wish begins within what tells of wishes.
    at = found.meaning.is === 'reporting' ? at + 1 : found.end;
  }
  return verbs;
};

/** "Record-keeping", "peace-building": the second half of a noun; "re-insert" and « mettons-le » are verbs. */
const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const [before, dash, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    dash?.text === '-' &&
    !dash.spaced &&
    token?.spaced === false &&
    before?.kind === 'word' &&
    before.norm.length > longestPrefix &&
    /ing$/u.test(token.norm)
  );
};

/** Letters: "re-", "co-", "pre-". */
const longestPrefix = 3;

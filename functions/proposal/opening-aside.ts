import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';
import { openersOf } from './openers.ts';
import { nothing } from './put-as-question.ts';
import { openingAsides } from './words/opening-asides.ts';

/** Tokens of the longest. */
const longest = 24;

/**
 * "To avoid repetition, we would merge 11 and 12": what a request is for opens the sentence and ends at its comma. It asks
 * nothing, its "avoid" denies nothing and the "if" of "if we are not mistaken" is no condition: the words are taken for
 * nothing said. What names a number or quotes stays: it may be what is asked.
 */
export const withoutOpeningAsides = (tokens: readonly Token[], language: Language): readonly Token[] => {
  const openings = openingsOf(language);
  let plain: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opens(tokens, at) || openings.at(tokens, at) === null) continue;
    const comma = commaFrom(tokens, at);
    if (comma === null) continue;
    plain ??= [...tokens];
    for (let word = at; word < comma; word += 1) {
      const token = tokens[word];
      if (token !== undefined && token.kind !== 'mark') plain[word] = { ...token, norm: nothing };
    }
    at = comma;
  }
  return plain ?? tokens;
};

/** A sentence begins there, or what stands behind a label. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (tokens[at]?.breaks ?? 0) > 0 || isMark(tokens[at - 1], '.;:!?–—-)');

const commaFrom = (tokens: readonly Token[], from: number): number | null => {
  for (let at = from; at < from + longest; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || (at > from && token.breaks > 1)) return null;
    if (isMark(token, ',')) return at;
    if (isMark(token, '.;:!?"“«')) return null;
  }
  return null;
};

const openingsOf = openersOf(openingAsides);

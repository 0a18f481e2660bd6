import { isMark } from '#reference/mention.ts';
import { folded } from '#reference/phrases.ts';
import type { Token } from '#reference/tokens.ts';
import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';
import type { Action } from './action-words.ts';
import { doing } from './deeds.ts';
import { openersOf } from './openers.ts';
import { actionPhrases } from './vocabulary.ts';
import { inquiring, requesting } from './words/requesting.ts';

/** Tokens between what opens the question and what is asked for: "would it not be [more elegant to] combine". */
const between = 7;
/** The same in characters of Chinese, the place among them. */
const characters = 24;
/** Tokens in which its question mark stands. */
const longest = 150;

/**
 * A request put as a question says what it would say without its opening: « Ne serait-il pas préférable de supprimer le
 * 12 ? » asks to delete it. The words of the opening are taken for nothing said, their "not" and "if" among them.
 */
export const withoutOpenings = (tokens: readonly Token[], language: Language): readonly Token[] => {
  if (!tokens.some((token) => isMark(token, '?'))) return tokens;
  const actions = actionPhrases(language);
  const openings = openingsOf(language);
  let plain: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const opening = openings.at(tokens, at);
    if (opening === null) continue;
    const asked = askedBehind(tokens, opening.end, language, actions);
    if (asked === null || !isAskedAt(tokens, asked)) continue;
    plain ??= [...tokens];
    // 能否将第12段移至……: the place stands between, and is no part of the opening.
    const isPlaceBetween = tokens.slice(opening.end, asked).some(({ kind }) => kind === 'number');
    for (let word = at; word < (isPlaceBetween ? opening.end : asked); word += 1) {
      const token = tokens[word];
      if (token !== undefined) plain[word] = { ...token, norm: nothing, kind: 'word' };
    }
    at = asked - 1;
  }
  return plain ?? tokens;
};

/** What words are taken for that say nothing of what is asked. */
export const nothing = '';

/** The token at which what the opening leads up to is asked for; null where it asks to be told something, or for nothing. */
const askedBehind = (
  tokens: readonly Token[],
  from: number,
  language: Language,
  actions: ReturnType<typeof actionPhrases>,
): number | null => {
  for (let at = from; at <= from + (language === 'zh' ? characters : between); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.breaks === 2 || isMark(token, '?:;.!')) return null;
    if (token.kind === 'number' && language !== 'zh') return null;
    const found = actions.at(tokens, at)?.meaning;
    if (found?.is === 'action' && found.action === 'question') return null;
    if (inquires(tokens, from, at + 1, language)) return null;
    if (found?.is === 'action' && asked.has(found.action)) return at;
  }
  return null;
};

/** What is done to the text, and to leave it; who asks whether something would be preferred has not yet said what. */
const asked: ReadonlySet<Action> = new Set(
  [...doing, 'keep' as const].filter((one) => one !== 'prefer' && one !== 'reserve'),
);

/** Folded once, and not for every question. */
const inquiringFolded: ReadonlyMap<Language, readonly string[]> = new Map(
  languages.map((language) => [language, inquiring[language].map(folded)]),
);

const inquires = (tokens: readonly Token[], from: number, to: number, language: Language): boolean => {
  const words = inquiringFolded.get(language) ?? [];
  const said = tokens.slice(from, to);
  return language === 'zh'
    ? words.some((word) =>
        said
          .map(({ norm }) => norm)
          .join('')
          .includes(word),
      )
    : said.some(({ norm }) => words.some((word) => norm.startsWith(word)));
};

const isAskedAt = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + longest; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.breaks === 2) return false;
    if (isMark(token, '?')) return true;
    if (isMark(token, '.!') && (next === undefined || next.spaced || next.breaks > 0 || token.text === '。'))
      return false;
  }
  return false;
};

const openingsOf = openersOf(requesting);

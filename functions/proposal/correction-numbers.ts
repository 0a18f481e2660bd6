import { isMark } from '#reference/mention.ts';
import type { Source } from '#reference/mention.ts';
import { ordinalAt } from '#reference/ordinals.ts';
import type { Language } from '#wording/language.ts';
import { nounPhrases, signPhrases } from './correction-signs.ts';
import type { Standing } from './correction.ts';

/** Proposals of ours named by their numbers, where they stand in a reply: tokens `first` up to, not including, `last`. */
export interface Numbered {
  readonly ids: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Numbers in one list of proposals. */
const longestList = 50;

/** "Item 3", "proposals 2, 4 and 5", "#3", "the third proposal", "第三项提案", «المقترح الثالث». */
export const numberedAt = (
  source: Source,
  at: number,
  language: Language,
  standing: Standing,
  isQuoted: (position: number) => boolean,
): Numbered | null => {
  const token = source.tokens[at];
  if (token === undefined || isQuoted(token.start)) return null;
  const noun = nounPhrases(language).at(source.tokens, at);
  if (noun !== null) {
    const list = listAt(source, pastNumberWord(source, noun.end, language));
    if (list !== null && (noun.meaning === 'item' || areOurs(list.ids, standing))) return { ...list, first: at };
    const which = ordinalAt(source, noun.end);
    // «المقترح الثالث»: the ordinal stands behind, written together.
    if (which !== null && source.tokens[noun.end]?.breaks === 0 && areOurs([which.value], standing))
      return { ids: [which.value], first: at, last: which.end };
  }
  if (isMark(token, '#') || token.text === '№') {
    const list = listAt(source, at + 1);
    if (list !== null && areOurs(list.ids, standing)) return { ...list, first: at };
  }
  return ordinalFirst(source, at, language, standing);
};

const ordinalFirst = (source: Source, at: number, language: Language, standing: Standing): Numbered | null => {
  const isChinese = source.tokens[at]?.norm === '第';
  const which = isChinese ? chineseOrdinal(source, at) : lastOrOrdinal(source, at, standing);
  if (which === null) return null;
  const noun = nounPhrases(language).at(source.tokens, which.end);
  if (noun === null || (noun.meaning === 'doubtful' && !areOurs([which.value], standing))) return null;
  return { ids: [which.value], first: at, last: noun.end };
};

const lastOrOrdinal = (source: Source, at: number, standing: Standing): { value: number; end: number } | null => {
  const found = source.phrase(at);
  if (found?.meaning.is !== 'last') return ordinalAt(source, at);
  const last = standing.items.at(-1)?.id;
  return last === undefined ? null : { value: last, end: found.end };
};

const chineseOrdinal = (source: Source, at: number): { value: number; end: number } | null => {
  const next = source.tokens[at + 1];
  if (next?.kind === 'number') return { value: next.value, end: at + 2 };
  const found = source.phrase(at + 1);
  return found?.meaning.is === 'cardinal' ? { value: found.meaning.value, end: found.end } : null;
};

const pastNumberWord = (source: Source, at: number, language: Language): number => {
  const found = signPhrases(language).at(source.tokens, at);
  return found?.meaning === 'number' ? found.end : isMark(source.tokens[at], '#№') ? at + 1 : at;
};

/** "2", "2, 4 and 5", "2-4". */
const listAt = (source: Source, from: number): { ids: number[]; last: number } | null => {
  const ids: number[] = [];
  let at = from;
  for (;;) {
    const token = source.tokens[at];
    if (token?.kind !== 'number' || token.value < 1 || token.breaks === 2) break;
    const end = source.tokens[at + 2];
    // "Proposal 1(a)", "proposal 19.2" number something else.
    if (isMark(source.tokens[at + 1], '.') && end?.kind === 'number' && !end.spaced) return null;
    if (isMark(source.tokens[at + 1], '-') && end?.kind === 'number' && end.value > token.value && !end.spaced) {
      if (end.value - token.value >= longestList) return null;
      for (let id = token.value; id <= end.value; id += 1) ids.push(id);
      at += 3;
    } else {
      ids.push(token.value);
      at += 1;
    }
    if (ids.length > longestList) return null;
    const joint = source.phrase(at);
    const next = joint?.meaning.is === 'and' ? joint.end : isMark(source.tokens[at], ',/&') ? at + 1 : null;
    const further =
      next !== null && source.phrase(next)?.meaning.is === 'and' ? (source.phrase(next)?.end ?? next) : next;
    if (further === null || source.tokens[further]?.kind !== 'number' || (source.tokens[further]?.breaks ?? 0) > 0)
      break;
    at = further;
  }
  return ids.length === 0 ? null : { ids, last: at };
};

/** "Point 3", "amendment 3": of ours where we have a third, and nothing of ours stands on a paragraph 3. */
const areOurs = (ids: readonly number[], { items }: Standing): boolean =>
  ids.every(
    (id) => items.some((item) => item.id === id) && !items.some(({ target }) => paragraphNumber(target) === id),
  );

/** 19 of `II.19`, `II.19+`, `II.19(a)`; null where the target is no one paragraph. */
export const paragraphNumber = (target: string): number | null => {
  const found = /(?:^|\.)(\d{1,6})(?:\([a-z]{1,4}\)){0,3}\+?$/u.exec(target)?.[1];
  return found === undefined ? null : Number(found);
};

import { isJoinedOn } from '#reference/joined-on.ts';
import { isMark, pastArticles } from '#reference/mention.ts';
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
    // «المقترح الثالث», «предложения два и три»: words for the numbers stand behind, on the same line.
    const spelt =
      source.tokens[noun.end]?.breaks === 0 ? wordsAt(source, noun.end, (from) => countedAt(source, from)) : null;
    if (spelt !== null && areOurs(spelt.ids, standing)) return { ...spelt, first: at };
  }
  if (isMark(token, '#') || token.text === '№') {
    const list = listAt(source, at + 1);
    if (list !== null && areOurs(list.ids, standing)) return { ...list, first: at };
  }
  return ordinalFirst(source, at, language, standing);
};

const ordinalFirst = (source: Source, at: number, language: Language, standing: Standing): Numbered | null => {
  const which = wordsAt(source, at, (from) =>
    source.tokens[from]?.norm === '第' ? chineseOrdinal(source, from) : lastOrOrdinal(source, from, standing),
  );
  if (which === null) return null;
  const noun = nounPhrases(language).at(source.tokens, which.last);
  const isSure = noun?.meaning === 'item' && which.ids.length === 1;
  if (noun === null || (!isSure && !areOurs(which.ids, standing))) return null;
  return { ids: which.ids, first: at, last: noun.end };
};

type Counted = { readonly value: number; readonly end: number } | null;

/** "Third", "three". */
const countedAt = (source: Source, at: number): Counted => {
  const found = source.phrase(at);
  return found?.meaning.is === 'cardinal' ? { value: found.meaning.value, end: found.end } : ordinalAt(source, at);
};

/** "The first and the fifth", «الأول والرابع»: numbers in words, one or several. */
const wordsAt = (
  source: Source,
  from: number,
  read: (from: number) => Counted,
): { ids: number[]; last: number } | null => {
  const ids: number[] = [];
  let last = from;
  for (let at = from; ids.length < longestList;) {
    const one = read(at);
    if (one === null) break;
    ids.push(one.value);
    last = one.end;
    const joint = source.phrase(last);
    const comma = isMark(source.tokens[last], ',') ? last + 1 : null;
    const joined = isJoinedOn(source.tokens[last]) ? last : comma;
    const behind = joint?.meaning.is === 'and' ? joint.end : joined;
    if (behind === null) break;
    at = pastArticles(source, behind);
  }
  return ids.length === 0 ? null : { ids, last };
};

const lastOrOrdinal = (source: Source, at: number, standing: Standing): Counted => {
  const found = source.phrase(at);
  if (found?.meaning.is !== 'last') return ordinalAt(source, at);
  const last = standing.items.at(-1)?.id;
  return last === undefined ? null : { value: last, end: found.end };
};

const chineseOrdinal = (source: Source, at: number): Counted => {
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

/** "Point 3", "amendment 3": of ours where we have a third, and no other of ours stands on a paragraph 3. */
const areOurs = (ids: readonly number[], { items }: Standing): boolean =>
  ids.every(
    (id) =>
      items.some((item) => item.id === id) &&
      !items.some((item) => item.id !== id && paragraphNumber(item.target) === id),
  );

/** 19 of `II.19`, `II.19+`, `II.19(a)`; null where the target is no one paragraph. */
export const paragraphNumber = (target: string): number | null => {
  const found = /(?:^|\.)(\d{1,6})(?:\([a-z]{1,4}\)){0,3}\+?$/u.exec(target)?.[1];
  return found === undefined ? null : Number(found);
};

import { coreOf } from '#reference/core.ts';
import { spelt } from '#reference/edges.ts';
import { mentionOf } from '#reference/mentions.ts';
import { isMark, pastArticles, plainNumber } from '#reference/mention.ts';
import type { Mention, NumberRef, Source } from '#reference/mention.ts';
import { ordinalAt } from '#reference/ordinals.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import { afterOrdinals } from '#reference/words/singular-articles.ts';
import { areNamed } from './named-before.ts';
import { firstFrom } from './within.ts';
import { finite } from './words/describing.ts';
import { goesOn, neverAdjectives, oneOfThem } from './words/pronouns.ts';
import {
  afterSingled,
  beforeArabic,
  comparing,
  byThemselves,
  edgeNouns,
  inHan,
  leadsSingled,
  neuter,
  pointing,
} from './words/singling.ts';

/** What a text says of the words around: which characters are quoted, and at which tokens a verb begins. */
interface Around {
  readonly isQuoted: (position: number) => boolean;
  readonly isVerb: (at: number) => boolean;
}

/**
 * "Paragraphs 5 and 12 … The former is fine, the latter …", «первый из них», « الأولى … والثانية », 前一段: each of those that
 * were named together becomes a place of its own, told by its order. Only where several were named, or one was counted.
 */
export const withSingled = (source: Source, named: readonly Mention[], around: Around): readonly Mention[] => {
  const singled: Mention[] = [];
  const taken = new Uint8Array(source.tokens.length);
  let skipTo = 0;
  for (let at = 0; at < source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (at < skipTo || token === undefined || around.isQuoted(token.start)) continue;
    const inside = named[firstFrom(named, at + 1, (mention) => mention.first) - 1];
    if (inside !== undefined && inside.last > at && !isBareOrdinal(source, inside) && !isBeside(source, inside))
      continue;
    const one = isOfWords(source, at, around) || isEnumerating(source, at) ? null : wordAt(source, at, around);
    const isOther = inside !== undefined && inside.last > at;
    const least = Math.max(2, ...(one?.numbers ?? []).map(({ from }) => from));
    if (one === null || !areNamed(source, named, { at, least, isOther, isQuoted: around.isQuoted })) continue;
    const { numbers, fromEnd, end } = one;
    singled.push(mentionOf(source, at, coreOf({ unit: 'singled', numbers, fromEnd, last: end })));
    taken.fill(1, at, one.end);
    skipTo = one.end;
  }
  if (singled.length === 0) return named;
  const free = named.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return [...free, ...singled].sort((one, other) => one.first - other.first);
};

interface Word {
  readonly numbers: readonly NumberRef[];
  readonly fromEnd: readonly number[];
  readonly end: number;
}

/** « Le troisième », read as paragraph 3 where nothing else was known. */
const isBareOrdinal = ({ tokens, phrase }: Source, { weak, numbers, first, last, named }: Mention): boolean =>
  weak &&
  numbers.length === 1 &&
  named === null &&
  tokens[last - 1]?.kind === 'word' &&
  [first, first + 1].some((at) => at < last && phrase(at)?.meaning.is === 'ordinal');

/** « "x" الأولى »: which of the words quoted. */
const isOfWords = ({ tokens }: Source, at: number, { isQuoted }: Around): boolean =>
  tokens[at]?.breaks === 0 && isQuoted(tokens[at - 1]?.start ?? -1);

/** "Second: …", «Второе.», «во-вторых»: what comes next. */
const isEnumerating = ({ tokens }: Source, at: number): boolean => {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || byThemselves.has(token.norm) || beginsWithHan(token.text)) return false;
  const opens = before === undefined || token.breaks > 0 || isMark(before, '.;:!?');
  if (comparing.has(before?.norm ?? '')) return true;
  const closing = leadsSingled.has(token.norm) ? tokens[at + 2] : behind;
  return neuter.has(token.norm) || isMark(before, '-') || (opens && isMark(closing, '.:'));
};

/** 前一段 is also the paragraph before. */
const isBeside = ({ tokens }: Source, { step, first }: Mention): boolean =>
  step !== null && beginsWithHan(tokens[first]?.text ?? '');

const wordAt = (source: Source, at: number, around: Around): Word | null => {
  const token = source.tokens[at];
  if (token === undefined) return null;
  if (beginsWithHan(token.text)) return hanAt(source, at);
  const alone = byThemselves.get(token.norm);
  if (alone !== undefined) return closes(source, at + 1, at, around) ? placed(alone, at + 1) : null;
  const first = firstWord(source, at, around);
  return first === null ? null : orderAt(source, first, at, around);
};

/** Where the word that says which may begin: behind an article; in Russian and Arabic by itself. */
const firstWord = (source: Source, at: number, around: Around): number | null => {
  const token = source.tokens[at];
  if (token === undefined) return null;
  if (leadsSingled.has(token.norm)) return source.tokens[at + 1]?.norm === "'" ? at + 2 : at + 1;
  if (/^\p{Script=Cyrillic}/u.test(token.text)) return at;
  if (!/^[وفبلك]?ل?ال/u.test(token.text) && !/^لل/u.test(token.text)) return null;
  const before = source.tokens[at - 1];
  // « الفقرة الأولى »: an adjective, unless something of its own stands before or on it.
  const isFree =
    before === undefined ||
    before.kind !== 'word' ||
    token.breaks > 0 ||
    /^(?:[وفبك]ال|لل)/u.test(token.text) ||
    beforeArabic.has(before.norm) ||
    around.isVerb(at - 1);
  return isFree ? at : null;
};

const orderAt = (source: Source, first: number, at: number, around: Around): Word | null => {
  const last = source.phrase(first);
  // « al final », "the closing": a noun.
  const isLast = last?.meaning.is === 'last' && !edgeNouns.has(source.tokens[first]?.norm ?? '');
  const ordinal = isLast ? null : ordinalAt(source, first);
  const end = isLast ? last.end : ordinal?.end;
  if (end === undefined || source.tokens[first]?.kind !== 'word') return null;
  if (pointing.has(source.tokens[at]?.norm ?? '') && !isLast) return null;
  const and = source.phrase(end);
  const isJoined = and?.meaning.is === 'and' && !isMark(source.tokens[end], ',');
  const next = isJoined && ordinal !== null ? pastArticles(source, and.end) : null;
  const second = next === null ? null : ordinalAt(source, next);
  const closing = next !== null && source.phrase(next)?.meaning.is === 'last' ? source.phrase(next) : null;
  const numbers = ordinal === null ? [] : [ordinal, ...(second === null ? [] : [second])];
  const behind = closing?.end ?? second?.end ?? end;
  if (!closes(source, behind, first, around)) return null;
  return {
    numbers: numbers.map(({ value }) => plainNumber(value)),
    fromEnd: isLast || closing !== null ? [1] : [],
    end: behind,
  };
};

/** Nothing follows that the word could be an adjective of. */
const closes = (source: Source, end: number, word: number, { isVerb }: Around): boolean => {
  const next = source.tokens[end];
  const arabic = /^\p{Script=Arabic}/u.test(source.tokens[word]?.text ?? '');
  if (next === undefined || next.kind !== 'word' || next.breaks > 0 || arabic)
    return !(isMark(next, '-') && next?.spaced === false);
  const isOfThem = oneOfThem.has(`${next.norm} ${source.tokens[end + 1]?.norm ?? ''}`);
  const seldom = neverAdjectives.has(source.tokens[word]?.norm ?? '') && goesOn.has(next.norm);
  return isOfThem || seldom || isVerb(end) || sets.some((set) => set.has(next.norm));
};

const sets: readonly ReadonlySet<string>[] = [finite, afterOrdinals, afterSingled];

/** 前者, 后一段. */
const hanAt = (source: Source, at: number): Word | null => {
  for (const [word, which] of inHan) {
    const end = spelt(source, at, word);
    if (end !== null) return placed(which, end);
  }
  return null;
};

const placed = (which: number, end: number): Word =>
  which > 0 ? { numbers: [plainNumber(which)], fromEnd: [], end } : { numbers: [], fromEnd: [-which], end };

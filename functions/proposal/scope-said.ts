import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { resolve } from '#reference/resolve.ts';
import type { Action } from './action-words.ts';
import { doing } from './deeds.ts';
import type { Paper } from './paper.ts';
import { phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { enterSection } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { elsewhere, unlessSaid } from './words/elsewhere.ts';

/**
 * "What follows is on Section III; those on Section II I shall mark", 第三部分的意见如下，第二部分的另函提交, « كل ما يلي في الجزء
 * الثالث ما لم أذكر خلاف ذلك »: the section that the mail is about is in force from here, and the other is left where it is
 * dealt with. Nothing is asked of either.
 * @returns whether the sentence said that and nothing else
 */
export const saysScope = (state: State, sentence: Sentence): boolean => {
  const { paper } = state;
  const named = within(paper.mentions, sentence, (mention) => mention.first);
  if (named.length === 0 || !named.every(isSection) || asks(paper, sentence)) return false;
  const text = paper.text.slice(sentence.start, sentence.end);
  const isWhole = unless.in(text).length > 0;
  const others = new Set(away.in(text).map(({ start }) => stretchOf(paper, sentence, sentence.start + start)));
  const meant = isWhole
    ? named.slice(0, 1)
    : named.filter((mention) => !others.has(stretchOf(paper, sentence, mention.start)));
  if (!isWhole && meant.length === named.length) return false;
  const { section } = state.context;
  const places = new Set(meant.flatMap((mention) => resolve(mention, state.context, paper.outline)).map(placeOf));
  const [only] = places;
  // "Our comments on Section II will follow": where another is in force, that one stays.
  if (places.size === 0) return section !== null && !sentence.beginsBlock;
  if (places.size > 1 || only === undefined || only === null) return false;
  enterSection(state, only, 'heading');
  return true;
};

const away = phrasesOf(elsewhere);
const unless = phrasesOf(unlessSaid);

const placeOf = ({ place }: { readonly place: string | null }): string | null => place;

const isSection = ({ unit, numbers, foreign }: Mention): boolean =>
  unit === 'section' && numbers.length === 0 && foreign === null;

/** Something is to be done with what is named. */
const asks = (paper: Paper, sentence: Sentence): boolean =>
  isMark(paper.tokens[sentence.last - 1], '?') ||
  within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start).length > 0 ||
  within(paper.verbs, sentence, (verb) => verb.first).some(({ action }) => asked.has(action));

/** Splitting, reading and leaving open are said of mails too: « d'un envoi séparé », 文字如下, « ونؤجل الجزء الثاني إلى الغد ». */
const ofMails: ReadonlySet<Action> = new Set<Action>(['read', 'split', 'change', 'insert', 'reserve']);
const positions: readonly Action[] = ['support', 'oppose', 'keep', 'withdraw'];
const asked: ReadonlySet<Action> = new Set([...doing, ...positions].filter((action) => !ofMails.has(action)));

/** Between commas: which of them a position lies in. */
const stretchOf = ({ tokens }: Paper, { first, last }: Sentence, position: number): number => {
  let count = 0;
  for (let at = first; at < last && (tokens[at]?.end ?? 0) <= position; at += 1)
    if (isMark(tokens[at], ',;:،؛')) count += 1;
  return count;
};

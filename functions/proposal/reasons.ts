import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { treating } from '#reference/words/describing.ts';
import { renaming, topics } from './words/describing.ts';

/** Before "as the", "as paragraph": what makes a measure of it and no reason. Folded. */
const measures: ReadonlySet<string> = new Set(['far', 'insofar', 'much', 'well', 'such', 'same', 'long', 'soon']);

/**
 * « Dado que el párrafo 21 ya lo trata, proponemos suprimir el 12 »: the token up to which the places of a clause only
 * argue; 0 where no other place follows.
 */
export const arguedUntil = (paper: Paper, { first, verb, mentions }: Clause): number => {
  if (verb === null || !isReason(paper, first)) return 0;
  for (let at = first + 1; at < verb.first; at += 1)
    if (isMark(paper.tokens[at], ',') && !paper.isQuoted(paper.tokens[at]?.start ?? 0) && !paper.isInMention(at))
      return mentions.some((mention) => mention.first > at && mention.numbers.length > 0) ? at : 0;
  return 0;
};

/** Whether a reason begins at a token: "because", "as the"; not "as far as the", nor "i.e. paragraphs 7 to 12". */
export const isReason = (paper: Paper, at: number): boolean => {
  const found = paper.action(at);
  if (found?.meaning.is !== 'because' || measures.has(paper.tokens[at - 1]?.norm ?? '')) return false;
  // « الفقرة 12، حيث ينبغي إضافة … »: there, and not because.
  if (placing.has(paper.tokens[at]?.norm ?? '') && placesAt(paper, found.end)) return false;
  // « الفقرة 12 من الباب الثاني »: the section of a place, and not « من باب », by way of.
  if (paper.isInMention(at)) return false;
  if (isAskedFor(paper, at) || followsTopic(paper, at)) return false;
  return !(renaming.has(paper.tokens[at]?.norm ?? '') && paper.isInMention(found.end));
};

/** What gives a reason, and leads to what is asked at a place. Folded. */
const placing: ReadonlySet<string> = new Set(['حيث', 'donde']);

/** « حيث يتناول النص … »: in that place the draft speaks of something. */
const placesAt = (paper: Paper, at: number): boolean =>
  paper.action(at)?.meaning.is === 'obliging' ||
  [0, 1].some((steps) => treating.has(paper.tokens[at + steps]?.norm ?? ''));

/** Tokens before a place among which it is said that it is the topic. */
const nearTopic = 4;
/** Words that tell what a place is about. */
const longestDescription = 10;

/** « فيما يتعلق بالفقرة 12، فإن الوفد يدعو إلى … »: behind its topic the word leads to what is said of it. */
const followsTopic = (paper: Paper, at: number): boolean => {
  if (!topics.leads.has(paper.tokens[at]?.norm ?? '')) return false;
  let place = at - (isMark(paper.tokens[at - 1], ',') ? 2 : 1);
  // « أما الفقرات من 45 إلى 47 المتعلقة بحظر السلاح فإن »: what the place is about may stand between.
  const farthest = place - longestDescription;
  while (place > farthest && !paper.isInMention(place) && paper.tokens[place]?.kind === 'word') place -= 1;
  if (!paper.isInMention(place)) return false;
  while (paper.isInMention(place - 1)) place -= 1;
  return paper.norms(Math.max(0, place - nearTopic), place + 1).some((norm) => topics.opens.has(norm));
};

/** «просим, чтобы пункт 12 был исключен», « لا نرى مبررا لأن »: the word is part of a phrase that began before it. */
const isAskedFor = (paper: Paper, at: number): boolean =>
  [1, 2, 3, 4].some((steps) => {
    const found = paper.action(at - steps);
    return (found?.meaning.is === 'polite' || found?.meaning.is === 'noise') && found.end > at;
  });

import { isMark } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { unknown } from '#reference/placed.ts';
import { numberNouns, ownCounters, pointNouns } from './words/points.ts';

/** No list of remarks that is referred to by number is longer. */
const longestOwnList = 12;

/**
 * "Point 3 - here we are not in favour": where no list tells what point 3 is, it is a remark of somebody's, and no
 * paragraph; « point 34 » may be one, and a person looks.
 */
export const ownNumbers = (source: Source, all: readonly Mention[]): readonly Mention[] => {
  const mentions = all.some((mention) => isOurs(source, mention)) ? all.filter((one) => !isOurs(source, one)) : all;
  const counters = mentions.filter((mention) => isCounter(source, mention));
  if (counters.length === 0) return mentions;
  const counts = countsRemarks(counters);
  return mentions.map((mention, index) =>
    isCounter(source, mention) && !isOfSection(source, mention, mentions[index - 1])
      ? doubted(source, mention, counts)
      : mention,
  );
};

/** "Our third point concerns paragraph 11": whoever speaks counts what he says. */
const isOurs = ({ tokens }: Source, { unit, path, numbers, foreign, first, last }: Mention): boolean => {
  if (unit !== 'paragraph' || path.length > 0 || numbers.length === 0 || foreign !== null) return false;
  if (!ours.has(tokens[first - 1]?.norm ?? '') || tokens[first]?.breaks !== 0) return false;
  for (let at = first; at < last; at += 1) if (ownCounters.has(tokens[at]?.norm ?? '')) return true;
  return false;
};

/** Folded. */
const ours: ReadonlySet<string> = new Set(
  'our my notre nos mon mes nuestro nuestra nuestros mi mis наш наша нашего нашем мои моего'.split(' '),
);

/** « البند 12 … البند 26 … البند 63 »: what goes by leaps beyond any list of remarks numbers paragraphs. */
const countsRemarks = (counters: readonly Mention[]): boolean => {
  const numbers = counters.flatMap((mention) => mention.numbers.map(({ from }) => from));
  return numbers.some((number) => number <= 2) || numbers.every((number) => number <= longestOwnList);
};

const isCounter = (
  { tokens }: Source,
  { given, unit, path, named, numbers, foreign, relation, first, last }: Mention,
): boolean => {
  if (
    given !== undefined ||
    unit !== 'paragraph' ||
    path.length > 0 ||
    named !== null ||
    numbers.length === 0 ||
    foreign !== null
  )
    return false;
  if (numbers.some((ref) => ref.added !== null || ref.letters.length > 0)) return false;
  if (relation === 'at') return ownCounters.has(tokens[first]?.norm ?? '') || isRemark(tokens, first);
  for (let at = first; at < last; at += 1) if (ownCounters.has(tokens[at]?.norm ?? '')) return true;
  return false;
};

/** "Amendment No. 3", « Enmienda núm. 3 », « Поправка № 3 »: a noun for what senders write, before the sign for its number. */
const isRemark = (tokens: Source['tokens'], first: number): boolean =>
  (numberNouns.has(tokens[first]?.norm ?? '') || isMark(tokens[first], '№#')) &&
  tokens[first]?.breaks === 0 &&
  pointNouns.has(tokens[first - 1]?.norm ?? '');

/** "In Section II, item 84": the section named right before is whose item it is. */
const isOfSection = ({ tokens }: Source, { first }: Mention, before: Mention | undefined): boolean =>
  before !== undefined &&
  before.unit === 'section' &&
  before.foreign === null &&
  tokens[first]?.breaks === 0 &&
  (first === before.last || (first === before.last + 1 && isMark(tokens[before.last], ',:-–—')));

const doubted = (source: Source, mention: Mention, counts: boolean): Mention =>
  counts && mention.numbers.every((ref) => (ref.to ?? ref.from) <= longestOwnList)
    ? {
        ...mention,
        weak: true,
        given: {
          placed:
            leads(source, mention) || isHeading(source, mention)
              ? []
              : [unknown('it numbers remarks, and which is not known', [])],
          by: null,
          deletes: false,
          words: null,
        },
      }
    : { ...mention, doubted: true };

/** "Points 1 and 2 should read as follows:" leads to what comes, and asks nothing. */
const leads = ({ tokens }: Source, { last }: Mention): boolean => {
  for (let at = last; at < last + longestLead; at += 1) {
    const next = tokens[at + 1];
    if (isMark(tokens[at], ':') && (next === undefined || next.breaks > 0)) return at > last;
    if (isMark(tokens[at], '.;') || next === undefined || next.breaks === 2) return false;
  }
  return false;
};

/** "Amendment No. 3." is all its line or sentence says. */
const isHeading = ({ tokens }: Source, { first, last }: Mention): boolean => {
  const [noun, behind] = [tokens[first - 1], tokens[last]];
  const opens = first < 2 || (noun?.breaks ?? 0) > 0;
  return isRemark(tokens, first) && opens && (behind === undefined || behind.breaks > 0 || isMark(behind, '.'));
};

/** Tokens. */
const longestLead = 12;

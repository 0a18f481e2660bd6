import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import type { Token } from './tokens.ts';
import { afterNumbers, countingToo } from './words/after-numbers.ts';
import { describers, describing } from './words/describing.ts';

/** "The paragraph which deals with online trade, 67, …": between commas, behind what describes it. */
export const isEnclosed = (source: Source, at: number): boolean => {
  const [before, behind] = [source.tokens[at - 1], source.tokens[at + 1]];
  return (
    isMark(before, ',') &&
    (behind === undefined || behind.breaks > 0 || isMark(behind, ',.;:')) &&
    (behind === undefined || behind.spaced || source.tokens[at + 2]?.spaced !== false) &&
    isDescribed(source, at - 1)
  );
};

/** "by air and sea" in 26, "in 29 takes away …": a preposition leads up, and what follows is no thing that is counted. */
export const isLedUpTo = (source: Source, at: number): boolean => {
  const [before, token, behind] = [source.tokens[at - 1], source.tokens[at], source.tokens[at + 1]];
  if (before === undefined || token === undefined || token.breaks > 1) return false;
  if (token.value < 1 || token.value > highestLed) return false;
  // "…, 74 can be deleted", "the second one, 34, is one too many"
  if (isMark(before, ','))
    return tellsOf(behind) || (isMark(behind, ',') && modals.has(source.tokens[at + 2]?.norm ?? ''));
  if (placing.has(before.norm) && !opensSentence(source, at - 1)) return false;
  if (!leadingUp.has(before.norm) || quantities.has(source.tokens[at - 2]?.norm ?? '')) return false;
  if (behind === undefined || behind.breaks > 0) return true;
  // "On 22 May" is a day.
  if (behind.kind === 'word' && behind.text === 'May') return false;
  // "in 24 as well as in 34": no comparison.
  if (behind.norm === 'as' && source.tokens[at + 2]?.norm === 'well') return true;
  if (behind.kind === 'word')
    return behind.spaced && (tellsOf(behind) || source.phrase(at + 1)?.meaning.is === 'relation');
  if (isMark(behind, '.')) return source.tokens[at + 2]?.kind !== 'number' || source.tokens[at + 2]?.spaced === true;
  return behind.spaced ? !isMark(behind, '%°+=/') : isMark(behind, ',;:)?!');
};

/** A word behind a number that goes on to say something of it, and no thing of which there are so many. */
const tellsOf = (behind: Token | undefined): boolean =>
  behind?.kind === 'word' && afterNumbers.has(behind.norm) && !countingToo.has(behind.norm);

/** Words that lead up to what is spoken of. Folded. */
const leadingUp: ReadonlySet<string> = new Set(
  [
    'in on of from to neither nor without after before behind with for both either that let does do did if whether',
    'against beside alongside ahead',
    'dans sur au en ni',
    'sobre',
  ].flatMap((line) => line.split(' ')),
);

/** Of these a verb says where something goes, and finds the number itself; but "After 12, a new paragraph". Folded. */
const placing: ReadonlySet<string> = new Set(['after', 'before', 'behind', 'ahead', 'beside', 'alongside']);

const opensSentence = (source: Source, at: number): boolean =>
  (source.tokens[at]?.breaks ?? 2) > 0 || isMark(source.tokens[at - 1], '.:;(-');

/** Before such a word they make a number of it: "more than 30", "up to 15". Folded. */
const quantities: ReadonlySet<string> = new Set(
  'more less fewer other rather up close down some plus moins mas menos'.split(' '),
);

const modals: ReadonlySet<string> = new Set(
  'can could should must may might would is are was were needs ought doit devrait peut pourrait debe deberia puede podria'.split(
    ' ',
  ),
);
/** Paragraphs of a section. */
const highestLed = 150;

/** Tokens between "paragraph" and the number behind what it is about. */
const longestDescription = 14;

/** "The paragraph on end-user certificates (29)": what is numbered was named, and described, without its number. */
export const isDescribed = (source: Source, behind: number): boolean => {
  for (let at = behind - 1; at >= behind - longestDescription; at -= 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks === 2 || isMark(token, '.;!?(') || token.kind === 'number') return false;
    const found = source.phrase(at)?.meaning;
    if (found?.is === 'unit') return found.unit === 'paragraph' || found.unit === 'section';
    if (describers.has(token.norm) && describing.has(source.tokens[at + 1]?.norm ?? '')) return true;
  }
  return false;
};

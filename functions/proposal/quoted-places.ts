import type { Mention } from '#reference/mention.ts';
import { sure } from '#reference/certainty.ts';
import { unknown, placedAt } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { firstFrom, within } from './within.ts';

/** A section that a sentence is only about: « Rapports : … ». */
const isTopic = (mention: Mention): boolean => mention.weak && mention.named !== null;

/** What more places than these have is a phrase of the draft and names none of them. */
const mostTwins = 3;

/** "The paragraph" beside words of it, "the third line": no place of their own. */
const pointsBack: ReadonlySet<Mention['unit']> = new Set(['line', 'same']);

/** Words quoted to name a paragraph are at least so many letters. */
const namingLength = 30;

/**
 * 'Where it says “To take account of the differing impacts …”, we …', “To not authorize …” – this is too narrow': a long
 * quotation that one place alone has is where the reader is, for this sentence and those after it.
 */
export const rememberQuoted = (state: State, sentence: Sentence): void => {
  const { paper } = state;
  const wording = wordingIndexOf(paper.outline);
  const named = within(paper.mentions, sentence, (mention) => mention.first);
  if (
    named.some(
      (mention) =>
        mention.foreign === null && (mention.step !== null || !pointsBack.has(mention.unit)) && !isTopic(mention),
    )
  )
    return;
  const numbered = numberedPlace(state, sentence);
  if (numbered !== null) {
    state.context = { ...state.context, last: [numbered] };
    state.namedIn = sentence;
    return;
  }
  for (const quotation of within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start)) {
    if (quotation.innerEnd - quotation.innerStart < namingLength || isPutForward(state, quotation.start)) continue;
    const places = wording.placesWith(paper.text.slice(quotation.innerStart, quotation.innerEnd));
    const [only] = places;
    if (only === undefined || places.length > (state.pending === null ? mostTwins : 1)) continue;
    // Where the reader is already is one of them.
    if (
      places.length > 1 &&
      (!sentence.beginsLine || state.context.last.some(({ place }) => place !== null && places.includes(place)))
    )
      continue;
    const placed: Placed =
      places.length > 1
        ? unknown(
            'several places have the quoted words',
            places.map((target) => ({ target, confidence: 0.9 / places.length, why: 'has the quoted words' })),
          )
        : placedAt(only, sure.wording, `only ${only} has the quoted words`);
    state.context = { ...state.context, last: [placed] };
    state.quoted = { sentence, placed };
    return;
  }
};

/** "It should say “x”", where a place was spoken of: words that are to come, and may stand elsewhere by chance. */
const isPutForward = ({ paper, context }: State, start: number): boolean => {
  if (context.last.length === 0) return false;
  const at = firstFrom(paper.tokens, start, (token) => token.start);
  return within(paper.verbs, { first: at - longestVerb, last: at }, (verb) => verb.first).some(
    ({ action, last }) => putting.has(action) && last === at,
  );
};

/** Tokens of a verb right before the words. */
const longestVerb = 6;
const putting: ReadonlySet<string> = new Set(['read', 'insert']);

/** Letters: shorter words stand in too many paragraphs to bear witness to a number. */
const witness = 8;

/**
 * "… so in 26 “by air and sea” ought to be …", "56, swap “terrorists” for …": a number without its noun, and beside it
 * words that the paragraph of that number has.
 */
const numberedPlace = (state: State, sentence: Sentence): Placed | null => {
  const { paper, context } = state;
  const { outline } = paper;
  const wording = wordingIndexOf(outline);
  const quoted = within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start)
    .map((one) => paper.text.slice(one.innerStart, one.innerEnd))
    .filter((words) => words.length >= witness);
  if (quoted.length === 0) return null;
  const holds = (place: string): boolean => quoted.some((words) => wording.holds(place, words));
  if (context.last.some(({ place }) => place !== null && holds(place))) return null;
  const sections = outline.sections.length === 0 ? [null] : outline.sections.map(({ id }) => id);
  const found = numbersIn(state, sentence).flatMap((number) =>
    sections.flatMap((section) => {
      const place = outline.paragraph(section, number);
      return place !== undefined && holds(place.id) ? [place] : [];
    }),
  );
  const here = found.filter(({ section }) => section === context.section);
  const [only] = here.length > 0 ? here : found;
  if (only === undefined || (here.length > 0 ? here : found).length > 1) return null;
  return placedAt(
    only.id,
    here.length > 0 ? sure.wording : likely,
    `the number ${only.label ?? ''} stands beside words of ${only.id}`,
  );
};

/** Where the section in force has no such words under that number, and another one has. */
const likely = 0.95;

/** Numbers of a sentence that may be looked up. */
const mostNumbers = 6;

/** Whole numbers with nothing behind them that they count: no dates, no "3 lines". */
const numbersIn = ({ paper }: State, sentence: Sentence): number[] => {
  const numbers: number[] = [];
  for (let at = sentence.first; at < sentence.last && numbers.length < mostNumbers; at += 1) {
    const token = paper.tokens[at];
    if (token?.kind !== 'number' || !token.spaced || paper.isQuoted(token.start)) continue;
    const behind = paper.source.phrase(at + 1)?.meaning.is;
    if (behind !== 'month' && behind !== 'unit' && behind !== 'half' && Number.isInteger(token.value))
      numbers.push(token.value);
  }
  return [...new Set(numbers)];
};

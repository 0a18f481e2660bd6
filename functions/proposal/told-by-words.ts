import type { Quotation } from '#reference/quotations.ts';
import { tokensOf } from '#reference/tokens.ts';
import { counterpartOf, otherNumber } from './counterpart.ts';
import type { Reading } from './item-of.ts';
import { areKin } from './old-words.ts';
import type { Edit } from './reading.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { edit } from './wording.ts';
import { adding, closing, correcting, goesOn, going, inFront, wishing } from './words/adding.ts';

/** A change of words, and the quotations that tell it. */
export interface Told {
  readonly edit: Edit;
  readonly quotations: readonly Quotation[];
  /** The old words are guessed from the new. */
  readonly isGuess?: boolean;
}

/** One wording that the place does not have, beside those that it has. */
export const withNew = (
  state: State,
  shown: readonly Quotation[],
  fresh: Quotation,
  readings: readonly Reading[],
): Told | null => {
  const near = shown.findLast((one) => one.end <= fresh.start) ?? shown.find((one) => one.start >= fresh.end);
  const words = wordsOf(state, fresh);
  if (near === undefined) return alone(state, fresh, words, readings);
  const beside = wordsOf(state, near);
  const cues = cuesBetween(state, near, fresh);
  const quotations = [near, fresh];
  const isJoined = /^\s*[,;]/u.test(words) || goesOn.has(tokensOf(words)[0]?.norm ?? '');
  const isKin = contains(words, beside) || contains(beside, words) || (areKin(beside, words) && !isJoined);
  // "“its”, not “it”"
  if (isSetAgainst(state, fresh, near)) return { edit: edit('replace', beside, words, null, null), quotations };
  const isWished = cues.some((norm) => wishing.has(norm)) || readings.some(({ kind }) => kind === 'replace');
  // "We support it. Its “x” are our law's “y”": who has said what he thinks must ask for words to be read otherwise.
  const isAdded = cues.some((norm) => adding.has(norm)) || isJoined;
  if (!isWished && !isAdded && readings.some(({ kind, isHint }) => kind === 'support' && isHint !== true)) return null;
  if (isKin) return { edit: edit('replace', beside, words, null, null), quotations };
  if (isAdded) {
    const where = cues.some((norm) => inFront.has(norm)) ? ('before' as const) : ('after' as const);
    return { edit: edit('insert', null, words, null, { where, words: beside }), quotations };
  }
  return isWished || isAlternative(state, near, fresh, readings)
    ? { edit: edit('replace', beside, words, null, null), quotations }
    : null;
};

/** "“x” weakens everything; let us say “y”": hardly a word beside the second, and nothing else asked of the first. */
const isAlternative = ({ paper }: State, near: Quotation, fresh: Quotation, readings: readonly Reading[]): boolean => {
  if (near.end > fresh.start || readings.length === 0 || readings.some(({ kind }) => !silent.has(kind))) return false;
  const between = within(paper.tokens, { first: near.end, last: fresh.start }, (token) => token.start);
  const joint = between.findLastIndex(({ kind, text }) => kind === 'mark' && joints.test(text));
  const behind = within(paper.tokens, { first: fresh.end, last: fresh.end + reach }, (token) => token.start);
  const stop = behind.findIndex(({ kind, text, breaks }) => breaks > 0 || (kind === 'mark' && joints.test(text)));
  const beside = between.slice(joint + 1).length + behind.slice(0, stop < 0 ? undefined : stop).length;
  return joint > 0 && beside <= mostBeside;
};

const silent: ReadonlySet<string> = new Set(['comment', 'question', 'oppose']);
const joints = /^[.;:!?,。；，、؛؟？！—–]$/u;
/** Tokens. */
const mostBeside = 6;

/** "“x”, not “y”", « « x » et non « y » »: the first is right, the second is not. */
const isSetAgainst = ({ paper }: State, one: Quotation, other: Quotation): boolean => {
  if (one.end > other.start) return false;
  const between = within(paper.tokens, { first: one.end, last: other.start }, (token) => token.start)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm);
  return between.length <= 3 && between.some((norm) => against.has(norm)) && between.every((norm) => linking.has(norm));
};

/** Folded. */
const against: ReadonlySet<string> = new Set('not non pas no не لا وليس ليس 而非 不是'.split(' '));
const linking: ReadonlySet<string> = new Set([...against, ...'and et y e и а и but mais pero'.split(' ')]);

/**
 * New words with none of the draft's beside them: "we would like it to finish with the words “…”" puts them last, "the
 * correct name is “…”" in the place of what is wrong there. Only where nothing else was understood.
 */
const alone = (state: State, fresh: Quotation, words: string, readings: readonly Reading[]): Told | null => {
  const isOpen = readings.every(({ kind, isHint }) => kind === 'comment' || (kind === 'support' && isHint === true));
  if (readings.length === 0 || !isOpen) return null;
  const cues = cuesBetween(state, fresh, fresh);
  const quotations = [fresh];
  if (cues.some((norm) => closing.has(norm)))
    return { edit: edit('insert', null, words, null, { where: 'end', words: '' }), quotations };
  return cues.some((norm) => correcting.has(norm))
    ? { edit: edit('replace', null, words, null, null), quotations }
    : null;
};

/** "The phrase “As necessary, upon request,” says one thing twice. “Upon request,” would suffice." */
export const shorter = (state: State, shown: readonly Quotation[], readings: readonly Reading[]): Told | null => {
  const [long, short] = [shown.at(-2), shown.at(-1)];
  if (long === undefined || short === undefined || shown.length !== 2) return null;
  const [old, fresh] = [wordsOf(state, long), wordsOf(state, short)];
  const cues = cuesBetween(state, long, short);
  const isAsked =
    readings.some(({ kind, edits }) => kind === 'replace' && (edits[0]?.new ?? fresh) === fresh) ||
    (readings.every(({ kind }) => kind === 'comment') && cues.some((norm) => wishing.has(norm)));
  // "If the adjective “strict” were to disappear from “strict national frameworks” …": the part is what goes.
  if (isAsked && old.length > fresh.length && contains(old, fresh) && cuesBetween(state, short, short).some(isGoing))
    return { edit: edit('delete', fresh, null, null, null), quotations: [long, short] };
  return isAsked && old.length > fresh.length && contains(old, fresh)
    ? { edit: edit('replace', old, fresh, null, null), quotations: [long, short] }
    : null;
};

const isGoing = (norm: string): boolean => going.has(norm);

/** "It should be “the World Customs Organization”": words as they should be, and the draft's that they stand for. */
export const corrected = (
  state: State,
  place: string,
  quotations: readonly Quotation[],
  fresh: readonly Quotation[],
  readings: readonly Reading[],
): Told | null => {
  const whole = fresh.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
  const kind = state.paper.outline.place(place)?.kind;
  if (
    whole === undefined ||
    kind === 'heading' ||
    readings.some(({ edits }) => edits.some(({ anchor }) => anchor !== null)) ||
    readings.some(({ edits }) =>
      edits.some(
        (one) =>
          one.op === 'insert' &&
          one.new !== null &&
          one.new !== wordsOf(state, whole) &&
          wordsOf(state, whole).includes(one.new),
      ),
    )
  )
    return null;
  const words = wordsOf(state, whole);
  if (quotations.some((one) => one !== whole && !folded(words).includes(folded(wordsOf(state, one))))) return null;
  for (const version of Object.values(state.paper.outline.place(place)?.words ?? {})) {
    const old = otherNumber(version, words) ?? counterpartOf(version, words);
    if (old !== null) return { edit: edit('replace', old, words, null, null), quotations: [whole], isGuess: true };
  }
  return null;
};

/** Quoted words on one line. */
export const wordsOf = ({ paper }: State, one: Quotation): string =>
  paper.text.slice(one.innerStart, one.innerEnd).replaceAll(/\s+/gu, ' ').trim();

/** Words to compare: folded, without marks. */
export const folded = (words: string): string =>
  ` ${tokensOf(words)
    .flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]))
    .join(' ')} `;

const contains = (many: string, few: string): boolean =>
  folded(few).trim() !== '' && folded(many).includes(folded(few));

/** Tokens around two quotations that are asked what they say of them. */
const around = 6;

const cuesBetween = ({ paper }: State, one: Quotation, other: Quotation): string[] => {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  const between = within(paper.tokens, { first: left.end, last: right.start }, (token) => token.start);
  const before = within(paper.tokens, { first: left.start - reach, last: left.start }, (token) => token.start).slice(
    -around,
  );
  const behind = within(paper.tokens, { first: right.end, last: right.end + reach }, (token) => token.start).slice(
    0,
    around,
  );
  return [...before, ...between, ...behind].map((token) => token.norm);
};

/** UTF-16 units that hold so many tokens. */
const reach = 80;

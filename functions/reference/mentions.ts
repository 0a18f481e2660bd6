import { mentionAt } from './grammar.ts';
import { type Core, coreOf } from './core.ts';
import { isMark, pastArticles, plainNumber } from './mention.ts';
import { ordinalAt } from './ordinals.ts';
import type { Mention, NumberRef, Source } from './mention.ts';
import { foreignName } from './foreign.ts';
import { exceptionAt } from './qualifiers.ts';
import { countedOutAt } from './signed-numbers.ts';
import { countsThings, numberListAt } from './numbers.ts';
import type { Relation } from './vocabulary.ts';

/**
 * All places that a text names, in order, foreign ones marked as such. `covered` says which characters are quoted
 * wording: nothing in there refers.
 */
export const mentionsIn = (source: Source, covered: (position: number) => boolean): Mention[] => {
  const mentions: Mention[] = [];
  let at = 0;
  let skipped: { numbers: NumberRef[]; from: number; end: number } | null = null;
  while (at < source.tokens.length) {
    const token = source.tokens[at];
    if (token === undefined) break;
    if (skipped !== null && at >= skipped.from) {
      at = Math.max(at, skipped.end);
      skipped = null;
      continue;
    }
    const counted = token.norm === '第' ? countedOutAt(source, at) : null;
    if (counted !== null) {
      at = counted;
      continue;
    }
    const found = covered(token.start) ? null : mentionAt(source, at);
    if (found === null || found.core.last <= at) {
      at += 1;
      continue;
    }
    const mention = finished(source, at, found.core, found.relation, mentions.at(-1)?.last ?? 0);
    const exception = laterException(source, mention, covered);
    const left = exception === null ? leftOut(source, mention, covered) : exception.numbers;
    mentions.push(left === mention.except ? mention : { ...mention, except: left });
    at = found.core.last;
    skipped = exception;
  }
  return mentions;
};

/** Tokens between a list of places and its exception: "16-20: place in brackets, except 20". */
const farthestException = 12;

/** The exception that follows what is asked, in the same sentence and with no other place between. */
const laterException = (
  source: Source,
  mention: Mention,
  covered: (position: number) => boolean,
): { numbers: NumberRef[]; from: number; end: number } | null => {
  const isList = mention.numbers.length > 1 || mention.numbers.some((ref) => ref.to !== null);
  if (!isList || mention.except.length > 0) return null;
  for (let at = mention.last; at < mention.last + farthestException; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks > 0 || isMark(token, '.;') || covered(token.start)) return null;
    const is = source.phrase(at)?.meaning.is;
    if (is === 'unit' || token.kind === 'number') return null;
    const exception = is === 'except' ? exceptionAt(source, at) : null;
    if (exception !== null) return { ...exception, from: at };
  }
  return null;
};

/** "All paragraphs of III.F except 25", "II.A.2 (e): delete all but the first": what a heading's paragraphs are without. */
const leftOut = (source: Source, mention: Mention, covered: (position: number) => boolean): readonly NumberRef[] => {
  if (mention.unit !== 'section' || mention.numbers.length > 0) return mention.except;
  for (let at = mention.last; at < mention.last + farthestException; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks > 0 || isMark(token, '.;') || covered(token.start)) return mention.except;
    if (source.phrase(at)?.meaning.is !== 'except') continue;
    const exception = exceptionAt(source, at);
    if (exception !== null) return exception.numbers;
    const ordinal = ordinalAt(source, pastArticles(source, source.phrase(at)?.end ?? at));
    return ordinal === null ? mention.except : [plainNumber(ordinal.value)];
  }
  return mention.except;
};

/**
 * A number without any word for what it counts ("delete 12"), asked for only where an instruction wants a place.
 * @param asked the token of an instruction: right behind the number it is no thing of which there are so many (12 删).
 */
export const bareNumberAt = (source: Source, at: number, asked = -1): Mention | null => {
  if (asked >= 0) return readBareNumber(source, at, asked);
  const known = bareNumbers.get(source) ?? new Map<number, Mention | null>();
  const before = known.get(at);
  if (before !== undefined) return before;
  const found = readBareNumber(source, at, asked);
  known.set(at, found);
  bareNumbers.set(source, known);
  return found;
};

/** Several rules of one sentence ask about the same number. */
const bareNumbers = new WeakMap<Source, Map<number, Mention | null>>();

const readBareNumber = (source: Source, at: number, asked: number): Mention | null => {
  const relation = source.phrase(at);
  const isRelation = relation?.meaning.is === 'relation';
  const start = pastArticles(source, isRelation ? relation.end : at);
  const list = numberListAt(source, start, false, () => null);
  if (list === null || (list.end !== asked && countsThings(source, list.end))) return null;
  const except = exceptionAt(source, list.end);
  const core = coreOf({
    unit: 'paragraph',
    numbers: list.numbers,
    except: except?.numbers ?? [],
    weak: true,
    last: except?.end ?? list.end,
  });
  return finished(
    source,
    at,
    core,
    isRelation && relation.meaning.is === 'relation' ? relation.meaning.relation : 'at',
  );
};

/** @param since the token behind the place named before: what belongs to that one names no document for this. */
const finished = (source: Source, first: number, core: Core, relation: Relation | 'at', since = 0): Mention =>
  mentionOf(source, first, core, relation, foreignName(source, first, core, since));

/** A core with where it stands: from its first token on; of the draft, if no other document is named. */
export const mentionOf = (
  { tokens }: Source,
  first: number,
  core: Core,
  relation: Relation | 'at' = 'at',
  foreign: string | null = null,
): Mention => {
  const start = tokens[first]?.start ?? 0;
  return {
    start,
    end: tokens[core.last - 1]?.end ?? start,
    first,
    last: core.last,
    unit: core.unit,
    path: core.path,
    named: core.named,
    numbers: core.numbers,
    except: core.except,
    fromEnd: core.fromEnd,
    ordinal: core.ordinal,
    relation,
    fresh: core.fresh,
    weak: core.weak,
    sentence: core.sentence,
    step: core.step,
    nth: core.nth,
    foreign,
  };
};

import { mentionAt } from './grammar.ts';
import { type Core, coreOf } from './core.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Mention, NumberRef, Source } from './mention.ts';
import { documentNouns, ofOurs, titleWords } from './words/documents.ts';
import { exceptionAt } from './qualifiers.ts';
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
    const found = covered(token.start) ? null : mentionAt(source, at);
    if (found === null || found.core.last <= at) {
      at += 1;
      continue;
    }
    const mention = finished(source, at, found.core, found.relation, mentions.at(-1)?.last ?? 0);
    const exception = laterException(source, mention, covered);
    mentions.push(exception === null ? mention : { ...mention, except: exception.numbers });
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

/** A number without any word for what it counts ("delete 12"), asked for only where an instruction wants a place. */
export const bareNumberAt = (source: Source, at: number): Mention | null => {
  const relation = source.phrase(at);
  const isRelation = relation?.meaning.is === 'relation';
  const start = pastArticles(source, isRelation ? relation.end : at);
  const list = numberListAt(source, start, false, () => null);
  if (list === null || countsThings(source, list.end)) return null;
  const core = coreOf({ unit: 'paragraph', numbers: list.numbers, weak: true, last: list.end });
  return finished(
    source,
    at,
    core,
    isRelation && relation.meaning.is === 'relation' ? relation.meaning.relation : 'at',
  );
};

/** @param since the token behind the place named before: what belongs to that one names no document for this. */
const finished = (source: Source, first: number, core: Core, relation: Relation | 'at', since = 0): Mention => {
  const start = source.tokens[first]?.start ?? 0;
  return {
    start,
    end: source.tokens[core.last - 1]?.end ?? start,
    first,
    last: core.last,
    unit: core.unit,
    path: core.path,
    named: core.named,
    numbers: core.numbers,
    except: core.except,
    lastOne: core.lastOne,
    relation,
    fresh: core.fresh,
    weak: core.weak,
    sentence: core.sentence,
    step: core.step,
    foreign: foreignName(source, first, core, since),
  };
};

const foreignName = (source: Source, first: number, core: Core, since: number): string | null => {
  if (core.unit === 'same') return null;
  if (core.unit === 'section' && core.named !== null) return null;
  return (
    behind(source, core) ?? (core.path.length > 0 && core.unit === 'section' ? null : before(source, first, since))
  );
};

/** "… of General Assembly resolution 60/251", "… (ITI)"; "of the draft" says the opposite. */
const behind = (source: Source, core: Core): string | null => {
  let at = core.last;
  const bracket = isMark(source.tokens[at], '([') ? 1 : 0;
  const comma = isMark(source.tokens[at], ',') ? 1 : 0;
  const of = source.phrase(at + bracket + comma);
  const hasOf = of?.meaning.is === 'of';
  if (!hasOf && core.path.length > 0) return null;
  at = pastArticles(source, hasOf ? of.end : at + bracket + comma);
  // A few words may stand before the name: "of the relevant Security Council resolution".
  for (let steps = 0; steps < (hasOf ? 4 : 1); steps += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks === 2 || (token.kind === 'mark' && steps > 0)) return null;
    const found = source.phrase(at);
    if (found?.meaning.is === 'ours') return null;
    if (found?.meaning.is === 'foreign')
      return isOwnSection(source, found.end) ? null : source.text.slice(token.start, source.tokens[found.end - 1]?.end);
    if (found?.meaning.is === 'unit' || token.kind === 'mark') return null;
    at += 1;
  }
  return null;
};

/** "of the ITI part", "du plan de mise en œuvre": a section of ours named after the document. */
const isOwnSection = (source: Source, at: number): boolean => {
  const found = source.phrase(at);
  if (found?.meaning.is === 'unit' && found.meaning.unit === 'section') return true;
  return ['implementation', 'plan', 'draft', 'chapter'].includes(source.tokens[at]?.norm ?? '');
};

/** "BMS6, para 42", "resolution 60/251, paragraph 3", "PoA II.23": the name right before, with its symbol or year. */
const before = (source: Source, first: number, since: number): string | null => {
  for (let at = first - 1; at >= Math.max(since, first - 10); at -= 1) {
    const token = source.tokens[at];
    const next = source.tokens[at + 1];
    if (token === undefined || (next !== undefined && next.breaks > 0)) return null;
    const found = source.phrase(at);
    if (found?.meaning.is === 'foreign' && found.end <= first && onlySymbols(source, found.end, first))
      return source.text.slice(token.start, source.tokens[found.end - 1]?.end);
    if (isMark(token, '.;!?:') && token.norm !== '.') return null;
    if (token.norm === '.' && next?.spaced === true) return null;
    if (isNamedDocument(source, at) && onlyTitle(source, at + 1, first))
      return source.text.slice(source.tokens[at - 1]?.start, token.end);
  }
  return null;
};

/** "the Paris Declaration", "the Nairobi Protocol": a document's name by the place where it was made. */
const isNamedDocument = (source: Source, at: number): boolean => {
  const [before, token] = [source.tokens[at - 1], source.tokens[at]];
  return (
    token !== undefined &&
    documentNouns.has(token.norm) &&
    /^\p{Lu}/u.test(token.text) &&
    before !== undefined &&
    before.breaks === 0 &&
    token.breaks === 0 &&
    before.kind === 'word' &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(before.text) &&
    source.phrase(at - 1) === null &&
    !ofOurs.has(before.norm)
  );
};

/** Only the words of a title, in capitals and small prepositions, lead from the name to the number. */
const onlyTitle = (source: Source, from: number, to: number): boolean => {
  // "the Arms Trade Treaty in paragraph 17" is named by our paragraph 17.
  if (titleWords.has(source.tokens[to - 1]?.norm ?? '')) return false;
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks > 0) return false;
    const belongs =
      /^\p{Lu}/u.test(token.text) || token.kind === 'number' || isMark(token, ",()'") || titleWords.has(token.norm);
    if (!belongs) return false;
  }
  return true;
};

const onlySymbols = (source: Source, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'number' || isMark(token, ",/().'-")) continue;
    if (['s', 'a', 'l', 'no', 'of', 'res'].includes(token.norm) && !token.spaced) continue;
    return false;
  }
  return true;
};

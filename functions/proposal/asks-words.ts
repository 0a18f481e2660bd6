import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { saysAny } from './wishes.ts';
import { within } from './within.ts';
import { tellsOrAsks } from './words/han-words.ts';

/** "Both speak of assistance" asks for nothing: no words are put into the text, now or on the next line. */
export const asks = (paper: Paper, { verb, quotations, first, last }: Clause): boolean => {
  if (verb === null || (verb.wording !== true && !isReading(paper, verb) && !isChoice(paper, verb))) return true;
  if (isTelling(paper, verb) && !saysAny(paper, first, verb.first, leadingTo)) return false;
  // "The words “x” read oddly" judges.
  if (verb.action === 'read' && /ly$|^(?:well|better|badly)$/u.test(paper.tokens[verb.last]?.norm ?? '')) return false;
  if (quotations.length > 0) return true;
  if (verb.wording === true && verb.action === 'read' && opensList(paper, last)) return false;
  for (let at = verb.last; at < last; at += 1) if (isMark(paper.tokens[at], ':')) return true;
  return false;
};

/** « وله بشأنها ما يلي: », and below it a line for each place: no words come next. */
export const opensList = (paper: Paper, last: number): boolean =>
  isMark(paper.tokens[last - 1], ':') &&
  (paper.tokens[last]?.breaks ?? 0) > 0 &&
  within(paper.mentions, { first: last, last: last + nearLine }, (mention) => mention.first).some(
    ({ numbers }) => numbers.length > 0,
  );

/** Tokens of a line before its place: a mark, a number of its own. */
const nearLine = 5;

/** 第19段提到“x”: in characters a verb that tells what stands there and one that asks for it are the same. */
const isTelling = (paper: Paper, { action, first, last }: Verb): boolean =>
  action === 'insert' && tellsOrAsks.has(paper.norms(first, last).join(''));

const leadingTo: ReadonlySet<string> = new Set(['obliging', 'polite', 'proposing', 'condition', 'role', 'fallback']);

/** "Those who will have to read it": to read is what a text does, and what its readers do. */
const isReading = (paper: Paper, { action, first, last }: Verb): boolean =>
  action === 'read' &&
  readers.has(paper.tokens[last - 1]?.norm ?? '') &&
  last - first <= 2 &&
  !obliging.has(paper.tokens[first]?.norm ?? '');

/** "And this is indeed our preference": what is preferred is words, or a deed named elsewhere. */
const isChoice = (paper: Paper, { action, last }: Verb): boolean =>
  action === 'read' && choices.has(paper.tokens[last - 1]?.norm ?? '');

const choices: ReadonlySet<string> = new Set([
  'preference',
  'suggestion',
  'mind',
  'preferred',
  'enough',
  'suffice',
  'do',
  'with',
]);

const readers: ReadonlySet<string> = new Set(
  'read lire lisant diga digan dira diran diria dirian dijera dijese rece rezara rezaria lea lean leera leeria decir leer leerse escribir redactar'.split(
    ' ',
  ),
);

const obliging: ReadonlySet<string> = new Set(
  'should must shall could might may would debe debera deberia deben deberian podria'.split(' '),
);

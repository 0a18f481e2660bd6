import { countedUnder } from './counted-places.ts';
import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import { unnamedSection } from '#reference/resolve-part.ts';
import { resolve } from '#reference/resolve.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { rememberOne, rememberPassing } from './passing.ts';
import type { Clause } from './clauses.ts';
import { isPast } from './mood.ts';
import type { Paper } from './paper.ts';
import type { Pointing } from './pointing.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { inPassing } from './in-passing.ts';
import { opensList } from './asks-words.ts';
import { announcing } from './words/announcing.ts';
import { contextFor } from './places-of.ts';
import { add, enterSection, evidenceOf, rememberSection } from './state.ts';
import type { State } from './state.ts';
import { readsWords } from './words-without-verb.ts';

/** A clause without a verb of ours: words given for a place, a question, a comment, or talk. */
export const readComment = (state: State, clause: Clause, pointing: Pointing): void => {
  const { paper } = state;
  if (pointing.foreign.length > 0 && pointing.targets.length === 0) return;
  const given = placesNamed(state, pointing, contextFor(state, pointing));
  const beside = given.length > 0 ? given : placeQuoted(state, clause);
  if (beside.length > 0) state.context = { ...state.context, last: beside };
  else rememberPassing(state, clause, pointing);
  rememberOne(state, clause, pointing);
  if (readsWords(state, clause, beside)) return;
  // "The idea behind paragraph 19": without words, nothing is put there.
  const named = beside.map((placed) =>
    placed.form === 'at' && placed.place !== null && placed.target === `${placed.place}+`
      ? { ...placed, target: placed.place }
      : placed,
  );
  if (named.length > 0) state.context = { ...state.context, last: named };
  const isQuestion = isMark(paper.tokens[clause.last - 1], '?');
  const isEntry = given.length === 0 && beside.length > 0 && state.quoted?.byNumber === true;
  if (announces(state, clause, pointing)) {
    enterNamed(state, named);
    return;
  }
  if (opensList(paper, clause.last)) return;
  if (turnsTo(state, clause, pointing, named)) return;
  if (!isQuestion && isNoise(state, clause)) {
    pass(state, clause, named, 'idle');
    return;
  }
  const leads =
    given.length === 0 ||
    pointing.targets.some(
      (mention) =>
        wordsBetween(paper, clause.first, mention.first) <= 5 || isOpinionBefore(state, clause, mention.first),
    );
  const waiting = state.pending !== null && !state.pending.used ? state.pending.placed : [];
  const isTopic = !isEntry && pointing.targets.every((mention) => mention.weak && mention.named !== null);
  const said = named.length > 0 && (leads || isQuestion) && !isTopic ? named : waiting;
  // "Para 10 - Para 10 repeats …"
  const places = said.filter((one, at) => said.findIndex(({ target }) => target === one.target) === at);
  const words =
    clause.last - clause.first - pointing.targets.reduce((sum, mention) => sum + mention.last - mention.first, 0);
  // "24. Why?", «24. Принципиально важно»
  if (words < (isEntry || (isQuestion && named.length > 0) ? 0.5 : 3)) return;
  if (isQuestion && named.length === 0 && waiting.length === 0) remarkInPassing(state, clause, pointing);
  if (places.length > 0) add(state, remarksOn(state, clause, places, isQuestion));
  else if (pointing.targets.some(({ weak }) => !weak)) pass(state, clause, named, 'inside');
};

/** « S'agissant du programme prévu au IV.12, pourrait-on … ? »: the place that holds what is spoken of. */
export const remarkInPassing = (state: State, clause: Clause, { passing }: Pointing): void => {
  const places = passing
    .filter((mention) => mention.foreign === null && mention.numbers.length > 0)
    .flatMap((mention) => resolve({ ...mention, relation: 'at' }, state.context, state.paper.outline));
  pass(state, clause, places, 'inside');
};

/** "Article 7 of that treaty has nothing to do with paragraph 12". */
const speaksOfOther = ({ source }: Paper, { first, mentions }: Clause): boolean => {
  for (let at = first; at < (mentions[0]?.first ?? first); at += 1)
    if (source.phrase(at)?.meaning.is === 'foreign') return true;
  return mentions.some(({ foreign }) => foreign !== null);
};

/** Of what is told of the past, or beside another document, nothing is meant. */
const pass = (state: State, clause: Clause, places: readonly Placed[], how: 'inside' | 'idle'): void => {
  if (isPast(state.paper, clause) || speaksOfOther(state.paper, clause)) return;
  const isQuestion = isMark(state.paper.tokens[clause.last - 1], '?');
  state.readings.push(...inPassing(remarksOn(state, clause, places, isQuestion), how));
};

const remarksOn = ({ paper }: State, clause: Clause, places: readonly Placed[], isQuestion: boolean): Reading[] =>
  places.map((placed) => ({
    ...begun(
      placed,
      isQuestion ? 'question' : 'comment',
      (isQuestion ? 0.985 : commentOn(placed, paper.outline)) * (placed.target === 'unknown' ? 0.9 : 1),
      [`action: nothing is asked but this is said of it`],
      [evidenceOf(paper, clause.start, clause.end)],
    ),
    isRemark: placed.place !== null && isParagraph(placed, paper.outline),
  }));

/** "“To ensure that …”: does this extend to …?": the place is named by its words. */
const placeQuoted = ({ quoted }: State, { start, end }: Clause): readonly Placed[] =>
  quoted !== null && start >= quoted.sentence.start && end <= quoted.sentence.end ? [quoted.placed] : [];

/**
 * Of comments on a section or heading one in eight was meant as such (gold set): the rest were announcements, labels, or
 * the opening of what follows. A person looks.
 */
const commentOn = (placed: Placed, outline: Outline): number => {
  const kind = placed.place === null ? null : (outline.place(placed.place)?.kind ?? null);
  return kind === 'section' || kind === 'heading' || isNowhere(placed) ? 0.15 : 0.95;
};

/** "I keep to its headings": a word for a place, and nothing that says which. */
const isNowhere = ({ target, candidates, why }: Placed): boolean =>
  target === 'unknown' && candidates.length === 0 && why === unnamedSection;

/** What is said of a whole section opens what follows more often than it asks. */
const isParagraph = ({ place }: Placed, outline: Outline): boolean => {
  const kind = place === null ? null : outline.place(place)?.kind;
  return kind !== 'section' && kind !== 'heading';
};

/** What a speaker holds of a place, before it is named. Folded. */
const opinions: ReadonlySet<string> = new Set(
  [
    'consider considers believe believes think find finds feel note notes regret concerned concern view on',
    'regarding concerning estime estimons considère considere considerons pensons notons regrettons sur',
    'concernant trouvons convinced convaincus convaincue sobre consideramos considera creemos cree',
    'estimamos estima opinamos opina pensamos observamos lamentamos lamenta encontramos juicio opinion',
    'convencidos entendemos preocupa preocupan inquieta inquietud',
  ].flatMap((line) => line.split(' ')),
);

/** Quoted words count for nothing: "the word “adequate” in paragraph 43 is too weak". */
const wordsBetween = (paper: Paper, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to && count <= 20; at += 1)
    if (!paper.isQuoted(paper.tokens[at]?.start ?? 0)) count += paper.length(at, at + 1);
  return count;
};

/** "Finally, we consider that paragraph 37 is too restrictive": said of it, though it does not open the sentence. */
const isOpinionBefore = (state: State, clause: Clause, first: number): boolean =>
  first - clause.first <= 14 && state.paper.norms(clause.first, first).some((norm) => opinions.has(norm));

/** "On Section II we have the following points": it opens what comes and says nothing of its own. */
export const announces = (state: State, clause: Clause, pointing: Pointing): boolean =>
  isSections(pointing) && state.paper.norms(clause.first, clause.last).some((norm) => announcing.has(norm));

/** "Turning to Section III, I shall be brief": the section is in force from here as by a heading, and nothing is said of it. */
const turnsTo = (state: State, clause: Clause, pointing: Pointing, named: readonly Placed[]): boolean => {
  const [only] = named;
  if (only?.place === undefined || only.place === null) return false;
  const isSection = pointing.targets[0]?.unit === 'section';
  for (let at = clause.first; at < clause.last; at += 1)
    if (state.paper.action(at)?.meaning.is === 'turning') {
      // "I now come to paragraphs 52 to 56 on deactivation."
      if (!isSection) return clause.last - (pointing.targets.at(-1)?.last ?? clause.last) <= shortTopic;
      enterNamed(state, named);
      return isSections(pointing);
    }
  return false;
};

/** Tokens behind a place that tell only what it is about. */
const shortTopic = 4;

const enterNamed = (state: State, [first]: readonly Placed[]): void => {
  if (first?.place !== undefined && first.place !== null) enterSection(state, first.place, 'heading');
};

const isSections = (pointing: Pointing): boolean =>
  pointing.targets.length > 0 &&
  pointing.targets.every((mention) => mention.unit === 'section' && mention.numbers.length === 0);

/** "We may come back to paragraph 12", "thank you for paragraph 12": nothing is said of it. */
const isNoise = (state: State, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const is = state.paper.isQuoted(state.paper.tokens[at]?.start ?? 0) ? null : state.paper.action(at)?.meaning.is;
    if (is === 'noise' || is === 'thanking') return true;
  }
  return false;
};

const placesNamed = (state: State, pointing: Pointing, context: Context): Placed[] =>
  pointing.targets.flatMap((mention) => {
    const placed = countedUnder(state, mention, context) ?? resolve(mention, context, state.paper.outline);
    rememberSection(state, mention, placed, false);
    return placed;
  });

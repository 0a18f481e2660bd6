import { isNotAgain } from './not-again.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import type { Reading } from './item-of.ts';
import { likenedIn } from './likened-place.ts';
import { numberOfLine } from './line-number.ts';
import { canCompare, checked } from './placing.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf, rememberNamed, rememberSection } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

/** Tokens. Who says more than this says something of his own. */
const longest = 40;

/**
 * "Same for 25", "Para 29: idem", « il en va de même pour le paragraphe 12 »: what was just asked, of another place.
 * @returns whether the sentence was read as that.
 */
export const readAgain = (state: State, sentence: Sentence): boolean => {
  const { paper } = state;
  if (state.made.length === 0 || sentence.last - sentence.first > longest) return false;
  const likened = likenedIn(paper, sentence);
  if (likened !== null) {
    const like =
      likened.own === null ? numberOfLine(state, sentence) : resolve(likened.own, state.context, paper.outline);
    const asked = askedAt(state, [likened.model]);
    if (like !== null && asked.length > 0) askAgain(state, sentence, like, asked, sameAsNamed);
    return like !== null && asked.length > 0;
  }
  const again = againIn(state, sentence);
  if (again === null) return false;
  // "The same does not apply to 16", « il n'en va pas de même du 16 »: of that place nothing is asked.
  if (isNotAgain(paper, sentence, again)) {
    rememberNamed(
      state,
      within(paper.mentions, sentence, (mention) => mention.first),
    );
    return true;
  }
  const { placed, models: asked } = placesAsked(state, sentence, again);
  if (placed.length === 0) return false;
  askAgain(state, sentence, placed, asked);
  return true;
};

/** What is asked again is no surer than what was asked, and less where nobody says of what it is the same. */
const sameAsNamed = 0.995;
const sameAsBefore = 0.985;

const askAgain = (
  state: State,
  sentence: Sentence,
  placed: Placed[],
  asked: readonly Reading[],
  sure = sameAsBefore,
): void => {
  const { paper } = state;
  const evidence = evidenceOf(paper, sentence.start, sentence.end);
  state.groups += 1;
  const made = placed.flatMap((one) =>
    models(asked).map((model): Reading => {
      const said = model.edits
        .flatMap((edit) => [edit.old, edit.anchor?.words ?? null])
        .filter((words) => words !== null);
      const at = checked(
        one,
        said.filter((words) => words !== ''),
        paper.outline,
        canCompare(paper.outline, paper.language, said),
      );
      return {
        ...model,
        target: model.kind === 'insert' && at.place !== null && at.form === 'at' ? `${at.place}+` : at.target,
        place: at.place,
        inherited: at.inherited ?? null,
        confidence: Math.min(at.confidence * sure, model.confidence),
        candidates: at.candidates,
        group: model.group === null ? null : `m${state.groups}`,
        reason: null,
        why: [`place: ${at.why}`, `action: the same is asked as of ${model.target}`],
        evidence: [evidence],
      };
    }),
  );
  add(state, made);
  state.context = { ...state.context, last: placed };
};

/** The phrase that says so, where nothing but places and little words stand before it and no other verb beside it. */
const againIn = (state: State, sentence: Sentence): { first: number; end: number } | null => {
  const { paper } = state;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return null;
    const found = paper.answer(at);
    if (
      found?.meaning.is !== 'again' ||
      paper.norms(Math.max(sentence.first, at - nearSaid), at).some((norm) => says.has(norm)) ||
      isLikened(state, sentence, at, found.end)
    )
      continue;
    // "Likewise 47: “x” is too narrow": words quoted ask for something of their own.
    if (within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start).length > 0)
      return null;
    const others = within(paper.verbs, sentence, (verb) => verb.first).filter(
      (verb) => verb.first < at || verb.first >= found.end,
    );
    return others.length === 0 ? { first: at, end: found.end } : null;
  }
  return null;
};

/** "It is however the same as paragraph 25": what two places are, not what is asked; "12: the same as 11" asks. */
const isLikened = ({ paper }: State, { first }: Sentence, at: number, end: number): boolean =>
  [end - 1, end].some((behind) => measuring.has(paper.tokens[behind]?.norm ?? '')) &&
  paper.norms(first, at).some((norm) => copulas.has(norm)) &&
  within(paper.mentions, { first, last: at }, (mention) => mention.first).length === 0;

/** Folded. */
const copulas: ReadonlySet<string> = new Set(['is', 'are', 'its', 's', 'est', 'sont', 'es', 'son']);

/** Tokens: « ils disent à peu près la même chose ». */
const nearSaid = 6;

/** "It says the same as 3", « dice lo mismo que el 3 »: what two places say, not what is asked. Folded. */
const says: ReadonlySet<string> = new Set('say says said disent dit dice dicen repite repiten expresa'.split(' '));

const placesAsked = (
  state: State,
  sentence: Sentence,
  again: { first: number; end: number },
): { readonly placed: Placed[]; readonly models: readonly Reading[] } => {
  const { paper } = state;
  const all = within(paper.mentions, sentence, (mention) => mention.first).filter(
    // « Párrafo 16: ídem »: behind a place the word itself names none.
    ({ foreign, unit, step, first }) =>
      foreign === null && unit !== 'line' && (unit !== 'same' || step !== null || first === sentence.first),
  );
  // "Para 3: same change as in Section II, para 68": what stands behind "as" is the model.
  const before = all.filter((mention) => mention.first < again.first);
  const isModelled = before.length > 0 && measuring.has(paper.tokens[again.end]?.norm ?? '');
  const meant = isModelled ? before : all;
  const counted = meant.filter((mention) => !(mention.unit === 'section' && mention.numbers.length === 0));
  const mentions = counted.length > 0 ? counted : numbersBehind(state, sentence, again);
  for (const mention of meant)
    if (!counted.includes(mention))
      rememberSection(state, mention, resolve(mention, state.context, paper.outline), false);
  if (mentions.length === 0 && meant.length === 0)
    return { placed: state.pending !== null && !state.pending.used ? state.pending.placed : [], models: state.made };
  const placed = (mentions.length > 0 ? mentions : meant).flatMap((mention) => {
    const found = resolve(mention, state.context, paper.outline);
    rememberSection(state, mention, found, false);
    return found;
  });
  return { placed, models: isModelled ? modelsAt(state, all.slice(before.length)) : state.made };
};

/** What was asked of the place that is named as the model; else what was asked last. */
const modelsAt = (state: State, mentions: readonly Mention[]): readonly Reading[] => {
  const asked = askedAt(state, mentions);
  return asked.length > 0 ? asked : state.made;
};

const askedAt = (state: State, mentions: readonly Mention[]): readonly Reading[] => {
  const targets = new Set(
    mentions.flatMap((mention) => resolve(mention, state.context, state.paper.outline)).map(({ target }) => target),
  );
  return state.readings.filter((reading) => targets.has(reading.target));
};

/** What leads to the place where the same was asked. Folded. */
const measuring: ReadonlySet<string> = new Set(['as', 'que', 'como', 'proposed', 'in', 'dans', 'что', 'как']);

/** "same for 25": numbers behind the phrase, or right before it ("31 and 32: idem"). */
const numbersBehind = (state: State, sentence: Sentence, again: { first: number; end: number }): Mention[] => {
  const { paper } = state;
  for (const from of [again.end, sentence.first])
    for (let at = from; at < Math.min(from + 4, sentence.last); at += 1) {
      const mention = bareNumberAt(paper.source, at);
      if (mention !== null && mention.last <= sentence.last) return [mention];
      if (isMark(paper.tokens[at], '.')) break;
    }
  return [];
};

/** One of each thing that was asked, whatever the places. */
const models = (made: readonly Reading[]): Reading[] => {
  const seen = new Map<string, Reading>();
  for (const reading of made) {
    const key = `${reading.kind} ${JSON.stringify(reading.edits)}`;
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
};

import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Kind } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

/** What is asked of a paragraph by a bare word. */
const bare: ReadonlySet<Action> = new Set<Action>(['delete', 'keep', 'support', 'oppose', 'reserve', 'split', 'merge']);

const askingNothing: ReadonlySet<Kind> = new Set<Kind>(['comment', 'question']);

/**
 * "Paragraph 27. ⏎ Repeats 26. Delete.", « Redondant avec le 26. À retirer. »: a bare request behind what compares the
 * paragraph that was announced with another is of the one announced; "merge the two" is of both.
 */
export const returnToAnnounced = (
  state: State,
  { verb, mentions, quotations, first }: Clause,
  sentence: Sentence,
  index: number,
): void => {
  const { pending, context } = state;
  if (pending === null || verb === null || !bare.has(verb.action)) return;
  if (mentions.length > 0 || quotations.length > 0 || (sentence.beginsLine && first === sentence.first)) return;
  const { sentences } = state.paper;
  // Nothing but what compares stands between.
  const comparing = first > sentence.first ? index : index - 1;
  if ((sentences[comparing - 1]?.end ?? 0) > pending.sentence.end) return;
  const [announced] = pending.placed;
  if (announced === undefined || announced.place === null || pending.placed.length > 1) return;
  // A section announced is no more than where its paragraphs are.
  if (state.paper.outline.place(announced.place)?.kind !== 'paragraph') return;
  const { last } = context;
  if (last.length !== 1 || last.some(({ place }) => place === announced.place)) return;
  if (isAsked(state, pending.sentence.end)) return;
  dropReason(state, pending.sentence.end);
  state.context = { ...context, last: verb.action === 'merge' ? [announced, ...last] : pending.placed };
};

/** Something was asked of the other place, so that it is the one spoken of. */
const isAsked = ({ readings, context }: State, since: number): boolean =>
  readings
    .slice(-looked)
    .some(
      ({ kind, place, evidence }) =>
        !askingNothing.has(kind) &&
        (evidence.at(-1)?.start ?? 0) >= since &&
        context.last.some((one) => one.place === place),
    );

/** "The same as in paragraph 26. Delete.": what was said of the other place says why. */
const dropReason = ({ readings, context, latest }: State, since: number): void => {
  const said = readings.at(-1);
  if (said === undefined || said.kind !== 'comment' || (said.evidence.at(-1)?.start ?? 0) < since) return;
  if (context.last.some(({ place }) => place === said.place) && !latest.includes(said)) readings.pop();
};

/** Readings of one paragraph. */
const looked = 6;

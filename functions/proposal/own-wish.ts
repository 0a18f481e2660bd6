import { begun, begunAgain } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { opensOnCondition } from './mood.ts';
import { dropWishes } from './others-wish.ts';
import { isOneOf } from './people.ts';
import { inEveryLanguage, phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { namesOrQuotes } from './wish-verdict.ts';
import { firstFrom } from './within.ts';
import { lettingGo } from './words/letting-go.ts';
import { otherVoices } from './words/other-voices.ts';

const asked = phrasesOf(inEveryLanguage(lettingGo, (table) => table.asked));
const dropped = phrasesOf(inEveryLanguage(lettingGo, (table) => table.dropped));
const others = phrasesOf(otherVoices);

/** Sentences back in which the wish was told: one may say between what became of it. */
const nearest = 2;
/** Readings that one sentence makes, at most, that are looked at. */
const most = 12;

/**
 * "We had an idea about 23, circulated in May. It found one friend. Please regard it as no longer on the table", « le Groupe
 * avait plaidé pour … au 1. Il y renonce », 我们不再坚持: what the sender asked before and lets go in a sentence that names
 * nothing is withdrawn. True when the sentence is read.
 */
export const letsGoOwnWish = (state: State, sentence: Sentence): boolean => {
  const { paper } = state;
  const said = dropped.in(paper.text.slice(sentence.start, sentence.end))[0];
  if (said === undefined || namesOrQuotes(state, sentence) || opensOnCondition(paper, sentence)) return false;
  const wish = ownWishBefore(state, sentence);
  if (wish === null) return false;
  const told = state.readings.slice(-most).filter((one) => (one.evidence[0]?.start ?? -1) >= wish.start);
  const why = [`action: “${paper.text.slice(sentence.start + said.start, sentence.start + said.end)}”`];
  const evidence = evidenceOf(paper, sentence.start, sentence.end);
  const toldAt = evidenceOf(paper, wish.start, wish.end);
  const made: readonly Reading[] =
    told.length > 0
      ? told.map((one) => begunAgain(one, 'withdraw', why, evidence))
      : state.context.last.map((placed) => begun(placed, 'withdraw', 0.95, why, [toldAt, evidence]));
  if (made.length === 0) return false;
  dropWishes(state, told);
  const places = new Set<string>();
  add(
    state,
    made
      .filter(({ target }) => !places.has(target) && places.add(target))
      .map((one) => ({ ...one, about: { delegation: null, reference: null } })),
  );
  return true;
};

/** The sentence right before, or the one before that, that tells what the sender himself asked. */
const ownWishBefore = (state: State, sentence: Sentence): Sentence | null => {
  const { sentences, text } = state.paper;
  const here = firstFrom(sentences, sentence.first, (one) => one.first);
  for (let back = 1; back <= nearest; back += 1) {
    const before = sentences[here - back];
    if (before === undefined || text.slice(before.end, sentence.start).includes('\n')) return null;
    const [told] = asked.in(text.slice(before.start, before.end));
    if (told !== undefined) return isOfOthers(state, before, told.start) ? null : before;
    if (back > 1 || namesOrQuotes(state, before)) return null;
  }
  return null;
};

/** Somebody else than the sender is named before what is told. */
const isOfOthers = ({ paper, people, speakers }: State, { start }: Sentence, at: number): boolean =>
  others.in(paper.text.slice(start, start + at)).length > 0 ||
  people.within(start, start + at).some((named) => !named.adjective && !isOneOf(speakers, named));

import { isMark } from '#reference/mention.ts';
import { clausesOf } from './clauses.ts';
import { doing } from './deeds.ts';
import { begunAgain } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { isDeferred, isMeanwhile } from './denial.ts';
import { opensOnCondition } from './mood.ts';
import type { Paper } from './paper.ts';
import { dropWishes, stances, wishesBefore } from './others-wish.ts';
import { inEveryLanguage, phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import type { Verb } from './verbs.ts';
import { within } from './within.ts';
import { negations } from './words/denying.ts';
import { verdicts } from './words/verdicts.ts';

const against = phrasesOf(inEveryLanguage(verdicts, (table) => table.against));
const inFavour = phrasesOf(inEveryLanguage(verdicts, (table) => table.for));

/**
 * "Egypt proposed to delete 11. We are not convinced", « Ce serait aller trop loin », 我们看不出有此必要: who names nothing
 * and asks nothing says what he thinks of what another wants. True when the sentence is read.
 */
export const judgesWish = (state: State, sentence: Sentence): boolean => {
  const { paper } = state;
  const wishes = wishesBefore(state, sentence);
  if (wishes.length === 0 || namesOrQuotes(state, sentence) || isOpen(paper, sentence)) return false;
  const judged = verdictIn(paper, sentence);
  if (judged === null) return false;
  dropWishes(state, wishes);
  const evidence = evidenceOf(paper, sentence.start, sentence.end);
  const why = [`action: “${judged.said}”`, 'it is about another proposal'];
  add(
    state,
    wishes.map((wish) => ({ ...begunAgain(wish, judged.kind, why, evidence), about: wisherOf(state, wish) })),
  );
  return true;
};

/** Who is named as wanting it, if anybody is. */
const wisherOf = ({ people }: State, { evidence }: Reading): Reading['about'] => {
  const [said] = evidence;
  const named =
    said === undefined ? undefined : people.within(said.start, said.end).find(({ adjective }) => !adjective);
  return { delegation: named?.delegation ?? named?.group ?? null, reference: null };
};

interface Verdict {
  readonly kind: 'support' | 'oppose' | 'reserve';
  readonly said: string;
}

/** What a sentence says by its verbs, if all of them take a stand, or by words that do. */
const verdictIn = (paper: Paper, sentence: Sentence): Verdict | null => {
  const text = paper.text.slice(sentence.start, sentence.end);
  const [refused] = against.in(text);
  const said = refused ?? inFavour.in(text)[0];
  const isInSaid = (at: number): boolean =>
    said !== undefined && at >= sentence.start + said.start && at < sentence.start + said.end;
  const clauses = clausesOf(paper, sentence).filter(
    ({ verb }) => verb !== null && !isInSaid(paper.tokens[verb.first]?.start ?? 0),
  );
  if (clauses.some(({ verb }) => verb !== null && doing.has(verb.action))) return null;
  for (const { verb, denied } of clauses)
    if (verb !== null && stances.has(verb.action))
      return {
        kind: isPutOff(paper, sentence, verb)
          ? 'reserve'
          : (verb.action === 'oppose') === denied
            ? 'support'
            : 'oppose',
        said: paper.text.slice(paper.tokens[verb.first]?.start, paper.tokens[verb.last - 1]?.end),
      };
  if (said === undefined) return null;
  return {
    kind: refused !== undefined || isDenied(paper, sentence) ? 'oppose' : 'support',
    said: text.slice(said.start, said.end),
  };
};

/** "Until then we cannot agree": neither a yes nor a no. */
const isPutOff = (paper: Paper, { first }: Sentence, verb: Verb): boolean =>
  isMeanwhile(paper, first, verb) || isDeferred(paper, first, verb);

const isDenied = (paper: Paper, sentence: Sentence): boolean =>
  paper.norms(sentence.first, sentence.last).some((norm) => negations.has(norm));

/** A question or a condition decides nothing. */
const isOpen = (paper: Paper, sentence: Sentence): boolean =>
  isMark(paper.tokens[sentence.last - 1], '?') || opensOnCondition(paper, sentence);

/** It names a place or a party, or quotes: it is not of what was said before alone. */
export const namesOrQuotes = ({ paper, people }: State, sentence: Sentence): boolean => {
  if (within(paper.mentions, sentence, (mention) => mention.first).some(({ unit }) => unit !== 'same')) return true;
  if (people.within(sentence.start, sentence.end).length > 0) return true;
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (paper.isQuoted(paper.tokens[at]?.start ?? 0)) return true;
  return false;
};

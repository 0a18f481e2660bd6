import type { Kind } from './reading.ts';
import { isOneOf } from './people.ts';
import { phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { mayAsk, someOthers } from './words/hearsay.ts';

const asking = phrasesOf(mayAsk);
const unnamed = phrasesOf(someOthers);

/** UTF-16 units between who may ask and what is said of it. */
const longestParty = 60;
/** Looked at: no sentence makes more. */
const most = 40;

/**
 * "The Arab Group may ask to delete paragraph 37", « le Groupe arabe pourrait demander … »: what another may yet want is no
 * wish of anybody's, whatever it is called; what the sender thinks of it stands.
 */
export const leaveOutHearsay = (state: State, sentence: Sentence): void => {
  const { paper } = state;
  const text = paper.text.slice(sentence.start, sentence.end);
  const told = asking.in(text).find(({ start }) => isOfOthers(state, sentence.start, sentence.start + start));
  if (told === undefined) return;
  const from = sentence.start + told.start;
  for (const reading of state.readings.slice(-most)) {
    const last = reading.evidence.at(-1);
    const isTold = last !== undefined && last.end > from && last.start < sentence.end && last.end > sentence.start;
    if (!isTold || positions.has(reading.kind)) continue;
    state.readings.splice(state.readings.indexOf(reading), 1);
    state.latest = state.latest.filter((one) => one !== reading);
  }
  state.notPlaced.push({ ...evidenceOf(paper, sentence.start, sentence.end), why: 'it tells what others may ask for' });
};

/** What the sender thinks of it. */
const positions: ReadonlySet<Kind> = new Set<Kind>(['support', 'oppose', 'reserve']);

/** Somebody is named right before the words, and it is not the sender. */
const isOfOthers = ({ paper, people, speakers }: State, first: number, at: number): boolean => {
  const before = paper.text.slice(Math.max(first, at - longestParty), at);
  if (impersonal.test(before)) return false;
  const parted = Math.max(...[...'.;:!?。；：！？؛؟'].map((mark) => before.lastIndexOf(mark))) + 1;
  const start = at - before.length + parted;
  if (unnamed.in(paper.text.slice(start, at)).length > 0) return true;
  const [party] = people.within(start, at).slice(-1);
  if (party === undefined) return false;
  return !isOneOf(speakers, party);
};

/** « on pourrait proposer », « se podría proponer »: whoever speaks so means himself. */
const impersonal = /(?<!\p{L})(?:on|se|one|we|it|nous|nosotros|мы|я|нами)\s{1,3}$/iu;

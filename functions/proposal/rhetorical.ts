import type { Reading } from './item-of.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

/** « À quoi bon le paragraphe 12 ? Qu'on le supprime. »: who answers his own question asks none. */
export const dropRhetorical = (state: State, made: readonly Reading[], sentence: Sentence): void => {
  for (const reading of made) {
    if (reading.kind === 'question' || reading.kind === 'comment') continue;
    const at = state.readings.findLastIndex(
      (one) => one.kind === 'question' && one.target === reading.target && isRhetorical(state, one, sentence),
    );
    if (at >= 0) state.readings.splice(at, 1);
  }
};

const isRhetorical = ({ paper }: State, { evidence }: Reading, sentence: Sentence): boolean => {
  const said = evidence.at(-1);
  return (
    said !== undefined &&
    said.end <= sentence.start &&
    sentence.start - said.end <= 3 &&
    rhetorical.test(said.quote) &&
    !paper.text.slice(said.end, sentence.start).includes('\n')
  );
};

const rhetorical =
  /^(?:à quoi bon|que fait|que font|que vient faire|que viennent faire|comment accepter|comment ne pas|comment pourrions|pourquoi (?:dire|répéter|garder|maintenir|conserver|garde|maintient)|qui pourrait|who could|why (?:keep|say|repeat|retain)|what is the point|what use|how could)/iu;

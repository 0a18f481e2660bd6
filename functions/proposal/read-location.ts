import type { Mention } from '#reference/mention.ts';
import { resolve } from '#reference/resolve.ts';
import type { Placed } from '#reference/placed.ts';
import { countedUnder } from './counted-places.ts';
import { rememberTogether } from './named-together.ts';
import type { Sentence } from './sentences.ts';
import { asksOfListed } from './leading-line.ts';
import { closePending, enterSection, rememberSection } from './state.ts';
import type { State } from './state.ts';

export const readLocation = (state: State, sentence: Sentence, mentions: readonly Mention[]): void => {
  closePending(state);
  rememberTogether(state, sentence);
  const { paper } = state;
  const placed: Placed[] = [];
  // "Section V, at the top of “Regional meetings”, before paragraph 9": what has no number says where that is.
  const isBeside = mentions.some((mention) => mention.numbers.length > 0 && mention.relation !== 'at');
  for (const mention of mentions) {
    if (isBeside && mention.numbers.length === 0 && mention.unit === 'heading') continue;
    const isSection = mention.unit === 'section' && mention.numbers.length === 0;
    const found = countedUnder(state, mention, state.context) ?? resolve(mention, state.context, paper.outline);
    if (isSection && mention.relation === 'at' && !mention.fresh) {
      const [first] = found;
      if (first !== undefined && first.place !== null && first.target !== 'unknown') {
        enterSection(state, first.place, 'heading');
        if (mentions.length === 1) placed.push(...found);
      } else placed.push(...found);
    } else {
      rememberSection(state, mention, found, true);
      placed.push(...found);
    }
  }
  state.context = { ...state.context, last: placed };
  state.latest = [];
  const own = mentions.filter((mention) => !(mention.unit === 'section' && mention.numbers.length === 0));
  const asked = own.length > 0 && asksOfListed(state, placed, sentence);
  const [given] = own.length === 1 ? own.flatMap((mention) => mention.given ?? []) : [];
  state.pending =
    placed.length === 0
      ? null
      : { placed, sentence, used: asked || own.length === 0, mentions, ...(given !== undefined && { given }) };
};

import type { Mention } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import { phrasesOf } from '#reference/phrases.ts';
import { pastLeaders } from './leaders.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';
import { dittoWords, likeEnds, likeWords } from './words/table-types.ts';

const likes = phrasesOf(
  [...Object.values(likeWords).flat(), ...Object.values(dittoWords).flat()].map((words) => [words, true] as const),
);
const around = phrasesOf([['与', true] as const, ['和', true] as const]);
const ends = phrasesOf(likeEnds.map((words) => [words, true] as const));

/**
 * "86: idem 84", "18 — as 16", 第7段：意见同第6段: a line that says nothing of its own place but that another's holds.
 * @returns the place's own name, null where it is the number of the line itself; and that of the other.
 */
export const likenedIn = (
  paper: Paper,
  sentence: Sentence,
): { readonly own: Mention | null; readonly model: Mention } | null => {
  const own = placeAt(paper, sentence, sentence.first);
  if (own === null && typeof sentence.marker?.value !== 'number') return null;
  const at = pastLeaders(paper.tokens, own?.last ?? sentence.first);
  const like = likes.at(paper.tokens, at) ?? around.at(paper.tokens, at);
  if (like === null) return null;
  const model = placeAt(paper, sentence, like.end);
  if (model === null) return null;
  const behind = ends.at(paper.tokens, model.last);
  const isAround = around.at(paper.tokens, at)?.end === like.end;
  if (isAround && behind === null) return null;
  return pastLeaders(paper.tokens, behind?.end ?? model.last) >= sentence.last ? { own, model } : null;
};

const placeAt = (paper: Paper, sentence: Sentence, at: number): Mention | null => {
  const named = within(paper.mentions, { first: at, last: at + 1 }, (mention) => mention.first)[0];
  const found = named ?? bareNumberAt(paper.source, at);
  return found !== null && found.foreign === null && found.numbers.length > 0 && found.last <= sentence.last
    ? found
    : null;
};

import type { Paper } from './paper.ts';
import { phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { scratching } from './words/scratching.ts';

const scratched = phrasesOf(scratching);

/** "Please ignore this point": the sender takes back what stands right before. */
export const scratchesLatest = (paper: Paper, { start, end }: Sentence): boolean =>
  scratched.in(paper.text.slice(start, end)).some((found) => !paper.isQuoted(start + found.start));

import { phrasesOf } from '#reference/phrases.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { says } from './mood.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { nowAsked } from './words/now-asked.ts';

/** 原请把“x”改为“y”，现改为“z”; "we had asked to delete it and now ask …": what was asked once gives way to what is asked now. */
export const isSuperseded = (paper: Paper, clause: Clause, sentence: Sentence): boolean =>
  clause.verb !== null &&
  says(paper, 'earlier', clause.first, clause.verb.last) &&
  clausesOf(paper, sentence).some((other) => other.first >= clause.last && other.verb !== null && isNow(paper, other));

/** Tokens of a clause before what says that it is of today. */
const lead = 4;

const isNow = ({ tokens }: Paper, { first }: Clause): boolean => {
  for (let at = first; at < first + lead; at += 1) if (now.at(tokens, at)?.meaning === 'now') return true;
  return false;
};

const now = phrasesOf(nowAsked);

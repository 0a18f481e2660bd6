import type { Mention } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { within } from './within.ts';
import { oneOfTwo } from './words/pronouns.ts';

/** 第12段与第15段重复，应删去前者: of two places named in one breath, the one that is meant. */
export const formerOrLatter = (paper: Paper, { first, verb, reasonAt }: Clause): Mention | null => {
  let said: { which: 0 | 1; at: number } | null = null;
  for (let at = first; at < reasonAt; at += 1) {
    const which = isHan(paper.source, at) ? wordAt(paper, at) : undefined;
    // 后者建议不要，前者保留: the one that stands right before the verb.
    if (which !== undefined && (said === null || (verb !== null && at < verb.first))) said = { which, at };
  }
  if (said === null) return null;
  const [one, other, ...more] = placesBefore(paper, said.at);
  return one === undefined || other === undefined || more.length > 0 ? null : said.which === 0 ? one : other;
};

/** 前者, 后者: one token or two. */
const wordAt = (paper: Paper, at: number): 0 | 1 | undefined =>
  oneOfTwo.get(paper.norms(at, at + 1).join('')) ?? oneOfTwo.get(paper.norms(at, at + 2).join(''));

/** The places named on the line before a token, each once: 第84段和第四部分第27段说的是同一件事。第84段可以保留，后者不赞成. */
const placesBefore = (paper: Paper, at: number): Mention[] => {
  let line = at;
  while (line > 0 && (paper.tokens[line]?.breaks ?? 0) === 0) line -= 1;
  const seen = new Set<string>();
  return within(paper.mentions, { first: line, last: at }, (mention) => mention.first)
    .filter((mention) => mention.last <= at && mention.foreign === null)
    .flatMap((mention) => mention.numbers.map((number) => ({ ...mention, numbers: [number] })))
    .filter(({ numbers: [number] }) => {
      const key = JSON.stringify(number);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
};

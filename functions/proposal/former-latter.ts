import type { Mention } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { oneOfTwo } from './words/pronouns.ts';

/** 第12段与第15段重复，应删去前者: of two places named in one breath, the one that is meant. */
export const formerOrLatter = (paper: Paper, { mentions, first, reasonAt }: Clause): Mention | null => {
  for (let at = first; at < reasonAt; at += 1) {
    const which = isHan(paper.source, at) ? oneOfTwo.get(paper.norms(at, at + 2).join('')) : undefined;
    if (which === undefined) continue;
    const places = mentions
      .filter((mention) => mention.last <= at && mention.foreign === null)
      .flatMap((mention) => mention.numbers.map((number) => ({ ...mention, numbers: [number] })));
    const [one, other, ...more] = places;
    return one === undefined || other === undefined || more.length > 0 ? null : which === 0 ? one : other;
  }
  return null;
};

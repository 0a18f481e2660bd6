import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';

/** Tokens between the verb and one of those named together that it is asked of. */
const besideVerb = 8;

/** "Of 5 and 12 we would keep the former": what was named together is not itself asked about. */
export const onlySingled = (named: Mention[], { verb }: Clause): Mention[] => {
  const single = named.find(({ unit }) => unit === 'singled');
  if (single === undefined) return named;
  if (verb?.action === 'merge' || verb?.action === 'move')
    return named.filter(({ unit, numbers }) => unit === 'singled' || numbers.length === 0);
  const isFar = verb !== null && single.first - verb.last > besideVerb;
  return isFar
    ? named.filter(({ unit }) => unit !== 'singled')
    : named.filter(
        (mention) =>
          mention === single ||
          (mention.unit !== 'singled' && mention.first > single.first) ||
          mention.numbers.length === 0,
      );
};

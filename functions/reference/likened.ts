import type { Core, Rules } from './core.ts';
import { pastArticles } from './mention.ts';
import type { Source } from './mention.ts';

/** "A paragraph like 18 has no place here": behind the unit's name, the number of the one that is there is meant. */
export const likenedAt = (rules: Rules, source: Source, at: number): Core | null => {
  const from = pastArticles(source, at + 1);
  return likening.has(source.tokens[at]?.norm ?? '') && source.tokens[from]?.kind === 'number'
    ? rules.numbered(source, from, 'paragraph')
    : null;
};

const likening: ReadonlySet<string> = new Set(['like', 'as', 'comme', 'como', 'как']);

import type { Core } from './core.ts';
import type { Source } from './mention.ts';
import { isHan } from './signed-numbers.ts';
import type { Relation } from './vocabulary.ts';

/** 第18段之后, 第5段的末尾: characters say behind a place where it is. */
export const relationBehind = (source: Source, core: Core): { core: Core; relation: Relation } | null => {
  const of = isHan(source, core.last) ? source.phrase(core.last) : null;
  const at = of?.meaning.is === 'of' ? of.end : core.last;
  const found = source.phrase(at);
  if (found === null || !isHan(source, at) || core.unit === 'line') return null;
  if ((source.tokens[core.last]?.breaks ?? 0) > 0) return null;
  if (edges.has(found.meaning.is) && source.phrase(found.end)?.meaning.is !== 'unit')
    return { core: { ...core, last: found.end }, relation: found.meaning.is === 'last' ? 'end' : 'start' };
  return found.meaning.is === 'relation'
    ? { core: { ...core, last: found.end }, relation: found.meaning.relation }
    : null;
};

/** 第24段末, 第24段首. */
const edges: ReadonlySet<string> = new Set(['last', 'ordinal']);

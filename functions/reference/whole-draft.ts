import { type Core, coreOf } from './core.ts';
import { pastArticles } from './mention.ts';
import type { Source } from './mention.ts';

/** "the last paragraph of the document", "first paragraph of the draft": whatever section is spoken of. */
export const ofWholeDraft = (source: Source, core: Core): Core | null => {
  const of = source.phrase(core.last);
  if (core.unit !== 'paragraph' || core.numbers.length > 1) return null;
  const at = pastArticles(source, of?.meaning.is === 'of' ? of.end : core.last);
  const ours = of?.meaning.is === 'ours' ? of.end : documents.has(source.tokens[at]?.norm ?? '') ? at + 1 : null;
  if (ours === null || (of?.meaning.is !== 'of' && of?.meaning.is !== 'ours')) return null;
  const { paragraphs } = source.outline;
  const isFirst = core.numbers[0]?.from === 1;
  const named =
    core.fromEnd.length === 1 ? paragraphs.at(-(core.fromEnd[0] ?? 1)) : isFirst ? paragraphs[0] : undefined;
  return named === undefined ? null : coreOf({ unit: 'paragraph', named: named.id, last: ours });
};

const documents: ReadonlySet<string> = new Set(
  'document documento draft projet proyecto text texte texto проект проекта документа текста'.split(' '),
);

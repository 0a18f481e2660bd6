import { compilationWording } from '#wording/compilation.ts';
import type { Block, Paper } from '#document/paper.ts';
import type { Language } from '#wording/language.ts';
import type { Compilation } from './compilation.ts';
import { namingIn } from './naming.ts';
import { annexBlocks } from './paper-annex.ts';
import { frontBlocks } from './paper-front.ts';
import { mapBlocks } from './paper-map.ts';
import { generalBlocks, sectionBlocks } from './paper-places.ts';
import { type Writing, tiesIn } from './paper-writing.ts';
import { symbolOf } from './symbol.ts';

/** The compilation as a paper in one language, for Word and for a page alike. */
export const paperOf = (compilation: Compilation, language: Language): Paper => {
  const { conference, draft, choice } = compilation;
  const naming = namingIn(conference, language, choice.attribution);
  const writing: Writing = { compilation, language, naming, ties: tiesIn(compilation) };
  // Footnotes are numbered as they are met, so what is set is written in order.
  const blocks: Block[] = [];
  for (const part of [frontBlocks, generalBlocks, sectionBlocks, mapBlocks, annexBlocks]) blocks.push(...part(writing));
  return {
    language,
    title: `${compilationWording(language).title}: ${conference.shortName}, ${draft.names[language]}`,
    symbol: symbolOf(compilation),
    blocks,
    notes: naming.notes(),
  };
};

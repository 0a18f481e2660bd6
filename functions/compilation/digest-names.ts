import type { Language } from '#wording/language.ts';
import { compilationWording } from '#wording/compilation.ts';
import { groupedBy } from './grouping.ts';
import { type Listed, speakerOf } from './listed.ts';
import type { Naming } from './naming.ts';

/** Speakers named in one line of a mail before the rest is counted. */
const mostNames = 20;

/** Names for the lines of a mail: those of the first speakers, and how many more there are. */
export const shortNaming = (naming: Naming, language: Language): Naming => ({
  ...naming,
  line: (proposals) => {
    const { first, more } = firstSpeakers(proposals);
    const names = naming.line(first);
    return more === 0 ? names : `${names} ${compilationWording(language).moreReferences(more)}`;
  },
});

/** The proposals of the first speakers, and how many speakers more there are. */
export const firstSpeakers = (
  proposals: readonly Listed[],
): { readonly first: readonly Listed[]; readonly more: number } => {
  const speakers = [...groupedBy(proposals, (one) => speakerOf(one) ?? one.reference).values()];
  return { first: speakers.slice(0, mostNames).flat(), more: Math.max(0, speakers.length - mostNames) };
};

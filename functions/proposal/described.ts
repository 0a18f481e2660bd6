import { isMark } from '#reference/mention.ts';
import { unknown } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { definite, describing } from '#reference/words/describing.ts';
import type { Clause } from './clauses.ts';
import type { State } from './state.ts';

/** Bits: two rare words in common, or a few of the subject's own. */
const telling = 12;
/** The next likeliest paragraph has at most this share of the likeliest's. */
const clearly = 0.7;
/** A description decides no more than that a person finds the place at once. */
const likely = 0.92;
const mostCandidates = 3;

/**
 * "In the paragraph on a culture of peace through education, …": a paragraph named by what it speaks of. Found by the
 * words it shares with the description, under the heading named beside it or the section in force; where several are as near, none is taken.
 */
export const describedPlace = (state: State, clause: Clause, heading: string | null): Placed | null => {
  const description = descriptionIn(state, clause);
  if (description === null) return null;
  const { outline } = state.paper;
  const kinship = wordingIndexOf(outline).kinship(description);
  const under = heading ?? state.context.section;
  const ranked = (under === null ? outline.paragraphs : outline.covered(under))
    .map((place) => ({ place, kinship: kinship(place.id) }))
    .sort((one, other) => other.kinship - one.kinship);
  const [best, next] = ranked;
  if (best === undefined || best.kinship < telling) return null;
  if ((next?.kinship ?? 0) > best.kinship * clearly)
    return unknown(
      'several paragraphs speak of this',
      ranked
        .slice(0, mostCandidates)
        .map(({ place }) => ({ target: place.id, confidence: 0.3, why: 'speaks of what is described' })),
    );
  return {
    target: best.place.id,
    place: best.place.id,
    confidence: likely,
    why: `${best.place.id} speaks of what is described`,
    candidates: [],
    form: 'at',
  };
};

/** What stands between "the paragraph on" and the next mark or quotation; null where no paragraph is described. */
const descriptionIn = (state: State, clause: Clause): string | null => {
  const { paper } = state;
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    const found = paper.source.phrase(at + 1);
    if (!definite.has(paper.tokens[at]?.norm ?? '') || found?.meaning.is !== 'unit') continue;
    if (found.meaning.unit !== 'paragraph' || !describing.has(paper.tokens[found.end]?.norm ?? '')) continue;
    let end = found.end + 1;
    while (end < clause.last && !isMark(paper.tokens[end], ',.;:(') && !paper.isQuoted(paper.tokens[end]?.start ?? 0))
      end += 1;
    return paper.text.slice(paper.tokens[found.end]?.end, paper.tokens[end - 1]?.end);
  }
  return null;
};

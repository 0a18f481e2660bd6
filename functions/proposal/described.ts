import { isMark } from '#reference/mention.ts';
import { unknown, placedAt } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { definite, describing, describingInFront, standIns, withoutArticle } from '#reference/words/describing.ts';
import type { Clause } from './clauses.ts';
import type { State } from './state.ts';

/** Bits: two rare words in common, or a few of the subject's own. */
const telling = 12;
/** The next likeliest paragraph has at most this share of the likeliest's. */
const clearly = 0.7;
/** Bits: a word that one place in sixteen has. Where not even that is shared, nothing was described. */
const something = 4;
/** Bits and share: one word that hardly another paragraph has. */
const rare = 7;
const alone = 0.5;
/** A description decides no more than that a person finds the place at once. */
const likely = 0.92;
const mostCandidates = 3;

/**
 * "In the paragraph on a culture of peace through education, …": a paragraph named by what it speaks of. Found by the
 * words it shares with the description, under the heading named beside it or in force; where several are as near, none is taken.
 */
export const describedPlace = (state: State, clause: Clause, heading: string | null): Placed | null => {
  const description = descriptionIn(state, clause);
  if (description === null) return null;
  const { section, heading: inForce } = state.context;
  const near = heading ?? inForce ?? section;
  const found = spokenUnder(state, description, near);
  // What a smaller heading does not tell may stand elsewhere in its section.
  return heading !== null || near === section || (found !== null && found.target !== 'unknown')
    ? found
    : spokenUnder(state, description, section);
};

const spokenUnder = ({ paper: { outline } }: State, description: string, under: string | null): Placed | null => {
  const kinship = wordingIndexOf(outline).kinship(description);
  const ranked = (under === null ? outline.paragraphs : outline.covered(under))
    .map((place) => ({ place, kinship: kinship(place.id) }))
    .sort((one, other) => other.kinship - one.kinship);
  const [best, next] = ranked;
  const isOnly = (best?.kinship ?? 0) >= rare && (next?.kinship ?? 0) <= (best?.kinship ?? 0) * alone;
  if (best === undefined || best.kinship < something) return null;
  const isClear = best.kinship >= telling && (next?.kinship ?? 0) <= best.kinship * clearly;
  if (!isClear && !isOnly)
    return unknown(
      'several paragraphs speak of this',
      ranked
        .slice(0, mostCandidates)
        .map(({ place }) => ({ target: place.id, confidence: 0.3, why: 'speaks of what is described' })),
    );
  return placedAt(best.place.id, likely, `${best.place.id} speaks of what is described`);
};

/** "The one on …", « celui qui … »: a paragraph, and never the one named before. */
export const isDescriber = ({ paper: { tokens } }: State, at: number): boolean => {
  const [before, token, behind] = [tokens[at - 1]?.norm ?? '', tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return describing.has(behind) && (standIns.includes(token) || (token === 'one' && before === 'the'));
};

/** What is said of "the paragraph on …", "关于…的段落"; null where no paragraph is described. */
const descriptionIn = (state: State, clause: Clause): string | null => {
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    if (isDescriber(state, at)) return descriptionBehind(state, clause, at + 1);
    const found = state.paper.source.phrase(at);
    if (found?.meaning.is !== 'unit' || found.meaning.unit !== 'paragraph') continue;
    const { tokens } = state.paper;
    const isKnown =
      definite.has(tokens[at - 1]?.norm ?? '') ||
      withoutArticle.test(tokens[at]?.norm ?? '') ||
      // "Paragraph on corruption: support": a note leaves the article out.
      (tokens[at]?.breaks ?? 1) > 0;
    const said = (isKnown ? descriptionBehind(state, clause, found.end) : null) ?? descriptionBefore(state, clause, at);
    if (said !== null) return said;
  }
  return null;
};

/** To the next mark or quotation. */
const descriptionBehind = ({ paper }: State, clause: Clause, behind: number): string | null => {
  const { tokens } = paper;
  // «Пункт, касающийся …»
  const from = isMark(tokens[behind], ',') ? behind + 1 : behind;
  if (!describing.has(tokens[from]?.norm ?? '')) return null;
  let end = from + 1;
  while (end < clause.last && !isMark(tokens[end], ',.;:(') && !paper.isQuoted(tokens[end]?.start ?? 0)) end += 1;
  return paper.text.slice(tokens[from]?.end, tokens[end - 1]?.end);
};

/** Characters between 关于 and the unit. */
const longestDescription = 40;
/** Stands between the things of one description, where ， ends it. */
const listing = '、';

const descriptionBefore = ({ paper }: State, clause: Clause, at: number): string | null => {
  const { tokens } = paper;
  if (tokens[at - 1]?.norm !== '的') return null;
  for (let from = at - 3; from >= Math.max(clause.first, at - longestDescription); from -= 1) {
    if (isMark(tokens[from], ',.;:(') && tokens[from]?.text !== listing) return null;
    if (describingInFront.has(`${tokens[from]?.norm ?? ''}${tokens[from + 1]?.norm ?? ''}`))
      return paper.text.slice(tokens[from + 1]?.end, tokens[at - 1]?.start);
  }
  return null;
};

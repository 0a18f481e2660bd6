import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import type { Core } from './core.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Mention, Source } from './mention.ts';
import { numberRefAt } from './numbers.ts';
import { candidate, unknown } from './placed.ts';
import type { Placed } from './placed.ts';
import { definite } from './words/describing.ts';

/**
 * "the heading before paragraph 68", "chapeau (above 49)", « l'intertitre qui précède le 68 »: a text without a number,
 * known by the paragraph below it. "Add a heading before 68" asks for a new one and is not read so.
 */
export const standingBefore = (source: Source, at: number, core: Core): Core => {
  if ((core.unit !== 'heading' && core.unit !== 'chapeau') || core.numbers.length > 0) return core;
  // "move the heading of B.2 before 20" says where it goes.
  const isNamed = core.named !== null || core.path.length > 0;
  if (!(isNamed ? opensLine(source, at) : opensLine(source, at) || isThisOne(source, at))) return core;
  let next = core.last;
  const of = source.phrase(next);
  const word = source.phrase(pastArticles(source, of?.meaning.is === 'of' ? of.end : next));
  if (word?.meaning.is === 'unit' && word.meaning.unit === 'section') next = word.end;
  const bracket = isMark(source.tokens[next], '(') ? 1 : 0;
  if (bracket === 1 || isMark(source.tokens[next], ',')) next += 1;
  const relation = source.phrase(next);
  if (relation?.meaning.is !== 'relation' || relation.meaning.relation !== 'before') return core;
  const start = pastArticles(source, relation.end);
  const unit = source.phrase(start);
  const isUnit =
    unit?.meaning.is === 'unit' && (unit.meaning.unit === 'paragraph' || unit.meaning.unit === 'operative');
  const number = numberRefAt(source, isUnit ? unit.end : start, isUnit);
  if (number === null || number.ref.to !== null || number.ref.added !== null) return core;
  const closes = bracket === 1 && isMark(source.tokens[number.end], ')') ? 1 : 0;
  return { ...core, numbers: isNamed ? [] : [number.ref], last: number.end + closes };
};

const opensLine = (source: Source, at: number): boolean =>
  at === 0 ||
  (source.tokens[at]?.breaks ?? 0) > 0 ||
  isMark(source.tokens[at - 1], '-–—•*|') ||
  // "a) The chapeau of Section IV (before paragraph 1)"
  (isMark(source.tokens[at - 1], ').') && (at === 2 || (source.tokens[at - 2]?.breaks ?? 0) > 0));

const isThisOne = (source: Source, at: number): boolean => {
  const [before, first] = [source.tokens[at - 1]?.norm ?? '', source.tokens[at]?.norm ?? ''];
  return definite.has(before) || definite.has(first) || before === "'";
};

/** The heading or chapeau above a paragraph: the nearest whose first paragraph that is. */
export const placedBefore = (mention: Mention, below: readonly Placed[], outline: Outline): Placed => {
  const [paragraph] = below;
  if (paragraph?.place === undefined || paragraph.place === null)
    return paragraph ?? unknown('no paragraph is named', []);
  const id = paragraph.place;
  const opens = (place: Place | undefined): boolean => place !== undefined && outline.covered(place.id)[0]?.id === id;
  const above =
    mention.unit === 'chapeau'
      ? outline.chapeaux(id).filter((place) => opens(outline.place(place.parent ?? '')))
      : outline.headingChain(id).filter(opens);
  const nearest = above.at(-1);
  if (nearest === undefined) return unknown(`no ${mention.unit} stands right before ${id}`, []);
  return {
    target: nearest.id,
    place: nearest.id,
    confidence: paragraph.confidence * (above.length === 1 ? 0.995 : 0.93),
    why: `the ${mention.unit} before ${id}`,
    candidates: above.length === 1 ? [] : above.map((place) => candidate(place, 1 / above.length, `before ${id}`)),
    form: 'at',
  };
};

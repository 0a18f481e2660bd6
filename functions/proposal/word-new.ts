import type { Outline } from '#draft/outline.ts';
import { placedAt, unknown } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { begun } from './item-of.ts';
import { letters } from './marked-edits.ts';
import { numberBehind } from './marked-lines.ts';
import type { Evidence } from './reading.ts';
import { withoutNumber } from './read-marked-lines.ts';
import { isOld, tracked } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import type { Known } from './word-places.ts';
import { edit } from './wording.ts';
import { allChanges, piecesBy, signed, tidy } from './word-units.ts';
import type { Unit, UnitPart } from './word-units.ts';

/** The nearest paragraphs of the draft above and below. */
interface Between {
  readonly above: Known | null;
  readonly below: Known | null;
}

/** What stands around a unit, and its own place where it was one before. */
export interface Around extends Between {
  readonly own: Known | null;
}

/** Tracked new paragraphs of a unit: one `insert` each, behind the place that stands above it. */
export const newOfUnit = (
  unit: Unit,
  index: number,
  around: Around,
  outline: Outline,
  evidenceOf: (part: UnitPart) => Evidence,
): Asked[] => {
  const isUnitOld = unit.parts.some(isOld);
  return unit.parts.flatMap((part, at) => {
    if (isOld(part)) return [];
    const hasOldAbove = isUnitOld && unit.parts.slice(0, at).some(isOld);
    const hasOldBelow = isUnitOld && !hasOldAbove;
    const between = {
      above: hasOldAbove ? around.own : around.above,
      below: hasOldBelow ? around.own : around.below,
    };
    return newBy(part, unit).map(({ author, words, move }) => {
      const placed = placedBehind(between, words, outline);
      const first = allChanges({ ...unit, parts: [part] }).find(({ name }) => name === author);
      const reading = begun(
        placed,
        'insert',
        1,
        [tracked, `marked by ${signed(first ?? { name: author, date: null })}`],
        [evidenceOf(part)],
      );
      const exact = withoutNumber(words);
      Object.assign(reading, { edits: [edit('insert', null, exact, null, null)], language: 'en', isNew: true });
      return { reading, author, unit: index, move, put: exact };
    });
  });
};

/** What each author puts in as a paragraph of its own. */
const newBy = (
  part: UnitPart,
  unit: Unit,
): { readonly author: string | null; readonly words: string; readonly move: string | null }[] => {
  const names = [...new Set(allChanges({ ...unit, parts: [part] }).map(({ name }) => name))];
  return names.flatMap((author) => {
    const words = tidy(
      piecesBy(author, part.stretches)
        .filter(({ is }) => is === 'put')
        .map(({ text }) => text)
        .join(''),
    );
    const moves = part.stretches.flatMap(({ changes }) =>
      changes.flatMap(({ kind, move, name }) => (kind === 'insert' && name === author && move !== null ? [move] : [])),
    );
    return letters(words) === '' ? [] : [{ author, words, move: moves[0] ?? null }];
  });
};

/** "19 bis" says where it goes; else the paragraph above does, and how near the one below stands says how surely. */
export const placedBehind = ({ above, below }: Between, words: string, outline: Outline): Placed => {
  const { number, isFirst } = numberBehind([{ is: 'put', text: words }]);
  const section = outline.place(above?.place ?? below?.place ?? '')?.section ?? null;
  const named = number !== null && isFirst ? outline.paragraph(section, number) : undefined;
  if (named !== undefined) return newAt(`${named.id}+`, named.id, 0.985, 'its number says what it follows');
  if (above === null && below === null) {
    const all = number === null || !isFirst ? [] : outline.withNumber(number);
    const why = 'a new paragraph with nothing of the draft around it';
    return unknown(
      why,
      all.map(({ id }) => ({ target: `${id}+`, confidence: 1 / all.length, why: 'it has that number' })),
    );
  }
  const target = behind(above, below, outline);
  const gap = above === null || below === null ? 0 : paragraphsBetween(above.place, below.place, outline);
  const sure = above === null ? 0.975 : gap === 0 ? 0.985 : 0.93;
  return newAt(
    target,
    target.slice(0, -1),
    sure,
    above === null ? 'it stands before words of the draft' : 'it stands behind words of the draft',
  );
};

const newAt = (target: string, place: string, confidence: number, why: string): Placed => ({
  ...placedAt(target, confidence, why),
  place,
  form: 'new',
});

const paragraphsBetween = (above: string, below: string, outline: Outline): number =>
  outline.places
    .slice(outline.position(above) + 1, Math.max(0, outline.position(below)))
    .filter(({ kind }) => kind === 'paragraph').length;

/** Under a heading or chapeau a new paragraph follows the numbered one before, or begins the section. */
const behind = (above: Known | null, below: Known | null, outline: Outline): string => {
  const from = above ?? below;
  const position = outline.position(from?.place ?? '');
  const last = above === null ? position - 1 : position;
  const own = outline.places[position];
  const section = own?.section ?? null;
  const kind = outline.places[last]?.kind;
  if (kind === 'paragraph' || kind === 'preambular' || kind === 'sub-paragraph') {
    if (outline.places[last]?.section === section) return `${outline.places[last]?.id ?? ''}+`;
  }
  if (outline.places[last + 1]?.kind === 'preambular') return `${section === null ? '' : `${section}.`}pp0+`;
  for (let at = last; at >= 0 && outline.places[at]?.section === section; at -= 1)
    if (outline.places[at]?.kind === 'paragraph') return `${outline.places[at]?.id ?? ''}+`;
  return `${section === null ? '' : `${section}.`}0+`;
};

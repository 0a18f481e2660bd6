import type { Outline } from '#draft/outline.ts';
import { placedAt, unknown } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { begun } from './item-of.ts';
import { letters, tidy } from './letters.ts';
import { numberBehind } from './marked-lines.ts';
import type { Evidence } from './reading.ts';
import { withoutNumber } from './read-marked-lines.ts';
import { answerOf, ownerOf } from './word-answers.ts';
import { answered, doubted, isOld, placedOf, tracked } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import type { Known } from './word-places.ts';
import { edit } from './wording.ts';
import { allChanges, authorsOf, signed } from './word-units.ts';
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
    /** What one author asks of a place that the draft does not have yet. */
    const begunBy = (author: string | null, placed: Placed): Pick<Asked, 'reading' | 'author'> => {
      const first = allChanges({ ...unit, parts: [part] }).find(({ name }) => name === author);
      const why = [tracked, `marked by ${signed(first ?? { name: author, date: null })}`];
      return {
        reading: begun(placed, 'insert', 1, why, [evidenceOf(part)]),
        author,
      };
    };
    const put = newBy(part, unit).map(({ author, words, move, isAnothers }) => {
      const exact = withoutNumber(words);
      const noted = isNote(part) ? between.above : null;
      if (noted !== null) {
        const note = { ...begunBy(author, placedOf(noted)), unit: index, move: null, put: null };
        Object.assign(note.reading, { kind: 'amend', edits: [edit('insert', null, words, null, null)] });
        return doubted(note, 'a note to the paragraph');
      }
      const alternative = alternativeTo(words, between, outline);
      if (alternative !== null) {
        const other = { ...begunBy(author, alternative), unit: index, move: null, put: null };
        Object.assign(other.reading, { kind: 'replace', edits: [edit('replace', null, exact, null, null)] });
        return other;
      }
      const made = { ...begunBy(author, placedBehind(between, words, outline)), unit: index, move, put: exact };
      Object.assign(made.reading, { edits: [edit('insert', null, exact, null, null)], isNew: true });
      return isAnothers ? doubted(made, 'adds to a new paragraph that another puts in') : made;
    });
    const said = authorsOf({ ...unit, parts: [part] }).flatMap((author) => {
      const answer = answerOf(author, part.stretches);
      const made = { ...begunBy(author, placedBehind(between, '', outline)), unit: index, move: null, put: null };
      return answer === null ? [] : [answered(answer, made)];
    });
    return [...put, ...said];
  });
};

const isNote = ({ paragraph: { setting } }: UnitPart): boolean =>
  setting.kind === 'footnote' || setting.kind === 'endnote';

/** "26 alt." is other words for paragraph 26 (PATTERNS.md 6), not one behind it; null where the words begin otherwise. */
export const alternativeTo = (words: string, { above, below }: Between, outline: Outline): Placed | null => {
  const number = /^[([]?(\p{N}{1,3})\s?alt\b/iu.exec(words.trimStart())?.[1];
  const section = outline.place(above?.place ?? below?.place ?? '')?.section ?? null;
  const place = number === undefined ? undefined : outline.paragraph(section, number);
  return place === undefined ? null : placedAt(place.id, 0.985, 'its number says what it is an alternative to');
};

interface NewWords {
  readonly author: string | null;
  readonly words: string;
  readonly move: string | null;
  /** The paragraph is another's, with words of this author in it. */
  readonly isAnothers: boolean;
}

/** What each author puts in: the paragraph is his who wrote most of it, and the others ask for it with their words in it. */
const newBy = (part: UnitPart, unit: Unit): NewWords[] => {
  const written = authorsOf({ ...unit, parts: [part] }).flatMap((author) => {
    const words = wordsPut(part, (name) => name === author);
    return letters(words) === '' ? [] : [{ author, words }];
  });
  const owner = written.reduce<(typeof written)[number] | null>(
    (most, one) => (most === null || one.words.length > most.words.length ? one : most),
    null,
  );
  return written.map(({ author, words }) => {
    const isAnothers = author !== owner?.author;
    const move = part.stretches
      .flatMap(({ changes }) => changes)
      .find((one) => one.kind === 'insert' && one.name === author && one.move !== null)?.move;
    const all = isAnothers ? wordsPut(part, (name) => name === author || name === owner?.author) : words;
    return { author, words: all, move: move ?? null, isAnothers };
  });
};

/** The words of those authors, without what they struck again themselves. */
const wordsPut = ({ stretches }: UnitPart, isOf: (name: string | null) => boolean): string =>
  tidy(
    stretches
      .filter(({ changes }) => {
        const owner = ownerOf(changes);
        const isGone = changes.some(({ kind, name }) => kind === 'delete' && isOf(name));
        return owner !== undefined && isOf(owner) && !isGone;
      })
      .map(({ text }) => text)
      .join(''),
  );

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

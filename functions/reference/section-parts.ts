import type { Place } from '#draft/draft.ts';
import { type Core, type Rules, coreOf, repeated } from './core.ts';
import { isCased, isMark, nested, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { cellBehind, namedPartBehind } from './named-places.ts';
import { countsUnits, numberListAt } from './numbers.ts';
import { deepestHeading } from './heading-ids.ts';
import { pathAfterWord } from './paths.ts';
import type { Path } from './paths.ts';
import type { Unit } from './vocabulary.ts';
import { edgeAt } from './edges.ts';
import { ordinalBehind } from './opening-paragraph.ts';
import { isHan } from './signed-numbers.ts';
import { asTitled, titledUnder } from './titled-parts.ts';
import { afterNumbers } from './words/after-numbers.ts';

/** Splits labels into the heading they name and a paragraph's number behind it, and reads on from there. */
export const withParts = (rules: Rules, source: Source, path: Path, unit: Unit): Core => {
  const { labels, starts } = path;
  let depth = Math.max(1, deepestHeading(source.outline, labels).depth);
  // A lone letter under the section in force cannot be checked yet: all of it is heading, but a number behind it.
  if (depth === 1 && labels.length > 1 && source.outline.section(labels[0] ?? '') === undefined) depth = labels.length;
  const start = starts[depth];
  if (start !== undefined) {
    const list = numberListAt(source, start, false, repeated(source, 'paragraph'));
    if (list !== null)
      return rules.qualified(
        source,
        coreOf({
          unit: 'paragraph',
          path: labels.slice(0, depth),
          numbers: list.numbers,
          last: list.end,
        }),
      );
    return coreOf({
      unit,
      path: labels.slice(0, depth),
      last: starts[depth - 1] === undefined ? path.end : (starts[depth - 1] ?? 0) + 1,
    });
  }
  return (
    withSpan(source, path, unit, paragraphBehind(rules, source, path)) ??
    namedPartBehind(source, path) ??
    coreOf({ unit, path: labels, last: path.end })
  );
};

/** "Sub-section A.4 (paragraphs 60 to 67)": all its paragraphs in brackets only say once more which part it is. */
const withSpan = (source: Source, path: Path, unit: Unit, inner: Core | null): Core | null => {
  const [range, ...more] = inner?.numbers ?? [];
  if (inner === null || range === undefined || range.to === null || more.length > 0) return inner;
  if (!isMark(source.tokens[path.end], '(') || !isMark(source.tokens[inner.last], ')')) return inner;
  const { outline } = source;
  const id = path.labels.join('.');
  const isSpanOf = (place: Place): boolean => {
    const covered = outline.covered(place.id);
    return (
      covered[0]?.id === outline.paragraph(place.section, range.from)?.id &&
      covered.at(-1)?.id === outline.paragraph(place.section, range.to ?? range.from)?.id
    );
  };
  const isWhole = outline.places.some(
    (place) =>
      (place.kind === 'heading' || place.kind === 'section') &&
      (place.id === id || place.id.endsWith(`.${id}`)) &&
      isSpanOf(place),
  );
  return isWhole ? coreOf({ unit, path: path.labels, last: inner.last + 1 }) : inner;
};

const separators = ',:;-./()|>';

/** "IV. B. 14": the labels before are set off by full stops as well. */
const isPointed = ({ tokens }: Source, { labels, starts, end }: Path): boolean =>
  labels.length > 1 &&
  isMark(tokens[end], '.') &&
  tokens[end + 1]?.kind === 'number' &&
  isMark(tokens[(starts.at(-1) ?? 0) - 1], '.') &&
  tokens[starts.at(-1) ?? 0]?.spaced === true;

/** "… of Section IV. Paragraph 86 …": a full stop ends a sentence, unless the section opens its line ("II. Para 19"). */
const endsSentence = (source: Source, path: Path): boolean => {
  if (isPointed(source, path)) return false;
  if (!isMark(source.tokens[path.end], '.') || source.tokens[path.end + 1]?.spaced !== true) return false;
  const first = path.starts[0] ?? 0;
  return ![first, first - 1].some((at) => at <= 0 || (source.tokens[at]?.breaks ?? 0) > 0);
};

/** A paragraph right behind a section: "Section II, para 19", "Section II – § 12", "II paragraph 3". */
export const paragraphBehind = (rules: Rules, source: Source, path: Path): Core | null => {
  const titled = titledUnder(source, path);
  if (titled === null) return numberedBehind(rules, source, path);
  const inner = numberedBehind(rules, source, { ...path, end: titled.end });
  return inner === null ? asTitled(titled) : { ...inner, path: [], named: titled.id };
};

const numberedBehind = (rules: Rules, source: Source, path: Path): Core | null => {
  let at = path.end;
  for (let steps = 0; steps < 2 && isMark(source.tokens[at], separators); steps += 1) at += 1;
  if (endsSentence(source, path)) return null;
  const of = source.phrase(at);
  if (of?.meaning.is === 'of' && at === path.end) at = pastArticles(source, of.end);
  // 第二节的最后两段: the particle and what counts from the end.
  else if (source.tokens[at]?.norm === '的' && edgeAt(source, at + 1) !== null) at += 1;
  // On the next line it is a paragraph of its own, under that heading; the heading is context enough.
  const first = source.tokens[at];
  if (first === undefined) return null;
  for (let between = path.end; between <= at; between += 1) if ((source.tokens[between]?.breaks ?? 0) > 0) return null;
  const subtitle = at > path.end ? subtitleUnder(source, path, at) : null;
  if (subtitle !== null) return subtitle;
  const inner = nested(
    source,
    () =>
      rules.counted(source, at) ??
      rules.unit(source, at) ??
      cellBehind(source, path.end, at) ??
      numberBehind(source, path, at) ??
      ordinalBehind(source, path, at),
  );
  if (inner === null || inner.path.length > 0 || inner.named !== null) return null;
  // 第一部分标题: characters name the section before its title.
  if (isHan(source, at) && (inner.unit === 'title' || inner.unit === 'heading')) return { ...inner, path: path.labels };
  if (
    inner.unit === 'section' ||
    inner.unit === 'line' ||
    (inner.unit !== 'chapeau' && inner.numbers.length === 0 && inner.fromEnd.length === 0)
  )
    return null;
  return { ...inner, path: path.labels };
};

/** "Section I, subtitle", « Section I, sous-titre »: the unlettered heading right under its title. */
const subtitleUnder = (source: Source, { labels }: Path, at: number): Core | null => {
  const first = pastArticles(source, at);
  const found = source.phrase(first);
  if (found?.meaning.is !== 'unit' || found.meaning.unit !== 'heading') return null;
  const subtitle = source.outline.place(`${labels.join('.')}.h1`);
  return subtitle === undefined || labels.length !== 1 || !/^(?:sub|sous)/u.test(source.tokens[first]?.norm ?? '')
    ? null
    : coreOf({ unit: 'heading', named: subtitle.id, last: found.end });
};

/** "IV 10", "II 4, 6 and 7": the section's label and the number, with nothing but a space between. */
const numberBehind = (source: Source, path: Path, at: number): Core | null => {
  if (source.tokens[at]?.kind !== 'number') return null;
  // "IV. B. 14": no sentence begins with the number.
  const apart = at !== path.end && !isPointed(source, path);
  if (at === path.end && path.labels.length !== 1) return null;
  // "I" is a pronoun everywhere but at the beginning.
  const first = path.starts[0] ?? 0;
  if (
    path.labels[0] === 'I' &&
    (source.tokens[first]?.breaks ?? 1) === 0 &&
    !isMark(source.tokens[first - 1], '.;:(,-')
  )
    return null;
  const list = numberListAt(source, at, false, repeated(source, 'paragraph'));
  return list === null ||
    countsUnits(source, list.end) ||
    isDate(source, list.end) ||
    (apart && !isSaidOf(source, list.end) && !isListed(source, at, list.end))
    ? null
    : coreOf({ unit: 'paragraph', numbers: list.numbers, last: list.end });
};

/** "Sections III and IV, 21 and 22 June": the last number of a list that is of days. */
const isDate = (source: Source, at: number): boolean => {
  const and = source.phrase(at);
  const day = and?.meaning.is === 'and' && !isMark(source.tokens[at], ',;') ? source.tokens[and.end] : undefined;
  return and !== null && day?.kind === 'number' && source.phrase(and.end + 1)?.meaning.is === 'month';
};

/** "Section II: 19, delete": what is numbered behind a colon is a part of it. */
const isListed = (source: Source, at: number, end: number): boolean =>
  isMark(source.tokens[at - 1], ':') && isMark(source.tokens[end], ',') && source.tokens[end + 1]?.kind === 'word';

/** "II, 12: delete", "Section II, 5 and 9 should …": something is said of the number. */
const isSaidOf = (source: Source, at: number): boolean => {
  const behind = source.tokens[at];
  return behind === undefined || behind.breaks > 0 || isMark(behind, ':-=') || afterNumbers.has(behind.norm);
};

/** Labels from a section to the lowest heading. */
const deepest = 4;

/** "Sub-section B.2 of Section II": the section stands behind the heading. */
export const underSection = (source: Source, path: Path): Path => {
  if (source.outline.section(path.labels[0] ?? '') !== undefined) return path;
  const of = source.phrase(path.end);
  const isOf = of?.meaning.is === 'of';
  const word = isOf ? source.phrase(pastArticles(source, of.end)) : isCased(source.tokens[path.end]) ? of : null;
  const above = word?.meaning.is === 'unit' && word.meaning.unit === 'section' ? pathAfterWord(source, word.end) : null;
  // "Sub-section 3 (b) of Part A of Section II": each is in the next.
  const section =
    above === null || above.labels.length + path.labels.length > deepest ? null : underSection(source, above);
  return section === null || source.outline.section(section.labels[0] ?? '') === undefined
    ? path
    : { labels: [...section.labels, ...path.labels], starts: [...section.starts, ...path.starts], end: section.end };
};

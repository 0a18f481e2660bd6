import { articleNumberAt, signedNumberAt } from './article-numbers.ts';
import { casedOrdinalAt, numberOfSection, standsBehind } from './cased-ordinals.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { likenedAt } from './likened.ts';
import { numberListAt } from './numbers.ts';
import { bareSection, letteredPath } from './bare-paths.ts';
import { continued, numberedBelow, pathAfterWord } from './paths.ts';
import type { Relation, Unit } from './vocabulary.ts';
import { type Core, type Rules, coreOf, pastColon, pastOpener, repeated, bareParagraph } from './core.ts';
import { decimalAt, namedAt, namedPartBehind, titledBehind } from './named-places.ts';
import { sameAt, withNext } from './same-place.ts';
import { isHan } from './signed-numbers.ts';
import { countedAt, countedIn } from './counted.ts';
import { labelledAt, pastSectionWord } from './lettered-parts.ts';
import { inPreamble, ofPreamble, underPreamble } from './preamble.ts';
import { qualified } from './qualifiers.ts';
import { paragraphBehind, underSection, withParts } from './section-parts.ts';
import { numbersAfter } from './led-numbers.ts';
import { relationBehind } from './relation-behind.ts';
import { standingBefore } from './standing-before.ts';
import { pastOwnSection } from './titled-parts.ts';
import { beforeOwnSection, lettered, titledPart, turnedTo } from './section-of.ts';
import { edgeBehind, isLastOne } from './edges.ts';
import { countedBehind } from './unit-first.ts';
import { openingParagraph } from './opening-paragraph.ts';
import { countsRemarks } from './remark-numbers.ts';
import { newBeside, newUnitAt, partAt, subParagraphAt, subtitleAt } from './unit-parts.ts';
import { singularArticles } from './words/singular-articles.ts';

/** The mention that begins at a token, with the preposition that says where: "after", "at the end of". */
export const mentionAt = (source: Source, at: number): { core: Core; relation: Relation | 'at' } | null => {
  const before = source.phrase(at);
  if (before?.meaning.is === 'relation' && !isHan(source, at) && !isLastOne(source, at)) {
    // « après le 14 » : the article makes a place of the number.
    const from = pastArticles(source, before.end);
    const core =
      coreAt(source, from) ??
      coreAt(source, before.end) ??
      // "después del 14": the article is grown together with the preposition.
      (singularArticles.has(source.tokens[before.end - 1]?.norm ?? '') ? coreAt(source, before.end - 1) : null) ??
      signedNumberAt(source, from) ??
      numberOfSection(source, from, (one) => qualified(rules, source, one)) ??
      numberBehind(source, at, from);
    if (core !== null) return core.unit === 'line' ? null : withNext(source, core, before.meaning.relation);
  }
  const core = coreAt(source, at) ?? casedOrdinalAt(source, at);
  if (core === null) {
    const below = standsBehind(source, at) ? (coreAt(source, at + 1) ?? casedOrdinalAt(source, at + 1)) : null;
    return below === null || below.unit === 'line' ? null : { core: below, relation: 'after' };
  }
  const behind = relationBehind(source, core);
  if (behind !== null) return behind;
  return (core.fresh && core.numbers.length === 0 ? newBeside(rules, source, core) : null) ?? { core, relation: 'at' };
};

/** "After 12". */
const numberBehind = (source: Source, relation: number, at: number): Core | null => {
  const list = numbersAfter(source, relation, at);
  return list === null ? null : qualified(rules, source, bareParagraph(list.numbers, list.end));
};

const coreAt = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (token === undefined) return null;
  return (
    newUnitAt(rules, source, at) ??
    compactAt(source, at) ??
    labelledAt(rules, source, at) ??
    countedAt(rules, source, at) ??
    unitAt(source, at) ??
    sameAt(source, at) ??
    namedAt(source, at) ??
    bareNumber(source, at)
  );
};

/** "12 (II)", "no. 12 of Section II": a bare number too may have its section behind it. */
const bareNumber = (source: Source, at: number): Core | null => {
  const core = articleNumberAt(source, at);
  return core === null ? null : qualified(rules, source, core);
};

/** Labels alone: "II.19", "II.A.2", "II, para 19", "II.4-6"; also the whole id of a draft numbered "1.2.3". */
const compactAt = (source: Source, at: number): Core | null => {
  const decimal = decimalAt(source, at);
  if (decimal !== null) return decimal;
  const lettered = letteredPath(source, at);
  if (lettered !== null) return withParts(rules, source, underSection(source, lettered), 'section');
  const inBrackets = isMark(source.tokens[at], '(') && isMark(source.tokens[at + 2], ')');
  const bare = bareSection(source, inBrackets || source.tokens[at]?.norm === '第' ? at + 1 : at);
  if (bare === null) return null;
  const behind = pastSectionWord(source, continued(source, bare.end, bare.labels, bare.starts, false));
  if (isHan(source, behind.end - 1)) return withParts(rules, source, behind, 'section');
  if (inBrackets) return paragraphBehind(rules, source, { ...bare, end: bare.end + 1 });
  const path = continued(source, bare.end, bare.labels, bare.starts, false);
  const spaced = path.labels.length > 1 ? path : continued(source, bare.end, bare.labels, bare.starts, true);
  if (spaced.labels.length > 1 && bare.labels[0] !== 'I') return withParts(rules, source, spaced, 'section');
  if (path.labels.length > 1) return withParts(rules, source, path, 'section');
  return paragraphBehind(rules, source, path) ?? namedPartBehind(source, path) ?? turnedTo(source, at, path.end);
};

/** A unit's name and what follows it: "paragraphs 3, 5 to 7", "Section II.A", "PP2bis", "chapeau of II.A.2". */
const unitAt = (source: Source, at: number): Core | null => {
  const found = source.phrase(at);
  if (found?.meaning.is !== 'unit') return null;
  const { unit } = found.meaning;
  // 这部分三个: behind a unit in characters only digits and labels number it.
  if (isHan(source, at) && isHan(source, found.end) && source.phrase(found.end)?.meaning.is === 'cardinal') return null;
  if (unit === 'title' && isInSetPhrase(source, at)) return null;
  // « par quatre chemins », « par deux fois »: the preposition, unless figures follow.
  if (source.tokens[found.end - 1]?.norm === 'par' && source.tokens[found.end]?.kind === 'word') return null;
  switch (unit) {
    case 'section':
      return inPreamble(source, at, sectionAt(source, found.end));
    case 'heading':
    case 'chapeau':
    case 'title':
      return (
        subtitleAt(rules, source, at, found.end) ?? standingBefore(source, at, partAt(rules, source, found.end, unit))
      );
    case 'sentence':
      return countedBehind(rules, source, found.end, unit);
    case 'line':
      return null;
    case 'sub-paragraph':
      return subParagraphAt(rules, source, found.end);
    case 'paragraph':
    case 'operative':
    case 'preambular': {
      const first = pastOpener(source, pastColon(source, found.end));
      const edge = edgeBehind(source, found.end - 1, found.end);
      const isFirsts = edge !== null && edge.numbers.length > 1;
      const list = isFirsts
        ? null
        : (countedIn(source, found.end, unit) ??
          numberedFrom(source, first, unit) ??
          likenedAt(rules, source, found.end));
      return list === null
        ? (openingParagraph(rules, source, found.end) ??
            lettered(source, at, found.end) ??
            titledPart(source, at, found.end) ??
            countedBehind(rules, source, found.end, unit))
        : beforeOwnSection(
            source,
            first,
            underPreamble(source, at, ofPreamble(source, qualified(rules, source, list))),
          );
    }
  }
};

const numberedFrom = (source: Source, at: number, unit: Unit): Core | null => {
  const token = source.tokens[at];
  if (token === undefined || token.breaks === 2 || countsRemarks(source, at)) return null;
  // "paragraph II.19", "paragraphs II.A.2, 3".
  const bare = bareSection(source, at);
  if (bare !== null && isMark(source.tokens[bare.end], './-')) {
    const path = continued(source, bare.end, bare.labels, bare.starts, false);
    if (path.labels.length > 1) {
      const core = withParts(rules, source, path, 'section');
      if (core.numbers.length > 0 || core.unit === 'section') return core;
    }
  }
  const list = numberListAt(source, at, true, repeated(source, unit));
  // « الفقرة الأولى », «párrafo primero» count; "paragraph 1" names.
  const ordinal = source.phrase(at)?.meaning.is === 'ordinal';
  return list === null ? null : coreOf({ unit, numbers: list.numbers, ordinal, last: list.end });
};

const sectionAt = (source: Source, at: number): Core | null => {
  const first = isMark(source.tokens[at], ':') ? at + 1 : at;
  const below = numberedBelow(source, at, first);
  if (below !== null) {
    const { labels, ...under } = underSection(source, below);
    return (
      paragraphBehind(rules, source, { labels, ...under }) ?? coreOf({ unit: 'section', path: labels, last: under.end })
    );
  }
  const path = pathAfterWord(source, first);
  const titled = path === null ? titledBehind(source, at) : null;
  if (path === null) return titled === null ? null : pastOwnSection(source, titled);
  return withParts(rules, source, underSection(source, path), 'section');
};

/** « à titre subsidiaire » names no title. */
const isInSetPhrase = (source: Source, at: number): boolean =>
  [1, 2].some((back) => {
    const found = source.phrase(at - back);
    return found?.meaning.is === 'of' && found.end > at;
  });

const rules: Rules = {
  core: coreAt,
  unit: unitAt,
  counted: (source, at) => countedAt(rules, source, at),
  section: sectionAt,
  numbered: numberedFrom,
  qualified: (source, core) => qualified(rules, source, core),
};

import { type Core, type Rules, coreOf } from './core.ts';
import { idOfPath } from './heading-ids.ts';
import { continued } from './paths.ts';
import type { Path } from './paths.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { paragraphBehind } from './section-parts.ts';
import { isHan, signedAt } from './signed-numbers.ts';
import type { Unit } from './vocabulary.ts';

/** 第二部分A.4, 第二部分第A.4, 第二部分的B节, 第四部分（C）节. */
export const labelsBehind = (source: Source, plain: Path): Path => {
  const of = source.phrase(plain.end)?.meaning.is === 'of' ? 1 : 0;
  const sign = source.tokens[plain.end + of]?.norm === '第' ? 1 : 0;
  const from = plain.end + of + sign;
  const isOpen = isMark(source.tokens[from], '(') && isMark(source.tokens[from + 2], ')');
  if (!/^[A-Z]$/u.test(source.tokens[isOpen ? from + 1 : from]?.text ?? '')) return plain;
  const path = continued(source, from, plain.labels, plain.starts, true);
  return path.labels.length > 1 ? path : plain;
};

/** The word for a part of the draft behind its labels: A.4分节, 二部分B节. */
export const pastSectionWord = (source: Source, path: Path): Path => {
  const unit = source.phrase(path.end);
  const isOnLine = source.tokens[path.end]?.breaks === 0;
  return unit?.meaning.is === 'unit' && unit.meaning.unit === 'section' && isHan(source, path.end) && isOnLine
    ? withNumberedPart(source, { ...path, end: unit.end })
    : path;
};

/** A节第5小节, A部分的第2节: a number with its own word for a part stands behind the letter that it is under. */
const withNumberedPart = (source: Source, path: Path): Path => {
  if (!/^[A-Z]$/u.test(path.labels.at(-1) ?? '')) return path;
  const of = source.phrase(path.end)?.meaning.is === 'of' ? 1 : 0;
  const part = signedAt(source, path.end + of);
  const [number, ...more] = part?.numbers ?? [];
  if (part?.unit !== 'section' || number === undefined || more.length > 0 || number.to !== null) return path;
  const labels = [...path.labels, String(number.from), ...number.letters];
  const isHeading = [labels, ...source.outline.sections.map(({ label }) => [label ?? '', ...labels])].some(
    (one) => idOfPath(source.outline, one) !== null,
  );
  return isHeading
    ? { labels, starts: [...path.starts, ...labels.slice(path.labels.length).map(() => path.end + of)], end: part.end }
    : path;
};

/** A.4分节, 第B.3节 under the section in force. */
export const labelledAt = (rules: Rules, source: Source, at: number): Core | null => {
  const from = source.tokens[at]?.norm === '第' ? at + 1 : at;
  const first = source.tokens[from];
  if (first === undefined || first.text.length > 1 || !/^[A-Z]$/u.test(first.text)) return null;
  const path = continued(source, from + 1, [first.text], [from], true);
  const whole = pastSectionWord(source, path);
  const unit = source.phrase(path.end)?.meaning;
  const isPart = isHan(source, path.end) && unit?.is === 'unit' && partsOfSections.has(unit.unit);
  const isLabel = path.labels.length > 1 && (isHan(source, at - 1) || isHan(source, path.end));
  if (whole.end === path.end && !isPart && !isLabel) return null;
  return paragraphBehind(rules, source, whole) ?? coreOf({ unit: 'section', path: path.labels, last: whole.end });
};

const partsOfSections: ReadonlySet<Unit> = new Set<Unit>(['heading', 'title', 'chapeau']);

import { headingNames } from './names.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { numberListAt } from './numbers.ts';
import { bareSection } from './bare-paths.ts';
import { idOfPath } from './heading-ids.ts';
import { continued, isSpeaker } from './paths.ts';
import type { Path } from './paths.ts';
import { type Core, coreOf, repeated } from './core.ts';
import { isHan } from './signed-numbers.ts';
import { isNamedBehind, isNamedDocument } from './named-documents.ts';
import { isForeign, paragraphOf } from './paragraph-of.ts';
import { closesTopic, goesOn, headsLines, isOfDraft, leadsLine, opensTopic, pastPointers } from './topics.ts';
import { introducing, titling } from './words/introducers.ts';
import { elsewhere, partLinks, partWords, planWords } from './words/part-words.ts';
import { tokensOf } from './tokens.ts';

export const decimalAt = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || source.outline.place(token.text) === undefined) return null;
  const path = continued(source, at + 1, [token.text], [at], false);
  if (path.labels.length < 2) return null;
  const id = path.labels.join('.');
  const place = source.outline.place(id);
  if (place === undefined) return null;
  return coreOf({ unit: place.kind === 'paragraph' ? 'paragraph' : 'section', named: id, last: path.end });
};

/** "II | 45 | …": in a table the number stands in a cell of its own. */
export const cellBehind = (source: Source, from: number, at: number): Core | null => {
  const gap = source.text.slice(source.tokens[from - 1]?.end, source.tokens[at]?.start);
  if (!/[|\t]/u.test(gap)) return null;
  const list = numberListAt(source, at, false, repeated(source, 'paragraph'));
  const behind = source.tokens[list?.end ?? at];
  const closes =
    behind === undefined ||
    isMark(behind, '|') ||
    /\t/u.test(source.text.slice(source.tokens[(list?.end ?? 1) - 1]?.end, behind.start));
  return list !== null && closes ? coreOf({ unit: 'paragraph', numbers: list.numbers, last: list.end }) : null;
};

/** ".chapeau", ".pp1" behind a path, as ids are written. */
export const namedPartBehind = (source: Source, path: Path): Core | null => {
  if (!isMark(source.tokens[path.end], '.')) return null;
  const word = source.tokens[path.end + 1];
  if (word === undefined || word.spaced) return null;
  const id = `${path.labels.join('.')}.${word.text}${source.tokens[path.end + 2]?.kind === 'number' && !source.tokens[path.end + 2]?.spaced ? (source.tokens[path.end + 2]?.text ?? '') : ''}`;
  const place = source.outline.place(id);
  if (place === undefined) return null;
  return coreOf({ unit: 'section', named: id, last: path.end + (id.endsWith(word.text) ? 2 : 3) });
};

/** "section on marking", "part entitled “Reporting”". */
export const titledBehind = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (token === undefined || !(titling.has(token.norm) || isMark(token, ':"“«'))) return null;
  let next = isMark(token, '"“«') ? at : at + 1;
  while (titling.has(source.tokens[next]?.norm ?? '') && next < at + 4) next += 1;
  if (isMark(source.tokens[next], '"“«\'‘')) next += 1;
  next = pastArticles(source, next);
  const name = headingNames(source.outline).at(source.tokens, next);
  const closed =
    isMark(source.tokens[next - 1], '"“«\'‘') && isMark(source.tokens[name?.end ?? next], '"”»\'’') ? 1 : 0;
  return name === null ? null : coreOf({ unit: 'section', named: name.meaning.id, last: name.end + closed });
};

/** Tokens between "plan" and the name of what it plans. */
const longestLink = 6;

/** "the implementation plan for the ITI", « le volet consacré à l'Instrument »: a part of the draft by what it is about. */
const planAt = (source: Source, first: number): Core | null => {
  const at = source.tokens[first]?.norm === 'implementation' ? first + 1 : first;
  const word = source.tokens[at]?.norm ?? '';
  if (!partWords.has(word) || source.phrase(at)?.meaning.is === 'unit') return null;
  if (elsewhere.has(source.tokens[first - 1]?.norm ?? '')) return null;
  for (let next = at + 1; next <= at + longestLink; next += 1) {
    const name = sectionName(source, next);
    if (name !== null && next > at + 1)
      return isCalled(source, name.id, word) ? coreOf({ unit: 'section', named: name.id, last: name.end }) : null;
    const token = source.tokens[next];
    if (token === undefined || token.breaks > 1 || !partLinks.has(token.norm)) return null;
  }
  return null;
};

/** What people call a whole section, and not one of its headings. */
const sectionName = (source: Source, at: number): { readonly id: string; readonly end: number } | null => {
  const name = headingNames(source.outline).at(source.tokens, at);
  return name !== null && !name.meaning.brief && source.outline.place(name.meaning.id)?.kind === 'section'
    ? { id: name.meaning.id, end: name.end }
    : null;
};

/** "the ITI plan", "the PoA implementation plan". */
const planBehind = (source: Source, name: { readonly id: string; readonly end: number }): Core | null => {
  const end = source.tokens[name.end]?.norm === 'implementation' ? name.end + 1 : name.end;
  const word = source.tokens[end];
  return word?.breaks === 0 && partWords.has(word.norm) && isCalled(source, name.id, word.norm)
    ? coreOf({ unit: 'section', named: name.id, last: end + 1 })
    : null;
};

/** Every section is a part; a plan is one whose title says so: nobody means the draft by "our plan for assistance". */
const isCalled = (source: Source, id: string, word: string): boolean =>
  !planWords.has(word) ||
  Object.values(source.outline.place(id)?.words ?? {}).some((title) =>
    tokensOf(title.slice(0, longestTitle)).some(({ norm }) => planWords.has(norm)),
  );

/** UTF-16 units of a title that say what it is. */
const longestTitle = 60;

/** "the Marking section", "the Declaration": a title's name, with "section" behind it or in capitals. */
/** @param attached the name stands right behind a paragraph: « paragraphe 7 du plan de mise en œuvre … ». */
export const namedAt = (source: Source, at: number, attached = false): Core | null => {
  const name = headingNames(source.outline).at(source.tokens, at);
  if (name === null) return planAt(source, at);
  if (!name.meaning.whole && (isNamedDocument(source, at) || isNamedBehind(source, at))) return null;
  if (name.meaning.told && elsewhere.has(source.tokens[at - 1]?.norm ?? '')) return null;
  const section = sectionName(source, at);
  const plan = section === null ? null : planBehind(source, section);
  if (plan !== null) return plan;
  const behind = source.phrase(pastPointers(source, name.end));
  const hasWord =
    name.meaning.told ||
    (behind?.meaning.is === 'unit' && behind.meaning.unit === 'section' && source.tokens[name.end]?.breaks === 0);
  const heading = source.phrase(name.end)?.meaning;
  if (heading?.is === 'unit' && (heading.unit === 'title' || heading.unit === 'heading') && isHan(source, name.end))
    return coreOf({ unit: 'heading', named: name.meaning.id, last: source.phrase(name.end)?.end ?? name.end });
  const nameEnd = hasWord ? (behind?.end ?? name.end) : name.end;
  const paragraph = headsLines(source, at, nameEnd) ? null : paragraphOf(source, nameEnd);
  if (paragraph !== null && !isForeign(source, at, name.end)) return { ...paragraph, named: name.meaning.id };
  if (name.meaning.brief && !hasWord) return null;
  const first = source.tokens[at];
  const inQuotes = isMark(source.tokens[at - 1], '"“«') && isMark(source.tokens[name.end], '"”»');
  const isCapital =
    first !== undefined &&
    (/^\p{Lu}/u.test(first.text) || first.text === '《') &&
    !name.meaning.whole &&
    source.outline.place(name.meaning.id)?.kind === 'section';
  const follows = source.phrase(name.end)?.meaning;
  const isClosed = closesTopic(source, name.end);
  const partOfLonger = !isClosed && (follows?.is === 'of' || follows?.is === 'to') && !isOfDraft(source, name.end);
  const document = source.phrase(at);
  const isDocument = document?.meaning.is === 'foreign' && document.end >= name.end;
  const isTopic =
    (attached && !isDocument) ||
    (opensTopic(source, at, name.end) && (!isDocument || isIntroduced(source, at) || leadsLine(source, at, name.end)));
  const isTitle =
    isCapital && (!name.meaning.everyday || (!isDocument && goesOn(source, at))) && !partOfLonger && !inQuotes;
  if (!hasWord && !isTitle && !isTopic) return null;
  const last = hasWord && !name.meaning.told ? (behind?.end ?? name.end) : name.end;
  return coreOf({ unit: 'section', named: name.meaning.id, last, weak: !hasWord && !isTitle && !attached });
};

/** "On the ITI, …": what is also a document's name is a section where something is turned to. */
const isIntroduced = (source: Source, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((before) => introducing.has(source.tokens[before]?.norm ?? ''));

export const bareAsSection = (source: Source, at: number): Core | null => {
  const bare = bareSection(source, at);
  if (bare === null || isSpeaker(source, at)) return null;
  const path = continued(source, bare.end, bare.labels, bare.starts, false);
  if (idOfPath(source.outline, path.labels) === null) return null;
  return coreOf({ unit: 'section', path: path.labels, last: path.end });
};

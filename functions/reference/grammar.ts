import { headingNames } from './names.ts';
import { isMark, nested, pastArticles } from './mention.ts';
import type { Mention, NumberRef, Source } from './mention.ts';
import { numberListAt, numberRefAt } from './numbers.ts';
import { bareSection, continued, idOfPath, pathAfterWord } from './paths.ts';
import type { Path } from './paths.ts';
import type { Relation, Unit } from './vocabulary.ts';

/** What a mention says before its position and its document are known. */
export type Core = Omit<Mention, 'start' | 'end' | 'first' | 'foreign' | 'relation'>;

const nothing: Omit<Core, 'last' | 'unit'> = {
  path: [],
  named: null,
  numbers: [],
  except: [],
  lastOne: false,
  fresh: false,
  weak: false,
  sentence: null,
};

/** The mention that begins at a token, with the preposition that says where: "after", "at the end of". */
export const mentionAt = (source: Source, at: number): (Core & { relation: Relation | 'at' }) | null => {
  const before = source.phrase(at);
  if (before?.meaning.is === 'relation') {
    const core = coreAt(source, pastArticles(source, before.end));
    if (core === null || core.unit === 'line') return null;
    return { ...core, relation: before.meaning.relation };
  }
  const core = coreAt(source, at);
  return core === null ? null : { ...core, relation: 'at' };
};

const coreAt = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (token === undefined) return null;
  return (
    newUnitAt(source, at) ??
    compactAt(source, at) ??
    countedAt(source, at) ??
    unitAt(source, at) ??
    sameAt(source, at) ??
    namedAt(source, at)
  );
};

/** "new paragraph", "new paragraph 12 bis", "a new OP after …". */
const newUnitAt = (source: Source, at: number): Core | null => {
  const fresh = source.phrase(at);
  if (fresh?.meaning.is !== 'fresh') return null;
  const unit = source.phrase(fresh.end);
  if (unit?.meaning.is !== 'unit' || unit.meaning.unit === 'line' || unit.meaning.unit === 'sentence') return null;
  const core = unitAt(source, fresh.end);
  return { ...(core ?? { ...nothing, unit: unit.meaning.unit, last: unit.end }), fresh: true };
};

/** Labels alone: "II.19", "II.A.2", "II, para 19", "II.4-6"; also the whole id of a draft numbered "1.2.3". */
const compactAt = (source: Source, at: number): Core | null => {
  const decimal = decimalAt(source, at);
  if (decimal !== null) return decimal;
  const bare = bareSection(source, at);
  if (bare === null) return null;
  const path = continued(source, bare.end, bare.labels, bare.starts, false);
  if (path.labels.length > 1) return withParts(source, path, 'section');
  return paragraphBehind(source, path) ?? namedPartBehind(source, path);
};

const decimalAt = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || source.outline.place(token.text) === undefined) return null;
  const path = continued(source, at + 1, [token.text], [at], false);
  if (path.labels.length < 2) return null;
  const id = path.labels.join('.');
  const place = source.outline.place(id);
  if (place === undefined) return null;
  return { ...nothing, unit: place.kind === 'paragraph' ? 'paragraph' : 'section', named: id, last: path.end };
};

/** Splits labels into the heading they name and a paragraph's number behind it, and reads on from there. */
const withParts = (source: Source, path: Path, unit: Unit): Core => {
  const { labels, starts } = path;
  let depth = labels.length;
  while (depth > 1 && idOfPath(source.outline, labels.slice(0, depth)) === null) depth -= 1;
  // A lone letter under the section in force cannot be checked yet: all of it is heading, but a number behind it.
  if (depth === 1 && labels.length > 1 && source.outline.section(labels[0] ?? '') === undefined) depth = labels.length;
  const start = starts[depth];
  if (start !== undefined) {
    const list = numberListAt(source, start, false, repeated(source, 'paragraph'));
    if (list !== null)
      return qualified(source, {
        ...nothing,
        unit: 'paragraph',
        path: labels.slice(0, depth),
        numbers: list.numbers,
        last: list.end,
      });
    return {
      ...nothing,
      unit,
      path: labels.slice(0, depth),
      last: starts[depth - 1] === undefined ? path.end : (starts[depth - 1] ?? 0) + 1,
    };
  }
  return (
    paragraphBehind(source, path) ?? namedPartBehind(source, path) ?? { ...nothing, unit, path: labels, last: path.end }
  );
};

const separators = ',:;-./()|>';

/** A paragraph right behind a section: "Section II, para 19", "Section II – § 12", "II paragraph 3". */
const paragraphBehind = (source: Source, path: Path): Core | null => {
  let at = path.end;
  for (let steps = 0; steps < 2 && isMark(source.tokens[at], separators); steps += 1) at += 1;
  const of = source.phrase(at);
  if (of?.meaning.is === 'of' && at === path.end) at = pastArticles(source, of.end);
  // On the next line it is a paragraph of its own, under that heading; the heading is context enough.
  const first = source.tokens[at];
  if (first === undefined || first.breaks > 0) return null;
  const inner = nested(source, () => countedAt(source, at) ?? unitAt(source, at) ?? cellBehind(source, path.end, at));
  if (inner === null || inner.path.length > 0 || inner.named !== null) return null;
  if (
    inner.unit === 'section' ||
    inner.unit === 'line' ||
    (inner.unit !== 'chapeau' && inner.numbers.length === 0 && !inner.lastOne)
  )
    return null;
  return { ...inner, path: path.labels };
};

/** "II | 45 | …": in a table the number stands in a cell of its own. */
const cellBehind = (source: Source, from: number, at: number): Core | null => {
  const gap = source.text.slice(source.tokens[from - 1]?.end, source.tokens[at]?.start);
  if (!/[|\t]/u.test(gap)) return null;
  const list = numberListAt(source, at, false, repeated(source, 'paragraph'));
  const behind = source.tokens[list?.end ?? at];
  const closes =
    behind === undefined ||
    isMark(behind, '|') ||
    /\t/u.test(source.text.slice(source.tokens[(list?.end ?? 1) - 1]?.end, behind.start));
  return list !== null && closes ? { ...nothing, unit: 'paragraph', numbers: list.numbers, last: list.end } : null;
};

/** ".chapeau", ".pp1" behind a path, as ids are written. */
const namedPartBehind = (source: Source, path: Path): Core | null => {
  if (!isMark(source.tokens[path.end], '.')) return null;
  const word = source.tokens[path.end + 1];
  if (word === undefined || word.spaced) return null;
  const id = `${path.labels.join('.')}.${word.text}${source.tokens[path.end + 2]?.kind === 'number' && !source.tokens[path.end + 2]?.spaced ? (source.tokens[path.end + 2]?.text ?? '') : ''}`;
  const place = source.outline.place(id);
  if (place === undefined) return null;
  return { ...nothing, unit: 'section', named: id, last: path.end + (id.endsWith(word.text) ? 2 : 3) };
};

/** Counted units: "the second preambular paragraph", "third and fourth paragraphs", "last paragraph", "3e alinéa", 第19段. */
const countedAt = (source: Source, at: number): Core | null => {
  const last = source.phrase(at);
  let end = at;
  const numbers: NumberRef[] = [];
  let lastOne = false;
  if (last?.meaning.is === 'last') {
    lastOne = true;
    end = last.end;
  } else
    for (;;) {
      const one = ordinalAt(source, end);
      if (one === null) break;
      numbers.push({ from: one.value, to: null, added: null, alternative: false, letters: [] });
      ({ end } = one);
      const and = source.phrase(end);
      const beyond = and?.meaning.is === 'and' ? pastArticles(source, and.end) : null;
      if (beyond === null || numbers.length > 30 || ordinalAt(source, beyond) === null) break;
      end = beyond;
    }
  if (end === at) return null;
  // "first new paragraph" counts nothing of this draft.
  const unit = source.phrase(end);
  if (unit?.meaning.is !== 'unit') return null;
  if (unit.meaning.unit === 'sentence') return sentenceAt(source, lastOne ? 'last' : (numbers[0]?.from ?? 1), unit.end);
  if (unit.meaning.unit === 'line') return null;
  if (unit.meaning.unit === 'section' || unit.meaning.unit === 'heading') {
    const section = lastOne ? source.outline.sections.at(-1) : source.outline.sections[(numbers[0]?.from ?? 1) - 1];
    if (section === undefined || section.label === null || unit.meaning.unit === 'heading') return null;
    const path: Path = { labels: [section.label], starts: [at], end: unit.end };
    return paragraphBehind(source, path) ?? { ...nothing, unit: 'section', path: path.labels, last: path.end };
  }
  const core: Core = { ...nothing, unit: unit.meaning.unit, numbers, lastOne, last: unit.end };
  return qualified(source, core);
};

const ordinalSuffixes = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'e',
  'er',
  'eme',
  'ere',
  're',
  'nd',
  'nde',
  'o',
  'a',
  'й',
  'го',
  'м',
  'я',
  'ая',
  'ый',
  'ого',
  'ом',
]);

const ordinalAt = (source: Source, at: number): { value: number; end: number } | null => {
  const found = source.phrase(at);
  if (found?.meaning.is === 'ordinal') return { value: found.meaning.value, end: found.end };
  const isChinese = source.tokens[at]?.norm === '第';
  const token = source.tokens[isChinese ? at + 1 : at];
  if (isChinese) {
    const number = numberRefAt(source, at, true);
    return number === null ? null : { value: number.ref.from, end: number.end };
  }
  if (token?.kind !== 'number') return null;
  const dash = isMark(source.tokens[at + 1], '-') ? 1 : 0;
  const suffix = source.tokens[at + 1 + dash];
  if (suffix === undefined || suffix.spaced) return null;
  return ordinalSuffixes.has(suffix.norm) || isMark(suffix, 'ºª°') ? { value: token.value, end: at + 2 + dash } : null;
};

/** "second sentence", and of which paragraph if that is said. */
const sentenceAt = (source: Source, sentence: number | 'last', at: number): Core => {
  const of = source.phrase(at);
  const inner = of?.meaning.is === 'of' ? nested(source, () => coreAt(source, pastArticles(source, of.end))) : null;
  if (inner !== null && inner.numbers.length > 0) return { ...inner, sentence };
  if (inner?.unit === 'same') return { ...inner, sentence };
  return { ...nothing, unit: 'same', last: at, sentence };
};

/** A unit's name and what follows it: "paragraphs 3, 5 to 7", "Section II.A", "PP2bis", "chapeau of II.A.2". */
const unitAt = (source: Source, at: number): Core | null => {
  const found = source.phrase(at);
  if (found?.meaning.is !== 'unit') return null;
  const { unit } = found.meaning;
  switch (unit) {
    case 'section':
      return sectionAt(source, found.end);
    case 'heading':
    case 'chapeau':
    case 'title':
      return subtitleAt(source, at, found.end) ?? partAt(source, found.end, unit);
    case 'sentence':
    case 'line':
      return null;
    case 'sub-paragraph':
      return subParagraphAt(source, found.end);
    case 'paragraph':
    case 'operative':
    case 'preambular': {
      const list = numberedFrom(source, pastColon(source, found.end), unit);
      return list === null ? null : qualified(source, list);
    }
  }
};

/** "Paragraph: 12", as forms and tables have it. */
const pastColon = (source: Source, at: number): number =>
  isMark(source.tokens[at], ':') && source.tokens[at + 1]?.kind === 'number' && source.tokens[at + 1]?.breaks === 0
    ? at + 1
    : at;

const repeated =
  (source: Source, unit: Unit) =>
  (at: number): number | null => {
    const found = source.phrase(at);
    return found?.meaning.is === 'unit' && found.meaning.unit === unit ? found.end : null;
  };

const numberedFrom = (source: Source, at: number, unit: Unit): Core | null => {
  const token = source.tokens[at];
  if (token === undefined || token.breaks === 2) return null;
  // "paragraph II.19", "paragraphs II.A.2, 3".
  const bare = bareSection(source, at);
  if (bare !== null && isMark(source.tokens[bare.end], './-')) {
    const path = continued(source, bare.end, bare.labels, bare.starts, false);
    if (path.labels.length > 1) {
      const core = withParts(source, path, 'section');
      if (core.numbers.length > 0 || core.unit === 'section') return core;
    }
  }
  const list = numberListAt(source, at, true, repeated(source, unit));
  return list === null ? null : { ...nothing, unit, numbers: list.numbers, last: list.end };
};

const sectionAt = (source: Source, at: number): Core | null => {
  const path = pathAfterWord(source, isMark(source.tokens[at], ':') ? at + 1 : at);
  if (path !== null) return withParts(source, path, 'section');
  return titledBehind(source, at);
};

/** "section on marking", "part entitled “Reporting”". */
const titledBehind = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (
    token === undefined ||
    ![
      'on',
      'entitled',
      'titled',
      'called',
      'about',
      'regarding',
      'concerning',
      'sur',
      'intitulee',
      'relative',
      'consacree',
      ':',
    ].includes(token.norm)
  )
    return null;
  let next = at + 1;
  if (['a', 'to'].includes(source.tokens[next]?.norm ?? '')) next += 1;
  if (isMark(source.tokens[next], '"“«\'‘')) next += 1;
  next = pastArticles(source, next);
  const name = headingNames(source.outline).at(source.tokens, next);
  return name === null ? null : { ...nothing, unit: 'section', named: name.meaning.id, last: name.end };
};

const partAt = (source: Source, at: number, unit: 'heading' | 'chapeau' | 'title'): Core => {
  const of = source.phrase(at);
  let next = pastArticles(source, of?.meaning.is === 'of' ? of.end : at);
  const word = source.phrase(next);
  if (word?.meaning.is === 'unit' && word.meaning.unit === 'section') next = word.end;
  if (isMark(source.tokens[next], '(')) next += 1;
  const path = source.tokens[next]?.breaks === 0 ? (pathAfterWord(source, next) ?? null) : null;
  if (path !== null) return { ...nothing, unit, path: path.labels, last: path.end };
  // 'the heading "Reporting"': the words in quotation marks are its name.
  const quoted = isMark(source.tokens[next], '"“«') ? headingNames(source.outline).at(source.tokens, next + 1) : null;
  if (quoted !== null && quoted.meaning.whole && unit === 'heading' && isMark(source.tokens[quoted.end], '"”»'))
    return { ...nothing, unit, named: quoted.meaning.id, last: quoted.end + 1 };
  // "chapeau of paragraph 12" is part of that paragraph.
  if (of?.meaning.is === 'of' && unit === 'chapeau') {
    const inner = nested(source, () => unitAt(source, pastArticles(source, of.end)));
    if (inner !== null && inner.numbers.length > 0) return inner;
  }
  return { ...nothing, unit, last: at };
};

/** "the subtitle of Section I": the unlettered heading right under a title. */
const subtitleAt = (source: Source, at: number, end: number): Core | null => {
  if (!/^(?:sub|sous)/u.test(source.tokens[at]?.norm ?? '')) return null;
  const part = partAt(source, end, 'heading');
  const id = idOfPath(source.outline, part.path);
  const subtitle = id === null ? undefined : source.outline.place(`${id}.h1`);
  return subtitle === undefined || source.outline.place(id ?? '')?.kind !== 'section' || part.path.length !== 1
    ? null
    : { ...part, named: subtitle.id, path: [] };
};

const subParagraphAt = (source: Source, at: number): Core | null => {
  const open = isMark(source.tokens[at], '(') ? 1 : 0;
  const letter = source.tokens[at + open];
  if (letter === undefined) return null;
  if (letter.kind === 'number') {
    const core = numberedFrom(source, at, 'paragraph');
    return core === null ? null : qualified(source, core);
  }
  if (!/^\p{Ll}$/u.test(letter.text)) return null;
  const end = at + open + 1 + (isMark(source.tokens[at + open + 1], ')') ? 1 : 0);
  const of = source.phrase(end);
  const inner = of?.meaning.is === 'of' ? nested(source, () => unitAt(source, pastArticles(source, of.end))) : null;
  const first = inner?.numbers[0];
  if (inner !== null && first !== undefined) return { ...inner, numbers: [{ ...first, letters: [letter.text] }] };
  return {
    ...nothing,
    unit: 'sub-paragraph',
    numbers: [{ from: 0, to: null, added: null, alternative: false, letters: [letter.text] }],
    last: end,
  };
};

const sameAt = (source: Source, at: number): Core | null => {
  const found = source.phrase(at);
  // "that paragraph 37" names paragraph 37.
  if (found !== null && source.tokens[found.end]?.kind === 'number') return null;
  return found?.meaning.is === 'same' ? sentenceQualified(source, { ...nothing, unit: 'same', last: found.end }) : null;
};

/** "the Marking section", "the Declaration": a title's name, with "section" behind it or in capitals. */
const namedAt = (source: Source, at: number): Core | null => {
  const name = headingNames(source.outline).at(source.tokens, at);
  if (name === null) return null;
  const behind = source.phrase(name.end);
  const hasWord = behind?.meaning.is === 'unit' && behind.meaning.unit === 'section';
  const first = source.tokens[at];
  const inQuotes = isMark(source.tokens[at - 1], '"“«') && isMark(source.tokens[name.end], '"”»');
  const isCapital =
    first !== undefined &&
    /^\p{Lu}/u.test(first.text) &&
    !name.meaning.whole &&
    source.outline.place(name.meaning.id)?.kind === 'section';
  const follows = source.phrase(name.end)?.meaning;
  const partOfLonger = follows?.is === 'of' || follows?.is === 'to';
  if (!hasWord && !(isCapital && !partOfLonger && !inQuotes)) return null;
  return { ...nothing, unit: 'section', named: name.meaning.id, last: hasWord ? (behind?.end ?? name.end) : name.end };
};

/** What follows numbers: exceptions, the section ("of Section II", "(II)"), the sentence. */
const qualified = (source: Source, core: Core): Core => {
  const except = exceptionAt(source, core.last);
  const withExceptions = except === null ? core : { ...core, except: except.numbers, last: except.end };
  const section = sectionBehind(source, withExceptions.last);
  const placed =
    section === null
      ? withExceptions
      : { ...withExceptions, path: section.path, named: section.named, last: section.end };
  return sentenceQualified(source, placed);
};

const exceptionAt = (source: Source, at: number): { numbers: NumberRef[]; end: number } | null => {
  const bracket = isMark(source.tokens[at], '(,') ? 1 : 0;
  const found = source.phrase(at + bracket);
  if (found?.meaning.is !== 'except') return null;
  const start = pastArticles(source, found.end);
  const unit = source.phrase(start);
  const list = numberListAt(
    source,
    unit?.meaning.is === 'unit' ? unit.end : start,
    true,
    repeated(source, 'paragraph'),
  );
  if (list === null) return null;
  return { numbers: list.numbers, end: list.end + (bracket === 1 && isMark(source.tokens[list.end], ')') ? 1 : 0) };
};

const sectionBehind = (
  source: Source,
  at: number,
): { path: readonly string[]; named: string | null; end: number } | null => {
  const bracket = isMark(source.tokens[at], '([') ? 1 : 0;
  const comma = isMark(source.tokens[at], ',') ? 1 : 0;
  let next = at + bracket + comma;
  const of = source.phrase(next);
  if (of?.meaning.is === 'of') next = of.end;
  else if (bracket + comma === 0) return null;
  next = pastArticles(source, next);
  const first = source.tokens[next];
  if (first === undefined || first.breaks === 2) return null;
  const word = source.phrase(next);
  const core = nested(source, () =>
    word?.meaning.is === 'unit' && word.meaning.unit === 'section'
      ? sectionAt(source, word.end)
      : word?.meaning.is === 'unit' && word.meaning.unit === 'heading'
        ? partAt(source, word.end, 'heading')
        : (bareAsSection(source, next) ?? countedSection(source, next) ?? namedAt(source, next)),
  );
  if (core === null || core.numbers.length > 0 || (core.path.length === 0 && core.named === null)) return null;
  const end = core.last + (bracket === 1 && isMark(source.tokens[core.last], ')]') ? 1 : 0);
  return { path: core.path, named: core.named, end };
};

const bareAsSection = (source: Source, at: number): Core | null => {
  const bare = bareSection(source, at);
  if (bare === null) return null;
  const path = continued(source, bare.end, bare.labels, bare.starts, false);
  if (idOfPath(source.outline, path.labels) === null) return null;
  return { ...nothing, unit: 'section', path: path.labels, last: path.end };
};

const countedSection = (source: Source, at: number): Core | null => {
  const core = countedAt(source, at);
  return core?.unit === 'section' ? core : null;
};

const sentenceQualified = (source: Source, core: Core): Core => {
  if (core.sentence !== null) return core;
  let at = core.last;
  if (isMark(source.tokens[at], ',(:-')) at += 1;
  else if (source.phrase(at)?.meaning.is === 'of') at = source.phrase(at)?.end ?? at;
  at = pastArticles(source, at);
  const found = source.phrase(at);
  const ordinal = found?.meaning.is === 'last' ? { value: 'last' as const, end: found.end } : ordinalAt(source, at);
  if (ordinal === null || source.tokens[at]?.breaks === 2) return core;
  const unit = source.phrase(ordinal.end);
  if (unit?.meaning.is !== 'unit' || unit.meaning.unit !== 'sentence') return core;
  return { ...core, sentence: ordinal.value, last: unit.end + (isMark(source.tokens[unit.end], ')') ? 1 : 0) };
};

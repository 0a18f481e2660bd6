import { type Core, coreOf } from './core.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { headingNames } from './names.ts';
import { pathAfterWord } from './paths.ts';
import type { Path } from './paths.ts';
import { isHan } from './signed-numbers.ts';
import { describingInFront } from './words/describing.ts';

/** A heading that is named, and the token behind its name. */
interface Titled {
  readonly id: string;
  readonly end: number;
}

const opening = '"“«‘';
const closing = '"”»’';

/** The name of a heading in quotation marks or without, and the marks that close it. */
const titleAt = (source: Source, at: number): (Titled & { readonly quoted: boolean }) | null => {
  const quoted = isMark(source.tokens[at], opening);
  const name = headingNames(source.outline).at(source.tokens, quoted ? at + 1 : at);
  if (name === null || (quoted && !isMark(source.tokens[name.end], closing))) return null;
  return { id: name.meaning.id, end: quoted ? name.end + 1 : name.end, quoted };
};

/**
 * A heading called by its name right behind its section: "Section II, “Arms embargoes”", "Section IV, coordination:",
 * 第二节“武器禁运”小节, 第二节关于武器禁运的小节.
 */
export const titledUnder = (source: Source, { labels, end }: Path): Titled | null => {
  const section = source.outline.section(labels[0] ?? '');
  if (labels.length !== 1 || section === undefined || (source.tokens[end]?.breaks ?? 1) > 0) return null;
  const han = isHan(source, end - 1);
  const comma = isMark(source.tokens[end], ',(') ? end + 1 : end;
  const of = source.phrase(comma)?.meaning.is === 'of' && han ? (source.phrase(comma)?.end ?? comma) : comma;
  const about = `${source.tokens[of]?.norm ?? ''}${source.tokens[of + 1]?.norm ?? ''}`;
  const from = han && describingInFront.has(about) ? of + 2 : pastArticles(source, of);
  const title = titleAt(source, from);
  if (title === null || source.outline.place(title.id)?.section !== section.id || title.id === section.id) return null;
  const behind = han ? pastPart(source, title.end) : null;
  if (behind !== null) return { id: title.id, end: behind };
  if (isMark(source.tokens[end], '('))
    return isMark(source.tokens[title.end], ')') ? { ...title, end: title.end + 1 } : null;
  const closes = isMark(source.tokens[title.end], ':,') && !isMark(source.tokens[title.end], '、');
  return (title.quoted || comma > end) && closes ? { id: title.id, end: title.end } : null;
};

/** “…”小节, 武器禁运的小节: the token behind the word for a part. */
const pastPart = (source: Source, at: number): number | null => {
  const of = source.phrase(at)?.meaning.is === 'of' ? (source.phrase(at)?.end ?? at) : at;
  const unit = source.phrase(of);
  return unit?.meaning.is === 'unit' && unit.meaning.unit === 'section' && isHan(source, of) ? unit.end : null;
};

/** "The sub-section on arms embargoes of Section II", « … (القسم الثاني) »: the section that it is in, said once more. */
export const pastOwnSection = (source: Source, core: Core): Core => {
  const section = source.outline.place(core.named ?? '')?.section ?? null;
  if (section === null || section === core.named) return core;
  const bracket = isMark(source.tokens[core.last], '(,') ? 1 : 0;
  const of = source.phrase(core.last + bracket);
  const start = of?.meaning.is === 'of' ? pastArticles(source, of.end) : core.last + bracket;
  const word = source.phrase(start);
  if ((source.tokens[start]?.breaks ?? 1) > 0) return core;
  const isPart = word?.meaning.is === 'unit' && word.meaning.unit === 'section';
  const path = pathAfterWord(source, isPart ? word.end : start);
  if (path === null || (!isPart && start === core.last) || path.labels.length !== 1) return core;
  if (source.outline.section(path.labels[0] ?? '')?.id !== section) return core;
  const end = bracket === 1 && isMark(source.tokens[path.end], ')') ? path.end + 1 : path.end;
  return { ...core, last: end };
};

/** "Under “Arms embargoes”": the name stands in quotation marks. */
export const quotedTitle = (source: Source, at: number): Core | null => {
  const title = isMark(source.tokens[at], opening) ? titleAt(source, at) : null;
  return title === null ? null : asTitled(title);
};

export const asTitled = ({ id, end }: Titled): Core => coreOf({ unit: 'section', named: id, last: end });

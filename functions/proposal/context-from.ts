import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { noContext } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import type { Context, Placed } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { ownWordsOf } from './own-words.ts';
import { paperOf } from './paper.ts';
import { namesMonth, sessionIn } from './session.ts';
import type { Written } from './written.ts';

/** What the subject line and the file's name say about where the sender is, before the first line is read. */
export const contextFrom = (
  written: Written,
  outline: Outline,
  conference: Conference,
  at: string,
  language: Language,
): Context => {
  for (const [name, how] of [
    ['subject', 'subject'],
    ['file name', 'file name'],
  ] as const) {
    const part = written.parts.find((one) => one.part === name);
    if (part === undefined) continue;
    const id =
      sectionIn(part.text, outline, language) ??
      (how === 'subject' ? sessionIn(part.text, conference, outline, at) : null);
    if (id !== null)
      return {
        section: outline.place(id)?.section ?? null,
        heading: id,
        how,
        last: how === 'subject' ? paragraphIn(part.text, outline, language) : [],
        several: [],
      };
  }
  const opening = openingSession(written, conference, outline, at);
  return opening === null
    ? noContext
    : { section: outline.place(opening)?.section ?? null, heading: opening, how: 'timetable', last: [], several: [] };
};

/** UTF-16 units of the body in which a sender says what the whole is about. */
const opening = 400;
/** "US points for the 21 June AM session": the opening names the half day in which one section is considered. */
const openingSession = (written: Written, conference: Conference, outline: Outline, at: string): string | null => {
  const body = written.parts.find((one) => one.part === 'body');
  if (body === undefined) return null;
  for (const sentence of ownWordsOf(body)
    .slice(0, opening)
    .split(/[.;\n]/u)) {
    const section = namesMonth(sentence) ? sessionIn(sentence, conference, outline, at) : null;
    if (section !== null) return section;
  }
  return null;
};

/** "Sec IV para 29": the one paragraph that a subject names is what a mail without any is about. */
const paragraphIn = (text: string, outline: Outline, language: Language): readonly Placed[] => {
  const { mentions } = paperOf('subject', text, text, language, outline);
  const placed = mentions
    .filter((mention) => mention.foreign === null && mention.numbers.length > 0)
    .flatMap((mention) => resolve(mention, noContext, outline));
  const [only] = placed;
  return placed.length === 1 && only !== undefined && only.place !== null ? [only] : [];
};

/** The one section that a line names; two name none. */
const sectionIn = (text: string, outline: Outline, language: Language): string | null => {
  const paper = paperOf('subject', text, text, language, outline);
  // "Re: II": a label alone.
  const label = /^\s*(?:(?:re|tr|rv|fw|fwd|aw)\s*:\s*)*([IVXLC]{1,6})\s*$/iu.exec(text)?.[1]?.toUpperCase();
  if (label !== undefined && outline.section(label) !== undefined) return label;
  const sections = paper.mentions.flatMap((mention) =>
    mention.foreign === null && (mention.unit === 'section' || mention.path.length > 0)
      ? resolve({ ...mention, unit: 'section', numbers: [], relation: 'at', fresh: false }, noContext, outline).flatMap(
          (placed) => (placed.place === null ? [] : [placed.place]),
        )
      : [],
  );
  const distinct = [...new Set(sections)];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : null;
};

import type { Outline } from '#draft/outline.ts';
import { printedLabel } from '#draft/printed-label.ts';
import { parseTarget } from '#draft/target.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { apart } from '#wording/apart.ts';
import type { Language } from '#wording/language.ts';
import { type Quoted, cut } from './letter-view.ts';

/** "Paragraph II.19", with the id apart. */
export const placeName = (
  target: string,
  outline: Outline,
  { place: words }: Pick<AcknowledgementWording, 'place'>,
): string => {
  const parsed = parseTarget(target);
  switch (parsed?.form) {
    case undefined:
    case 'unknown':
      return words.unknown;
    case 'general':
      return words.general;
    case 'after':
      return words.after(apart(parsed.id));
    case 'start':
      return words.start(apart(parsed.parent ?? outline.draft.id));
    case 'range':
      return words.range(apart(parsed.first), apart(parsed.last));
    case 'place': {
      switch (outline.place(parsed.id)?.kind) {
        case 'title':
          return words.title;
        case 'section':
        case 'heading':
          return words.section(apart(parsed.id));
        case 'chapeau':
          return words.chapeau(apart(parsed.id));
        case 'preambular':
        case 'paragraph':
        case 'sub-paragraph':
        case undefined:
          return words.paragraph(apart(parsed.id));
      }
    }
  }
};

/** The draft's words at a place, in the wanted language where that version exists: quotations are found in it. */
export const wordsAt = (
  id: string,
  outline: Outline,
  wanted: Language | 'other',
): (Quoted & { readonly language: Language }) | null => {
  const { words = {} } = outline.place(id) ?? {};
  const language = wanted !== 'other' && words[wanted] !== undefined ? wanted : outline.draft.languages[0];
  const text = language === undefined ? undefined : words[language];
  return language === undefined || text === undefined ? null : { text, language };
};

/** Headings of UN drafts run over three lines; their beginnings tell them apart. */
const headingLength = 72;

/** The beginning of a heading's words, without its label. */
export const titleAt = (id: string, outline: Outline, language: Language): Quoted | null => {
  const words = wordsAt(id, outline, language);
  return words === null || words.text === '' ? null : { ...words, text: cut(words.text, headingLength) };
};

/** The same with its label: "A. Preventing, combating and eradicating…". */
const headingAt = (id: string, outline: Outline, language: Language): Quoted | null => {
  const place = outline.place(id);
  const title = titleAt(id, outline, language);
  return place === undefined || title === null
    ? null
    : { ...title, text: `${printedLabel(place)} ${title.text}`.trimStart() };
};

/** The headings between a place and its section, outermost first; the section itself heads the group of proposals. */
export const headingsAbove = (home: string, outline: Outline, language: Language): Quoted | null => {
  const chain = outline.headingChain(home).filter(({ kind }) => kind !== 'section');
  const headings = chain.flatMap(({ id }) => headingAt(id, outline, language) ?? []);
  const [first] = headings;
  return first === undefined ? null : { text: headings.map(({ text }) => text).join(' › '), language: first.language };
};

import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { besideDraft } from './beside-draft.ts';
import { isOfOneScript, languageOf } from './language-of.ts';
import { hasLetters } from './letters.ts';
import type { WrittenPart } from './written.ts';

/**
 * The language of what is the sender's own; of all of it where hardly anything is, unless that is in letters of its own: the
 * heads and the short cells of a table whose other cells hold the draft's paragraphs.
 */
export const spokenIn = (text: string, outline: Outline): Language | 'other' => {
  const own = besideDraft(text, outline);
  const isLittle = own.length < text.length * 0.2;
  const isTelling = hasLetters(own, fewestLetters) && !isOfOneScript(own, text);
  return languageOf(isLittle && !isTelling ? text : own);
};

/** Letters. Fewer may be a name or a salutation. */
const fewestLetters = 20;

/** Letters. Fewer words of the sender's than these tell less than the mail they answer. */
const tellingLetters = 40;

/** An attachment may be in another language than the note it came with, and an answer than what it answers. */
export const languageFor = (part: WrittenPart, visible: string, language: Language, outline: Outline): Language => {
  const isShort = !hasLetters(visible, tellingLetters);
  if (isShort && part.word !== undefined) return language;
  const own = spokenIn(isShort && isOfOneScript(visible, part.text) ? part.text : visible, outline);
  return own === 'other' ? language : own;
};

import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { besideDraft } from './beside-draft.ts';
import { isOfOneScript, languageOf } from './language-of.ts';
import { hasLetters } from './letters.ts';
import type { WrittenPart } from './written.ts';

/** The language of what is the sender's own; of all of it where hardly anything is. */
export const spokenIn = (text: string, outline: Outline): Language | 'other' => {
  const own = besideDraft(text, outline);
  return languageOf(own.length < text.length * 0.2 ? text : own);
};

/** Letters. Fewer words of the sender's than these tell less than the mail they answer. */
const tellingLetters = 40;

/** An attachment may be in another language than the note it came with, and an answer than what it answers. */
export const languageFor = (part: WrittenPart, visible: string, language: Language, outline: Outline): Language => {
  const isShort = !hasLetters(visible, tellingLetters);
  if (isShort && part.word !== undefined) return language;
  const own = spokenIn(isShort && isOfOneScript(visible, part.text) ? part.text : visible, outline);
  return own === 'other' ? language : own;
};

import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import { headingNames } from '#reference/names.ts';
import { partWords } from '#reference/words/part-words.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';

/**
 * "B. IMPLEMENTATION OF THE POA (SECTION II)", « ITI – III », "第三部分：《国际追查文书》": a short line of names of one section,
 * its label, and nothing else but the words for a part.
 */
export const namesOfOne = (paper: Paper, sentence: Sentence): string | null => {
  if (!sentence.endsLine || sentence.last - sentence.first > longestNames) return null;
  const { tokens, outline, source } = paper;
  let label: string | null = null;
  let name: string | null = null;
  for (let at = sentence.first; at < sentence.last;) {
    const token = tokens[at];
    const called = headingNames(outline).at(tokens, at);
    const unit = source.phrase(at);
    if (token === undefined) return null;
    if (called !== null && called.end <= sentence.last) {
      if (name !== null && sectionOf(outline, name) !== sectionOf(outline, called.meaning.id)) return null;
      name = called.meaning.id;
      at = called.end;
    } else if (/^[IVXLC]+$/u.test(token.text) && outline.section(token.text) !== undefined) {
      if (label !== null && label !== token.text) return null;
      label = token.text;
      at += 1;
    } else if (unit?.meaning.is === 'unit' && unit.meaning.unit === 'section') at = unit.end;
    else if (token.kind === 'mark' ? !isMark(token, '.;?!,') || at < sentence.last - 1 : partWords.has(token.norm))
      at += 1;
    else return null;
  }
  if (label === null || name === null) return null;
  return sectionOf(outline, name) === label ? name : label;
};

const sectionOf = (outline: Outline, id: string): string | null => outline.place(id)?.section ?? id;

/** Tokens: a label, a title by which people call the section, and their marks. */
const longestNames = 24;

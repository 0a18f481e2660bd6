import type { Named, NamingText } from './people.ts';
import { listNaming } from './listed-people.ts';
import { jointWords } from './words/speaking-for.ts';

/**
 * A list of States, the sender among them, where a paper names its authors: in the subject, where it opens, or as a line
 * of its own at its end ("China, Russia"). In the subject and the opening a word says that it is of all of them.
 * @param subject with who is named in it
 * @param own the sender's words, with who is named in them
 */
export const jointAuthors = (subject: NamingText, own: NamingText, speaker: string | null): ReadonlySet<string> => {
  const listed =
    jointWords.test(subject.text) || jointWords.test(own.text.slice(0, opening))
      ? [listNaming(speaker, subject, [0, subject.text.length]), listNaming(speaker, own, [0, opening])]
      : [];
  return listed.find(({ size }) => size > 0) ?? signedBy(own, speaker);
};

/** UTF-16 units in which a paper says whose it is. */
const opening = 600;
/** UTF-16 units at its end where its authors sign. */
const closing = 400;

/** A line that holds nothing but the names of a list. */
const signedBy = (own: NamingText, speaker: string | null): ReadonlySet<string> => {
  const { text } = own;
  const from = Math.max(0, text.trimEnd().length - closing);
  return listNaming(speaker, own, [from, text.length], (first, end) => isWholeLine(text, first, end));
};

const isWholeLine = (text: string, { start }: Named, end: number): boolean =>
  /(?:^|\n)[^\S\n]{0,8}$/u.test(text.slice(Math.max(0, start - 9), start)) &&
  /^[^\S\n]{0,8}\.?[^\S\n]{0,8}(?:\n|$)/u.test(text.slice(end, end + 20));

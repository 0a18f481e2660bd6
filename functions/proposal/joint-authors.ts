import type { Named, NamingText } from './people.ts';
import { listFrom, listNaming } from './listed-people.ts';
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

/**
 * The first of the authors of a joint paper, where nothing else says who sends it: "Joint proposal by Chile and Peru",
 * 中国、俄罗斯联邦和巴基斯坦联合提案. Its subject or its first line says both.
 */
export const firstAuthor = (subject: NamingText, own: NamingText): string | null => {
  const first = own.text.slice(0, opening).trimStart().split('\n', 1)[0] ?? '';
  const start = own.text.indexOf(first);
  if (!jointWords.test(subject.text) && !jointWords.test(first)) return null;
  for (const [paper, from, to] of [
    [subject, 0, subject.text.length] as const,
    [own, start, start + first.length] as const,
  ]) {
    for (const one of paper.people.within(from, to)) {
      const { named } = listFrom(paper.text, paper.people, one.start);
      const [author] = named;
      if (named.size > 1 && author !== undefined) return author;
    }
  }
  return null;
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

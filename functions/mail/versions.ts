import { withColouredAnswers } from './coloured-answers.ts';
import type { HtmlText } from './html-finished.ts';
import { shifted } from './marked-changes.ts';
import type { Attachment } from './message.ts';
import { newWords } from './new-words.ts';
import { versionsDiffer } from './versions-differ.ts';

/** One part of the text as it was read, before anybody asks whose words it holds. */
export interface Read extends HtmlText {
  readonly files: readonly Attachment[];
}

export const nothing: Read = {
  text: '',
  quoted: [],
  changes: [],
  stressed: [],
  coloured: [],
  hasTable: false,
  problems: [],
  files: [],
};

const joinedReads = (reads: readonly Read[]): Read =>
  reads.reduce((all, one) => {
    const text = all.text === '' || one.text === '' ? all.text + one.text : `${all.text}\n\n${one.text}`;
    const offset = text.length - one.text.length;
    return {
      text,
      quoted: [...all.quoted, ...shifted(one.quoted, offset)],
      changes: [...all.changes, ...shifted(one.changes, offset)],
      stressed: [...all.stressed, ...shifted(one.stressed, offset)],
      coloured: [...all.coloured, ...shifted(one.coloured, offset)],
      hasTable: all.hasTable || one.hasTable,
      problems: [...all.problems, ...one.problems],
      files: [...all.files, ...one.files],
    };
  }, nothing);

/**
 * Which version is read, and the other where it says something else. The plain one, unless it is empty, a stub ("your
 * program shows no HTML"), or the HTML strikes words out, answers between quoted lines
 * in another colour, or sets words in columns, which plain text cannot show.
 */
export const chosen = (
  plain: readonly Read[],
  html: readonly Read[],
  subject: string | null,
): readonly [Read, Read | null] => {
  const p = joinedReads(plain);
  const h = joinedReads(html);
  const both = { problems: [...p.problems, ...h.problems], files: [...p.files, ...h.files] };
  if (h.text.trim() === '') return [{ ...p, ...both }, null];
  if (p.text.trim() === '') return [{ ...h, ...both }, null];
  const inPlain = vocabulary(p.text);
  const inHtml = vocabulary(h.text);
  const onlyPlain = [...inPlain].filter((word) => !inHtml.has(word)).length;
  if (inPlain.size < inHtml.size / 4) {
    const stub =
      'The plain-text version of the mail is a short note that its HTML version does not hold; the HTML was read.';
    return [{ ...h, ...both, problems: onlyPlain > 0 ? [...both.problems, stub] : both.problems }, null];
  }
  const [first, second] = h.hasTable || h.changes.length > 0 || answersInColour(h, subject) ? [h, p] : [p, h];
  return [
    { ...first, ...both },
    versionsDiffer(first.text, second.text) ? { ...second, problems: [], files: [] } : null,
  ];
};

const answersInColour = (read: Read, subject: string | null): boolean => {
  if (read.coloured.length === 0) return false;
  const { spans } = newWords(read.text, read.quoted, subject);
  return withColouredAnswers(read.text, spans, read.coloured) !== spans;
};

const vocabulary = (text: string): Set<string> =>
  new Set(
    withoutLinks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,60}/gu) ?? [],
  );

const withoutLinks = (text: string): string =>
  text.slice(0, 200_000).replace(/(?:https?:\/\/|mailto:|cid:)[^\s<>"]{1,2000}/g, ' ');

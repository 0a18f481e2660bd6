import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accepted, rejected } from '#document/accepted.ts';
import { readWordDocument } from '#document/read-word.ts';
import type { WordDocument } from '#document/word-document.ts';
import type { Expected } from './expected.ts';

/** What came out of the documents of one kind in one collection. */
export interface DocumentTally {
  readonly files: number;
  readonly right: number;
  readonly wrong: number;
  readonly remarks: readonly string[];
}

/** Reads every Word file of a collection and compares its accepted and rejected paragraphs and its authors. */
export const wordFiles = async (
  folder: string,
  collection: string,
  all: Readonly<Record<string, Expected>>,
): Promise<DocumentTally> => {
  const files = Object.entries(all).filter(([, { kind }]) => kind === 'docx');
  const remarks: string[] = [];
  let right = 0;
  for (const [file, expected] of files) {
    const document = readWordDocument(await readFile(path.join(folder, collection, file)));
    for (const [fact, isRight] of factsOf(document, expected))
      if (isRight) right += 1;
      else remarks.push(`wrong      ${collection}/${file}: ${fact}`);
  }
  return { files: files.length, right, wrong: remarks.length, remarks };
};

const factsOf = (document: ReturnType<typeof readWordDocument>, expected: Expected): (readonly [string, boolean])[] => {
  if ('problem' in document) return [[`not read: ${document.problem}`, false]];
  const { acceptedParagraphs, rejectedParagraphs, authors } = expected;
  return [
    ['read', true],
    ...(acceptedParagraphs === undefined ? [] : [compared('accepted', accepted(document), acceptedParagraphs)]),
    ...(rejectedParagraphs === undefined ? [] : [compared('rejected', rejected(document), rejectedParagraphs)]),
    ...(authors === undefined ? [] : [compared('authors', authorsOf(document), [...authors].sort())]),
  ];
};

/** Names the first paragraph that differs. */
const compared = (fact: string, found: readonly string[], stated: readonly string[]): readonly [string, boolean] => {
  const length = Math.max(found.length, stated.length);
  for (let at = 0; at < length; at += 1)
    if (found[at] !== stated[at])
      return [`${fact}, paragraph ${String(at + 1)}: ${(found[at] ?? '(none)').slice(0, 80)}`, false];
  return [fact, true];
};

const authorsOf = ({ paragraphs }: WordDocument): readonly string[] => {
  const changes = paragraphs.flatMap(({ runs, mark, markThen, setting }) => [
    ...runs.flatMap((run) => run.changes),
    mark,
    markThen,
    setting.kind === 'cell' ? setting.rowChange : null,
  ]);
  return [...new Set(changes.flatMap((one) => one?.name ?? []))].sort();
};

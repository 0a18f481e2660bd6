import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentReading } from '#document/document-reading.ts';
import { readApart } from '#infra/local/read-apart.ts';
import type { DocumentTally } from './word.ts';

/** What a collection states of a PDF. */
interface ExpectedPdf {
  readonly kind: string;
  readonly lang?: string;
  readonly text?: string;
  readonly textContains?: readonly string[];
  readonly error?: string;
  readonly passwordRequired?: boolean;
}

/** Reads every PDF of a collection, each in a process of its own as the pipeline does, and compares what is stated. */
export const pdfFiles = async (
  folder: string,
  collection: string,
  all: Readonly<Record<string, { readonly kind: string }>>,
): Promise<DocumentTally> => {
  const files = Object.entries(all as Readonly<Record<string, ExpectedPdf>>).filter(([, { kind }]) => kind === 'pdf');
  const remarks: string[] = [];
  let right = 0;
  for (const [file, expected] of files) {
    const reading = await readApart(await readFile(path.join(folder, collection, file)));
    for (const [fact, isRight] of factsOf(reading, expected))
      if (isRight) right += 1;
      else remarks.push(`wrong      ${collection}/${file}: ${fact}`);
  }
  return { files: files.length, right, wrong: remarks.length, remarks };
};

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}{2}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}{2}/u,
  en: /\p{Script=Latin}{2}|\d/u,
};

const factsOf = ({ text, problem }: DocumentReading, expected: ExpectedPdf): (readonly [string, boolean])[] => {
  const shown = squeezed(text ?? '');
  const { lang, error, passwordRequired, textContains = [] } = expected;
  const script = lang === undefined ? undefined : scripts[lang];
  return [
    // An empty text that nobody is told of is the one thing that must not be (HOSTILE F2).
    ['neither text nor a reason', shown !== '' || problem !== null],
    ...(error === undefined ? [] : [[`no error (${error})`, text === null && problem !== null] as const]),
    ...(passwordRequired === true ? [['its password is not said', /password/u.test(problem ?? '')] as const] : []),
    ...(expected.text === undefined
      ? []
      : [[`text: ${shown.slice(0, 80)}`, shown === squeezed(expected.text)] as const]),
    ...textContains.map((words) => [`does not contain: ${words}`, shown.includes(squeezed(words))] as const),
    ...(script === undefined ? [] : [[`no letter of ${lang ?? ''}`, script.test(shown) || problem !== null] as const]),
  ];
};

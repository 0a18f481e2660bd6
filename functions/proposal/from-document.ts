import type { DocumentReading } from '#document/document-reading.ts';
import { partOf, problemsIn } from './documents.ts';
import { type Written, ownPart } from './written.ts';

/** A document by itself, without a mail around it. @param name without folders. */
export const writtenFromDocument = (name: string, reading: DocumentReading): Written => {
  const part = partOf('body', reading);
  const problems = problemsIn(name, reading);
  return {
    parts: [
      ownPart('file name', name.replace(/\.[a-z]{2,4}$/iu, '').replaceAll('_', ' ')),
      ...(part === null ? [] : [part]),
    ],
    sender: { name: null, address: null },
    unread: part === null ? [name] : [],
    ...(problems.length > 0 && { problems }),
  };
};

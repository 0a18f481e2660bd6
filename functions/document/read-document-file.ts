import { whyClosed } from './closed-kinds.ts';
import { contentKind } from './content-kind.ts';
import { type DocumentReading, unreadDocument } from './document-reading.ts';
import { readPdf } from './read-pdf.ts';
import { readWordDocument } from './read-word.ts';

/**
 * One document, told by its content, as a reading. Heavy and open to attack: run it in a process that may die. A failure
 * of a reader is a sentence too. `characterMaps`: see `readPdf`.
 */
export const readDocumentFile = async (bytes: Uint8Array, characterMaps: string | null): Promise<DocumentReading> => {
  const kind = contentKind(bytes);
  try {
    if (kind === 'pdf') return await readPdf(bytes, characterMaps);
    return kind === 'docx' ? wordReading(bytes) : unreadDocument(whyClosed(kind));
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    return unreadDocument(`The file could not be read (${name}); a person must read it.`);
  }
};

const wordReading = (bytes: Uint8Array): DocumentReading => {
  const word = readWordDocument(bytes);
  return 'problem' in word ? unreadDocument(word.problem) : { text: null, problem: null, word };
};

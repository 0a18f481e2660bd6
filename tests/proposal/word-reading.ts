import type { Comment, Paragraph } from '#document/word-document.ts';
import type { Item, Reading } from '#proposal/reading.ts';
import { understand } from '#proposal/understand.ts';
import { wordPart } from '#proposal/written.ts';
import { wordDocument } from '#tests/support/word-document.ts';
import { draft, settings } from './reading-of.ts';

/** Reading Word documents in tests. */

/** The words of a place of Draft 2. */
export const wordsOf = (place: string): string => draft.places.find(({ id }) => id === place)?.words['en'] ?? '';

export const readWord = (paragraphs: readonly (Paragraph | string)[], comments: readonly Comment[] = []): Reading =>
  understand(
    {
      parts: [wordPart('body', wordDocument(paragraphs, comments))],
      sender: { name: null, address: null },
      unread: [],
    },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  );

/** "II.19 amend old → new" for each item. */
export const inShort = ({ target, kind, oldText, newText, destination }: Item): string =>
  [
    target,
    kind,
    oldText === undefined && newText === undefined ? '' : `${oldText ?? ''} → ${newText ?? ''}`,
    destination ?? '',
  ]
    .join(' ')
    .replaceAll(/ +/gu, ' ')
    .trim();

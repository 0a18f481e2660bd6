import { lookingLike } from '#mail/look-alikes.ts';
import { firstFrom } from './within.ts';

/** A text as its reader sees it. */
export interface Seen {
  readonly text: string;
  /** A position of the text as it was written, in the text as it is seen. */
  readonly at: (position: number) => number;
}

/**
 * Without the letters that nobody sees (HOSTILE C5): `paragraph 5<zero-width space>2` is paragraph 52, to the eye and so
 * to the machine; and with a letter of another alphabet inside a word as the one it looks like. Joiners between Arabic
 * letters shape a word and stay. So do overrides of the direction (C4): what they do to a text, a person looks at.
 */
export const asSeen = (text: string): Seen => {
  if (!deceiving.test(text)) return { text, at: same };
  const removed: { readonly end: number; readonly by: number }[] = [];
  let by = 0;
  const visible = text.replace(unseen, (letters: string, at: number) => {
    by += letters.length;
    removed.push({ end: at + letters.length, by });
    return '';
  });
  return {
    text: lookingLike(visible),
    at: removed.length === 0 ? same : (position) => position - before(removed, position),
  };
};

/**
 * Beside the letters of Latin languages and the usual marks there is nothing that nobody sees, or that looks like one of
 * them: most paragraphs of a draft are settled by one look.
 */
const deceiving = /[^\p{ASCII}\u0080-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205f]/u;

const unseen =
  /(?<!\p{Script=Arabic})\u200c|(?<!\p{Script=Arabic})\u200d|\u200c(?!\p{Script=Arabic})|\u200d(?!\p{Script=Arabic})|(?!\u200c|\u200d|\u202d|\u202e)\p{Default_Ignorable_Code_Point}/gu;

const same = (position: number): number => position;

/** How many UTF-16 units were removed before that position. */
const before = (removed: readonly { readonly end: number; readonly by: number }[], position: number): number =>
  removed[firstFrom(removed, position + 1, ({ end }) => end) - 1]?.by ?? 0;

/** What it shows may not be what it says. */
export const turnsDirection = (text: string): boolean => /[\u202d\u202e]/.test(text);

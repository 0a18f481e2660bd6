/**
 * Inserted values, kept apart from the sentence around them: a Latin number or a stranger's name inside Arabic reorders
 * its neighbours otherwise (PITFALLS 6.6; Unicode Bidirectional Algorithm, UAX 9). A value is put between a first-strong
 * isolate and its end; a letter's HTML makes `<bdi>` of the pair, its text keeps it where it does something.
 */
const begin = '\u2068';
const end = '\u2069';

/** Marks by which a foreign name could turn the words behind it around, or end its own isolation (HOSTILE C4, E14). */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text of somebody else's without the marks that turn it around; its letters and lines stay. */
export const unturned = (text: string): string => text.replace(turning, '');

/** A value on one line, isolated. */
export const apart = (value: string): string => enclosed(unturned(value).replace(/[\t\n\v\f\r\u2028\u2029]/gu, ' '));

/** Words of ours that hold what stands apart already, isolated as a whole. */
export const enclosed = (text: string): string => `${begin}${text}${end}`;

/** A text of sentences with values in them, as a tree: a list inside the list is what stood apart. */
export type Pieces = readonly (string | Pieces)[];

export const piecesOf = (text: string): Pieces => {
  const root: (string | Pieces)[] = [];
  const open = [root];
  for (const piece of text.split(/([\u2068\u2069])/u)) {
    const here = open.at(-1) ?? root;
    if (piece === begin) {
      const inner: (string | Pieces)[] = [];
      here.push(inner);
      open.push(inner);
    } else if (piece === end) {
      if (open.length > 1) open.pop();
    } else if (piece !== '') here.push(piece);
  }
  return root;
};

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * The marks that plain text needs: all of them in a right-to-left letter, else only those around what runs from right to
 * left, so that an English letter is plain letters and can be searched and copied.
 */
export const plainly = (text: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' || rightToLeft.test(text) ? written(piecesOf(text), direction) : unmarked(text);

const written = (pieces: Pieces, direction: 'ltr' | 'rtl'): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const inner = written(piece, direction);
      return direction === 'rtl' || rightToLeft.test(inner) ? `${begin}${inner}${end}` : inner;
    })
    .join('');

/** Without any mark: subjects, file names, cells of a table. */
export const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');

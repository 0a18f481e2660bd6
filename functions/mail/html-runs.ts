import { maxLooks } from './limits.ts';
import type { Look } from './html-style.ts';
import { isVivid } from './html-colour.ts';

/** What of a look may mark a change: words of one face belong together. */
export interface Face {
  readonly struck: boolean;
  readonly inserted: boolean;
  readonly underlined: boolean;
  readonly bold: boolean;
  readonly linked: boolean;
  /** Of a vivid colour, its red, green and blue; '' for black, grey and white. */
  readonly colour: string;
  /** Of a ground other than white. */
  readonly ground: string;
}

/** A stretch of text in one face; runs are in order and cover the text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly face: Face;
}

const faceOf = (look: Look): Face => ({
  struck: look.struck,
  inserted: look.inserted,
  underlined: look.underlined && !look.linked,
  bold: look.bold,
  linked: look.linked,
  colour: look.colour !== 'clear' && !look.linked && isVivid(look.colour) ? look.colour.join(' ') : '',
  ground: look.ground !== null && look.ground.some((part) => part < 250) ? look.ground.join(' ') : '',
});

/**
 * Faces are written into the growing text as three noncharacters, which no text may hold (Unicode 23.7), and taken out
 * at the end: so they stay with their words whatever is moved on the way.
 */
const opening = '\ufdd0';
const firstDigit = 0xfdd1;
const base = 31;

/** Foreign text without noncharacters. */
export const withoutFaces = (text: string): string => text.replace(/[\ufdd0-\ufdef]/g, '\ufffd');

export interface Faces {
  /** The number of a look's face; beyond the limit all others look plain. */
  readonly numberOf: (look: Look) => number;
  readonly all: readonly Face[];
  /** Whether some were left out. */
  readonly areCut: () => boolean;
}

export const newFaces = (): Faces => {
  const all: Face[] = [];
  const numbers = new Map<string, number>();
  const byLook = new WeakMap<Look, number>();
  let areCut = false;
  return {
    all,
    areCut: () => areCut,
    numberOf: (look) => {
      const known = byLook.get(look);
      if (known !== undefined) return known;
      const face = faceOf(look);
      const key = JSON.stringify(face);
      const number = numbers.get(key) ?? Math.min(all.length, maxLooks);
      if (!numbers.has(key)) {
        if (all.length < maxLooks) {
          numbers.set(key, number);
          all.push(face);
        } else areCut = true;
      }
      byLook.set(look, number);
      return number;
    },
  };
};

/** What marks, in the growing text, that from here on words have the face of this number. */
export const facing = (number: number): string =>
  opening + String.fromCharCode(firstDigit + Math.floor(number / base), firstDigit + (number % base));

const plainFace: Face = {
  struck: false,
  inserted: false,
  underlined: false,
  bold: false,
  linked: false,
  colour: '',
  ground: '',
};

export interface Unmarked {
  readonly text: string;
  readonly runs: readonly Run[];
  /** A position of the growing text in the text without marks. */
  readonly at: (position: number) => number;
}

export const runsOf = (written: string, faces: readonly Face[]): Unmarked => {
  const pieces: string[] = [];
  const marks: number[] = [];
  const runs: Run[] = [];
  let face = plainFace;
  let from = 0;
  let length = 0;
  const run = (until: number): void => {
    if (until === from) return;
    pieces.push(written.slice(from, until));
    runs.push({ start: length, end: length + until - from, face });
    length += until - from;
  };
  for (let mark = written.indexOf(opening); mark !== -1; mark = written.indexOf(opening, from)) {
    run(mark);
    const number = (written.charCodeAt(mark + 1) - firstDigit) * base + written.charCodeAt(mark + 2) - firstDigit;
    face = faces[number] ?? plainFace;
    marks.push(mark);
    from = mark + 3;
  }
  run(written.length);
  return { text: pieces.join(''), runs, at: (position) => position - 3 * countBefore(marks, position) };
};

const countBefore = (marks: readonly number[], position: number): number => {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};

import { letters } from './letters.ts';
import type { Piece } from './marked-line.ts';

/**
 * A line without what stands before the draft's words, also where that was marked along with them: the number is none of
 * the text, whether it stays, goes ("20." struck with the first words) or comes anew ("20 bis.", "21.").
 */
export const withoutLabel = (pieces: readonly Piece[], label: string): Piece[] => {
  const length = letters(label).length;
  const own: Piece[] = [];
  let passed = 0;
  let isBehind = false;
  let isStruck = false;
  for (const { is, text } of pieces) {
    if (isBehind) own.push({ is, text });
    else if (is === 'put') {
      // Beside the number: another number, or words put before the first ones.
      const words = text.replace(isStruck ? numberAnew : numberAdded, '');
      if (letters(words) !== '') own.push({ is, text: words });
    } else {
      const rest = passed < length ? behindLetters(text, length - passed) : text;
      isStruck ||= is === 'gone' && passed < length;
      passed += letters(text).length - letters(rest).length;
      if (letters(rest) === '') continue;
      // Behind the number of a line the point and the blank are the number's too.
      own.push({ is, text: is === 'kept' && own.length > 0 ? rest : rest.replace(/^[^\p{L}\p{N}"“«(]{1,8}/u, '') });
      isBehind = true;
    }
  }
  return own;
};

/** The text behind so many of its letters. */
const behindLetters = (text: string, count: number): string => {
  let left = count;
  let at = 0;
  for (; at < text.length && left > 0; at += 1) left -= letters(text.charAt(at)).length;
  return text.slice(at);
};

/** A number where one was struck, and where none was: "30 States" begins with words. */
const numberAnew = /^\s{0,8}[([]?\p{N}{0,3}\s?(?:(?:bis|ter|quater|alt)(?![\p{L}\p{N}]))?[.)\]:\s]{0,8}/iu;
const numberAdded =
  /^\s{0,8}[([]?(?:\p{N}{1,3}(?=[.)\]])|(?:\p{N}{1,3}\s?)?(?:bis|ter|quater|alt)(?![\p{L}\p{N}]))[.)\]:\s]{0,8}/iu;

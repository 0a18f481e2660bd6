import { plain } from './lines.ts';
import { clock, year } from './quote-dates.ts';
import { wroteWords } from './words/quotes.ts';

/** How the sentence above an earlier mail is built, told from a sentence of the sender's own (HOSTILE G5). */

/** An address as these lines print one. */
export const address = /[<[(] ?(?:mailto:)?[^\s<>@[(]{1,100}@[^\s<>@]{1,200}(?:<mailto:[^<>]{1,200}>)? ?[>\])]/;

/** Words between date and name, or behind the name, that no name has: "at 10:00 the delegation of France wrote to us:". */
const maxCommonWords = 1;
const maxBeforeAddress = 2;
/** Words behind an address: the verb, or the verb and the date. */
const maxBehind = 6;
const maxBehindWithDate = 12;

/**
 * Whether this is such a sentence, given in one line as it is shown. `sure` asks for an address or a time of day: "In his
 * letter of 12 June 2018 the President wrote:" is somebody's own.
 */
export const isWroteSentence = (shown: string, sure: boolean): boolean => {
  const lower = shown.toLowerCase();
  const found = address.exec(shown);
  const verb = wroteWords.find((word) => lower.includes(word));
  const dated = clock.test(shown) && year.test(shown);
  // "On … X <address> sent:": what was sent to somebody else has no colon right behind the address.
  if (verb === undefined) return found !== null && (isShaped(lower) || (dated && /[>)] sent ?:$/.test(lower)));
  if (found === null && (!sure || !dated)) return !sure && year.test(shown);
  const at = lower.indexOf(verb);
  if (found === null)
    return behindDate(shown.slice(0, at)) + behindDate(shown.slice(at + verb.length)) <= maxCommonWords;
  const before = shown.slice(0, found.index);
  const behind = shown.slice(found.index + found[0].length);
  const words = wordsIn(behind);
  const closes = words.length <= (/\d/.test(behind) ? maxBehindWithDate : maxBehind);
  if (at > found.index && closes)
    return /\p{Nd}/u.test(before) || commonWords(before).length === 0 || /\d/.test(behind);
  return closes && behindDate(before) <= maxBeforeAddress;
};

/** How many words are no part of a name, behind the date if there is one. */
const behindDate = (text: string): number => {
  const digit = /[\p{Nd}][^\p{Nd}]*$/u.exec(text)?.index ?? -1;
  return commonWords(text.slice(digit + 1)).length;
};

const wordsIn = (text: string): string[] => text.split(/[\s,:：()]+/).filter((word) => word !== '');

const particles = new Set(
  'a an de la del de’ van von der den di da do dos das du le el al y e zu af ter ten bin ibn am pm a.m. p.m. m. a. p. uhr'.split(
    ' ',
  ),
);

/** Words in small letters that are no part of a name or an hour. */
const commonWords = (text: string): string[] =>
  wordsIn(text).filter((word) => /^\p{Ll}/u.test(word) && !/\p{Nd}/u.test(word) && !particles.has(word));

/** Languages whose verbs stand in the table: without one, "On 12 June at 10:00 we wrote to …:" is the sender's. */
const knownBeginnings = /^(?:on|in|at|le|du|el|en|am|il|op|em|a|в|от|في|在|于) /;

/** Characters before which a date stands in a line that names no verb, and what such a line has at most. */
const maxDateAt = 40;
const maxShapedWords = 18;
const maxShapedBehind = 40;

/**
 * Gmail and Yandex write no verb: "2018-06-12 10:00 GMT+02:00 A. Delegate <a@mission.example>:"; of a language whose
 * verb stands in no table the shape is the same: the date and hour first, the address last, a word or two behind it.
 */
const isShaped = (lower: string): boolean => {
  if (knownBeginnings.test(lower)) return false;
  const date = year.exec(lower);
  const found = address.exec(lower);
  if (date === null || date.index > maxDateAt || !clock.test(lower)) return false;
  if (found === null || found.index < date.index) return false;
  const behind = plain(lower.slice(found.index + found[0].length).slice(0, 2 * maxShapedBehind));
  return (
    behind.length <= maxShapedBehind &&
    wordsIn(behind).length <= 3 &&
    wordsIn(lower.slice(0, found.index)).length <= maxShapedWords
  );
};

import {
  absenceBesides,
  absenceSubjects,
  absenceWords,
  automaticSubjects,
  invitationSubjects,
  machineWords,
  readSubjects,
  readWords,
  recallSubjects,
  recallWords,
} from './words/automatic.ts';
import type { Seen } from './automatic.ts';
import { substanceWords } from './words/substance.ts';

/** Characters of a note of a machine: in two languages and with a list of colleagues they have below 2,500. */
const longestNote = 3_000;
/** Characters within which an absence note says so. */
const opening = 400;
/** Characters of a note so short that it needs to say nothing besides. */
const shortest = 300;

/** One form for all ways of writing a word: case, apostrophes, blanks, invisible characters. */
export const levelled = (text: string): string =>
  text
    .slice(0, 20_000)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    // Turkish i with and without its dot, whichever case it came from.
    .replace(/ı|i\u0307/g, 'i');

/** A subject without the marks that routes put in front: `[EXTERNAL]`. */
export const levelledSubject = (subject: string | null): string =>
  levelled((subject ?? '').slice(0, 2_000)).replace(/^(?:\[[^\][]{1,30}\] ?){1,5}/, '');

/** An out-of-office note, with or without a header that says so. */
export const isAbsence = (seen: Seen): boolean => {
  const subject = levelledSubject(seen.subject);
  const text = levelled(seen.words);
  const substance = hasSubstance(seen);
  // A person may leave the machine's subject standing in an answer that has substance.
  if (automaticSubjects.some((word) => subject.startsWith(word)) && !(substance && text.length > shortest)) return true;
  if (substance || text.length > longestNote) return false;
  if (absenceSubjects.some((word) => subject.includes(word))) return true;
  const start = text.slice(0, opening);
  return (
    absenceWords.some((word) => start.includes(word)) &&
    (text.length < shortest || absenceBesides.some((word) => text.includes(word)))
  );
};

/**
 * What Outlook writes when a message is called back, or a calendar when an invitation is answered: the subject of what it
 * is about may name anything, and nobody waits for an answer.
 */
export const isByButton = (seen: Seen): boolean => {
  const subject = levelledSubject(seen.subject);
  const text = levelled(seen.words);
  const isEmpty = text === '' && !hasSubstance(seen) && !seen.partTypes.some((type) => type.startsWith('image/'));
  if (invitationSubjects.some((word) => subject.startsWith(word)) && isEmpty) return true;
  if (recallSubjects.some((word) => subject.startsWith(word)) && text.length <= shortest) return true;
  return text.length <= shortest && recallWords.some((word) => isFollowedByTitle(text, word));
};

/** “… would like to recall the message, "Draft 2".” */
const isFollowedByTitle = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at !== -1 && /^[ ,:：،]{0,3}["“”«「']/u.test(text.slice(at + word.length));
};

/** Read receipts, challenges to prove that one is no machine, mailboxes that nobody reads. */
export const isByMachineWords = (seen: Seen): boolean => {
  const subject = levelledSubject(seen.subject);
  const text = levelled(seen.words);
  if (hasSubstance(seen) || text.length > longestNote) return false;
  return (
    machineWords.some((word) => text.includes(word) || subject.includes(word)) ||
    (readSubjects.some((word) => subject.startsWith(word)) && readWords.some((word) => text.includes(word)))
  );
};

/**
 * Whether a note says anything that a reader should see: it names a place by its number, uses a word of negotiation, or
 * brings a document.
 */
export const hasSubstance = ({ words, partTypes }: Seen): boolean => {
  const text = levelled(words);
  return (
    partTypes.some((type) => type.startsWith('application/') && !seals.test(type)) ||
    saysSubstance(text) ||
    namesPlace(text)
  );
};

/** A word of negotiation; `text` is levelled, as below. */
export const saysSubstance = (text: string): boolean => substanceWords.some((word) => says(text, word));

/** A place of the draft by its number. */
export const namesPlace = (text: string): boolean => numbered.some((place) => place.test(text));

/** The word at the beginning of one: "your comments" are not "our comments". Other scripts write articles and prepositions into it. */
const says = (text: string, word: string): boolean => {
  if (!/^\p{Script=Latin}/u.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1))) return true;
  return false;
};

/** Parts that programs add by themselves. */
const seals = /^application\/(?:pkcs7-|x-pkcs7-|pgp-|ms-tnef|vnd\.ms-tnef|ics|json)/;

/** A word for a place with its number, in the six languages. */
const numbered: readonly RegExp[] = [
  /(?:§|¶|\bparas?\b\.?|\bparagraph(?:e?s)?\b|\bparagraphe\b|\bpárrafos?\b|\bsections?\b|\bsección\b|\barticles?\b|\bartículos?\b) ?(?:no\.? ?|n° ?|№ ?)?(?:[ivx]{1,5}\b|\d)/u,
  /\b[ivx]{1,5}\.\d/,
  /(?:пункт|раздел|абзац|стать)\p{L}{0,4} ?(?:№ ?)?(?:[ivx]|\d)/u,
  /(?:فقر|القسم|الماد)\p{L}{0,4} ?\(?[\d٠-٩]/u,
  /第 ?[\d一二三四五六七八九十百]{1,6} ?[段节節条條款项項章]/u,
];

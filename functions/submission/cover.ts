import type { Conference } from '#conference/conference.ts';
import { peopleIn } from '#proposal/people.ts';
import { publicationOf } from '#proposal/publication.ts';
import type { Reading } from '#proposal/reading.ts';
import { actionPhrases } from '#proposal/vocabulary.ts';
import type { ActionMeaning } from '#proposal/vocabulary.ts';
import type { WrittenPart } from '#proposal/written.ts';
import { wordsOf } from '#mail/spans.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';

/** UTF-16 units. Whoever writes more says something of his own; a salutation, two lines and a name have fewer. */
export const longestCover = 300;

/** What may stand in a line that only hands something on: "please find below our proposals, grateful if you would confirm". */
const handingOn: ReadonlySet<ActionMeaning['is']> = new Set<ActionMeaning['is']>([
  'proposal',
  'polite',
  'thanking',
  'ownVoice',
  'noise',
  'telling',
  'role',
  'reporting',
  'compare',
]);
/** "Except for the last", "only the first stands". */
const choosing: ReadonlySet<string> = new Set(['except', 'ordinal', 'cardinal']);

/**
 * Whether what a sender wrote above a mail passed on only hands it on: no number, no quoted word, nothing asked, denied
 * or taken back, no word on publication, and nobody named but those who speak anyway. Only then is the mail the same as
 * the one that it passes on (DESIGN.md: twins are joined only when nothing can be lost).
 */
export const onlyHandsOn = (part: WrittenPart, reading: Reading, conference: Conference): boolean => {
  const isPassedOn = part.spans.some(({ role }) => role === 'forwarded');
  const cover = wordsOf('own', part.text, part.spans).trim();
  if (!isPassedOn || cover === '' || cover.length > longestCover) return false;
  if (reading.disposition !== 'contribution' && reading.disposition !== 'needs-reading') return false;
  if (/[\p{N}"“”«»„「」?？؟]/u.test(cover) || publicationOf(undefined, cover) !== 'unstated') return false;
  const speaking = [reading.delegation, reading.onBehalfOf, ...reading.coSponsors];
  const isStranger = peopleIn(cover, conference).all.some(
    ({ delegation, group }) => !speaking.includes(delegation ?? group),
  );
  return !isStranger && languages.every((language) => asksNothing(cover, language));
};

/** A cover is short, and may be in another language than what it covers. */
const languages: readonly Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];

const asksNothing = (cover: string, language: Language): boolean => {
  const tokens = tokensOf(cover);
  const phrases = actionPhrases(language);
  const references = referencePhrases(language);
  for (let at = 0; at < tokens.length;) {
    const found = phrases.at(tokens, at);
    if (found !== null && !handingOn.has(found.meaning.is)) return false;
    if (choosing.has(references.at(tokens, at)?.meaning.is ?? '')) return false;
    at = found?.end ?? at + 1;
  }
  return true;
};

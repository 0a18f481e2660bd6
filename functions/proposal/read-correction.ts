import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { addedIn, endOfAdded } from './correction-added.ts';
import { answersBetween, withoutMarksOfAnswers } from './correction-between.ts';
import { clausesOf, spanOf } from './correction-clauses.ts';
import type { Clause } from './correction-clauses.ts';
import { kindsCorrected, withdrawn } from './correction-kind.ts';
import { hasSign } from './correction-meant.ts';
import { partsOf } from './correction-parts.ts';
import { placesCorrected } from './correction-place.ts';
import type { Ruled } from './correction-place.ts';
import { delegationCorrected, publicationCorrected, speakerCorrected } from './correction-speaker.ts';
import { sponsorsCorrected, sponsorsLeft } from './correction-sponsors.ts';
import { findsFine, isDoubtful, keepsOne } from './correction-tone.ts';
import { wordsCorrected } from './correction-words.ts';
import { nothingCorrected } from './correction.ts';
import type { Change, Correction, Said, Standing } from './correction.ts';
import { visibleOf } from './own-words.ts';
import { peopleIn } from './people.ts';
import type { People } from './people.ts';
import type { Kind, Reading } from './reading.ts';
import type { Written } from './written.ts';

/** UTF-16 units. What is longer is a paper of its own, and no correction in a few words. */
export const longestCorrection = 20_000;

/**
 * What a reply to our letter corrects in the contribution that the letter was about. Either all that it corrects could be
 * decided, or what could not is named and nothing may be applied: half a correction would look like a whole one. Pure.
 *
 * @param reading what the reader made of the reply as a mail by itself: new proposals are read there
 * @param at conference time of the arrival, ISO 8601
 */
export const readCorrection = (
  written: Written,
  reading: Reading,
  standing: Standing,
  draft: Draft,
  conference: Conference,
  at: string,
): Correction => {
  const body = written.parts.find(({ part }) => part === 'body');
  if (body === undefined || body.text.length > longestText) return nothingCorrected;
  const own = visibleOf(body);
  if (own.trim() === '' || own.trim().length > longestCorrection) return nothingCorrected;
  const language: Language = reading.language === 'other' ? 'en' : reading.language;
  const outline = outlineOf(draft);
  const answered = answersBetween(body, standing.reference);
  const visible = withoutMarksOfAnswers(withOurNumbers(own, standing.reference), answered);
  const clauses = clausesOf(visible, language, outline, standing, answered);
  const people = peopleIn(visible, conference);
  const changes: Said[] = [];
  const undecided: string[] = [];
  const left: Clause[] = [];
  let already = false;
  const ruled = (clause: Clause): Ruled => decided(clause, language, people, standing, outline);
  for (let at_ = 0; at_ < clauses.length; at_ += 1) {
    const clause = clauses[at_];
    if (clause === undefined) continue;
    const added = addedIn(clause);
    if (added !== null) {
      const end = endOfAdded(clauses, at_, (later) => ruled(later) !== null);
      const stop = clause.paper.tokens[end]?.start ?? visible.length;
      const items = added.read(visible, stop, written, draft, conference, at);
      const isKnown = items.some(({ target, kind }) => stands(standing, target, kind));
      if (items.length > 0 && !isKnown) changes.push({ what: 'add', items, ...spanOf(clause) });
      else if (added.isCertain || isKnown) undecided.push(wordsOf(clause));
      if (items.length > 0 || added.isCertain) {
        while (at_ + 1 < clauses.length && (clauses[at_ + 1]?.first ?? Infinity) < end) at_ += 1;
        continue;
      }
    }
    for (const part of partsOf(clause, language)) {
      const said = ruled(part);
      if (said === 'undecided') undecided.push(wordsOf(part));
      else if (said === 'already') already = true;
      else if (said !== null) changes.push(...said.map((change) => ({ ...change, ...spanOf(part) })));
      else if (!findsFine(part, language)) left.push(part);
    }
  }
  return concluded({ changes, undecided, already }, left, reading);
};

/** UTF-16 units of a mail with all that it quotes. */
const longestText = 500_000;

const stands = ({ items }: Standing, target: string, kind: Kind): boolean =>
  target !== 'unknown' && items.some((item) => item.target === target && item.kind === kind);

const decided = (
  clause: Clause,
  language: Language,
  people: People,
  standing: Standing,
  outline: ReturnType<typeof outlineOf>,
): Ruled => {
  const ruled = asSaid(clause, language, people, standing, outline);
  const isOpen = isDoubtful(clause, language) || (hasSign(clause, 'withdraw', 'drop') && keepsOne(clause, language));
  return ruled !== null && isOpen ? 'undecided' : ruled;
};

const asSaid = (
  clause: Clause,
  language: Language,
  people: People,
  standing: Standing,
  outline: ReturnType<typeof outlineOf>,
): Ruled =>
  publicationCorrected(clause, standing) ??
  sponsorsLeft(clause, people, language, standing) ??
  withdrawn(clause, standing) ??
  wordsCorrected(clause, language, outline, standing) ??
  kindsCorrected(clause, language, standing) ??
  placesCorrected(clause, language, outline, standing) ??
  delegationCorrected(clause, people, standing) ??
  sponsorsCorrected(clause, people, language, standing) ??
  speakerCorrected(clause, people, standing);

const wordsOf = (clause: Clause): string => {
  const { start, end } = spanOf(clause);
  return clause.paper.text.slice(start, end);
};

/** Of the draft's places only those that are asked about: "we look forward to Section II on Thursday" names none. */
const namesOurs = ({ elements }: Clause): boolean =>
  elements.some(
    (one) =>
      one.is === 'item' ||
      one.is === 'quote' ||
      (one.is === 'place' && one.unit !== 'section' && one.unit !== 'heading'),
  );

/**
 * What is left over. Beside a correction, a place or number about which nothing was decided makes the whole undecided;
 * alone it is a contribution, unless it names a proposal of ours or says that something is wrong.
 */
const concluded = (read: Correction, left: readonly Clause[], reading: Reading): Correction => {
  const corrects = read.changes.length > 0 || read.undecided.length > 0 || read.already;
  const open = left.filter((clause) => namesOurs(clause) && !isExplained(clause, read.changes));
  if (corrects) {
    const aboutAll = read.undecided.length === 0 && read.changes.every(({ what }) => ofWhole.has(what));
    // "On behalf of the African Group, we propose: …" is a contribution.
    if (aboutAll && open.length > 0 && reading.disposition === 'contribution') return nothingCorrected;
    return { ...read, undecided: [...read.undecided, ...open.map(wordsOf)] };
  }
  const objecting = left.filter(
    (clause) =>
      clause.elements.some(({ is }) => is === 'item') ||
      (hasSign(clause, 'wrong') && reading.items.every(({ edits }) => edits.length === 0)) ||
      (hasSign(clause, 'missed', 'sponsors') && reading.items.length === 0),
  );
  return { ...read, undecided: objecting.map(wordsOf) };
};

/** "The reading of our first proposal is wrong. We want …": the change that follows says what was wrong. */
const isExplained = ({ elements }: Clause, changes: readonly Said[]): boolean => {
  const ids = elements.flatMap((one) => (one.is === 'item' ? one.ids : []));
  const isChanged = (id: number): boolean => changes.some((change) => 'id' in change && change.id === id);
  return (
    hasSign({ elements }, 'wrong') &&
    ids.length > 0 &&
    ids.every(isChanged) &&
    elements.every((one) => one.is === 'item' || (one.is === 'sign' && ['wrong', 'is', 'ours'].includes(one.sign)))
  );
};

const ofWhole: ReadonlySet<Change['what']> = new Set(['publication', 'onBehalfOf', 'delegation', 'coSponsors']);

/** `RC3/0147/3` as "item 3", and `RC3/0147` as nothing, character for character. */
const withOurNumbers = (text: string, reference: string): string => {
  const [prefix = '', digits = ''] = reference.split('/');
  const ours = new RegExp(
    `\\b${prefix}[/-]0{0,8}${String(Number(digits))}(?:[/-](\\d{1,5}))?(?: Rev\\.? ?\\d{1,4})?(?!\\d)`,
    'giu',
  );
  return text.replaceAll(ours, (whole: string, id: string | undefined) =>
    id === undefined ? ' '.repeat(whole.length) : `item${id.padStart(whole.length - 'item'.length)}`,
  );
};

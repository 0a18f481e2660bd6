import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import type { Outline } from '#draft/outline.ts';
import { noContext } from '#reference/placed.ts';
import type { Context, Placed } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { pointsAnswered } from './answered.ts';
import { underCover } from './cover-note.ts';
import { contextFrom } from './context-from.ts';
import { shippedCalibration } from './calibration.ts';
import type { Calibration } from './calibration.ts';
import { dispositionOf, isStatement } from './disposition.ts';
import { draftLanguage, namesOf } from './names-of-draft.ts';
import { doubted } from './doubted.ts';
import { earlierNamed } from './earlier-named.ts';
import { itemsOf } from './item-of.ts';
import type { Reading as ItemRead } from './item-of.ts';
import { besideMarks, signatureOf, spokenBySender, visibleOf, wordsOfSender } from './own-words.ts';
import { apartFrom, knownLines } from './marked-lines.ts';
import { withoutMarks } from './marked-line.ts';
import { withPasted } from './pasted-draft.ts';
import { onPages } from './on-pages.ts';
import { paperOf } from './paper.ts';
import { peopleIn } from './people.ts';
import type { People } from './people.ts';
import { problemsOf } from './problems-of.ts';
import { publicationOf } from './publication.ts';
import { cellReader, readPart } from './reader.ts';
import { besideChanges, inOrder } from './word-beside.ts';
import { markedElsewhere } from './read-marked-lines.ts';
import { headersPassedOn } from './quoted-mail.ts';
import { readNotes } from './word-notes.ts';
import { readWordPart } from './read-word-part.ts';
import type { WordRead } from './read-word-part.ts';
import { withoutTags } from './remark-tags.ts';
import { proseOf } from './word-prose.ts';
import type { NotPlaced, Reading } from './reading.ts';
import { asksPlainly, asksSomething, isVague, withoutReplaced } from './replaced.ts';
import { asksForSchedule } from './scheduling.ts';
import { sessionsOf } from './session.ts';
import { setAside, settled } from './settle.ts';
import { said, speakerOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { languageFor, spokenIn } from './spoken.ts';
import { besideTables, knownTables } from './table-read.ts';
import { generalComment } from './whole-draft.ts';
import { ownPart } from './written.ts';
import type { Written } from './written.ts';

/** Changes whenever the same words could be read differently: a reading is (submission, revision, reader version). */
export const readerVersion = '3';

/**
 * What a delegation's words ask of the draft: CONTRACT.md 1–3. Pure and linear in the text.
 * @param at conference time of the arrival, ISO 8601: what the timetable says depends on the day.
 */
export const understand = (
  given: Written,
  draft: Draft,
  conference: Conference,
  at: string,
  calibration: Calibration | null = shippedCalibration,
): Reading => {
  const outline = outlineOf(draft);
  const words = given.parts.map((part) => readWordPart(withPasted(part, outline), outline));
  for (const { readings } of words) for (const reading of readings) reading.isTold = true;
  const written: Written = { ...given, parts: words.map(({ part }) => part) };
  const own = wordsOfSender(written);
  const subject = written.parts.find((part) => part.part === 'subject')?.text ?? '';
  const told = spokenIn(own.trim() === '' ? subject : spokenBySender(written), outline);
  // Nothing but changes in the draft's own words: these are its language's.
  const language = told === 'other' && words.some(({ readings }) => readings.length > 0) ? draftLanguage(draft) : told;
  const known: Language | null = language === 'other' ? null : language;
  const people = peopleOf(own, conference);
  const speaker = speakerOf(written, own, people(own), signatureOf(written), conference);
  const { readings: all, notPlaced } =
    known === null
      ? nothingRead()
      : readAll(words, written, known, outline, conference, people, at, speakersOf(speaker));
  const paged = onPages(written.parts);
  const readings = withoutReplaced(all);
  const general = readings.length === 0 && known !== null && isStatement(subject, own);
  if (general) readings.push(generalComment(written, own));
  const disposition = dispositionOf({
    subject,
    own,
    isOtherLanguage: known === null && own.trim() !== '',
    items: readings.length,
    asked: readings.filter(asksSomething).length,
    scheduling: readings.filter(asksForSchedule).length,
    names: namesOf(conference, draft),
    earlier: earlierNamed(`${subject}\n${own}`, conference.prefix),
    quotesDraft: readings.some((reading) => reading.why[0]?.includes('words agree') ?? false),
    replaced: all.length - readings.length >= readings.length / 2 && readings.length < all.length,
    withdrawals: readings.filter((reading) => reading.kind === 'withdraw').length,
    hasUnread: written.unread.length > 0,
    hasMarks: notPlaced.some(({ why }) => why === markedElsewhere),
    carried: written.carried ?? null,
    mailing: written.mailing ?? false,
    plain: readings.filter(asksPlainly).length,
    isVague: readings.every((reading) => isVague(reading, outline)),
    isStatement: general,
  });
  const counts = disposition === 'contribution' || disposition === 'correction' || disposition === 'withdrawal';
  for (const reading of readings) reading.evidence = reading.evidence.map(paged);
  return {
    language,
    disposition,
    draft: draft.id,
    ...said(speaker, disposition),
    publication: publicationOf(written.stated?.publication, `${subject}\n${own}`, readings),
    items: counts
      ? doubted(written, itemsOf(readings, { outline, threshold: conference.reviewThreshold, calibration }))
      : [],
    notPlaced: counts || disposition === 'needs-reading' ? notPlaced.map(paged) : [],
    problems: problemsOf(written, language),
  };
};

/** Who is named in a text; the names of the sender's own words, mostly the whole of the one part, are looked for once. */
const peopleOf = (own: string, conference: Conference): ((text: string) => People) => {
  const named = peopleIn(own, conference);
  return (text) => (text === own ? named : peopleIn(text, conference));
};

const nothingRead = (): { readings: ItemRead[]; notPlaced: NotPlaced[] } => ({ readings: [], notPlaced: [] });

const readAll = (
  words: readonly WordRead[],
  written: Written,
  language: Language,
  outline: Outline,
  conference: Conference,
  people: (text: string) => People,
  at: string,
  speakers: readonly string[],
): { readings: ItemRead[]; notPlaced: NotPlaced[] } => {
  const readings: ItemRead[] = [];
  const notPlaced: NotPlaced[] = [];
  const answered: Placed[] = [];
  const start: Context = contextFrom(written, outline, conference, at, language);
  const sessions = sessionsOf(conference, outline, at);
  const texts = words.filter(({ part }) => part.part !== 'subject' && part.part !== 'file name');
  for (const { part: whole, readings: changes, passed: above, notes } of texts) {
    const { part, passed, inWhole } = proseOf({ part: whole, passed: above });
    const visible = visibleOf(part);
    const own = languageFor(whole, besideMarks(whole), language, outline);
    const known = knownTables(visible, own, outline, (cell) => delegationByName(cell, conference) !== null);
    // What a Word file quotes is the draft, and no list of somebody's that is answered.
    const isWord = part.word !== undefined;
    const points = isWord ? [] : pointsAnswered(part, start, own, outline, conference);
    answered.push(...points.flatMap(({ placed }) => placed));
    const marked = knownLines(part, visible, outline, known);
    const apart = [...apartFrom(marked), ...headersPassedOn(part)];
    const sentences = withoutMarks(besideTables(withoutTags(visible, points), known), part.edits ?? [], apart);
    const paper = paperOf(part.part, part.text, sentences, own, outline, points);
    const untouched = [...marked.untouched, ...passed];
    const tables = { known, marked: { ...marked, untouched }, speakers, peopleIn: people };
    const read = readPart(paper, people(isWord ? visible : part.text), start, tables, sessions);
    notPlaced.push(...underCover(read.readings, paper, part).map(inWhole));
    const prose = cellReader({ peopleIn: people, speakers });
    const noted = readNotes(
      part.part,
      notes,
      outline,
      (text) => languageFor(ownPart('', text), text, own, outline),
      prose,
    );
    for (const reading of read.readings) reading.evidence = reading.evidence.map(inWhole);
    readings.push(...inOrder([...changes, ...besideChanges([...read.readings, ...noted], changes)]));
    notPlaced.push(...read.notPlaced.map(inWhole));
  }
  settled(readings, outline, answered);
  notPlaced.push(...setAside(readings));
  if (readings.length === 0) readings.push(...subjectRead(written, outline, conference, language));
  return { readings, notPlaced };
};

const speakersOf = (speaker: Speaker): string[] =>
  [speaker.delegation, speaker.onBehalfOf, ...speaker.coSponsors].filter((one): one is string => one !== null);

/** "Delete II.12" may stand in the subject line alone. */
const subjectRead = (written: Written, outline: Outline, conference: Conference, language: Language): ItemRead[] => {
  const part = written.parts.find((one) => one.part === 'subject');
  if (part === undefined) return [];
  const read = readPart(
    paperOf(part.part, part.text, part.text, language, outline),
    peopleIn(part.text, conference),
    noContext,
  );
  return read.readings.filter(
    (reading) =>
      reading.kind !== 'comment' && reading.target !== 'unknown' && outline.place(reading.target)?.kind !== 'section',
  );
};

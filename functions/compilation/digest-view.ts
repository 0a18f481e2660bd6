import type { Conference } from '#conference/conference.ts';
import type { Block } from '#document/paper.ts';
import { dayInZone, instantInZone } from '#wording/dates.ts';
import { type DigestWording, digestWording } from '#wording/digest.ts';
import type { Language } from '#wording/language.ts';
import type { Delta, DraftNews } from './delta.ts';
import { digestMap } from './digest-map.ts';
import { type Detail, newsBlocks } from './digest-places.ts';
import { namingIn } from './naming.ts';
import { glanceBlocks } from './paper-front.ts';
import { text } from './paper-writing.ts';
import type { Due } from './run-key.ts';

export interface DigestInput {
  readonly due: Due;
  readonly conference: Conference;
  /** The draft in force, then those before it that have news still. */
  readonly drafts: readonly [DraftNews, ...DraftNews[]];
  /** Contributions received since the last list of which no machine could read a word. */
  readonly unread: number;
  /** Where the public pages answer, without a slash at the end; empty where there are none. */
  readonly siteUrl: string;
  /** Conference time. */
  readonly now: Date;
}

/** A sentence, with a link behind it where there is something to open. */
export interface Note {
  readonly text: string;
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** A digest in one language, ready to be set as text or as HTML: both parts are equal in content. */
export interface DigestView {
  readonly language: Language;
  readonly subject: string;
  readonly headline: string;
  readonly notes: readonly Note[];
  readonly blocks: readonly Block[];
  /** By number, from 1. */
  readonly footnotes: readonly string[];
  readonly foot: readonly Note[];
}

export const viewOf = (
  deltas: readonly Delta[],
  language: Language,
  input: DigestInput,
  detail: Detail,
): DigestView => {
  const { conference } = input;
  const wording = digestWording(language);
  const naming = namingIn(conference, language, true);
  const [inForce] = input.drafts;
  const blocks = deltas.flatMap((delta): Block[] => {
    if (delta.total === 0) return [];
    const writing = { language, naming, wording, detail, conference };
    const glance = { ...delta.glance, disputed: delta.disputed };
    return [
      ...(delta.draft.id === inForce.draft.id ? [] : [text('part', wording.onEarlier(delta.draft.names[language]))]),
      ...glanceBlocks({ glance, outline: delta.outline, language, naming }),
      ...digestMap(delta, writing),
      ...newsBlocks(delta, writing),
    ];
  });
  return {
    language,
    ...opening(deltas, language, input),
    notes: notesOf(deltas, wording, input, detail),
    blocks,
    footnotes: naming.notes(),
    foot: [wording.legend, wording.notTheOriginals].map(plainly),
  };
};

const plainly = (sentence: string): Note => ({ text: sentence, link: null });

export const sumOf = (deltas: readonly Delta[], of: (delta: Delta) => number): number =>
  deltas.reduce((sum, delta) => sum + of(delta), 0);

/** The first line says what happened. */
const opening = (
  deltas: readonly Delta[],
  language: Language,
  { due, conference, drafts: [inForce] }: DigestInput,
): Pick<DigestView, 'subject' | 'headline'> => {
  const wording = digestWording(language);
  const zone = conference.timeZone;
  const day = dayInZone(new Date(due.scheduledFor), zone, language);
  const draftName = inForce.draft.names[language];
  const total = sumOf(deltas, (delta) => delta.total);
  if (due.session !== null) {
    const sections = due.session.considers.map((id) => (id === 'general' ? wording.general : id)).join(', ');
    const at = instantInZone(new Date(due.session.start), zone, language);
    return {
      subject: wording.sessionSubject(conference.shortName, sections, day),
      headline: wording.sessionHeadline(total, sections, at),
    };
  }
  return {
    subject: wording.subject(conference.shortName, day, total),
    headline: total === 0 ? wording.nothingNew(draftName) : wording.headline(total, draftName),
  };
};

const notesOf = (
  deltas: readonly Delta[],
  wording: DigestWording,
  { due, conference, unread, siteUrl }: DigestInput,
  detail: Detail,
): Note[] => {
  const language = wording.language;
  const cutOff = wording.cutOff(instantInZone(new Date(due.scheduledFor), conference.timeZone, language));
  const counts = {
    new: sumOf(deltas, ({ counts: { new: fresh } }) => fresh),
    revised: sumOf(deltas, (delta) => delta.counts.revised),
    withdrawn: sumOf(deltas, (delta) => delta.counts.withdrawn),
  };
  const awaiting = deltas.flatMap((delta) => delta.awaiting);
  const late = sumOf(deltas, (delta) => delta.late);
  const queue = siteUrl === '' ? null : { label: wording.queue, url: `${siteUrl}/console/review` };
  return [
    plainly(
      due.session === null && counts.revised + counts.withdrawn > 0 ? `${cutOff} ${wording.counts(counts)}` : cutOff,
    ),
    ...(late > 0 ? [plainly(wording.late(late))] : []),
    ...(awaiting.length > 0
      ? [{ text: `${wording.awaiting(awaiting.length)} ${wording.awaitingWhere}`, link: queue }]
      : []),
    ...(awaiting.length > 0 ? [plainly(wording.which(awaiting.map(referenceOf).join(', ')))] : []),
    ...(unread > 0 ? [{ text: wording.unread(unread), link: queue }] : []),
    ...(detail === 'words' ? [] : [plainly(wording.shortened)]),
  ];
};

const referenceOf = ({ reference, item }: Delta['awaiting'][number]): string => `${reference}/${String(item.id)}`;

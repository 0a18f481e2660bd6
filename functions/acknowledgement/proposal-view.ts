import type { Conference, Session } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { printedLabel } from '#draft/printed-label.ts';
import { homeOf, parseTarget } from '#draft/target.ts';
import { type Segment, redlineOf } from '#proposal/redline.ts';
import { itemReference } from '#submission/reference.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { spanInZone } from '#wording/dates.ts';
import { kindName } from '#wording/kinds.ts';
import type { Language } from '#wording/language.ts';
import { type Quoted, nameIn } from './letter-view.ts';

/** One proposal as it was understood, in one language. */
export interface ProposalView {
  readonly reference: string;
  /** "Paragraph II.19". */
  readonly place: string;
  /** The headings above it, outermost first: "II. Implementation plan › A. …". */
  readonly heading: Quoted | null;
  readonly action: string;
  readonly redline: readonly Segment[];
  readonly words: SubmissionWithItems['language'];
  readonly draftSays: Quoted | null;
  readonly reason: Quoted | null;
  readonly about: string | null;
  readonly considered: string | null;
  readonly waits: string | null;
  /** The sender's words on which the reading rests, where there is no redline to show them. */
  readonly quote: Quoted | null;
}

export interface ProposalSetting {
  readonly conference: Conference;
  readonly outline: Outline;
  readonly language: Language;
  readonly wording: AcknowledgementWording;
}

/** What the draft says is quoted up to here: a letter is no second copy of the draft. */
const excerptLength = 320;
/** Headings of UN drafts run over three lines; their beginnings tell them apart. */
const headingLength = 72;

export const proposalView = (
  item: StoredItem,
  submission: SubmissionWithItems,
  setting: ProposalSetting,
): ProposalView => {
  const { outline, language, wording, conference } = setting;
  const home = homeOf(item.target, outline);
  const form = parseTarget(item.target)?.form;
  const isNew = form === 'after' || form === 'start';
  const current = home === null || isNew || form === 'range' ? null : wordsOf(home, outline, submission.language);
  const redline = redlineOf(item, current?.text ?? null);
  const quote = item.evidence[0]?.quote ?? null;
  return {
    reference: itemReference(submission.reference, item.id),
    place: placeName(item.target, outline, wording),
    heading: home === null ? null : headingOf(home, outline, language),
    action: [
      kindName(item.kind, language),
      ...(item.destination === undefined
        ? []
        : [`${wording.destination.toLocaleLowerCase(language)} ${placeName(item.destination, outline, wording)}`]),
    ].join(', '),
    redline,
    words: submission.language,
    // Of a deletion the redline is the whole of what the draft says.
    draftSays: current === null || item.kind === 'delete' ? null : { ...current, text: excerpt(current.text) },
    reason: item.reason === undefined ? null : { text: item.reason, language: submission.language },
    about: item.about === undefined ? null : aboutWhom(item.about, conference, language),
    considered: home === null && form !== 'general' ? null : consideredAt(home, setting),
    waits: waitsFor(item, submission, wording),
    quote: redline.length > 0 || quote === null ? null : { text: excerpt(quote), language: submission.language },
  };
};

const placeName = (target: string, outline: Outline, { place: words }: AcknowledgementWording): string => {
  const parsed = parseTarget(target);
  switch (parsed?.form) {
    case undefined:
    case 'unknown':
      return words.unknown;
    case 'general':
      return words.general;
    case 'after':
      return words.after(parsed.id);
    case 'start':
      return words.start(parsed.parent ?? outline.draft.id);
    case 'range':
      return words.range(parsed.first, parsed.last);
    case 'place': {
      switch (outline.place(parsed.id)?.kind) {
        case 'title':
          return words.title;
        case 'section':
        case 'heading':
          return words.section(parsed.id);
        case 'chapeau':
          return words.chapeau(parsed.id);
        case 'preambular':
        case 'paragraph':
        case 'sub-paragraph':
        case undefined:
          return words.paragraph(parsed.id);
      }
    }
  }
};

/** The draft's words in the sender's language where that version exists: quotations are found in it. */
const wordsOf = (
  id: string,
  outline: Outline,
  wanted: SubmissionWithItems['language'],
): (Quoted & { language: Language }) | null => {
  const { words = {} } = outline.place(id) ?? {};
  const language = wanted !== 'other' && words[wanted] !== undefined ? wanted : outline.draft.languages[0];
  const text = language === undefined ? undefined : words[language];
  return language === undefined || text === undefined ? null : { text, language };
};

const headingOf = (home: string, outline: Outline, language: Language): Quoted | null => {
  const chain = outline.headingChain(home);
  const written = language in (chain[0]?.words ?? {}) ? language : (outline.draft.languages[0] ?? 'en');
  const text = chain
    .map((place) => {
      const words = cut(place.words[written] ?? '', headingLength);
      return `${printedLabel(place)} ${words}`.trimStart();
    })
    .join(' › ');
  return text === '' ? null : { text, language: written };
};

const excerpt = (text: string): string => cut(text, excerptLength);

/** Cut between words where there are any. */
const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length);
  return `${text.slice(0, blank > length / 2 ? blank : length)}…`;
};

const aboutWhom = (
  about: NonNullable<StoredItem['about']>,
  conference: Conference,
  language: Language,
): string | null => {
  const parts = [
    about.delegation === null ? '' : nameIn(about.delegation, conference, language),
    about.reference ?? '',
  ];
  const said = parts.filter((part) => part !== '').join(', ');
  return said === '' ? null : said;
};

/** When the programme of work takes this section up, in the conference's own time. */
const consideredAt = (
  home: string | null,
  { conference, outline, language, wording }: ProposalSetting,
): string | null => {
  const section = home === null ? 'general' : (outline.place(home)?.section ?? home);
  const session = conference.programmeOfWork.find(({ considers }) => considers.includes(section));
  return session === undefined ? null : sessionTime(session, conference, language, wording);
};

const sessionTime = (
  session: Session,
  conference: Conference,
  language: Language,
  wording: AcknowledgementWording,
): string => {
  const time = spanInZone(new Date(session.start), new Date(session.end), conference.timeZone, language);
  return session.hoursAssumed ? `${time} (${wording.hoursAssumed})` : time;
};

const waitsFor = (
  item: StoredItem,
  submission: SubmissionWithItems,
  { waitsFor: why }: AcknowledgementWording,
): string | null => {
  if (item.state.workflow !== 'queued' && item.state.workflow !== 'unconfirmed') return null;
  if (submission.trust === 'unproven' || submission.trust === 'failed') return why.sender;
  const candidates = item.candidates.map(({ target }) => target);
  if (item.target !== 'unknown') return why.doubt;
  return candidates.length === 0 ? why.place : why.candidates(candidates.slice(0, 5).join(', '));
};
